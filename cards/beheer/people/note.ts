import { isDay, type LocalDate, localDate } from '../../words/brands.ts';
import { type BeheerRefusal, beheerRefusalText, type Facts } from '../refusals.ts';

/** Why something did not happen: a refusal with the days that its sentence needs, and no text of a person. */
export interface Why {
  readonly code: BeheerRefusal;
  readonly dag: LocalDate | null;
  readonly vanNu: LocalDate | null;
  readonly totNu: LocalDate | null;
}

const dayIn = (fact: string | number | undefined): LocalDate | null =>
  typeof fact === 'string' && isDay(fact) ? localDate(fact) : null;

/** A refusal of the rules as a card takes it; facts that no sentence uses are left out. */
export const why = ({
  code,
  facts = {},
}: {
  readonly code: BeheerRefusal;
  readonly facts?: Facts | undefined;
}): Why => ({
  code,
  dag: dayIn(facts.dag),
  vanNu: dayIn(facts.vanNu),
  totNu: dayIn(facts.totNu),
});

/** The sentence, which says what to do next. */
export function whyText({ code, ...days }: Why): string {
  const known = Object.entries(days).flatMap(([name, day]) => (day === null ? [] : [[name, day] as const]));
  return beheerRefusalText(code, Object.fromEntries(known));
}

/** What a change did, in a sentence above the card that shows it. */
export const DONE = {
  'mens-erbij': 'Deze persoon staat nu in het register.',
  'rol-erbij': 'De rol staat erbij.',
  waarneming: 'De waarneming staat erbij.',
  gegevens: 'De gegevens zijn aangepast.',
  'nieuw-account':
    'Het oude account kan Meedoen niet meer gebruiken. Opent het nieuwe account Meedoen, dan koppel ik het aan deze persoon.',
  school: 'De school staat erbij. Over aanvragen van die school beslist deze persoon niet mee.',
  werkdagen: 'De werkdagen zijn aangepast.',
  volmacht: 'De volmacht staat erbij.',
  einde: 'De laatste dag is aangepast.',
  vervallen: 'Weggehaald: dit gaat niet door.',
  vertrek: 'De laatste werkdag staat erbij; alles wat daarna liep, is beëindigd.',
  terug: 'Deze persoon werkt hier weer. Geef nu een rol; de oude rollen blijven beëindigd.',
} as const;
export type Done = keyof typeof DONE;
