import type { Persona } from './personas.ts';
import { type Conversation, type Places, personalChat, type Team } from './places.ts';
import type { World } from './world.ts';

/** What grows: the maps of the world that everybody else only reads. */
export interface Growing {
  readonly personas: Map<string, Persona>;
  readonly conversations: Map<string, Conversation>;
  readonly teams: Map<string, Team>;
}

/**
 * Gives people an account in Teams, and teams a place in it, as an administrator does. The bot is not installed for them
 * yet, but it is in the new teams. Who is there already gets the name and the channels of now.
 * @returns whether a team came that was not there
 */
export type Admit = (personas: readonly Persona[], places: Places) => boolean;

export function createAdmit({ ledger, botId }: Pick<World, 'ledger' | 'botId'>, growing: Growing): Admit {
  return (personas, { conversations, teams }) => {
    for (const persona of personas) {
      const { installed, announced } = ledger.installation(persona.persona);
      const isNew = !growing.personas.has(persona.persona);
      // The ledger takes whoever it never saw for somebody with the bot.
      if (isNew && installed && !announced) ledger.setInstallation(persona.persona, { installed: false });
      growing.personas.set(persona.persona, persona);
      const chat = personalChat(botId, persona);
      growing.conversations.set(chat.id, chat);
    }
    const news = [...teams.keys()].some((id) => !growing.teams.has(id));
    for (const [id, team] of teams) growing.teams.set(id, team);
    for (const [id, conversation] of conversations) growing.conversations.set(id, conversation);
    return news;
  };
}
