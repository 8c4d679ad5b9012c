/** One thing that is wrong in a pack: where, and in Dutch what is wrong and what would be right. */
export interface Problem {
  readonly file: string;
  /** The place in the file: `scholen[3].gegevens[0].value.brin`; empty for the file as a whole. */
  readonly path: string;
  readonly reason: string;
}

/** `['scholen', 3, 'naam']` → `scholen[3].naam` */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
