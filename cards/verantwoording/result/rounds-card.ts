import { chatVerbs } from '../../chat/verbs.ts';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, faint, heading, words } from '../../parts/text.ts';
import type { ConfigText } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { resultVerbs } from './verbs.ts';

export interface ResultRoundsView extends Paged {
  readonly data: CardData;
  /** Of this page, newest period first. */
  readonly rounds: readonly {
    readonly data: CardData;
    readonly campaign: ConfigText;
    readonly period: ConfigText;
    readonly state: keyof typeof STATE;
  }[];
}

const TITLE = 'Resultaten van de verantwoording';
const LEAD = 'Van welke ronde wil je de cijfers zien?';
const NONE = 'Er zijn nog geen cijfers voor je. Ze komen hier zodra een ronde van verantwoording klaar is.';
const STATE = { open: 'loopt nog, de cijfers kunnen veranderen', gesloten: 'gesloten' } as const;

/** The rounds whose result somebody may see; their figures come when one is opened. */
export const resultRoundsCard = posted<ResultRoundsView>(
  ({ data, rounds, ...paged }) => {
    const lead = rounds.length === 0 ? NONE : LEAD;
    return frame({
      title: TITLE,
      speak: lead,
      body: [
        heading(TITLE),
        words(lead),
        ...rounds.map(({ data: of, campaign, period, state }) =>
          menuRow(
            [[bold(`${campaign} · ${period}`)], [faint(STATE[state])]],
            execute(resultVerbs.show, 'Bekijk het resultaat', of),
          ),
        ),
        ...pager(resultVerbs.rounds, data, paged),
        buttons(execute(chatVerbs.menu, 'Naar het menu', data)),
      ],
    });
  },
  () => TITLE,
);
