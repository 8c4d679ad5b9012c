import { asc, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { arrangementEvents, arrangements } from '../../bot/arrangements/tables.ts';
import { audit } from '../../bot/store/tables/audit.ts';
import { verifyAudit } from '../../bot/store/verify-audit.ts';
import { verbs } from '../../cards/arrangements/verbs.ts';
import { dossiernummer } from '../../cards/words/brands.ts';
import { readPressOutcome } from '../../infra/local/teams/press-outcome.ts';
import { cardOf, peopleAt, SENTENCE, VOLMACHTHOUDER, ZOCO } from '../support/host-route.ts';
import { activitiesAt, type Json } from '../support/press-activity.ts';
import { openRaceWorld } from '../support/race-world.ts';
import { eachEngine } from '../support/stores.ts';

const EIGHT = 8;
const LAST_CLICK = 'Ja, dit is mijn besluit';

/** On PostgreSQL eight processes with the whole app each; on PGlite eight calls at once. */
eachEngine('eight at once on one request', (engine) => {
  it('one wins; the losers get the winner’s card; there is one decision, and one row that says ok', async () => {
    const database = await engine.fresh();
    const world = await openRaceWorld(database);
    try {
      const opening = world.contestants(EIGHT); // while the route is walked
      const people = peopleAt(world);
      const { pressOf } = activitiesAt(world.teams, world.serviceUrl);
      const read = database.store.read;
      const auditedAs = (verb: string) =>
        read(world.swv, (tx) => tx.db.select().from(audit).where(eq(audit.verb, verb)).orderBy(asc(audit.seq)));
      const request = async (number: string) => {
        const mine = eq(arrangements.dossiernummer, dossiernummer(number));
        const [row] = await read(world.swv, (tx) => tx.db.select().from(arrangements).where(mine));
        if (row === undefined) throw new Error(`There is no ${number}.`);
        const events = eq(arrangementEvents.arrangementId, row.id);
        const ends = await read(world.swv, (tx) => tx.db.select().from(arrangementEvents).where(events));
        return { state: row.state, ends: ends.filter(({ kind }) => kind === 'conclude' || kind === 'withdraw') };
      };
      /** What each of the eight is answered. */
      const race = async (turnOf: (index: number) => Json) => {
        const contestants = await opening;
        const answered = await Promise.all(contestants.map((answer, index) => answer(turnOf(index))));
        const outcomes = answered.map(({ status, body }) =>
          readPressOutcome({ kind: 'answered', status, body: body ?? null }),
        );
        return outcomes.map(cardOf);
      };
      async function lastClick() {
        await people.toDecision();
        await people.click(VOLMACHTHOUDER, 'Open dossier');
        await people.click(VOLMACHTHOUDER, 'Toekennen', { motivering: SENTENCE });
        return pressOf(VOLMACHTHOUDER, people.withButton(VOLMACHTHOUDER, LAST_CLICK), LAST_CLICK);
      }

      // The same last click, on eight devices.
      const decision = await lastClick();
      const same = await race(() => decision);
      expect(new Set(same).size).toBe(1);
      expect(same[0]).toContain('A-2026-0001 is toegekend');
      expect(await request('A-2026-0001')).toMatchObject({ state: 'toegekend', ends: [{ kind: 'conclude' }] });
      const rows = (await auditedAs(verbs.conclude)).map(({ outcome }) => outcome);
      expect(rows.toSorted()).toEqual([...Array(EIGHT - 1).fill('al-gedaan'), 'ok']);

      // Two who want something else: the volmachthouder decides while the school withdraws.
      const decide = await lastClick();
      await people.click(ZOCO, 'Trek in');
      const withdraw = pressOf(ZOCO, people.withButton(ZOCO, 'Ja, trek in'), 'Ja, trek in');
      const both = await race((index) => (index % 2 === 0 ? decide : withdraw));
      const second = await request('A-2026-0002');
      expect(second.ends).toHaveLength(1);
      expect(['toegekend', 'ingetrokken']).toContain(second.state);
      for (const card of both) expect(card).toMatch(new RegExp(`A-2026-0002 is (klaar: )?${second.state}`));

      await world.idle();
      expect(cardOf({ kind: 'card', card: people.newest(ZOCO).cards[0] ?? {} })).toContain('A-2026-0002');
      expect(await verifyAudit(database.store, world.swv)).toMatchObject({ ok: true });
      expect(world.lines.filter((line) => line.includes('"error":'))).toEqual([]);
    } finally {
      await world.close();
    }
  });
});
