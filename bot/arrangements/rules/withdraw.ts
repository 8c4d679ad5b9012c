import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { ok, refuse } from '../../core/result.ts';
import type { MayWithdraw } from '../abilities/permission.ts';
import type { Arrangement } from './arrangement.ts';
import { advance, type Outcome } from './change.ts';
import type { Withdraw } from './command.ts';
import { closeSuspension } from './suspensions.ts';
import type { Now } from './world.ts';

/** Why there is nothing to withdraw as it stands; null when there is. For the rule, and for the button. */
export function hindersWithdrawing({ mended, state, submittedAt }: Arrangement): RefusalCode | null {
  if (mended.length > 0) return 'besluit-blijft';
  return state === 'concept' && submittedAt === null ? 'gooi-weg' : null;
}

/** The school withdraws, until a decision, and not while one is mended: the old one holds meanwhile; a draft that never was submitted is thrown away instead. */
export function withdraw(record: Arrangement, command: Withdraw, by: MayWithdraw, now: Now): Outcome {
  const hinders = hindersWithdrawing(record);
  if (hinders) return refuse(hinders);
  return ok(
    advance(record, {
      to: {
        state: 'ingetrokken',
        ended: { by: by.person, at: now.instant, reason: null },
        suspensions: closeSuspension(record.suspensions, now.today),
      },
      command,
      by: by.person,
      now,
    }),
  );
}
