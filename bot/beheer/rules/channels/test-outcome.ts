import type { TestView } from '../../../../cards/beheer/channels/channel-info-card.ts';
import type { posts } from '../../../delivery/tables.ts';

type Stand = Pick<typeof posts.$inferSelect, 'state' | 'wanted' | 'shown' | 'fresh' | 'messageId' | 'failures'>;

/** What became of a test message, by its post. */
export function testOutcome({ state, wanted, shown, fresh, messageId, failures }: Stand): TestView['outcome'] {
  if (state === 'stuck') return 'failed';
  if (messageId !== null && shown >= wanted && fresh === 0) return 'arrived';
  return failures > 0 ? 'trying' : 'on-its-way';
}
