/** One statement as a turn sent it to its database. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Within a transaction of a SWV; the directory's statements stand alone. */
  readonly bound: boolean;
}

/** What binds a transaction to a SWV (bot/store/bind-swv.ts). */
export const isBinding = ({ text }: Statement): boolean => text.startsWith('select set_config(');

export interface Recorder {
  /** Runs work and gives every statement that was sent meanwhile; transactions' own words are left out. */
  record(work: () => Promise<unknown>): Promise<readonly Statement[]>;
}

/** Keeps statements while `record` runs. */
export class Tape implements Recorder {
  #tape: Statement[] | null = null;

  add(statement: Statement): void {
    this.#tape?.push(statement);
  }

  async record(work: () => Promise<unknown>): Promise<readonly Statement[]> {
    const tape: Statement[] = [];
    this.#tape = tape;
    try {
      await work();
    } finally {
      this.#tape = null;
    }
    return tape;
  }
}
