import type { RefusalText } from '../refusals.ts';

/** Why the audit log is not searched. */
export const auditRefusals = {
  'logboek-nummer': 'Een dossiernummer ziet er zo uit: A-2026-0147.',
  'logboek-geen-dossier': 'Dit dossiernummer ken ik niet. Kijk je het nummer nog eens na?',
  'logboek-geen-mens': 'Ik vind niemand die zo heet. Typ een stuk van de naam of het e-mailadres.',
  'logboek-meer-mensen': 'Er zijn meer mensen die zo heten. Kies hieronder wie je bedoelt.',
  'logboek-omgekeerd': 'De laatste dag ligt voor de eerste. Draai ze om, of laat er een leeg.',
  'logboek-eerst-nummer': 'Vul eerst het dossiernummer in; dan laat ik zien wie het las.',
} as const satisfies Record<string, RefusalText>;
