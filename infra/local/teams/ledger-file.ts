import { mkdirSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import { messageSchema } from './message.ts';

export const installationSchema = z.object({
  installed: z.boolean(),
  blocked: z.boolean(),
  /** Whether the bot answered the installationUpdate: it is sent once, as in Teams. */
  announced: z.boolean(),
});

export const ledgerSchema = z.object({
  version: z.literal(1),
  lastId: z.number().int(),
  messages: z.array(messageSchema),
  /** By persona, and by team id. */
  installations: z.record(z.string(), installationSchema),
  /** Per persona and conversation the id of the last message read. */
  read: z.record(z.string(), z.record(z.string(), z.string())),
});
export type LedgerState = z.infer<typeof ledgerSchema>;

const EMPTY: LedgerState = { version: 1, lastId: 0, messages: [], installations: {}, read: {} };

function existing(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** What the file holds, or an empty ledger when there is none. Throws when it is not one of ours. */
export function readLedger(file: string | null): LedgerState {
  const text = file === null ? null : existing(file);
  if (text === null) return structuredClone(EMPTY);
  try {
    return ledgerSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${file} does not hold the messages of the local Teams; \`npm run reset\` starts over.`, { cause });
  }
}

export interface LedgerFile {
  /** Writes soon; calls that come while a write runs are joined into one. */
  save(): void;
  /** Resolves when everything saved so far stands on disk; rejects when that failed. */
  flush(): Promise<void>;
}

/** Keeps `state` in a file, written whole beside it and moved into place, so that a crash leaves the old or the new one. */
export function createLedgerFile(file: string | null, state: () => LedgerState): LedgerFile {
  if (file === null) return { save: () => {}, flush: () => Promise.resolve() };
  mkdirSync(dirname(file), { recursive: true });
  let dirty = false;
  let running: Promise<void> | null = null;
  let failure: unknown = null;
  const write = async () => {
    while (dirty) {
      dirty = false;
      await writeFile(`${file}.new`, JSON.stringify(state()));
      await rename(`${file}.new`, file);
    }
  };
  const save = () => {
    dirty = true;
    running ??= Promise.resolve()
      .then(write)
      .catch((error: unknown) => {
        failure = error;
      })
      .finally(() => {
        running = null;
      });
  };
  return {
    save,
    flush: async () => {
      await running;
      if (failure !== null) throw failure;
    },
  };
}
