import { createJsonLog } from '../../bot/core/json-log.ts';
import type { Log } from '../../bot/core/ports.ts';

/** A log whose lines a test can read back. */
export function createLogLines(): { readonly log: Log; readonly lines: readonly string[]; events(): unknown[] } {
  const lines: string[] = [];
  return { log: createJsonLog((line) => lines.push(line)), lines, events: () => lines.map((line) => JSON.parse(line)) };
}
