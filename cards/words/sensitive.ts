const INSPECT = Symbol.for('nodejs.util.inspect.custom');

/** Set by the class itself, so that nothing but this module can open a Sensitive: it has no public way. */
let open: (value: Sensitive) => string;

/**
 * A decrypted text about a pupil. It has no way to become a string by accident: printing, joining and JSON give
 * `[gevoelig]`. Only {@link reveal} opens it, and the house script (infra/house) lets three places import that: the
 * dossier cards, the cipher and the text guard.
 */
export class Sensitive {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  static {
    open = (value) => value.#text;
  }

  toString(): string {
    return '[gevoelig]';
  }

  toJSON(): string {
    return '[gevoelig]';
  }

  [INSPECT](): string {
    return '[gevoelig]';
  }
}

/** The text itself; for dossier cards, the cipher and the text guard only. */
export const reveal = (value: Sensitive): string => open(value);
