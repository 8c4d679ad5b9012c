import { and, asc, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { TERM_ALERTS } from '../../../../bot/arrangements/posts/alerts.ts';
import { jobClaims, posts } from '../../../../bot/delivery/tables.ts';
import { localDate } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../support/card-reader.ts';
import { auditOf, endRole } from '../support/ledger.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import { toConsulent, toCvt, toDecision } from '../support/route.ts';
import type { StaffKey } from '../support/staff.ts';
import { heard, said } from '../support/term-alerts.ts';

/** Submitted on Monday 23 November: until Monday 18 January; half of it on 21 December, four fifths on 7 January. */
const HALF = '2026-12-20T23:00:00Z';
const NEAR = '2027-01-06T23:00:00Z';
const LAST = '2027-01-18T07:00:00Z'; // eight in the morning

const claims = ({ house, swv }: RequestWorld) =>
  house.store.read(swv, async (tx) => {
    const rows = await tx.db.select().from(jobClaims).orderBy(asc(jobClaims.ranAt), asc(jobClaims.at));
    return rows.filter(({ job }) => TERM_ALERTS.some((kind) => job === `aanvragen.${kind}`)).map(({ job }) => job);
  });

const urgency = ({ house, swv, personOf }: RequestWorld, who: StaffKey, kind: string) =>
  house.store.read(swv, async (tx) => {
    const [row] = await tx.db
      .select()
      .from(posts)
      .where(and(eq(posts.toId, personOf(who)), eq(posts.kind, kind)));
    return row?.urgent;
  });

/** Asks the consulent's question from their card. */
async function askQuestion(world: RequestWorld): Promise<void> {
  const found = (await world.chat('consulent')).find(({ card }) => textOf(card).includes('Nieuwe aanvraag'));
  const dossier = await world.press(found ?? (await world.last('consulent')), 'Vraag aanvulling');
  await world.press(dossier, 'Stel de vraag', { inputs: { vraag: 'Wat deed de mentor precies dit jaar?' } });
}

oneEngine('the term of law', (engine) => {
  const openWorld = async (changes: Parameters<typeof createRequestWorld>[1] = {}) =>
    createRequestWorld(await engine.swv(), changes);

  it('is said at 50 % to who has it and the deputy, while it lies before the decider', async () => {
    const world = await openWorld();
    await toConsulent(world);
    world.moveTo('2026-12-20T22:59:00Z');
    await world.tick();
    expect((await heard(world))['50']).toBeUndefined();
    world.moveTo(HALF);
    await world.tick();
    expect((await heard(world))['50']).toEqual(['consulent', 'consulent-waarnemer']);
    expect((await said(world, 'consulent'))[0]).toContain('nog 28 dagen');
    expect((await said(world, 'consulent-waarnemer'))[0]).toContain('je neemt waar voor Consulent');
    expect(await urgency(world, 'consulent', 'alert-helft')).toBe(false);
  });

  it('says nothing at 50 % to a decider', async () => {
    const world = await openWorld({ besluit: 'directeur-bestuurder' });
    await toDecision(world);
    world.moveTo(HALF);
    await world.tick();
    expect((await heard(world))['50']).toBeUndefined();
  });

  it('is said at 80 % to who has it, and to secretary, bestuurder and deputy wherever it lies', async () => {
    const world = await openWorld();
    await toConsulent(world);
    world.moveTo(NEAR);
    await world.tick();
    const told = (await heard(world))['80'];
    expect(told).toEqual(['consulent', 'consulent-waarnemer', 'secretaris', 'bestuurder', 'bestuurder-waarnemer']);
    expect((await said(world, 'bestuurder'))[0]).toContain('Nog 11 dagen voor een besluit');
    expect((await said(world, 'bestuurder-waarnemer'))[0]).toContain('je neemt waar voor Bestuurder');
  });

  it('is said on its last day personally to the bestuurder, the deputy and the secretary, at any hour', async () => {
    const world = await openWorld();
    await toCvt(world);
    world.moveTo('2027-01-18T06:59:00Z');
    await world.tick();
    expect((await heard(world))['100']).toBeUndefined();
    world.moveTo(LAST);
    await world.tick();
    expect((await heard(world))['100']).toEqual(['secretaris', 'bestuurder', 'bestuurder-waarnemer']);
    const card = (await world.chat('bestuurder')).find((one) => textOf(one.card).includes('100 %'))?.card;
    if (!card) throw new Error('It is there.');
    expect(textOf(card)).toContain('Vandaag is de laatste dag voor A-2026-0001');
    for (const way of ['laat besluiten', 'verleng de termijn', 'intrekt']) expect(textOf(card)).toContain(way);
    expect(buttonsOf(card).map(({ title }) => title)).toEqual([
      'Bekijk hoe het staat',
      'Verleng de termijn',
      'Waarom deze dag?',
    ]);
    expect(await urgency(world, 'bestuurder', 'alert-verlopen')).toBe(true);
    expect(await urgency(world, 'bestuurder', 'alert-termijn')).toBe(false);
  });

  it('says each part once, however often it is asked', async () => {
    const world = await openWorld();
    await toCvt(world);
    for (const at of [HALF, HALF, NEAR, NEAR, LAST, LAST, '2027-02-01T09:00:00Z']) {
      world.moveTo(at);
      await world.tick();
    }
    expect(await world.tick()).toBe(0);
    expect(await claims(world)).toEqual(TERM_ALERTS.map((kind) => `aanvragen.${kind}`));
  });

  it('says what a jump of the clock passed over, each once and in order', async () => {
    const world = await openWorld();
    await toCvt(world);
    world.moveTo('2027-01-20T09:00:00Z');
    await world.tick();
    const rows = (await auditOf(world)).filter((row) => TERM_ALERTS.some((kind) => row.includes(kind)));
    expect(rows).toEqual(TERM_ALERTS.map((kind) => `job.aanvragen.${kind} ok`));
    expect((await heard(world))['100']).toHaveLength(3);
    expect((await said(world, 'bestuurder')).at(-1)).toContain('is voorbij');
  });

  it('stands still while the school has a question: what was not said moves on, what was said is not said anew', async () => {
    const world = await openWorld();
    await toConsulent(world);
    world.moveTo(HALF);
    await world.tick();
    world.moveTo('2026-12-22T09:00:00Z');
    await askQuestion(world);
    expect((await heard(world))['50']).toBeUndefined(); // it moved on: their card folded
    world.moveTo('2027-01-08T09:00:00Z');
    await world.tick();
    expect((await heard(world))['80']).toBeUndefined();
    const question = await world.press(await world.last('zoco'), 'Bekijk de vraag');
    await world.press(question, 'Vul aan', { inputs: { antwoord: 'Elke week een gesprek met de leerling.' } });
    // sixteen days later than it was: 23 December to 7 January
    world.moveTo('2027-01-22T22:59:00Z');
    await world.tick();
    expect((await heard(world))['80']).toBeUndefined();
    world.moveTo('2027-01-22T23:00:00Z');
    await world.tick();
    expect((await heard(world))['80']).toContain('bestuurder');
    expect((await claims(world)).filter((job) => job === 'aanvragen.alert-helft')).toHaveLength(1);
  });

  it('folds when the request closes', async () => {
    const world = await openWorld();
    await toConsulent(world);
    world.moveTo(NEAR);
    await world.tick();
    expect((await heard(world))['80']).toHaveLength(5);
    const asked = await world.press(await world.last('zoco'), 'Trek in');
    await world.press(asked, 'Ja, trek in');
    expect(await heard(world)).toEqual({});
  });

  it('is not said to who left', async () => {
    const world = await openWorld();
    await toCvt(world);
    await endRole(world, 'secretaris', 'cvt-secretaris', localDate('2026-12-31'));
    world.moveTo(LAST);
    await world.tick();
    expect((await heard(world))['100']).toEqual(['bestuurder', 'bestuurder-waarnemer']);
  });

  it('goes from the card of who lost the role between the claim and the sending', async () => {
    const world = await openWorld();
    await toCvt(world);
    world.moveTo(NEAR);
    await world.tick();
    await endRole(world, 'secretaris', 'cvt-secretaris', localDate('2027-01-06'));
    expect((await heard(world))['80']).not.toContain('secretaris');
  });

  it('is not said any more when it moved on between the claim and the sending', async () => {
    const world = await openWorld();
    await toConsulent(world);
    world.moveTo(HALF);
    await world.tick(); // wanted, not drawn yet
    const asked = await world.press(await world.last('zoco'), 'Trek in');
    await world.press(asked, 'Ja, trek in');
    expect(await heard(world)).toEqual({});
  });

  it('also runs out while a question stays unanswered after its time', async () => {
    const world = await openWorld();
    await toConsulent(world);
    await askQuestion(world);
    world.moveTo('2027-02-01T07:00:00Z'); // two weeks later than 18 January
    await world.tick();
    expect((await heard(world))['100']).toEqual(['secretaris', 'bestuurder', 'bestuurder-waarnemer']);
  });
});
