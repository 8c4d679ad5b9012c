import { subjectId } from '../cards/words/brands.ts';
import type { RoomClosed } from './core/inbound.ts';
import { dayOf } from './core/local-day.ts';
import type { AppHouse } from './delivery/app-house.ts';
import { closeChannels } from './people/channel-doors.ts';
import { appendAudit } from './store/audit.ts';

/**
 * Teams says that the bot was taken out of a team, or that a channel is gone: in each SWV of that tenant its channels are
 * shown as not reachable. Nobody of ours did it, so the audit log names the bot.
 */
export async function closeRooms(house: AppHouse, closed: RoomClosed, now: Date): Promise<void> {
  const swvs = await house.store.directory.swvsOfTenant(house.appId, closed.tenantId, dayOf(now));
  for (const swv of swvs) {
    await house.store.write(swv, async (tx) => {
      const keys = await closeChannels(tx, closed, now);
      if (keys.length === 0) return;
      await appendAudit(tx, {
        at: now,
        actor: 'meedoen',
        verb: 'kanaal-gesloten',
        subject: subjectId('deur'),
        outcome: 'ok',
        payload: { kanalen: keys.length, staatVoor: 'reachable', staatNa: 'uninstalled' },
      });
    });
  }
}
