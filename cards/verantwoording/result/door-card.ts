import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, faint, heading, line, words } from '../../parts/text.ts';
import type { ConfigText, SchoolName } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { type RefusalCode, refusals } from '../refusals.ts';
import { resultVerbs } from './verbs.ts';

export interface ResultDoorView {
  readonly data: CardData;
  /** Null: it is not there, or not for who asks. */
  readonly about: {
    readonly campaign: ConfigText;
    readonly period: ConfigText;
    /** Null: of the whole samenwerkingsverband. */
    readonly school: SchoolName | ConfigText | null;
  } | null;
  readonly note: RefusalCode | null;
}

const TITLE = 'Resultaat van de verantwoording';
const LEAD = 'De cijfers zie je alleen zelf, als je ze opent.';

/** The door to a result: what stays in the chat when it is folded, or why it does not open. */
export const resultDoorCard = posted<ResultDoorView>(
  ({ data, about, note }) =>
    frame({
      title: TITLE,
      speak: note === null ? LEAD : refusals[note],
      body: [
        heading(TITLE),
        ...(note === null ? [] : [messageBox(refusals[note])]),
        ...(about === null
          ? []
          : [
              line([bold(about.school ?? about.campaign)]),
              line([faint(about.school === null ? about.period : `${about.campaign}, ${about.period}`)], {
                spacing: 'None',
              }),
              words(LEAD),
              buttons(
                about.school === null
                  ? execute(resultVerbs.show, 'Bekijk het resultaat', data, { look: 'main' })
                  : execute(resultVerbs.page, 'Bekijk de bladzijde', data, { look: 'main' }),
              ),
            ]),
      ],
    }),
  () => TITLE,
);
