import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { PasswordServiceClientCredentialFactory } from 'botframework-connector';

/** Nothing but botbuilder, without an app id: what a turn costs that does nothing of ours. */
export class EchoAdapter extends CloudAdapter {
  constructor() {
    const nobody = new PasswordServiceClientCredentialFactory('', '');
    super(new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: '' }, nobody));
  }

  /** A turn that repeats what was said, through botbuilder's own connector. */
  echo(body: object): Promise<unknown> {
    return this.turn(body, async (context) => {
      await context.sendActivity(`Echo: ${context.activity.text}`);
    });
  }

  /** A turn that says nothing. */
  silent(body: object): Promise<unknown> {
    return this.turn(body, async () => undefined);
  }

  turn(body: object, logic: (context: TurnContext) => Promise<void>): Promise<unknown> {
    const activity = { ...body, timestamp: new Date(), localTimestamp: new Date() } as unknown as Activity;
    return this.processActivity('', activity, logic);
  }
}
