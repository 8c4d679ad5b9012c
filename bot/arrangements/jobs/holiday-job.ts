import type { PersonId } from '../../../cards/words/brands.ts';
import { dayOf, startOfDay } from '../../core/local-day.ts';
import type { Due, Job } from '../../delivery/feature.ts';
import { firstAfter, unclaimed } from '../../delivery/unclaimed.ts';
import { peopleIn } from '../../people/people-in.ts';
import type { Tx } from '../../store/store.ts';
import { type ArrangementsHouse, FEATURE } from '../data/arrangements-house.ts';
import { type Holiday, holidaysIn, holidaysToTell } from '../data/holidays.ts';
import { readViewer } from '../data/read-viewer.ts';
import { lapsingFor, lapsingIn } from '../posts/view-holiday.ts';

const NAME = 'aanvragen.vakantie';

/**
 * What lapses in a holiday is told two weeks before it begins, once: to the secretary, the directeur-bestuurder and the
 * consulent of the school, each what they answer for, on one card; nothing to who has nothing.
 */
export function holidayJob({ configurations }: Pick<ArrangementsHouse, 'configurations'>): Job {
  const known = async (tx: Tx): Promise<readonly Holiday[]> =>
    (await configurations.exists(tx)) ? holidaysIn((await configurations.current(tx)).configuration) : [];

  return {
    name: NAME,
    async next(tx, after) {
      return firstAfter(
        (await known(tx)).map(({ toldFrom }) => startOfDay(toldFrom)),
        after,
      );
    },
    async due(tx, now) {
      const today = { instant: now, today: dayOf(now) };
      const coming = holidaysToTell(await known(tx), today.today);
      const asked = coming.map(({ key, toldFrom }) => ({ period: key, subject: key, at: startOfDay(toldFrom) }));
      const due: Due[] = [];
      // Nothing is said of nothing; what comes to lapse in it later is then told after all.
      for (const one of await unclaimed(tx, NAME, asked)) {
        const holiday = coming.find(({ key }) => key === one.subject);
        if (holiday && (await lapsingIn(tx, { configurations }, holiday, today)).length > 0) due.push(one);
      }
      return due;
    },
    async run(tx, claim, now) {
      const today = { instant: now, today: dayOf(now) };
      const holiday = holidaysToTell(await known(tx), today.today).find(({ key }) => key === claim.subject);
      const lapsing = holiday ? await lapsingIn(tx, { configurations }, holiday, today) : [];
      if (lapsing.length === 0) return;
      const people = new Set<PersonId>();
      for (const role of ['cvt-secretaris', 'directeur-bestuurder'] as const) {
        for (const one of await peopleIn(tx, role, null, today.today)) people.add(one);
      }
      for (const school of new Set(lapsing.map(({ record }) => record.school))) {
        for (const one of await peopleIn(tx, 'onderwijsconsulent', school, today.today)) people.add(one);
      }
      let told = 0;
      for (const id of people) {
        const viewer = await readViewer(tx, id, today.today);
        if (viewer !== null && lapsingFor(lapsing, viewer).length === 0) continue; // who was never met hears it later
        await tx.post(
          { feature: FEATURE, kind: 'vakantie', subject: claim.subject, to: { kind: 'person', id } },
          { fresh: true },
        );
        told += 1;
      }
      tx.record({ aantal: told });
    },
  };
}
