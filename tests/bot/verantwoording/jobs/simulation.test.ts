import { and, eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plusDays } from '../../../../bot/core/local-day.ts';
import { posts } from '../../../../bot/delivery/tables.ts';
import { makeCalendar } from '../../../../bot/swv/calendar.ts';
import { kalender } from '../../../../bot/swv/sections/kalender.ts';
import { remindersOf } from '../../../../bot/verantwoording/rules/reminders.ts';
import { verantwoordingEvents, verantwoordingen } from '../../../../bot/verantwoording/tables.ts';
import { localDate, schoolId } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { format } from '../support/a-format.ts';
import { createFrailStore } from '../support/frail-store.ts';
import { opened, openRounds } from '../support/round-world.ts';

const SCHOOLS = 40;
const OPENED = localDate('2027-01-18');
const DEADLINE = localDate('2027-03-01');
/** From the day it opens to eighteen days after its deadline. */
const DAYS = 60;
/** However long the outage at its opening: from this day on every account is open. */
const OPEN_BY = 3;

interface Day {
  /** Whether anything runs at all on it. */
  readonly up: boolean;
  /** Workers that die on it, each after so many writes. */
  readonly deaths: readonly { readonly writes: number; readonly at: 'before' | 'after' }[];
  readonly two: boolean;
}

const aDay: fc.Arbitrary<Day> = fc.record({
  up: fc.integer({ min: 0, max: 9 }).map((n) => n > 1),
  deaths: fc.array(
    fc.record({ writes: fc.integer({ min: 0, max: 45 }), at: fc.constantFrom('before' as const, 'after' as const) }),
    { maxLength: 2 },
  ),
  two: fc.boolean(),
});
const aCourse = fc.record({
  days: fc.array(aDay, { minLength: DAYS, maxLength: DAYS }),
  /** On which day each school hands in; beyond the last: never. */
  handsIn: fc.array(fc.integer({ min: OPEN_BY + 1, max: DAYS + 30 }), { minLength: SCHOOLS, maxLength: SCHOOLS }),
});

oneEngine('a round of forty schools, whose workers die', (engine) => {
  it('opens every account once, reminds once of each day, and nobody who handed in', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(aCourse, async ({ days, handsIn }) => {
        let frail: ReturnType<typeof createFrailStore> | undefined;
        const world = await openRounds(engine, {
          schools: SCHOOLS,
          controller: true, // of all schools but the last
          store: (store) => {
            frail = createFrailStore(store);
            return frail.store;
          },
        });
        const { store, swv } = world;
        await opened(world);
        const calendar = makeCalendar(
          await store.read(swv, async (tx) =>
            (await world.house.configurations.current(tx)).configuration.of(kalender),
          ),
        );
        const expected = new Map<string, Record<string, number>>();
        const given = new Set<string>();
        /** Of the schools of the controller. */
        const reminders = new Set<string>();

        for (const [at, { up, deaths, two }] of days.entries()) {
          const today = plusDays(OPENED, at);
          world.moveTo(`${today}T10:00:00Z`);
          for (const [school, day] of handsIn.entries()) if (day === at) await handIn(`school-${school + 1}`);
          if (!up && at !== OPEN_BY) continue;
          for (const { writes, at: when } of deaths) {
            frail?.dieAfter(writes, when);
            await world.tick();
            frail?.revive();
          }
          await Promise.all(two ? [world.tick(), world.tick()] : [world.tick()]);
          expect(await world.tick()).toBe(0);
          for (const [school, day] of handsIn.entries()) {
            if (day <= at) continue;
            const key = schoolId(`school-${school + 1}`);
            const told = days.findIndex((one, nr) => one.up || nr === OPEN_BY); // the first tick opens them
            const newest = remindersOf(
              { state: 'niet-gestart', deadline: DEADLINE, deelnemer: { kind: 'school', key, schools: [key] } },
              format,
              calendar,
            ).findLast(({ on }) => on <= today && on > plusDays(OPENED, told));
            if (!newest || given.has(`${key} ${newest.period}`)) continue;
            given.add(`${key} ${newest.period}`);
            if (newest.to === 'voor' && school < SCHOOLS - 1) reminders.add(newest.period);
            const counts = expected.get(key) ?? {};
            expected.set(key, { ...counts, [newest.to]: (counts[newest.to] ?? 0) + 1 });
          }
        }

        const accounts = await world.accounts();
        for (const { id, key } of accounts) {
          const events = await world.store.read(swv, (tx) =>
            tx.db
              .select({ kind: verantwoordingEvents.kind })
              .from(verantwoordingEvents)
              .where(eq(verantwoordingEvents.verantwoordingId, id)),
          );
          expect(events.filter(({ kind }) => kind === 'open')).toHaveLength(1);
          const counts = expected.get(key) ?? {};
          const person = (role: string) => world.people.get(`${role}-${key.slice('school-'.length)}`) ?? '';
          expect(await newsOf(id, 'herinnering-voor', person('zoco')), `${key} zoco`).toBe(counts.voor ?? 0);
          expect(await newsOf(id, 'herinnering-voor', person('bestuur')), `${key} bestuur`).toBe(counts.voor ?? 0);
          expect(await newsOf(id, 'herinnering-directie', person('directie')), `${key} directie`).toBe(
            counts.directie ?? 0,
          );
          expect(await newsOf(id, 'invullen', person('zoco')), `${key} invullen`).toBe(1);
        }
        // Once for each reminder, whichever of their schools it comes from, and one card for the opening of all.
        const round = (await world.rounds())[0]?.id ?? '';
        const controller = world.people.get('controller') ?? '';
        expect(await newsOf(round, 'scholen', controller), 'controller scholen').toBe(1);
        expect(await newsOf(round, 'herinnering-voor', controller), 'controller').toBe(reminders.size);
        // One card of the round for the bestuurder, whichever schools are late.
        const told = [...expected.values()].some(({ bestuur = 0 }) => bestuur > 0);
        const news = await newsOf(round, 'herinnering-bestuur', world.people.get('bestuurder') ?? '');
        expect(news > 0, 'bestuurder').toBe(told);

        const stand = await world.press(await world.press(await world.home(), 'Bekijk deze ronde'), 'Sluit de ronde');
        await world.press(stand, 'Ja, sluit de ronde');
        for (const writes of [0, 3, 11]) {
          frail?.dieAfter(writes, writes % 2 === 0 ? 'before' : 'after');
          await world.tick();
          frail?.revive();
        }
        await world.tick();
        const ended = await world.accounts();
        for (const { key, state } of ended) {
          const day = handsIn[Number(key.slice('school-'.length)) - 1] ?? 0;
          expect(state, key).toBe(day < DAYS ? 'ingediend' : 'niet-ingediend');
        }

        /** How often a card was wanted as news, or at all. */
        async function newsOf(subject: string, kind: string, person: string): Promise<number> {
          const [row] = await world.store.read(swv, (tx) =>
            tx.db
              .select({ wanted: posts.wanted })
              .from(posts)
              .where(and(sql`${posts.subject} = ${subject}`, eq(posts.kind, kind), eq(posts.toId, person))),
          );
          return row?.wanted ?? 0;
        }

        async function handIn(key: string): Promise<void> {
          await world.store.write(swv, async (tx) => {
            await tx.db
              .update(verantwoordingen)
              .set({ state: 'ingediend', revision: sql`${verantwoordingen.revision} + 1` })
              .where(eq(verantwoordingen.key, key));
          });
        }
      }),
      { numRuns: process.env.MEEDOEN_SIM_RUNS === undefined ? 2 : 10, endOnFailure: true },
    );
  });
});
