import { strangerCard } from '../cards/people/stranger-card.ts';
import { CHOOSE_SWV } from '../cards/people/verbs.ts';
import { type SwvId, subjectId } from '../cards/words/brands.ts';
import { technicalTexts } from '../cards/words/technical-texts.ts';
import { closeRooms } from './close-rooms.ts';
import type { Actor } from './core/actor.ts';
import type { CardAction, Envelope, Inbound, Installed, Message } from './core/inbound.ts';
import { dayOf } from './core/local-day.ts';
import type { WideEvent } from './core/ports.ts';
import type { InvokeError, InvokeReply, Reply } from './core/reply.ts';
import type { Turn } from './core/turn.ts';
import type { AppHouse } from './delivery/app-house.ts';
import type { Feature } from './delivery/feature.ts';
import type { Host } from './delivery/host.ts';
import { reviveStuck } from './delivery/want-post.ts';
import { isToReopen, reopenChannel } from './people/channel-doors.ts';
import { askWhichSwv, chooseFromCard } from './people/choose.ts';
import { isRemembered, markUnreachable, remember } from './people/reach.ts';
import { type Resolution, resolve } from './people/resolve.ts';
import { appendAudit } from './store/audit.ts';

const forged: InvokeError = { kind: 'error', code: 'vervalst', text: technicalTexts.forged };

/** Lets people in: who is it, in which SWV, and which feature answers. What is refused here stands in the audit log. */
export function createDoor(house: AppHouse, features: readonly Feature[], host: Host) {
  const byPrefix = new Map(features.map((feature) => [feature.prefix, feature]));

  return async function handle(inbound: Inbound, log: WideEvent): Promise<Reply> {
    if (inbound.kind === 'ignored') return null;
    const now = house.clock.now();
    if (inbound.kind === 'closed') {
      await closeRooms(house, inbound, now);
      return null;
    }
    if (inbound.kind === 'action' && inbound.verb === CHOOSE_SWV) {
      return chooseFromCard(house, inbound, now, host.greet);
    }
    const who = await resolve(
      { ...house, record: recordBinding(now) },
      inbound,
      inbound.kind === 'action' ? inbound.data.swv : null,
      dayOf(now),
    );
    log.set('who', who.kind);
    if (who.kind === 'choose') return hold(inbound, who.swvs, now, log);
    if (who.kind === 'stranger') return turnAway(inbound, who, now, log);
    log.set('swv', who.actor.swv);
    switch (inbound.kind) {
      case 'uninstalled':
        await forgetAddress(who.actor, inbound, now);
        return null;
      case 'forged':
        await recordRefusal(who.actor.swv, inbound, who.actor, 'vervalst', now);
        log.set('outcome', 'vervalst');
        return forged;
      case 'installed':
        // In a channel others read along: there is no menu of this person's there.
        if (inbound.address.kind !== 'personal') return null;
        await rememberAddress(who.actor, inbound, now);
        return host.greet({ actor: who.actor, now });
      case 'message':
        await rememberAddress(who.actor, inbound, now);
        return host.hear({ actor: who.actor, inbound, now, log });
      case 'action':
        return act({ actor: who.actor, inbound, now, log });
    }
  };

  /** The first part of a verb names the feature, so that a retired verb still finds the card it stood on. */
  async function act(turn: Turn<CardAction>): Promise<InvokeReply> {
    const { verb, trigger } = turn.inbound;
    turn.log.set('verb', verb);
    const feature = byPrefix.get(verb.split('.')[0] ?? '');
    if (!feature) return host.unknown(turn);
    const handle = feature.verbs[verb];
    // A refresh by the client is answered with the folded card: it changes nothing and sends nothing.
    if (trigger === 'automatic' || !handle) return feature.current(turn);
    return handle(turn);
  }

  async function turnAway(
    inbound: Exclude<Inbound, { kind: 'ignored' | 'closed' }>,
    who: Extract<Resolution, { kind: 'stranger' }>,
    now: Date,
    log: WideEvent,
  ): Promise<Reply> {
    log.set('outcome', who.code);
    if (inbound.kind === 'uninstalled') return null; // whoever takes the bot away need not be told that we do not know them
    if (who.swv) await recordRefusal(who.swv, inbound, null, who.code, now);
    if (inbound.kind === 'forged') return forged;
    // Nobody asked us anything in that channel; what we know of the installer is not for those who read along.
    if (inbound.kind === 'installed' && inbound.address.kind !== 'personal') return null;
    return strangerCard({ code: who.code });
  }

  /** Somebody of several SWV's, before they chose: a forgery is everybody's concern, the rest waits for the choice. */
  async function hold(
    inbound: Exclude<Inbound, { kind: 'ignored' | 'closed' }>,
    swvs: readonly SwvId[],
    now: Date,
    log: WideEvent,
  ): Promise<Reply> {
    if (inbound.kind === 'forged') {
      for (const swv of swvs) await recordRefusal(swv, inbound, null, 'vervalst', now);
      log.set('outcome', 'vervalst');
      return forged;
    }
    const readAlong = inbound.kind === 'installed' && inbound.address.kind !== 'personal';
    return inbound.kind === 'uninstalled' || readAlong ? null : askWhichSwv(house, swvs);
  }

  /** What we may still have to say waits until they install the bot again. */
  async function forgetAddress(actor: Actor, inbound: Envelope, now: Date): Promise<void> {
    if (inbound.address.kind !== 'personal') return;
    await house.store.write(actor.swv, (tx) => markUnreachable(tx, actor.person, 'uninstalled', now));
  }

  async function rememberAddress(actor: Actor, inbound: Message | Installed, now: Date): Promise<void> {
    if (inbound.address.kind === 'channel') return rememberChannel(actor, inbound, now);
    if (inbound.address.kind !== 'personal') return;
    const isKnown = await house.store.read(actor.swv, (tx) => isRemembered(tx, actor.person, inbound.address));
    if (isKnown) return; // nearly every message: no write
    const to = { kind: 'person', id: actor.person } as const;
    const revived = await house.store.write(actor.swv, async (tx) => {
      const news = await remember(tx, actor.person, inbound.address, now);
      return news && (await reviveStuck(tx, to));
    });
    if (revived) await house.nudge.nudge(actor.swv);
  }

  /** Who speaks to the bot in a channel shows that it is there (again). */
  async function rememberChannel({ swv }: Actor, { address }: Message | Installed, now: Date): Promise<void> {
    if (!(await house.store.read(swv, (tx) => isToReopen(tx, address)))) return;
    const revived = await house.store.write(swv, async (tx) => {
      const id = await reopenChannel(tx, address, now);
      return id !== null && (await reviveStuck(tx, { kind: 'channel', id }));
    });
    if (revived) await house.nudge.nudge(swv);
  }

  async function recordRefusal(
    swv: SwvId,
    inbound: Envelope & { readonly kind: string; readonly reason?: string },
    actor: Actor | null,
    code: string,
    now: Date,
  ): Promise<void> {
    const verb = inbound.kind === 'action' ? 'actie' : inbound.kind;
    await house.store.write(swv, (tx) =>
      appendAudit(tx, {
        at: now,
        actor: actor?.person ?? 'meedoen',
        verb,
        subject: subjectId('deur'),
        outcome: code,
        payload: { ...(inbound.reason ? { reason: inbound.reason } : {}), tenant: inbound.tenantId },
      }).then(() => undefined),
    );
  }
}

/** The first contact of an account, in the audit log of the SWV that it was tied to, or refused by. */
const recordBinding =
  (now: Date): Parameters<typeof resolve>[0]['record'] =>
  async (tx, contact, outcome) => {
    await appendAudit(tx, {
      at: now,
      actor: outcome.kind === 'bound' ? outcome.person : 'meedoen',
      verb: 'eerste-contact',
      subject: subjectId('deur'),
      outcome: outcome.kind === 'bound' ? 'ok' : outcome.code,
      payload: { tenant: contact.tenantId },
    });
  };
