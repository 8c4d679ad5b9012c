import { type DeskView, deskCard, FAILED_ROWS } from '../../../../cards/beheer/delivery/desk-card.ts';
import { messageCard } from '../../../../cards/beheer/delivery/message-card.ts';
import type { Since } from '../../../../cards/beheer/delivery/since.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { amount, revision, subjectId } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import { dayOf } from '../../../core/local-day.ts';
import { type Message, readFailed, readWaiting } from '../../data/delivery/read-messages.ts';
import type { Look } from '../looking.ts';

/** Whether a message that failed could arrive now. */
export const canGo = ({ place }: Pick<Message, 'place'>): boolean => place === 'reachable';

/** Retrying all leaves out what may have arrived: it would come twice. */
const goesWithAll = (message: Message): boolean => canGo(message) && message.reason !== 'misschien';

const dataOf = ({ turn }: Look, id: string, at: number, page?: number) =>
  ({
    v: 1,
    swv: turn.actor.swv,
    id: subjectId(id),
    revision: revision(at),
    ...(page === undefined ? {} : { page: amount(page) }),
  }) as const;

const sinceOf = ({ since, sinceIs }: Message): Since =>
  sinceIs === 'redraw' ? { is: 'redraw' } : { is: sinceIs, day: dayOf(since) };

interface Said {
  readonly note?: BeheerRefusal | null;
  readonly done?: DeskView['done'];
}

/** The desk as it is now, at the page that was asked for. */
export async function drawDesk(look: Look, { note = null, done = null }: Said = {}): Promise<PostedCard> {
  const { tx, turn, may } = look;
  const failed = await readFailed(tx, turn.now);
  const pages = Math.max(1, Math.ceil(failed.length / FAILED_ROWS));
  const page = Math.min(Math.max(1, turn.inbound.data.page ?? 1), pages);
  const waiting = await readWaiting(tx, turn.now);
  return deskCard({
    data: dataOf(look, 'bezorging', 0),
    note,
    done,
    mayChange: may.mayChange,
    waiting: waiting.map(({ kind, count, held, failing, since }) => ({
      kind,
      count: amount(count),
      held: amount(held),
      failing: amount(failing),
      since: since && dayOf(since),
    })),
    failed: failed.slice((page - 1) * FAILED_ROWS, page * FAILED_ROWS).map((message) => ({
      data: dataOf(look, message.id, message.revision, page),
      kind: message.kind,
      to: message.to,
      reason: message.reason,
      since: sinceOf(message),
    })),
    total: amount(failed.length),
    again: amount(failed.filter(goesWithAll).length),
    page: amount(page),
    pages: amount(pages),
  });
}

/** One message that failed. */
export const drawMessage = (
  look: Look,
  message: Message,
  note: BeheerRefusal | null = null,
  asksSure = false,
): PostedCard =>
  messageCard({
    data: dataOf(look, message.id, message.revision, look.turn.inbound.data.page),
    note,
    mayChange: look.may.mayChange,
    kind: message.kind,
    to: message.to,
    since: sinceOf(message),
    reason: message.reason,
    canGo: canGo(message),
    asksSure,
  });
