import type { Log } from './ports.ts';

/**
 * Writes each event as one line of JSON when it ends: name, milliseconds, and what was set.
 * @param write where the line goes; Functions and containers read standard output.
 */
export function createJsonLog(write: (line: string) => void): Log {
  return {
    event(name) {
      const started = performance.now();
      const fields: Record<string, string | number | boolean | null> = {};
      return {
        set(key, value) {
          fields[key] = value;
        },
        end: () => write(JSON.stringify({ event: name, ms: Math.round(performance.now() - started), ...fields })),
      };
    },
  };
}
