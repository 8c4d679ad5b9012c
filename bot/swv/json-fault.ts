/** Where a text stops being JSON, and in Dutch why. Lines and characters are counted from 1. */
export interface JsonFault {
  readonly line: number;
  readonly character: number;
  readonly reason: string;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SIMPLE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** More blocks within each other than any configuration has: reading them would take the stack of the process. */
const DEEPEST = 50;

/**
 * The first fault in a JSON text, or a name that stands twice in one block. `JSON.parse` takes the last of two values
 * without a word, and does not always say where it stumbled.
 */
export function jsonFault(text: string): JsonFault | null {
  let at = 0;
  let depth = 0;
  const take = (token: RegExp): string | null => {
    token.lastIndex = at;
    const found = token.exec(text)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  };
  /** A text on one line; a tab or an end of line in it must be written as an escape. */
  const takeText = (): string | null => {
    const start = at;
    const found = take(STRING);
    if (found === null || [...found].every((character) => character >= ' ')) return found;
    at = start;
    return null;
  };
  const next = (): string => {
    take(SPACE);
    return text[at] ?? '';
  };

  function value(): string | null {
    if (next() === '{') return list('}', member());
    if (text[at] === '[') return list(']', value);
    if (takeText() !== null || take(SIMPLE) !== null) return null;
    return text[at] === '"' ? 'deze tekst is op deze regel niet af' : 'hier hoort een waarde';
  }

  /** What stands between brackets, with commas between. */
  function list(close: string, item: () => string | null): string | null {
    if (depth === DEEPEST) return `hier zitten meer dan ${DEEPEST} blokken in elkaar`;
    at += 1;
    depth += 1;
    if (next() === close) return skip();
    for (;;) {
      const fault = item();
      if (fault !== null) return fault;
      if (next() === close) return skip();
      if (text[at] !== ',') return `hier hoort een komma of ${close}`;
      at += 1;
      if (next() === close) return 'de komma hiervoor is er een te veel';
    }
  }

  function skip(): null {
    at += 1;
    depth -= 1;
    return null;
  }

  function member(): () => string | null {
    const names = new Set<string>();
    return () => {
      next();
      const start = at;
      const name = takeText();
      if (name === null) return 'hier hoort een naam tussen aanhalingstekens';
      if (names.has(name)) {
        at = start;
        return `${name} staat twee keer in dit blok`;
      }
      names.add(name);
      if (next() !== ':') return 'hier hoort een dubbele punt';
      at += 1;
      return value();
    };
  }

  const reason = value() ?? (next() === '' ? null : 'hierna mag niets meer staan');
  if (reason === null) return null;
  const before = text.slice(0, at).split('\n');
  return { line: before.length, character: (before.at(-1)?.length ?? 0) + 1, reason };
}
