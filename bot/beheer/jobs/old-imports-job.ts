import type { Job } from '../../delivery/feature.ts';
import { dropPending, listKept } from '../data/import/pending.ts';

/** Takes away what was read from a file an hour ago: it holds names and addresses that nobody needs any more. */
export const oldImportsJob = (): Job => ({
  name: 'beheer.oude-imports',
  async next(tx, after) {
    const moments = (await listKept(tx)).flatMap(({ until }) => (until > after ? [until.getTime()] : []));
    return moments.length === 0 ? null : new Date(Math.min(...moments));
  },
  async due(tx, now) {
    const old = (await listKept(tx)).filter(({ until }) => until <= now);
    return old.map(({ id, until }) => ({ period: 'uur', subject: id, at: until }));
  },
  run: (tx, { subject }) => dropPending(tx, subject),
});
