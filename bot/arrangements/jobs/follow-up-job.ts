import { dayOf, startOfDay } from '../../core/local-day.ts';
import type { ChangeTx, Due, Job } from '../../delivery/feature.ts';
import { firstAfter } from '../../delivery/unclaimed.ts';
import type { Tx } from '../../store/store.ts';
import { calendarOf } from '../../swv/calendar-of.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { decodeFolded } from '../data/decode-record.ts';
import { lockRow } from '../data/find-arrangement.ts';
import { givenBy, listFollowed } from '../data/list-followed.ts';
import { extendedAmong } from '../data/read-neighbours.ts';
import { readScene, type Scene } from '../data/read-scene.ts';
import { saveChange } from '../data/save-change.ts';
import { keepingSealed } from '../data/sealing.ts';
import { closeFollowUp } from '../rules/after/close.ts';
import { halfDue } from '../rules/after/days.ts';
import { type Prompt, promptsOf } from '../rules/after/prompts.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import type { ArrangementRow } from '../tables.ts';
import { sendPrompt } from './send-prompt.ts';

const NAME = 'aanvragen.opvolging';

type FollowHouse = Pick<ArrangementsHouse, 'configurations'>;

interface Planned extends Due {
  readonly kind: Prompt['kind'];
  readonly given: boolean;
}

/**
 * What is asked after a decision: whether it began, how it went, that it ends. Each once; after an outage once, late, and
 * only what still makes sense. One walk over what is followed, for all of it.
 */
export function followUpJob({ configurations }: FollowHouse): Job {
  async function planned(tx: Tx): Promise<readonly Planned[]> {
    const rows = await listFollowed(tx);
    if (rows.length === 0) return [];
    const calendar = calendarOf((await configurations.current(tx)).configuration);
    const given = await givenBy(
      tx,
      NAME,
      rows.map(({ id }) => id),
    );
    return rows.flatMap((row) =>
      promptsOf(row, calendar, given(row.id)).map(({ kind, period, day }) => ({
        kind,
        period,
        subject: row.id,
        at: startOfDay(day),
        given: given(row.id)(period) !== null,
      })),
    );
  }

  return {
    name: NAME,
    async next(tx, after) {
      return firstAfter(
        (await planned(tx)).flatMap((one) => (one.given ? [] : [one.at])),
        after,
      );
    },
    async due(tx, now) {
      const due = (await planned(tx)).filter((one) => !one.given && one.at <= now);
      const ends = due.filter(({ kind }) => kind === 'einde-nabij').map(({ subject }) => subject);
      // Held back, not claimed: an extension may still be thrown away, withdrawn or refused, and then it ends after all.
      const extended = await extendedAmong(tx, ends);
      return due.filter(({ kind, subject }) => kind !== 'einde-nabij' || !extended.has(subject));
    },
    async run(tx, claim, now) {
      const row = await lockRow(tx, claim.subject);
      if (row === null) return;
      const record = decodeFolded(row);
      const scene = await readScene(tx, configurations, record, { instant: now, today: dayOf(now) });
      if (scene === null) return;
      const given = await givenBy(tx, NAME, [row.id]);
      const prompt = promptsOf(record, scene.calendar, given(row.id)).find(({ period }) => period === claim.period);
      if (prompt === undefined || !makesSense(prompt, record, scene)) return;
      if (prompt.kind === 'afgesloten') return close(tx, row, record, scene);
      await sendPrompt(tx, prompt.kind, record, scene);
    },
  };
}

/** Whether it still has to be said: days may have passed since it fell due. */
function makesSense({ kind, period }: Prompt, record: Arrangement, scene: Scene): boolean {
  const { today } = scene.now;
  const over = record.endsOn !== null && record.endsOn < today;
  switch (kind) {
    case 'evaluatie':
    case 'evaluatie-ontbreekt': {
      const half = halfDue(record, today);
      return half !== null && period.startsWith(`${kind} ${half} `);
    }
    case 'btv-vraag':
    case 'btv-terugkeer':
    case 'einde-nabij':
      return !over;
    default:
      return true;
  }
}

/** Its last day passed, and nobody has to say anything about it. */
async function close(tx: ChangeTx, row: ArrangementRow, record: Arrangement, scene: Scene): Promise<void> {
  const change = closeFollowUp(record, scene.now);
  await saveChange(tx, record, change, keepingSealed(row), scene.now.instant);
  tx.record({ staat: record.state });
}
