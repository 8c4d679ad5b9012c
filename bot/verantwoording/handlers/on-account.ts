import { channelCard } from '../../../cards/chat/channel-card.ts';
import { goneCard } from '../../../cards/delivery/gone-card.ts';
import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import { FIELD } from '../../../cards/verantwoording/verbs.ts';
import type { CardAction } from '../../core/inbound.ts';
import type { InvokeReply } from '../../core/reply.ts';
import type { Refusal, Result } from '../../core/result.ts';
import type { Turn } from '../../core/turn.ts';
import { change } from '../../delivery/change.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import type { Tx } from '../../store/store.ts';
import { type Account, anchorOf, isSeen, openAccount } from '../data/read-account.ts';
import { readScene } from '../data/read-scene.ts';
import { findVerantwoording } from '../data/records.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { drawFolded, drawPosted } from '../posts/draw-account.ts';
import { kindIn } from '../posts/known-posts.ts';
import { type Look, NO_POST } from '../posts/view-account.ts';
import type { Command } from '../rules/command.ts';
import { adoptMessage } from './adopt-message.ts';
import { carryOut } from './carry-out.ts';

export type Refused = Refusal<RefusalCode>;

/** One account under its lock, before one person who clicked: what the rules need, and no name that a card would say. */
export interface Click {
  readonly house: VerantwoordingHouse;
  readonly tx: Tx;
  readonly turn: Turn<CardAction>;
  readonly of: Pick<Account, 'record' | 'scene' | 'actor'>;
}

/** The account as it is drawn in the answer. */
export interface Desk extends Click {
  readonly of: Account;
}

/** A card answered in a message that is no post stays marked as such. */
export const look = ({ turn }: Click, note: RefusalCode | null = null): Look => ({
  page: turn.inbound.data.page === undefined ? undefined : NO_POST,
  note,
});

/** What came of the fields of a form, by their own input ids. */
export const typedIn = ({ turn }: Pick<Click, 'turn'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(turn.inbound.inputs).flatMap(([id, text]) =>
      id.startsWith(FIELD) ? [[id.slice(FIELD.length), text]] : [],
    ),
  );

export const inputOf = ({ turn }: Pick<Click, 'turn'>, id: string): string => turn.inbound.inputs[id] ?? '';

/** The card that was clicked as it stands now; where nobody can tell, the one on which this person has something to do. */
export async function folded(desk: Desk, note: RefusalCode | null = null): Promise<InvokeReply> {
  const { tx, turn } = desk;
  const of = await anchorOf(tx, desk.of);
  const kind = await kindIn(tx, turn.actor.person, turn.inbound.messageId, of.record.id);
  return kind === null ? drawFolded(of, look(desk, note)) : drawPosted(kind, of, look(desk, note));
}

/**
 * A click that only looks. An account that is not there, that is another SWV's or that this person may not see is answered
 * alike.
 */
export const looking =
  (house: VerantwoordingHouse, draw: (desk: Desk) => Promise<InvokeReply>): HandleVerb =>
  async (turn) => {
    if (turn.inbound.address.kind !== 'personal') return channelCard(null);
    const { reply, outcome } = await house.store.read(turn.actor.swv, async (tx) => {
      const desk = await deskOf(house, tx, turn);
      return desk ? { reply: await draw(desk), outcome: 'ok' } : { reply: goneCard(null), outcome: 'bestaat-niet' };
    });
    turn.log.set('outcome', outcome);
    return reply;
  };

async function deskOf(house: VerantwoordingHouse, tx: Tx, turn: Turn<CardAction>): Promise<Desk | null> {
  const record = await findVerantwoording(tx, turn.inbound.data.id);
  const scene = record && (await readScene(tx, house, record, turn.now));
  if (!record || !scene || !isSeen({ record, scene, actor: turn.actor })) return null;
  return { house, tx, turn, of: await openAccount(tx, record, scene, turn.actor) };
}

interface Steps {
  /** What the click asks for, or what is wrong with what was typed; null: nothing, and that is fine. */
  readonly command: (click: Click) => Promise<Result<Command, RefusalCode> | null>;
  /** The card that answers: of things as they became, or as they are with the reason why not. */
  readonly reply: (desk: Desk, refused: Refused | null) => Promise<InvokeReply>;
}

/**
 * The one path of every click that changes an account: its campaign shared and itself locked, the rules asked, the change
 * and its audit row written in one transaction; then the card as it stands.
 */
export const changing =
  (house: VerantwoordingHouse, { command, reply }: Steps): HandleVerb =>
  async (turn) => {
    const { actor, inbound, log } = turn;
    if (inbound.address.kind !== 'personal') return channelCard(null);
    const what = { verb: inbound.verb, subject: inbound.data.id };
    const done = await change(house, turn, what, (tx) =>
      carryOut(house, tx, turn, inbound.data.id, async ({ record, scene }) => {
        await adoptMessage(tx, inbound, actor.person);
        return command({ house, tx, turn, of: { record, scene, actor } });
      }),
    );
    log.set('outcome', done.ok ? 'ok' : done.refusal.code);
    return house.store.read(actor.swv, async (tx) => {
      const desk = await deskOf(house, tx, turn);
      return desk ? reply(desk, done.ok ? null : done.refusal) : goneCard(null);
    });
  };
