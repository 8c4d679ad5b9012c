import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, faint, heading, words } from '../../parts/text.ts';
import { AUDIENCES, type Audience } from '../../words/audience.ts';
import type { LocalDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { type Purpose, purposeName } from './purpose.ts';
import { purposeAction } from './purpose-action.ts';
import { channelVerbs } from './verbs.ts';

/** In the channel everybody reads this card; in the own chat it has a way back. */
export type Where = 'channel' | 'own-chat';

export interface AskPurposeView {
  readonly data: CardData;
  readonly where: Where;
  readonly now: { readonly purpose: Purpose; readonly since: LocalDate } | null;
  readonly note: BeheerRefusal | null;
}

const TITLE = 'Welk doel heeft dit kanaal?';
const LEAD = 'Kies waar dit kanaal voor is. Alleen de functioneel beheerder kan dit kiezen.';
const ABOUT: Readonly<Record<Audience, string>> = {
  'bestuur-en-staf': 'Alleen bestuur en staf lezen mee, zonder gasten',
  zorgcoordinatoren: 'De zorgcoördinatoren van de scholen lezen mee',
  iedereen: 'Iedereen van het samenwerkingsverband kan meelezen',
};

/** To bind a channel, or to give it another purpose. It names no person and shows nothing of a case. */
export const askPurposeCard = posted<AskPurposeView>(
  ({ data, where, now, note }) => {
    const said = note && beheerRefusalText(note);
    return frame({
      title: TITLE,
      speak: said ?? LEAD,
      body: [
        heading(TITLE),
        ...(said ? [messageBox(said)] : []),
        words(LEAD),
        ...(now ? [fact('Nu gekoppeld aan', `${purposeName(now.purpose)}, sinds ${fullDay(now.since)}`)] : []),
        menuRow(
          [[bold('Een school')], [faint('Je kiest daarna welke')]],
          execute(channelVerbs.chooseSchool, 'Een school', data),
        ),
        ...AUDIENCES.map((audience) => {
          const purpose = { kind: 'swv', audience } as const;
          return menuRow(
            [[bold(purposeName(purpose))], [faint(ABOUT[audience])]],
            purposeAction(purpose, { data, where, now: now?.purpose ?? null }),
          );
        }),
        ...(where === 'own-chat' ? [buttons(execute(channelVerbs.open, 'Terug', data))] : []),
      ],
    });
  },
  () => TITLE,
);
