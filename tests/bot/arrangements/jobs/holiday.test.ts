import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import type { Timed } from '../../../../bot/arrangements/data/deadlines.ts';
import { endsIn, holidaysIn, holidaysToTell } from '../../../../bot/arrangements/data/holidays.ts';
import { plusDays } from '../../../../bot/core/local-day.ts';
import { sections } from '../../../../bot/sections.ts';
import { makeCalendar } from '../../../../bot/swv/calendar.ts';
import { parseConfiguration } from '../../../../bot/swv/configuration.ts';
import { kalender } from '../../../../bot/swv/sections/kalender.ts';
import { day, REGULAR } from '../../../support/a-calendar.ts';
import { oneEngine } from '../../../support/stores.ts';
import { aConfiguration } from '../support/a-configuration.ts';
import { buttonsOf, textOf } from '../support/card-reader.ts';
import { auditOf } from '../support/ledger.ts';
import { rules } from '../support/play.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import { toConsulent, toCvt } from '../support/route.ts';
import { type StaffKey, staffKeys } from '../support/staff.ts';

async function packed() {
  const read = parseConfiguration(await aConfiguration(), sections);
  if (!read.ok) throw new Error('The pack is right.');
  return read.value;
}

describe('the holidays of the region', () => {
  test('are told of from two weeks before until they begin, each by its own key', async () => {
    const all = holidaysIn(await packed());
    expect(all.length).toBeGreaterThanOrEqual(15);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    for (const holiday of all) {
      const at = (days: number) => holidaysToTell([holiday], plusDays(holiday.first, days));
      expect([at(-15), at(-14), at(-1), at(0)].map(({ length }) => length)).toEqual([0, 1, 1, 0]);
    }
  });

  test('are those of regio noord', async () => {
    const [first] = holidaysIn(await packed()).filter(({ name }) => name === 'kerst');
    expect(first).toMatchObject({ key: 'vakantie-kerst-2026-2027', first: '2026-12-19', last: '2027-01-03' });
  });

  /** Submitted so that the eight weeks end on that day. */
  const endingOn = (end: string): Timed => {
    const at = new Date(`${plusDays(day(end), -56)}T10:00:00Z`);
    return {
      state: 'bij-cvt',
      since: new Date('2027-03-01T10:00:00Z'),
      school: REGULAR,
      submittedAt: at,
      suspensions: [],
    };
  };

  test.each([
    ['2026-12-18', false, 'the last day before it'],
    ['2026-12-21', true, 'its first Monday'],
    ['2026-12-25', true, 'Christmas, so the Monday after'],
    ['2026-12-31', true, 'its last werkdag'],
    ['2027-01-01', false, 'New Year, so the Monday after the holiday (Atw 1)'],
  ])('hold what ends on %s: %s (%s)', async (end, within) => {
    const configuration = await packed();
    const calendar = makeCalendar(configuration.of(kalender));
    const holiday = holidaysIn(configuration).find(({ key }) => key === 'vakantie-kerst-2026-2027');
    if (!holiday) throw new Error('It is in the pack.');
    const clockwork = { rules, calendar, now: { today: day('2026-12-07') } };
    expect(endsIn(holiday, endingOn(end), clockwork)?.law !== undefined).toBe(within);
    const still = { why: 'wijziging', asked: day('2026-12-01'), answered: null } as const;
    expect(endsIn(holiday, { ...endingOn(end), suspensions: [still] }, clockwork)).toBeNull();
  });
});

const HOLIDAY = 'Dit loopt af in de';
const lists = async (world: RequestWorld, who: StaffKey) =>
  (await world.chat(who)).filter(({ card }) => textOf(card).includes(HOLIDAY));

oneEngine('what lapses in a holiday', (engine) => {
  const openWorld = async (at: string) => {
    const world = await createRequestWorld(await engine.swv());
    world.moveTo(at);
    return world;
  };
  const told = async (world: RequestWorld) => {
    const found: StaffKey[] = [];
    for (const who of staffKeys) if ((await lists(world, who)).length > 0) found.push(who);
    return found;
  };

  it('is told two weeks before it begins, once, to secretary, bestuurder and the consulent of the school', async () => {
    const world = await openWorld('2026-12-28T09:00:00Z'); // eight weeks on: Monday 22 February, in the voorjaarsvakantie
    await toCvt(world);
    world.moveTo('2027-02-05T22:59:00Z');
    await world.tick();
    expect(await told(world)).toEqual([]);
    world.moveTo('2027-02-05T23:00:00Z'); // Saturday 6 February
    await world.tick();
    expect(await told(world)).toEqual([
      'consulent',
      'consulent-waarnemer',
      'secretaris',
      'bestuurder',
      'bestuurder-waarnemer',
    ]);
    const [card] = await lists(world, 'secretaris');
    const text = textOf(card?.card ?? (await world.last('zoco')).card);
    expect(text).toContain('Dit loopt af in de voorjaarsvakantie');
    expect(text).toContain('A-2026-0001');
    expect(text).toContain('Besluit uiterlijk maandag 22 februari');
    await world.tick();
    world.moveTo('2027-02-12T09:00:00Z');
    await world.tick();
    expect((await auditOf(world)).filter((row) => row.includes('vakantie'))).toHaveLength(1);
    expect(await lists(world, 'secretaris')).toHaveLength(1);
  });

  it('opens a request from its row', async () => {
    const world = await openWorld('2026-12-28T09:00:00Z');
    await toConsulent(world);
    world.moveTo('2027-02-08T09:00:00Z');
    await world.tick();
    const [card] = await lists(world, 'bestuurder');
    if (!card) throw new Error('The bestuurder was told.');
    const opened = await world.press(card, 'Open A-2026-0001');
    expect(textOf(opened.card)).toContain('is bij de onderwijsconsulent');
  });

  it('is not told where there is nothing', async () => {
    const world = await openWorld('2026-11-23T09:00:00Z'); // until 18 January
    await toCvt(world);
    world.moveTo('2026-12-07T09:00:00Z');
    await world.tick();
    expect(await told(world)).toEqual([]);
    expect((await auditOf(world)).filter((row) => row.includes('vakantie'))).toEqual([]);
  });

  it('is not told once the holiday has begun', async () => {
    const world = await openWorld('2026-12-28T09:00:00Z');
    await toCvt(world);
    world.moveTo('2027-02-20T09:00:00Z');
    await world.tick();
    expect(await told(world)).toEqual([]);
  });

  it('has pages, and says so when nothing is left', async () => {
    const world = await openWorld('2026-12-28T09:00:00Z');
    for (let n = 0; n < 8; n += 1) await toConsulent(world);
    world.moveTo('2027-02-08T09:00:00Z');
    await world.tick();
    const [card] = await lists(world, 'secretaris');
    if (!card) throw new Error('The secretary was told.');
    expect(buttonsOf(card.card).filter(({ title }) => title.startsWith('Open '))).toHaveLength(6);
    const second = await world.press(card, 'Volgende');
    expect(buttonsOf(second.card).map(({ title }) => title)).toEqual([
      'Open A-2026-0007',
      'Open A-2026-0008',
      'Vorige',
    ]);
    world.moveTo('2027-03-02T09:00:00Z');
    const after = await world.press(card, 'Volgende');
    expect(textOf(after.card)).not.toContain('A-2026');
  });

  it('tells a consulent of no other school, and a school nothing', async () => {
    const world = await openWorld('2026-12-28T09:00:00Z');
    await toConsulent(world);
    world.moveTo('2027-02-08T09:00:00Z');
    await world.tick();
    const [card] = await lists(world, 'secretaris');
    if (!card) throw new Error('The secretary was told.');
    // the button of another, in the hands of who may not
    const asDirectie = await world.press({ ...card, who: 'directie' }, 'Open A-2026-0001');
    expect(textOf(asDirectie.card)).toContain('A-2026-0001'); // their own school's
    const forged = await world.press({ ...card, who: 'directie' }, 'Open A-2026-0001', { verb: 'aanvraag.vakantie' });
    expect(textOf(forged.card)).not.toContain(HOLIDAY);
    const { id } = z.looseObject({ id: z.string() }).parse(buttonsOf(card.card)[0]?.data);
    expect(id).not.toContain('vakantie');
  });

  it('asks nothing of a SWV that was never configured', async () => {
    const { store, swv } = await engine.swv();
    const world = await createRequestWorld({ store, swv });
    const { feature, clock } = world;
    const job = feature.jobs.find(({ name }) => name === 'aanvragen.vakantie');
    const other = await engine.swv();
    const due = await other.store.read(other.swv, async (tx) => job?.due(tx, clock.now()));
    expect(due).toEqual([]);
  });
});
