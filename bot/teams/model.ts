import { guardMessage } from '../core/message-guard.ts';
import type { Log, Model } from '../core/ports.ts';
import { guardText } from '../core/text-guard.ts';
import type { ModelSettings } from './model-settings.ts';

/** Somebody waits for an answer to what they typed. Milliseconds. */
const PATIENCE_MS = 2_000;
/** What asks for one thing is short; a story is not for a model. Characters. */
const LONGEST = 300;

interface Options {
  readonly patienceMs?: number;
  readonly fetch?: typeof fetch;
}

/**
 * Asks a model which of a few intents a text means, through Microsoft's teams-ai, which is loaded at the first question.
 * It answers one of `intents`, literally, or null: also when the text may hold the data of a pupil or names somebody
 * (then nothing is sent), when the model says anything else, and when it fails or takes longer than 2 s. Never throws.
 */
export function createModel(settings: ModelSettings, log: Log, options: Options = {}): Model {
  return {
    async intent(text, intents) {
      if (text.trim() === '' || text.length > LONGEST || intents.length === 0) return null;
      const event = log.event('model');
      try {
        // Its caller looked already. Here no name is known, so a school's name keeps a text back too: it fails closed.
        const guard = { known: [], kind: 'tekst' } as const;
        if (guardMessage(text, guard.known).kind !== 'clean' || guardText(text, guard).kind !== 'clean') {
          event.set('outcome', 'kept-back');
          return null;
        }
        const { askModel } = await import('./ask-model.ts');
        const said = await askModel(settings, text, intents, {
          patienceMs: options.patienceMs ?? PATIENCE_MS,
          fetch: options.fetch ?? fetch,
          event,
        });
        const intent = intents.find((one) => one === said) ?? null;
        event.set('outcome', intent === null ? 'none' : 'intent');
        return intent;
      } catch (error) {
        event.set('outcome', 'failed');
        event.set('error', error instanceof Error ? error.name : 'unknown');
        return null;
      } finally {
        event.end();
      }
    },
  };
}
