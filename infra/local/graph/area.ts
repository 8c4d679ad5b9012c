import type { GraphAnswer } from './answer.ts';

/** The calls of Graph that a test can make fail; an area that joins adds its own. */
export type GraphCallName = 'users.get' | 'installedApps.add';

/** One call, with its token read and its ids decoded. */
export interface GraphRequest {
  /** The tenant that the token is of. */
  readonly tenantId: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface GraphRoute {
  readonly call: GraphCallName;
  /** Whom it is about: object id or sign-in name. */
  readonly user: string;
  run(request: GraphRequest): GraphAnswer;
}

/** A part of Graph that the stand-in knows: users now; calendars, mail and installed apps can stand beside it. */
export interface GraphArea {
  /**
   * @param parts the address after the version, decoded: `['users', '<id>']`
   * @returns null when the call is another area's
   */
  find(method: string, parts: readonly string[]): GraphRoute | null;
}
