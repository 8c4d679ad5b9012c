import type { Events } from './events.ts';
import { createLedgerFile, readLedger } from './ledger-file.ts';
import type { Message } from './message.ts';

export interface Installation {
  readonly installed: boolean;
  readonly blocked: boolean;
  readonly announced: boolean;
}

export type NewMessage = Omit<Message, 'id' | 'at' | 'likes' | 'edited' | 'deleted' | 'version'>;
type Change = Partial<Pick<Message, 'text' | 'textFormat' | 'summary' | 'cards' | 'likes' | 'edited' | 'deleted'>>;

/** Everything that Teams keeps: messages, where the bot is installed, what was read. */
export interface Ledger {
  add(message: NewMessage): Message;
  /** Changes a message for everyone and tells the listeners; null when there is none with that id. */
  change(id: string, change: Change): Message | null;
  message(id: string): Message | null;
  in(conversationId: string): readonly Message[];
  /** By persona or team id; installed and not yet announced when never seen before. */
  installation(key: string): Installation;
  setInstallation(key: string, change: Partial<Installation>): void;
  markRead(persona: string, conversationId: string): boolean;
  unread(persona: string, conversationId: string): number;
  flush(): Promise<void>;
}

/** Opens the ledger of `file` (null keeps it in memory). `now` is business time: ids are made of it. */
export function openLedger(file: string | null, now: () => Date, events: Events): Ledger {
  const state = readLedger(file);
  const disk = createLedgerFile(file, () => state);
  const byId = new Map<string, Message>(state.messages.map((message) => [message.id, message]));
  const place = new Map<string, number>(state.messages.map((message, index) => [message.id, index]));
  const inConversation = (id: string) => state.messages.filter((message) => message.conversationId === id);

  return {
    add: (fresh) => {
      const at = now();
      state.lastId = Math.max(state.lastId + 1, at.getTime()); // unique and rising, also within one millisecond
      const id = String(state.lastId);
      const message = { ...fresh, id, at: at.toISOString(), likes: [], edited: false, deleted: false, version: 1 };
      place.set(id, state.messages.push(message) - 1);
      byId.set(id, message);
      disk.save();
      events.emit({ type: 'message', message });
      return message;
    },
    change: (id, change) => {
      const old = byId.get(id);
      const index = place.get(id);
      if (old === undefined || index === undefined) return null;
      const message = { ...old, ...change, likes: [...(change.likes ?? old.likes)], version: old.version + 1 };
      state.messages[index] = message;
      byId.set(id, message);
      disk.save();
      events.emit({ type: 'changed', message });
      return message;
    },
    message: (id) => byId.get(id) ?? null,
    in: inConversation,
    installation: (key) => state.installations[key] ?? { installed: true, blocked: false, announced: false },
    setInstallation: (key, change) => {
      const old = state.installations[key] ?? { installed: true, blocked: false, announced: false };
      state.installations[key] = { ...old, ...change };
      disk.save();
    },
    markRead: (persona, conversationId) => {
      const last = inConversation(conversationId).at(-1);
      const mine = state.read[persona] ?? {};
      if (last === undefined || mine[conversationId] === last.id) return false;
      state.read[persona] = { ...mine, [conversationId]: last.id };
      disk.save();
      return true;
    },
    unread: (persona, conversationId) => {
      const upTo = Number(state.read[persona]?.[conversationId] ?? 0);
      const news = (message: Message) => message.author !== persona && !message.deleted && Number(message.id) > upTo;
      return inConversation(conversationId).filter(news).length;
    },
    flush: disk.flush,
  };
}
