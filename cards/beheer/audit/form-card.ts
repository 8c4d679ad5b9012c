import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { type Asked, dateInput, textInput } from '../../parts/inputs.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, faint, heading, words } from '../../parts/text.ts';
import { answer } from '../../words/answer-card.ts';
import type { Email, PersonId, StaffName, TypedLine } from '../../words/brands.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { beheerVerbs } from '../verbs.ts';
import { auditInputs, auditVerbs } from './verbs.ts';

export type SearchField = 'dossiernummer' | 'person' | 'since' | 'until';

export interface AuditFormView {
  readonly data: CardData;
  /** Why the last click did nothing. */
  readonly note: BeheerRefusal | null;
  readonly typed: Readonly<Record<SearchField, TypedLine>>;
  readonly problem: { readonly field: SearchField; readonly code: BeheerRefusal } | null;
  /** Who may be meant. */
  readonly people: readonly { readonly person: PersonId; readonly name: StaffName; readonly email: Email }[];
}

const TITLE = 'Logboek';
const LEAD =
  'Zoek wie wat deed. Laat alles leeg om het nieuwste te zien. Dat je hier kijkt, staat zelf ook in het logboek.';

/** What to look for in the audit log. Only as the answer to a click. */
export const auditFormCard = answer<AuditFormView>((view) => {
  const { data, typed, people } = view;
  const told = view.problem && beheerRefusalText(view.problem.code);
  const note = view.note && beheerRefusalText(view.note);
  const asked = (name: SearchField, label: string, errorMessage: string): Asked => ({
    id: auditInputs[name],
    label,
    errorMessage,
    value: typed[name],
    problem: view.problem?.field === name ? told : null,
  });
  return frame({
    title: TITLE,
    speak: note ?? told ?? LEAD,
    body: [
      heading(TITLE),
      ...(note ? [messageBox(note)] : []),
      words(LEAD),
      textInput(asked('dossiernummer', 'Dossiernummer', 'Een dossiernummer ziet er zo uit: A-2026-0147.'), 40),
      textInput(
        asked(
          'person',
          'Persoon (een stuk van de naam of het e-mailadres)',
          'Typ een stuk van de naam of het e-mailadres.',
        ),
        100,
      ),
      ...people.map(({ person, name, email }) =>
        menuRow(
          [[bold(name)], [faint(email)]],
          execute(auditVerbs.search, `Zoek ${name}`, data, {
            inputs: true,
            constants: { [auditInputs.chosen]: person },
          }),
        ),
      ),
      dateInput(asked('since', 'Eerste dag', 'Kies een dag.')),
      dateInput(asked('until', 'Laatste dag', 'Kies een dag.')),
      buttons(
        execute(auditVerbs.search, 'Zoek', data, { inputs: true, look: 'main' }),
        execute(auditVerbs.readers, 'Wie las dit dossier?', data, { inputs: true }),
        execute(auditVerbs.check, 'Controleer de keten', data),
        execute(beheerVerbs.home, 'Terug naar beheer', data),
      ),
    ],
  });
});
