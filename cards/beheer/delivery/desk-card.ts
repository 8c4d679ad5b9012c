import type { CardElement, IContainer } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { messageBox } from '../../parts/message-box.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, faint, heading, line, run, subheading, words } from '../../parts/text.ts';
import type { Amount, LocalDate } from '../../words/brands.ts';
import { nearDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { beheerVerbs } from '../verbs.ts';
import { MESSAGE_KINDS, type MessageKind } from './kinds.ts';
import { type DeliveryReason, REASONS } from './reasons.ts';
import { type SentToName, sentTo } from './sent-to.ts';
import { type Since, sinceText } from './since.ts';
import { deliveryVerbs } from './verbs.ts';

export interface WaitingRow {
  readonly kind: MessageKind;
  readonly count: Amount;
  /** Of them, how many wait for an hour of work. */
  readonly held: Amount;
  /** Of them, how many are tried again. */
  readonly failing: Amount;
  /** Since when the first could go; null when all wait for an hour of work. */
  readonly since: LocalDate | null;
}

export interface FailedRow {
  readonly data: CardData;
  readonly kind: MessageKind;
  readonly to: SentToName;
  readonly reason: DeliveryReason;
  readonly since: Since;
}

export interface DeskView extends Paged {
  readonly data: CardData;
  readonly note: BeheerRefusal | null;
  /** What the last click did. */
  readonly done: { readonly what: 'opnieuw' | 'opgegeven'; readonly count: Amount } | null;
  readonly mayChange: boolean;
  readonly waiting: readonly WaitingRow[];
  /** Of this page, the oldest first. */
  readonly failed: readonly FailedRow[];
  readonly total: Amount;
  /** How many of all that failed may arrive now. */
  readonly again: Amount;
}

export const FAILED_ROWS = 8;

const TITLE = 'Bezorging';

/** What waits to be sent, and what did not arrive and why; never what is in it. */
export const deskCard = posted<DeskView>(
  (view) => {
    const told = view.note ? beheerRefusalText(view.note) : view.done && doneText(view.done);
    const lead = leadOf(view);
    return frame({
      title: TITLE,
      speak: told ?? lead,
      body: [
        heading(TITLE),
        ...(told ? [messageBox(told)] : []),
        words(lead),
        ...failed(view),
        ...waiting(view.waiting),
        buttons(
          ...(view.mayChange && view.again > 0
            ? [execute(deliveryVerbs.retryAll, `Probeer ${view.again} opnieuw`, view.data, { look: 'main' })]
            : []),
          execute(beheerVerbs.delivery, 'Ververs', view.data),
          execute(beheerVerbs.home, 'Terug naar beheer', view.data),
        ),
      ],
    });
  },
  () => TITLE,
);

const leadOf = ({ total, waiting }: DeskView): string => {
  if (total > 0) return 'Tik op een bericht om te zien wat je kunt doen. Wat erin staat, kun je hier niet lezen.';
  return waiting.length === 0 ? 'Alles is bezorgd.' : 'Er is niets mislukt. Dit gaat vanzelf nog op weg:';
};

const doneText = ({ what, count }: NonNullable<DeskView['done']>): string => {
  if (what === 'opgegeven') return 'Ik stuur dit niet meer.';
  return count === 1 ? 'Ik probeer het opnieuw.' : `Ik probeer ${count} berichten opnieuw.`;
};

function failed(view: DeskView): readonly CardElement[] {
  if (view.total === 0) return [];
  return [
    subheading(`Niet bezorgd: ${view.total}`),
    ...view.failed.map(row),
    ...pager(beheerVerbs.delivery, view.data, view),
  ];
}

function row({ data, kind, to, reason, since }: FailedRow): IContainer {
  const name = sentTo(to);
  return menuRow(
    [
      [bold(name)],
      [run(`${MESSAGE_KINDS[kind].name}${sinceText(since)}`)],
      [run(REASONS[reason].short, { color: 'Attention' })],
    ],
    execute(deliveryVerbs.show, `Bekijk ${MESSAGE_KINDS[kind].name} voor ${name}`, data),
  );
}

function waiting(rows: readonly WaitingRow[]): readonly CardElement[] {
  if (rows.length === 0) return [];
  return [
    subheading('Nog op weg'),
    ...rows.map((each) =>
      line([bold(`${each.count} `), run(nameOf(each)), faint(aboutWaiting(each))], { spacing: 'Small' }),
    ),
  ];
}

const nameOf = ({ kind, count }: WaitingRow) => (count === 1 ? withoutArticle(kind) : MESSAGE_KINDS[kind].many);
const withoutArticle = (kind: MessageKind) => MESSAGE_KINDS[kind].name.replace(/^(?:een|de) /, '');

function aboutWaiting({ count, held, failing, since }: WaitingRow): string {
  const some = (part: Amount) => (part === count ? '' : `${part} `);
  const parts = [
    ...(since === null ? [] : [`de oudste sinds ${nearDay(since)}`]),
    ...(held === 0 ? [] : [`${some(held)}${held === 1 ? 'wacht' : 'wachten'} tot een werkdag van de ontvanger`]),
    ...(failing === 0
      ? []
      : [`${some(failing)}${failing === 1 ? 'lukte' : 'lukten'} nog niet, ik probeer het opnieuw`]),
  ];
  return parts.length === 0 ? '' : `: ${parts.join('; ')}`;
}
