import { type LocalDate, localDate, type SubjectId } from '../../../cards/words/brands.ts';
import { dayOf, plusDays, startOfDay } from '../../core/local-day.ts';
import type { Due, Job } from '../../delivery/feature.ts';
import { firstAfter, unclaimed } from '../../delivery/unclaimed.ts';
import type { Tx } from '../../store/store.ts';
import { lockAccount } from '../data/lock-account.ts';
import { readScene, type Scene } from '../data/read-scene.ts';
import { lastEvents } from '../data/ronde-rows.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { type WaitingRow, waitingRows } from '../data/waiting-rows.ts';
import { sendReminder } from '../posts/ronde/send-reminder.ts';
import { reminderNow, remindersAhead } from '../rules/ronde-reminders.ts';

const NAME = 'verantwoording.herinnering';

/** The longest that a reminder comes before or after its deadline: what the format may say, and a summer holiday. */
const BEFORE = 125;
const AFTER = 155;

/**
 * Reminds who has an account that was not handed in: before its deadline, and after it. Each once; after an outage only the
 * newest of what was missed. A tick reads the days of what waits and nothing of what was filled in.
 */
export function reminderJob({ configurations }: Pick<VerantwoordingHouse, 'configurations'>): Job {
  type Waiting = { readonly row: WaitingRow; readonly scene: Scene };

  async function waiting(tx: Tx, now: Date): Promise<readonly Waiting[]> {
    const today = dayOf(now);
    const rows = await waitingRows(tx, plusDays(today, -AFTER), plusDays(today, BEFORE));
    const scenes = new Map<SubjectId, Scene | null>();
    for (const { campagne } of rows) {
      if (!scenes.has(campagne)) scenes.set(campagne, await readScene(tx, { configurations }, { campagne }, now));
    }
    return rows.flatMap((row) => {
      const scene = scenes.get(row.campagne) ?? null;
      return scene?.campagne.state === 'open' ? [{ row, scene }] : [];
    });
  }

  return {
    name: NAME,
    async next(tx, after) {
      const moments = (await waiting(tx, after)).flatMap(({ row, scene }) =>
        remindersAhead(row, scene.format, scene.calendar, scene.today).map(({ on }) => startOfDay(on)),
      );
      return firstAfter(moments, after);
    },
    async due(tx, now) {
      const today = dayOf(now);
      const found = (await waiting(tx, now)).flatMap(({ row, scene }) => {
        const reminder = reminderNow(row, scene.format, scene.calendar, today, LONG_AGO);
        return reminder ? [{ row, scene, period: reminder.period, subject: row.id, at: startOfDay(reminder.on) }] : [];
      });
      const open = new Set((await unclaimed(tx, NAME, found)).map(({ subject }) => subject));
      const told = await lastEvents(tx, [...open], TOLD);
      return found.flatMap(({ row, scene, ...due }): readonly Due[] =>
        open.has(row.id) && reminderNow(row, scene.format, scene.calendar, today, dayTold(told.get(row.id)))
          ? [due]
          : [],
      );
    },
    async run(tx, claim, now) {
      const found = await lockAccount(tx, claim.subject);
      const scene = found && (await readScene(tx, { configurations }, found.campagne, now));
      if (!found || !scene || found.campagne.state !== 'open') return;
      const { record } = found;
      const told = (await lastEvents(tx, [record.id], TOLD)).get(record.id);
      const reminder = reminderNow(record, scene.format, scene.calendar, scene.today, dayTold(told));
      if (reminder?.period !== claim.period) return;
      const people = await sendReminder(tx, record, scene, reminder, NAME);
      tx.record({ ronde: found.campagne.id, herinnering: reminder.period, mensen: people });
    },
  };
}

/** What tells people of a deadline by itself. */
const TOLD = ['open', 'extend'] as const;
const LONG_AGO = localDate('0001-01-01');
const dayTold = (at: Date | undefined): LocalDate => (at ? dayOf(at) : LONG_AGO);
