import { BOT_NAME, executeActivity, fileActivity, messageActivity, reactionActivity, type Scene } from './activity.ts';
import type { BotAnswer } from './bot-line.ts';
import { cardButtons, inputIds, untouchedInputs } from './card-actions.ts';
import type { NewMessage } from './ledger.ts';
import type { CardJson, Message } from './message.ts';
import { personalChatId } from './places.ts';
import { type PressOutcome, readPressOutcome } from './press-outcome.ts';
import { needBot, personaOf, sceneAt, sceneIn } from './scene.ts';
import type { SharedFile } from './shared-files.ts';
import type { World } from './world.ts';

export interface Said {
  readonly message: Message;
  /** Null when Teams did not tell the bot: a channel without @mention. */
  readonly bot: BotAnswer | null;
}

export interface PressOptions {
  readonly actionId?: string | undefined;
  /** `automatic` is what a client sends for a card with `refresh`; ours have none, so only a test asks it. */
  readonly trigger?: 'manual' | 'automatic' | undefined;
}

export type Inputs = Readonly<Record<string, string>>;

/** What a persona can do. Each throws NotOffered where Teams would not offer it. */
export interface Acts {
  /** Types a text; in a channel (or its thread) the bot hears it only with `@Meedoen`. Resolves when the bot has answered. */
  say(persona: string, address: string, text: string): Promise<Said>;
  /** Sends a file to the bot, in the persona's own chat: a channel gives a bot none. Resolves when the bot has answered. */
  sendFile(persona: string, file: SharedFile): Promise<Said>;
  /** Presses an Action.Execute with this verb on a message; `inputs` are merged into `data`. Any verb may be tried. */
  press(
    persona: string,
    messageId: string,
    verb: string,
    data: CardJson,
    inputs?: Inputs,
    options?: PressOptions,
  ): Promise<PressOutcome>;
  /** Presses the button with this title on the card that the persona sees now, the other inputs as they stand. */
  click(persona: string, messageId: string, title: string, inputs?: Inputs): Promise<PressOutcome>;
  /** Gives a thumbs up, or takes it back. */
  reaction(persona: string, messageId: string): Promise<void>;
  /** The client starts anew: this persona's for-me cards are gone. */
  reload(persona: string): void;
}

export function createActs(world: World): Acts {
  const press: Acts['press'] = async (persona, messageId, verb, data, inputs = {}, options = {}) => {
    const { scene } = sceneAt(world, persona, messageId);
    needBot(world, scene);
    const { actionId, trigger = 'manual' } = options;
    const merged = { ...data, ...inputs };
    const answer = await world.bot(executeActivity(world, scene, { messageId, verb, data: merged, actionId, trigger }));
    const outcome = readPressOutcome(answer);
    const now = world.ledger.message(messageId);
    if (outcome.kind === 'card' && now !== null) world.forMe.put(persona, now, outcome.card);
    return outcome;
  };

  const add = (persona: string, { conversation, root }: Scene, text: string): Message => {
    const mine: NewMessage = {
      conversationId: conversation.id,
      root,
      author: persona,
      text,
      textFormat: 'plain',
      summary: null,
      cards: [],
      alert: false,
    };
    const message = world.ledger.add(mine);
    world.ledger.markRead(persona, conversation.id);
    return message;
  };

  return {
    press,
    sendFile: async (persona, file) => {
      const scene = sceneIn(world, persona, personalChatId(world.botId, personaOf(world, persona)));
      needBot(world, scene);
      const message = add(persona, scene, `Bestand: ${file.name}`);
      const sent = { name: file.name, downloadUrl: world.files.keep(file) };
      return { message, bot: await world.bot(fileActivity(world, scene, message.id, sent)) };
    },
    say: async (persona, address, text) => {
      const scene = sceneIn(world, persona, address);
      const { conversation, root } = scene;
      if (conversation.kind === 'personal') needBot(world, scene);
      const message = add(persona, scene, text);
      if (conversation.kind === 'channel' && !text.includes(`@${BOT_NAME}`)) return { message, bot: null };
      needBot(world, scene);
      const at = { ...scene, root: root ?? message.id };
      return { message, bot: await world.bot(messageActivity(world, at, message.id, text)) };
    },
    click: async (persona, messageId, title, inputs = {}) => {
      const { message } = sceneAt(world, persona, messageId);
      const { cards } = world.forMe.seen(persona, message);
      const titles = cards.flatMap((card) => cardButtons(card).map((button) => button.title));
      for (const card of cards) {
        const button = cardButtons(card).find((one) => one.title === title);
        if (button === undefined) continue;
        const strange = Object.keys(inputs).filter((id) => !inputIds(card).includes(id));
        if (strange.length > 0) throw new Error(`The card has no input ${strange.join(', ')}.`);
        const values = button.withoutInputs ? {} : { ...untouchedInputs(card), ...inputs };
        return press(persona, messageId, button.verb, button.data, values, { actionId: button.id });
      }
      throw new Error(`The card has no button "${title}"; it has: ${titles.join(' · ')}.`);
    },
    reaction: async (persona, messageId) => {
      const { scene, message } = sceneAt(world, persona, messageId);
      const added = !message.likes.includes(persona);
      const likes = added ? [...message.likes, persona] : message.likes.filter((one) => one !== persona);
      world.ledger.change(messageId, { likes });
      if (message.author === null) await world.bot(reactionActivity(world, scene, messageId, added));
    },
    reload: (persona) => {
      personaOf(world, persona);
      world.forMe.reload(persona);
    },
  };
}
