import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { bold, faint, heading, line, quiet, run, subheading, words } from '../../parts/text.ts';
import type { Administratienummer, Amount, BoardName, Brin, LocalDate, SchoolName } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { type Said, saidBox, spokenOf } from '../parts/said.ts';
import { beheerVerbs } from '../verbs.ts';
import { schoolVerbs } from './verbs.ts';
import { MANDATE_NAMES, type Mandate } from './words.ts';

export type BoardDone = 'toegevoegd' | 'opgeslagen';

export interface BoardView extends Said<BoardDone> {
  readonly data: CardData;
  readonly mayChange: boolean;
  readonly name: BoardName;
  readonly number: Administratienummer | null;
  readonly mandate: Mandate | null;
  /** By name; at most {@link SCHOOLS_SHOWN}. */
  readonly schools: readonly { readonly name: SchoolName; readonly brin: Brin; readonly closedOn: LocalDate | null }[];
  readonly schoolsLeftOut: Amount;
}

export const SCHOOLS_SHOWN = 40;

const TITLE = 'Bestuur';
const DONE: Readonly<Record<BoardDone, string>> = {
  toegevoegd: 'Het bestuur is toegevoegd. Je kunt nu zijn scholen toevoegen.',
  opgeslagen: 'Opgeslagen. Dit geldt meteen.',
};
const NO_MANDATE =
  'Dit bestuur heeft nog niet gezegd wie namens hem een TLV aanvraagt. Tot dan blijft zo’n aanvraag een concept.';

/** One board: its number, who asks for a TLV on its behalf, and its schools. */
export const boardCard = posted<BoardView>(
  (view) =>
    frame({
      title: TITLE,
      speak: spokenOf(view, DONE) ?? 'Hier zie je een bestuur met zijn mandaat en zijn scholen.',
      body: [
        heading(TITLE),
        ...saidBox(view, DONE),
        line([bold(view.name)]),
        fact('Administratienummer', view.number ?? 'nog niet ingevuld'),
        fact('TLV aanvragen mag', view.mandate ? MANDATE_NAMES[view.mandate].toLowerCase() : 'nog niemand'),
        ...(view.mandate ? [] : [quiet(NO_MANDATE)]),
        ...schools(view),
        ...(view.mayChange
          ? [
              buttons(
                execute(schoolVerbs.editBoard, 'Wijzig', view.data),
                execute(schoolVerbs.fresh, 'Nieuwe school bij dit bestuur', view.data),
              ),
            ]
          : []),
        buttons(
          execute(schoolVerbs.boards, 'Terug naar de besturen', view.data),
          execute(beheerVerbs.home, 'Terug naar beheer', view.data),
        ),
      ],
    }),
  () => TITLE,
);

function schools(view: BoardView): readonly CardElement[] {
  if (view.schools.length === 0) return [subheading('Scholen'), words('Bij dit bestuur staat nog geen school.')];
  return [
    subheading('Scholen'),
    ...view.schools.map(({ name, brin, closedOn }) =>
      line([run(name), faint(` · ${brin}${closedOn ? ` · gesloten per ${fullDay(closedOn)}` : ''}`)], {
        spacing: 'Small',
      }),
    ),
    ...(view.schoolsLeftOut > 0 ? [quiet(`En nog ${view.schoolsLeftOut}. Je vindt ze bij de scholen.`)] : []),
  ];
}
