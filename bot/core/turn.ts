import type { Actor } from './actor.ts';
import type { CardAction, Message } from './inbound.ts';
import type { WideEvent } from './ports.ts';

/** One thing that a known person says or clicks, with all that a handler may know of its world. */
export interface Turn<In extends Message | CardAction = Message | CardAction> {
  readonly actor: Actor;
  readonly inbound: In;
  /** Business time, read once: the whole turn happens at one moment. */
  readonly now: Date;
  readonly log: WideEvent;
}
