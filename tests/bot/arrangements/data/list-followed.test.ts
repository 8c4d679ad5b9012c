import { expect, it } from 'vitest';
import { listFollowed } from '../../../../bot/arrangements/data/list-followed.ts';
import { promptsOf } from '../../../../bot/arrangements/rules/after/prompts.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { oneEngine } from '../../../support/stores.ts';
import { AFTER_STAGES, afterBodies, atStage, BEGINS } from '../support/after.ts';
import { calendar } from '../support/plain-calendar.ts';
import { plantCourses } from '../support/plant-courses.ts';
import { bodies, click, next, on } from '../support/play.ts';
import { createRequestWorld } from '../support/request-world.ts';

const COURSES: readonly Arrangement[] = [
  ...AFTER_STAGES.map((stage) => atStage(stage).record),
  next(click(atStage('te-starten').record, 'zoco', afterBodies(BEGINS).reportNotStarted, on('2027-01-12'))),
  next(click(atStage('te-verzenden').record, 'volmachthouder', bodies.revise, on('2026-11-26'))),
];

const never = () => null;

oneEngine('what the clock reads of the requests that are followed', (engine) => {
  it('is what came after the decision and no more, and whatever falls due follows from it', async () => {
    const world = await createRequestWorld(await engine.swv());
    const all = await plantCourses(world, COURSES);
    const listed = await world.house.store.read(world.swv, listFollowed);
    for (const one of listed) {
      expect(Object.keys(one).toSorted()).toEqual(['endsOn', 'followUp', 'id', 'school', 'state']);
      expect(one.state).toBe('toegekend');
    }
    const due = all.flatMap((record) => promptsOf(record, calendar, never).map((prompt) => [record.id, prompt]));
    expect(due.length).toBeGreaterThan(10);
    expect(listed.flatMap((one) => promptsOf(one, calendar, never).map((prompt) => [one.id, prompt]))).toEqual(due);
  });
});
