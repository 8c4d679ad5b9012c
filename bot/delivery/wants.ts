import type { Ids } from '../core/ports.ts';
import type { Tx } from '../store/store.ts';
import type { ChangeTx } from './feature.ts';
import type { QuietHours } from './quiet-hours.ts';
import { notices } from './tables.ts';
import { refreshPosts, wantPost } from './want-post.ts';

/** What a change may ask to be sent, written beside the change itself (the outbox). */
export function createWants(
  house: { readonly ids: Ids; readonly quietHours: QuietHours },
  tx: Tx,
  now: Date,
): Pick<ChangeTx, 'post' | 'refresh' | 'notice'> {
  return {
    async post(key, options = {}) {
      const notBefore = await house.quietHours.sendableAt(tx, key.to, now, options.urgent ?? false);
      await wantPost(tx, house.ids.next(), key, notBefore, options);
    },
    refresh: (feature, subject, options = {}) => refreshPosts(tx, feature, subject, options),
    async notice({ key, to, about, text, urgent = false }) {
      const notBefore = await house.quietHours.sendableAt(tx, { kind: 'person', id: to }, now, urgent);
      await tx.db
        .insert(notices)
        .values({
          swvId: tx.swv,
          id: house.ids.next(),
          key,
          toPerson: to,
          text,
          subject: about,
          urgent,
          state: 'waiting',
          notBefore,
          failures: 0,
        })
        .onConflictDoNothing();
    },
  };
}
