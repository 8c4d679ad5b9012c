/** One `import`, `export … from` or `import()` of a file. */
export interface Import {
  readonly line: number;
  /** As written: `./tables.ts`, `zod`, `node:fs`. */
  readonly specifier: string;
  /** The file it means, relative to the root; null for a package. */
  readonly target: string | null;
  /** Nothing of it is left when the types are stripped. */
  readonly typeOnly: boolean;
  /** The names as the other file exports them; `*` for everything, `default` for the default. */
  readonly names: readonly string[];
  readonly exported: boolean;
}

export type MarkKind = 'any' | 'cast' | 'non-null' | 'console' | 'test-modifier' | 'card-in-function';

/** Something in the code that a rule may object to. */
export interface Mark {
  readonly kind: MarkKind;
  readonly line: number;
  /** What stands there, for the advice: `test.only`, `posted`. */
  readonly text: string;
}

/** What the rules need to know of a file of code. */
export interface CodeFile {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly marks: readonly Mark[];
}
