import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import { words } from '../parts/text.ts';
import { ROLE_NAMES, type RoleKey } from '../people/role-names.ts';
import type { LocalDate } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { look } from './parts/account-buttons.ts';
import {
  type AccountState,
  type AccountView,
  accountLine,
  accountTitle,
  noteBox,
  spokenNote,
} from './parts/account-view.ts';
import { isHandedIn } from './result/is-handed-in.ts';
import { resultVerbs } from './result/verbs.ts';

export interface OverView extends AccountView {
  readonly state: AccountState;
  /** Since when it is so. */
  readonly on: LocalDate;
  /** Who has it now; null: nobody. */
  readonly holder: RoleKey | null;
}

/** What is left of a card that asks this person nothing any more: where the account is now. */
export const overCard = posted<OverView>(
  (view) => {
    const text = `${accountTitle(view)}: ${stateWords(view)}`;
    return frame({
      title: text,
      speak: `${spokenNote(view.note)}Jij hoeft nu niets te doen.`,
      body: [
        ...noteBox(view.note),
        { ...words(text, { size: 'Default', weight: 'Default' }), style: 'heading' }, // a client draws a heading large by itself
        accountLine(view),
        words('Jij hoeft nu niets te doen.', { spacing: 'None', isSubtle: true }),
        buttons(look(view.data), ...figures(view)),
      ],
    });
  },
  () => SUMMARIES.news,
);

/** Its own page and mirror, once there is something to compare. */
const figures = ({ state, data }: OverView) =>
  isHandedIn(state) ? [execute(resultVerbs.page, 'Bekijk de cijfers', data)] : [];

function stateWords({ state, on, holder }: OverView): string {
  const day = nearDay(on);
  const by = holder === null ? '' : `; nu bij ${ROLE_NAMES[holder]}`;
  switch (state) {
    case 'klaargezet':
      return 'nog niet geopend.';
    case 'niet-gestart':
    case 'concept':
      return `wordt ingevuld${by}.`;
    case 'te-tekenen':
      return `helemaal ingevuld op ${day}${by}.`;
    case 'ingediend':
      return `ingediend op ${day}${by}.`;
    case 'vraag-terug':
      return `er is een vraag over, sinds ${day}${by}.`;
    case 'akkoord':
      return `akkoord sinds ${day}.`;
    case 'niet-ingediend':
      return `niet ingediend; de ronde sloot op ${day}.`;
  }
}
