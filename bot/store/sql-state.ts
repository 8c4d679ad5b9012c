/** Five capitals and digits with a digit among them: EPIPE is none. */
const CODE = /^(?=.*\d)[0-9A-Z]{5}$/;

/**
 * The SQLSTATE of an error of the database, or null. Drizzle wraps what the driver threw, so the chain of causes is
 * searched.
 */
export function sqlState(error: unknown): string | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && CODE.test(at.code)) return at.code;
  }
  return null;
}
