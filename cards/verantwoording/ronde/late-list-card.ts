import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { bold, faint, heading, line, quiet, run, words } from '../../parts/text.ts';
import type { Amount, BoardName, ConfigText, LocalDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { campaignVerbs } from '../verbs.ts';
import type { Name } from './words.ts';

export interface LateListView {
  /** Of the round. */
  readonly data: CardData;
  readonly ronde: ConfigText;
  /** The longest late in front; at most twelve. */
  readonly rows: readonly { readonly name: Name; readonly deadline: LocalDate; readonly board: BoardName | null }[];
  readonly more: Amount;
}

const NONE = 'Alles is binnen of op tijd. Je hoeft niets te doen.';
const SOME = 'De school en de directie zijn al herinnerd. Wil jij het schoolbestuur spreken?';

/** For the directeur-bestuurder: who is long late with an account, and which schoolbestuur to speak to. */
export const lateListCard = posted<LateListView>(
  ({ data, ronde, rows, more }) => {
    const title = rows.length === 0 ? 'Geen verantwoording is nog te laat' : 'Verantwoordingen die lang te laat zijn';
    const lead = rows.length === 0 ? NONE : SOME;
    return frame({
      title,
      speak: lead,
      body: [
        heading(title),
        line([faint(ronde)]),
        words(lead),
        ...rows.map((row) =>
          line(
            [
              bold(row.name),
              run(`: had klaar moeten zijn op ${fullDay(row.deadline)}`),
              ...(row.board ? [faint(` · ${row.board}`)] : []),
            ],
            {
              spacing: 'Small',
            },
          ),
        ),
        ...(more > 0 ? [quiet(`En nog ${more}.`)] : []),
        buttons(execute(campaignVerbs.stand, 'Bekijk de stand', data, { look: 'main' })),
      ],
    });
  },
  () => 'Er is iets te laat bij een ronde',
);
