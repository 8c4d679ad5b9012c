/** What is wrong with one line of the file, in a Dutch sentence for the beheerder. */
export interface ImportError {
  /** As an editor counts; 1 is the header. */
  readonly line: number;
  /** The column's own name; null when it is about the whole line. */
  readonly column: string | null;
  readonly text: string;
}

export const lineError = (line: number, column: string | null, text: string): ImportError => ({ line, column, text });
