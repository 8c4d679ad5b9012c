import type { Activity } from 'botbuilder';
import { CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import * as z from 'zod';

/** The token was missing, wrong or not for this bot: HTTP 401, without detail. */
export class NotAuthenticated extends Error {
  constructor() {
    super('The request carries no token that this bot accepts.');
    this.name = 'NotAuthenticated';
  }
}

const dates = z.object({
  timestamp: z.coerce.date().optional().catch(undefined),
  localTimestamp: z.coerce.date().optional().catch(undefined),
  expiration: z.coerce.date().optional().catch(undefined),
});

/**
 * botbuilder's CloudAdapter, without its request and response objects: a body and a header in, an invoke response out.
 * `CloudAdapter.process` would log with console and answer the error's own text (notes/PLATFORM.md), so we go beside it.
 */
export class MeedoenAdapter extends CloudAdapter {
  /**
   * @param body an object; that it is an activity is checked by the caller's parser after the token was checked.
   * @throws NotAuthenticated, or what `logic` throws.
   */
  async receive(
    authorization: string,
    body: Readonly<Record<string, unknown>>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    // botbuilder types an activity by its own interface; it reads only what it needs of it, as its own process() does.
    const activity = { ...body, ...dates.parse(body) } as unknown as Activity;
    let entered = false;
    try {
      return await this.processActivity(authorization, activity, (context) => {
        entered = true;
        return logic(context);
      });
    } catch (error) {
      // Before our logic runs, botbuilder only authenticates. A bad signature throws a JsonWebTokenError without a status.
      if (!entered && isAuthentication(error)) throw new NotAuthenticated();
      throw error;
    }
  }
}

function isAuthentication(error: unknown): boolean {
  if (error instanceof AuthenticationError) return true;
  return error instanceof Error && ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'].includes(error.name);
}
