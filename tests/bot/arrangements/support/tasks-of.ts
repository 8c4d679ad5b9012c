import type { RequestWorld } from './request-world.ts';
import type { StaffKey } from './staff.ts';

/** What waits for somebody, as kinds of task with their number. */
export async function tasksOf(
  { house, swv, feature, clock, actorOf }: RequestWorld,
  who: StaffKey,
): Promise<readonly string[]> {
  const actor = await actorOf(who);
  const rows = await house.store.read(swv, async (tx) => feature.tasks?.(tx, actor, clock.now()) ?? []);
  return rows.map(({ task, dossiernummer }) => `${task} ${dossiernummer}`);
}
