/**
 * Thrown within the chain of middleware: nothing was sent. The library hands on an error's name only, as the `code` of
 * its GraphError, so the name says it.
 */
export class NotCalled extends Error {
  constructor(why: 'Token' | 'Address' | 'Connection') {
    super(why);
    this.name = `NotCalled.${why}`;
  }
}

/** Whether the error that the library threw was a {@link NotCalled}. */
export function wasNotCalled(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('NotCalled.');
}
