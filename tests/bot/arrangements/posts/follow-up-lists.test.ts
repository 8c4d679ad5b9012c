import { expect, it } from 'vitest';
import { createScenes } from '../../../../bot/arrangements/data/read-scene.ts';
import { LISTS } from '../../../../bot/arrangements/posts/lists.ts';
import { readList } from '../../../../bot/arrangements/posts/read-list.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { followUpStand } from '../../../../bot/arrangements/rules/follow-up-stand.ts';
import type { LocalDate } from '../../../../cards/words/brands.ts';
import { localDate } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { AFTER_STAGES, afterBodies, atStage, BEGINS } from '../support/after.ts';
import { people } from '../support/people.ts';
import { plantCourses } from '../support/plant-courses.ts';
import { bodies, click, next, on } from '../support/play.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';

const SIZE = 3;

/** Every stage after a decision, and those that a plain course does not come by. */
const COURSES: readonly Arrangement[] = [
  ...AFTER_STAGES.map((stage) => atStage(stage).record),
  next(click(atStage('te-verzenden').record, 'zoco', { kind: 'confirmStart', on: BEGINS }, on('2027-01-12'))),
  next(click(atStage('te-starten').record, 'zoco', afterBodies(BEGINS).reportNotStarted, on('2027-01-12'))),
  next(click(atStage('te-starten').record, 'zoco', afterBodies(BEGINS).reportNotStarted, on('2026-12-01'))),
  next(click(atStage('te-verzenden').record, 'volmachthouder', bodies.revise, on('2026-11-26'))),
];

/** The ids of one part of a list on a day, page after page. */
async function partOn({ house, swv }: RequestWorld, list: 'bewaking' | 'verzenden', key: string, today: LocalDate) {
  const viewer = list === 'bewaking' ? people.procesbewaker : people.administratie;
  const { instant } = on(today);
  const parts = LISTS[list].parts({ actor: viewer.actor, now: instant, schools: [] });
  return house.store.read(swv, async (tx) => {
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await readList(tx, house, { viewer, now: instant, parts }, after, SIZE);
      ids.push(...page.rows.flatMap(({ record, part }) => (part.key === key ? [record.id] : [])));
      if (page.next === null) return ids;
      after = page.next;
    }
  });
}

/** What the rules alone call late on a day. */
async function lateOn({ house, swv }: RequestWorld, all: readonly Arrangement[], today: LocalDate) {
  return house.store.read(swv, async (tx) => {
    const scenes = createScenes(tx, house.configurations, on(today));
    const late: string[] = [];
    for (const record of all) {
      const scene = await scenes(record);
      if (scene && followUpStand(record, scene.calendar, today).length > 0) late.push(record.id);
    }
    return late;
  });
}

oneEngine('the lists of what follows a decision', (engine) => {
  it('show the procesbewaker on each day what the rules call late, first and once', async () => {
    const world = await createRequestWorld(await engine.swv());
    const all = await plantCourses(world, COURSES);
    const seen = new Set<string>();
    for (const today of [
      '2026-11-24',
      '2026-11-27',
      '2026-12-02',
      '2027-01-15',
      '2027-02-10',
      '2027-02-26',
      '2027-03-12',
      '2027-04-20',
      '2028-02-01',
    ].map((day) => localDate(day))) {
      const late = await lateOn(world, all, today);
      expect((await partOn(world, 'bewaking', 'laat', today)).toSorted(), today).toEqual(late);
      const granted = await partOn(world, 'bewaking', 'klaar', today);
      expect(
        granted.filter((id) => late.includes(id)),
        today,
      ).toEqual([]);
      for (const id of late) seen.add(id);
    }
    expect(seen.size).toBeGreaterThan(7);
  });

  it('show the administratie all that was decided and not sent, also what began, and not what is being mended', async () => {
    const world = await createRequestWorld(await engine.swv());
    const all = await plantCourses(world, COURSES);
    const unsent = all.filter(
      ({ decision, followUp }) => decision !== null && followUp !== null && followUp.sent === null,
    );
    expect(unsent.length).toBe(3);
    const shown = await partOn(world, 'verzenden', 'verzenden', localDate('2027-01-15'));
    expect(shown.toSorted()).toEqual(unsent.map(({ id }) => id));
  });
});
