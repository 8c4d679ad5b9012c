import { channelCard } from '../../cards/chat/channel-card.ts';
import { helpCard } from '../../cards/chat/help-card.ts';
import type { MenuView } from '../../cards/chat/menu.ts';
import { notUnderstoodCard } from '../../cards/chat/not-understood-card.ts';
import { pupilDataCard } from '../../cards/chat/pupil-data-card.ts';
import { TASK_ROWS, type TaskRow, tasksCard } from '../../cards/chat/tasks-card.ts';
import { welcomeCard } from '../../cards/chat/welcome-card.ts';
import { amount, revision, subjectId } from '../../cards/words/brands.ts';
import type { PostedCard } from '../../cards/words/posted-card.ts';
import type { Actor } from '../core/actor.ts';
import type { Message } from '../core/inbound.ts';
import { dayOf } from '../core/local-day.ts';
import { guardMessage } from '../core/message-guard.ts';
import { pageOf } from '../core/page-of.ts';
import type { MessageReply } from '../core/reply.ts';
import type { Turn } from '../core/turn.ts';
import type { AppHouse } from '../delivery/app-house.ts';
import type { Feature, Phrase } from '../delivery/feature.ts';
import { knownNames } from '../people/known-names.ts';
import { readPhrase } from './intents.ts';

type Someone = { readonly actor: Actor; readonly now: Date };

/** What the chat says when nothing else does; `features` are asked lazily, for they are made after it. */
export function createTalk(house: AppHouse, features: () => readonly Feature[], own: readonly Phrase[]) {
  const greet = ({ actor }: Someone): PostedCard => welcomeCard(menuView(actor));

  async function hear(turn: Turn<Message>): Promise<MessageReply> {
    const { inbound, actor, log } = turn;
    if (inbound.address.kind !== 'personal') return hearInChannel(turn);
    const phrases = [...own, ...features().flatMap((feature) => feature.phrases)];
    const said = readPhrase(inbound.text, phrases);
    // Words of our own hold nothing of a pupil: the guard, and the names that it needs, are for all else.
    if (!said && (await namesPupil(turn))) {
      log.set('outcome', 'leerlinggegevens'); // counted; the text itself is kept nowhere
      return pupilDataCard(menuView(actor));
    }
    const takesFile = inbound.files && fileFeature(turn)?.file;
    if (takesFile) return takesFile(turn);
    const phrase = said ?? (await guess(inbound.text, phrases));
    log.set('phrase', phrase?.words[0] ?? null);
    return phrase ? phrase.handle(turn) : notUnderstoodCard(menuView(actor));
  }

  /** Who asks for files of this sender comes before who takes the rest. */
  function fileFeature(turn: Turn<Message>): Feature | undefined {
    const takers = features().filter(({ file }) => file !== undefined);
    return takers.find(({ takesFile }) => takesFile?.(turn)) ?? takers.find(({ takesFile }) => takesFile === undefined);
  }

  async function hearInChannel(turn: Turn<Message>): Promise<MessageReply> {
    for (const feature of features()) {
      const said = await feature.inChannel?.(turn);
      if (said) return said;
    }
    return channelCard(null);
  }

  async function namesPupil({ actor, inbound }: Turn<Message>): Promise<boolean> {
    const known = await house.store.read(actor.swv, (tx) => knownNames(tx));
    return guardMessage(inbound.text, known).kind === 'refused';
  }

  /** A model, when there is one, names one of our own intents or nothing; phrases only show, so a wrong guess changes nothing. */
  async function guess(text: string, phrases: readonly Phrase[]): Promise<Phrase | null> {
    const intents = phrases.flatMap(({ words }) => words.slice(0, 1));
    const intent = (await house.model?.intent(text, intents)) ?? null;
    return intent === null ? null : (phrases.find(({ words }) => words[0] === intent) ?? null);
  }

  async function tasks({ actor, now }: Someone, page: number): Promise<PostedCard> {
    const lists = await house.store.read(actor.swv, async (tx) => {
      const found: TaskRow[] = [];
      for (const feature of features()) found.push(...((await feature.tasks?.(tx, actor, now)) ?? []));
      return found;
    });
    const sorted = lists.toSorted((a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999'));
    return tasksCard({
      data: menuView(actor).data,
      today: dayOf(now),
      total: amount(sorted.length),
      first: sorted[0]?.until ?? null,
      ...pageOf(sorted, page, TASK_ROWS),
    });
  }

  return {
    greet: async (someone: Someone) => greet(someone),
    hear,
    tasks,
    help: ({ actor }: Someone) => helpCard(menuView(actor)),
    menu: greet,
  };
}

function menuView(actor: Actor): MenuView {
  const data = { v: 1, swv: actor.swv, id: subjectId('menu'), revision: revision(0) } as const;
  return { data, roles: [...new Set(actor.roles.map(({ role }) => role))] };
}
