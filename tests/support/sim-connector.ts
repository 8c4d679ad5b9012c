import type { Address } from '../../bot/core/inbound.ts';
import type { Connector, SendOutcome } from '../../bot/core/ports.ts';
import type { PostedCard } from '../../cards/words/posted-card.ts';

/** What happens while a call is on its way, or when it has just come. */
export type Meanwhile = 'slow' | 'news' | 'click-old' | 'click-new';

/**
 * What one call may meet. `lost` worked, but the answer never came; `slow` works after everybody gave it up; `news`: the
 * card is wanted anew meanwhile; `click-old`, `click-new`: the person acts in the oldest card, or in the one that just came.
 */
export type Fault = Meanwhile | 'none' | 'lost' | 'unclear' | 403 | 404 | 412 | 429 | 503;

export interface SimMessage {
  readonly id: string;
  readonly conversationId: string;
  /** A notice's text, or a card's summary: what the tests draw on their cards. */
  text: string;
  /** What it said when it came, with its sound. */
  readonly born: string;
  readonly kind: 'notice' | 'card';
}

/** Teams as the delivery sees it, in memory: a queue of faults, then it works. It never does what a real one could not. */
export class SimConnector implements Connector {
  readonly messages: SimMessage[] = [];
  readonly faults: Fault[] = [];
  /** Called before and after each call's effect: a simulation lets a worker die there. */
  onStep: (where: string) => void = () => {};
  meanwhile: (what: Meanwhile, conversationId: string) => Promise<void> = async () => {};
  /** Called when a new message has come, before anybody hears of it. */
  onNew: (message: SimMessage) => void = () => {};
  /** Times of the calls by conversation. */
  readonly calls: { readonly conversationId: string; readonly at: number }[] = [];
  /** Those that would come as a new message, with its sound. */
  readonly sounds: { readonly conversationId: string; readonly at: number }[] = [];
  #now: () => number;
  #made = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  async send(to: Address, what: PostedCard | string): Promise<SendOutcome> {
    // A conversation cannot miss a message that was never there: a 404 is for updates.
    while (this.faults[0] === 404) this.faults.shift();
    this.sounds.push({ conversationId: to.conversationId, at: this.#now() });
    return this.#call(to, () => {
      this.#made += 1;
      const id = `m${this.#made}`;
      const text = typeof what === 'string' ? what : what.summary;
      const kind = typeof what === 'string' ? 'notice' : 'card';
      const message = { id, conversationId: to.conversationId, text, born: text, kind } as const;
      this.messages.push({ ...message });
      this.onNew(message);
      return { kind: 'sent', messageId: id };
    });
  }

  async update(to: Address, messageId: string, what: PostedCard): Promise<SendOutcome> {
    if (this.faults[0] === 404) this.#lose(messageId);
    return this.#call(to, () => {
      const message = this.messages.find(({ id }) => id === messageId);
      if (!message) return { kind: 'refused', status: 404, code: 'ActivityNotFoundInConversation' };
      message.text = what.summary;
      return { kind: 'sent', messageId };
    });
  }

  /** The person deleted it. */
  #lose(messageId: string): void {
    const at = this.messages.findIndex(({ id }) => id === messageId);
    if (at >= 0) this.messages.splice(at, 1);
  }

  async #call(to: Address, work: () => SendOutcome): Promise<SendOutcome> {
    this.calls.push({ conversationId: to.conversationId, at: this.#now() });
    this.onStep('before the call');
    const fault = this.faults.shift() ?? 'none';
    if (fault === 'slow' || fault === 'news' || fault === 'click-old') await this.meanwhile(fault, to.conversationId);
    const outcome = meet(fault, work);
    if (fault === 'click-new') await this.meanwhile(fault, to.conversationId);
    this.onStep('after the call');
    return outcome;
  }
}

function meet(fault: Fault, work: () => SendOutcome): SendOutcome {
  switch (fault) {
    case 'none':
    case 'slow':
    case 'news':
    case 'click-old':
    case 'click-new':
      return work();
    case 'lost':
      work();
      return { kind: 'unclear', status: null };
    case 'unclear':
      return { kind: 'unclear', status: 504 };
    case 403:
      return { kind: 'refused', status: 403, code: 'ConversationBlockedByUser' };
    case 404:
      return { kind: 'refused', status: 404, code: 'ActivityNotFoundInConversation' };
    case 429:
      return { kind: 'not-now', status: 429, retryAfterMs: 3_000 };
    default:
      return { kind: 'not-now', status: fault, retryAfterMs: null };
  }
}
