import { readFileSync } from 'node:fs';
import { cardButtons, untouchedInputs } from '../../infra/local/teams/card-actions.ts';
import type { SeenMessage } from '../../infra/local/teams/message.ts';
import type { Teams } from '../../infra/local/teams/teams.ts';

export type Json = Record<string, unknown>;

/** A press as the stand-in of Teams sends it; every other one here is made of it. */
const RECORDED: Json = JSON.parse(
  readFileSync(new URL('../fixtures/activities/teams-press.json', import.meta.url), 'utf8'),
);

/** Activities of the people of the demonstration, for whoever sends them by hand. */
export function activitiesAt(teams: Pick<Teams, 'personas' | 'personalChat'>, serviceUrl: string) {
  const person = (key: string) => {
    const found = teams.personas.find(({ persona }) => persona === key);
    if (found === undefined) throw new Error(`There is no ${key}.`);
    return found;
  };
  /** An activity of this person in their own chat. */
  const from = (key: string, more: Json): Json => ({
    ...RECORDED,
    serviceUrl,
    from: { id: `29:${key}`, name: person(key).name, aadObjectId: person(key).aadObjectId },
    conversation: { id: teams.personalChat(key), conversationType: 'personal', tenantId: person(key).tenantId },
    channelData: { tenant: { id: person(key).tenantId } },
    ...more,
  });
  const press = (key: string, messageId: string, verb: string, data: Json): Json =>
    from(key, { replyToId: messageId, value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' } });
  return {
    person,
    from,
    press,
    /** The press of a button that stands on a message, the inputs as they are. */
    pressOf(key: string, message: SeenMessage, title: string): Json {
      for (const card of message.cards) {
        const button = cardButtons(card).find((one) => one.title === title);
        if (button) return press(key, message.id, button.verb, { ...button.data, ...untouchedInputs(card) });
      }
      throw new Error(`There is no "${title}" on it.`);
    },
  };
}
