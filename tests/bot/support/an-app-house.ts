import type { AppHouse } from '../../../bot/delivery/app-house.ts';

type Own = 'store' | 'cipher' | 'configurations' | 'clock' | 'ids';

/** The house of the whole app, with the world outside out of reach: what a test is about it brings itself. */
export const anAppHouse = (own: Pick<AppHouse, Own> & Partial<AppHouse>): AppHouse => ({
  nudge: { nudge: async () => undefined },
  roster: { userPrincipalName: async () => null },
  members: { count: async () => ({ kind: 'unavailable' }) },
  files: { fetch: async () => ({ kind: 'failed', why: 'network' }) },
  model: null,
  installation: { install: async () => 'not-allowed' },
  quietHours: { sendableAt: async (_tx, _to, at) => at },
  log: { event: () => ({ set: () => undefined, end: () => undefined }) },
  publicUrl: 'http://127.0.0.1',
  appId: 'app',
  ...own,
});
