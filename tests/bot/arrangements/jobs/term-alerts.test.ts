import { and, asc, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { TERM_ALERTS } from '../../../../bot/arrangements/posts/alerts.ts';
import { jobClaims, posts } from '../../../../bot/delivery/tables.ts';
import { localDate } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../support/card-reader.ts';
import { auditOf, endRole, theRequest } from '../support/ledger.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import { toConsulent, toCvt, toDecision, ZIN } from '../support/route.ts';
import { type StaffKey, staffKeys } from '../support/staff.ts';

/** Submitted on Monday 23 November: until Monday 18 January; half of it on 21 December, four fifths on 7 January. */
const HALF = '2026-12-20T23:00:00Z';
const NEAR = '2027-01-06T23:00:00Z';
const LAST = '2027-01-18T07:00:00Z'; // eight in the morning

const said = async (world: RequestWorld, who: StaffKey): Promise<readonly string[]> =>
  (await world.chat(who)).map(({ card }) => textOf(card)).filter((text) => /\d+ % van de beslistermijn/.test(text));

/** Who has which of the alerts in their chat now. */
async function heard(world: RequestWorld): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, string[]> = {};
  for (const who of staffKeys) {
    for (const text of await said(world, who)) {
      const part = /(\d+) %/.exec(text)?.[1] ?? '';
      found[part] = [...(found[part] ?? []), who];
    }
  }
  return found;
}

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

oneEngine('extending the term, by clicks', (engine) => {
  const openWorld = async () => {
    const world = await createRequestWorld(await engine.swv());
    await toCvt(world);
    world.moveTo(LAST);
    await world.tick();
    const alert = (await world.chat('bestuurder')).find((one) => textOf(one.card).includes('100 %'));
    if (!alert) throw new Error('The bestuurder was told.');
    return { world, alert };
  };
  const typed = (totEnMet: string) => ({ inputs: { totEnMet, reden: ZIN } });

  it('takes three clicks, is confirmed in full, and is told to the school', async () => {
    const { world, alert } = await openWorld();
    const form = await world.press(alert, 'Verleng de termijn');
    const asked = await world.press(form, 'Ga verder', typed('2027-02-08'));
    expect(textOf(asked.card)).toContain('De beslistermijn wordt verlengd tot en met 8 februari 2027. Klopt dat?');
    const before = [await world.chat('zoco'), await world.chat('directie')].map(({ length }) => length);
    await world.press(asked, 'Ja, verleng');
    expect(world.outcomes.at(-1)).toBe('ok');
    expect((await theRequest(world)).verdaging).toMatchObject({ was: '2027-01-18', until: '2027-02-08' });
    for (const [at, who] of (['zoco', 'directie'] as const).entries()) {
      const chat = await world.chat(who);
      expect(chat).toHaveLength((before[at] ?? 0) + 1);
      expect(textOf(chat.at(-1)?.card ?? asked.card)).toContain('besluit uiterlijk maandag 8 februari');
    }
    expect(await heard(world)).toEqual({ 50: ['volmachthouder', 'lid'] }); // of the longer term only its half has run
  });

  it('is told of anew on its own last day, for it is another term', async () => {
    const { world, alert } = await openWorld();
    const form = await world.press(alert, 'Verleng de termijn');
    await world.press(await world.press(form, 'Ga verder', typed('2027-02-08')), 'Ja, verleng');
    world.moveTo('2027-02-08T07:00:00Z');
    await world.tick();
    expect((await heard(world))['100']).toEqual(['secretaris', 'bestuurder', 'bestuurder-waarnemer']);
    const again = (await world.chat('bestuurder')).find((one) => textOf(one.card).includes('100 %'));
    expect(again && buttonsOf(again.card).map(({ title }) => title)).not.toContain('Verleng de termijn');
  });

  it.each([
    ['2027-01-16', 'Kies een dag na maandag 18 januari.'],
    ['2027-06-01', 'Kies een dag die uiterlijk maandag 1 maart is.'],
    ['2027-02-06', 'Op een zaterdag, zondag of feestdag eindigt een termijn niet.'],
    ['', 'Kies de nieuwe laatste dag.'],
  ])('to "%s" says at the field: %s', async (until, sentence) => {
    const { world, alert } = await openWorld();
    const form = await world.press(alert, 'Verleng de termijn');
    const again = await world.press(form, 'Ga verder', typed(until));
    expect(textOf(again.card)).toContain(sentence);
    expect(JSON.stringify(again.card)).toContain(ZIN); // what was typed is kept
    expect((await theRequest(world)).verdaging).toBeNull();
  });

  it('counts once for two clicks, and the second gets the card of the first', async () => {
    const { world, alert } = await openWorld();
    const form = await world.press(alert, 'Verleng de termijn');
    const asked = await world.press(form, 'Ga verder', typed('2027-02-08'));
    await world.press(asked, 'Ja, verleng');
    const again = await world.press(asked, 'Ja, verleng');
    expect(world.outcomes.at(-1)).toBe('al-gedaan');
    expect(textOf(again.card)).toContain('besluit uiterlijk maandag 8 februari');
  });

  it('is not forged: another day than was confirmed is asked about again', async () => {
    const { world, alert } = await openWorld();
    const form = await world.press(alert, 'Verleng de termijn');
    const asked = await world.press(form, 'Ga verder', typed('2027-02-08'));
    const again = await world.press(asked, 'Ja, verleng', { data: { totEnMet: '2027-02-09' } });
    expect(world.outcomes.at(-1)).toBe('bevestig-opnieuw');
    expect(textOf(again.card)).toContain('verlengd tot en met 9 februari 2027. Klopt dat?');
    expect((await theRequest(world)).verdaging).toBeNull();
  });

  it('is refused from the day after, on the card that still stands there', async () => {
    const { world, alert } = await openWorld();
    world.moveTo('2027-01-19T09:00:00Z');
    const answer = await world.press(alert, 'Verleng de termijn');
    expect(textOf(answer.card)).toContain('verlengen kan nu niet meer');
  });

  it('is explained: how many weeks, from where, and that it is still open', async () => {
    const { world, alert } = await openWorld();
    const form = await world.press(alert, 'Verleng de termijn');
    const why = textOf((await world.press(form, 'Waarom mag dit?')).card);
    expect(why).toContain('6 weken');
    expect(why).toContain('Awb art. 4:14');
    const day = textOf((await world.press(alert, 'Waarom deze dag?')).card);
    expect(day).toContain('8 weken');
    expect(day).toContain('Awb art. 4:13');
  });
});
