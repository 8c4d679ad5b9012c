import type { ActivityJson } from './activity.ts';

/** After this long Teams gives up on a turn ("10 to 15 seconds", ANCHORS 2.1). */
export const TEAMS_WAITS_MS = 15_000;

/** What came back over HTTP from the bot. */
export type BotAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'time-out' }
  | { readonly kind: 'no-connection' };

export type BotLine = (activity: ActivityJson) => Promise<BotAnswer>;

function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null; // a plain-text error of the bot's host; the status says enough
  }
}

/** The line to the bot's messaging endpoint. Never throws: a bot that is away is an answer too. */
export function createBotLine(botUrl: string, waitsMs: number): BotLine {
  return async (activity) => {
    try {
      const response = await fetch(botUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(waitsMs),
      });
      return { kind: 'answered', status: response.status, body: parsed(await response.text()) };
    } catch (error) {
      return error instanceof Error && error.name === 'TimeoutError' ? { kind: 'time-out' } : { kind: 'no-connection' };
    }
  };
}
