import { chooseSwvCard } from '../../cards/people/choose-swv-card.ts';
import { strangerCard } from '../../cards/people/stranger-card.ts';
import { configText, type SwvId } from '../../cards/words/brands.ts';
import type { PostedCard } from '../../cards/words/posted-card.ts';
import type { Actor } from '../core/actor.ts';
import type { CardAction } from '../core/inbound.ts';
import { dayOf } from '../core/local-day.ts';
import type { MessageReply } from '../core/reply.ts';
import type { Store } from '../store/store.ts';
import { chooseSwv } from './conversation.ts';
import { recognise } from './prove.ts';

/** The one question to somebody who belongs to several SWV's. */
export async function askWhichSwv(house: { readonly store: Store }, swvs: readonly SwvId[]): Promise<PostedCard> {
  const names = await house.store.directory.listSwvs();
  const choices = names
    .filter(({ id }) => swvs.includes(id))
    .map(({ id, name }) => ({ swv: id, name: configText(name) }));
  return chooseSwvCard({ choices });
}

/** The answer to it: the card's SWV is a hint, so membership is checked before the conversation keeps it. */
export async function chooseFromCard(
  house: { readonly store: Store; readonly appId: string },
  action: CardAction,
  now: Date,
  greet: (turn: { readonly actor: Actor; readonly now: Date }) => Promise<MessageReply>,
): Promise<PostedCard> {
  const { swv } = action.data;
  const today = dayOf(now);
  const allowed = await house.store.directory.swvsOfTenant(house.appId, action.tenantId, today);
  if (!allowed.includes(swv)) return strangerCard({ code: 'other-tenant' });
  const found = await house.store.read(swv, (tx) => recognise(tx, action, today));
  if (found.kind !== 'actor') return strangerCard({ code: found.kind === 'no-role' ? 'no-role' : 'stranger' });
  await chooseSwv(house.store.directory, action.address, swv);
  return (await greet({ actor: found.actor, now })) ?? strangerCard({ code: 'no-role' });
}
