import { chatVerbs } from '../../cards/chat/verbs.ts';
import type { AppHouse } from '../delivery/app-house.ts';
import type { Feature, Phrase } from '../delivery/feature.ts';
import type { Host } from '../delivery/host.ts';
import { createTalk } from './handlers.ts';

/** The menu, the tasks and the talk: what answers when no other feature does. */
export function chat(house: AppHouse, features: () => readonly Feature[]): Feature & Host {
  const own: readonly Phrase[] = [
    {
      words: ['hoi', 'hallo', 'hey', 'goedemorgen', 'goedemiddag', 'dag', 'menu', 'start', 'begin'],
      handle: async (turn) => talk.menu(turn),
    },
    { words: ['help', 'hulp', 'wat kan je', 'wat kun je', 'wat kan ik', '?'], handle: async (turn) => talk.help(turn) },
    { words: ['taken', 'mijn taken', 'wat moet ik doen'], handle: async (turn) => talk.tasks(turn, 1) },
  ];
  const talk = createTalk(house, features, own);
  return {
    name: 'chat',
    prefix: 'chat',
    verbs: {
      [chatVerbs.menu]: async (turn) => talk.menu(turn),
      [chatVerbs.help]: async (turn) => talk.help(turn),
      [chatVerbs.tasks]: async (turn) => talk.tasks(turn, turn.inbound.data.page ?? 1),
    },
    current: async (turn) => talk.menu(turn),
    phrases: own,
    posts: {},
    jobs: [],
    greet: talk.greet,
    hear: talk.hear,
    unknown: async (turn) => talk.menu(turn),
  };
}
