import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { FollowUpTerms } from '../../../../bot/arrangements/rules/after/follow-up.ts';
import { followUpStep } from '../../../../bot/arrangements/rules/after/follow-up.ts';
import { arrangements } from '../../../../bot/arrangements/tables.ts';
import { dayOf } from '../../../../bot/core/local-day.ts';
import { amount, localDate } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { granted } from '../support/granted.ts';
import { endRole, theRequest } from '../support/ledger.ts';
import { createRequestWorld } from '../support/request-world.ts';
import { type StaffKey, staffKeys } from '../support/staff.ts';
import { tasksOf } from '../support/tasks-of.ts';
import { BEWAKER, CONSULENT, createEar, evaluateBy, goOn, lines, plantAs, say, ZOCO } from '../support/year.ts';

oneEngine('what is asked after a decision', (engine) => {
  const openWorld = async () => {
    const world = await createRequestWorld(await engine.swv());
    await granted(world);
    await say(world, 'administratie', 'aanvraag.verzonden', { dag: 'vandaag' });
    const ear = createEar(world);
    await ear();
    return { world, ear };
  };

  it('of an arrangement in a whole year, when the school answers: each once, to the right person and the deputy', async () => {
    const { world, ear } = await openWorld(); // from 11 January: ten school weeks, one of holiday, until 28 March
    const start = await goOn(world, ear, '2027-01-25');
    expect(start).toEqual(lines('2027-01-25', 'begonnen', ...ZOCO));
    await say(world, 'zoco', 'aanvraag.begonnen', { dag: '2027-01-11' });
    const half = await goOn(world, ear, '2027-02-22');
    expect(half).toEqual(lines('2027-02-18', 'evaluatie', ...ZOCO));
    await evaluateBy(world, 'halfweg');
    const end = await goOn(world, ear, '2027-03-24');
    expect(end).toEqual([
      ...lines('2027-03-14', 'einde-nabij', ...CONSULENT, ...ZOCO),
      ...lines('2027-03-22', 'evaluatie', ...ZOCO),
    ]);
    await evaluateBy(world, 'eind');
    expect(await goOn(world, ear, '2027-11-23')).toEqual([]);
    expect(followUpStep(await theRequest(world))).toBeNull();
  });

  it('of an arrangement that nobody answers about: told further once each, in the werkdagen of the school', async () => {
    const { world, ear } = await openWorld();
    const told = await goOn(world, ear, '2027-11-23');
    expect(told).toEqual([
      ...lines('2027-01-25', 'begonnen', ...ZOCO),
      ...lines('2027-02-02', 'niet-begonnen', ...CONSULENT, ...BEWAKER),
      ...lines('2027-03-14', 'einde-nabij', ...CONSULENT, ...ZOCO),
    ]);
    expect((await theRequest(world)).followUp?.started).toBeNull();
  });

  it('of an evaluation that does not come: asked twice, then told to the procesbewaker, with days and no content', async () => {
    const { world, ear } = await openWorld();
    world.moveTo('2027-01-12T09:00:00Z');
    await say(world, 'zoco', 'aanvraag.begonnen', { dag: '2027-01-11' });
    await ear();
    const told = await goOn(world, ear, '2027-11-23');
    expect(told).toEqual([
      ...lines('2027-02-18', 'evaluatie', ...ZOCO),
      ...lines('2027-03-05', 'evaluatie', ...ZOCO), // a week of holiday lies between
      ...lines('2027-03-14', 'einde-nabij', ...CONSULENT, ...ZOCO),
      ...lines('2027-03-15', 'evaluatie-ontbreekt', ...BEWAKER),
      ...lines('2027-03-22', 'evaluatie', ...ZOCO),
      ...lines('2027-04-01', 'evaluatie', ...ZOCO),
      ...lines('2027-04-09', 'evaluatie-ontbreekt', ...BEWAKER),
    ]);
    const card = textOf((await world.last('procesbewaker')).card);
    expect(card).toContain('ontbreekt de evaluatie');
    expect(card).not.toContain('4711');
  });

  it('after a "nee" again after five werkdagen, and not before', async () => {
    const { world, ear } = await openWorld();
    await goOn(world, ear, '2027-01-25');
    await say(world, 'zoco', 'aanvraag.nog-niet-begonnen', {
      reden: 'De begeleider kon pas later beginnen dan gedacht.',
    });
    expect(await ear()).toEqual([...CONSULENT, ...BEWAKER].map((who) => `niet-begonnen: ${who}`).toSorted());
    expect(await goOn(world, ear, '2027-02-01')).toEqual(lines('2027-02-01', 'begonnen', ...ZOCO));
  });

  it('after an outage once, late: the school is asked, and nobody is told that it kept silent', async () => {
    const { world, ear } = await openWorld();
    world.moveTo('2027-03-01T09:00:00Z'); // long past the question and the time to answer it
    expect(await world.tick()).toBe(1);
    expect(await ear()).toEqual(ZOCO.map((who) => `begonnen: ${who}`).toSorted());
    expect(await world.tick()).toBe(0);
    const next = await world.nextMoment();
    expect(next && dayOf(next)).toBe('2027-03-09');
  });

  it('after an outage in which half-way and the end passed only about the end', async () => {
    const { world, ear } = await openWorld();
    world.moveTo('2027-01-12T09:00:00Z');
    await say(world, 'zoco', 'aanvraag.begonnen', { dag: '2027-01-11' });
    await ear();
    world.moveTo('2027-03-24T09:00:00Z');
    await world.tick();
    const told = await ear();
    expect(told.filter((one) => one.startsWith('evaluatie'))).toEqual(
      ZOCO.map((who) => `evaluatie: ${who}`).toSorted(),
    );
    expect(textOf((await world.last('zoco')).card)).toMatch(/Hoe ging het|stopt op/);
    const why = await world.press(await world.last('zoco'), 'Waarom nu?');
    expect(textOf(why.card)).toMatch(/Waarom (vraag|zeg) ik dit nu\?.*(ja, in de laatste week|14 dagen).*Bron/);
  });

  it('goes to the other zorgcoördinatoren of the school once who asked for it has left', async () => {
    const { world, ear } = await openWorld();
    await endRole(world, 'zoco', 'zorgcoordinator', localDate('2026-12-31'));
    expect(await goOn(world, ear, '2027-01-25')).toEqual(lines('2027-01-25', 'begonnen', 'collega'));
  });

  it('of a placement in the BTV in a whole year: ROD, begun, week 6, week 11, the end; each once', async () => {
    const world = await createRequestWorld(await engine.swv());
    await granted(world);
    const ear = createEar(world);
    const terms: FollowUpTerms = {
      verzendWerkdagen: 2,
      bezwaarWeken: null,
      startWerkdagen: 10,
      antwoordWerkdagen: 5,
      halfwegVanafWeken: null,
      eindEvaluatie: true,
      eindeNabij: { dagen: 14 },
      btv: { vraagWeek: 6, terugkeerWeek: 11 },
    };
    await plantAs(world, (record) => ({
      ...record,
      decision: record.decision && { ...record.decision, weken: amount(13) },
      endsOn: localDate('2027-04-11'),
      followUp: record.followUp && { ...record.followUp, terms },
    }));
    await ear();
    expect(await tasksOf(world, 'zoco')).toEqual([]);
    const rod = await goOn(world, ear, '2027-01-20');
    expect(rod).toEqual(lines('2027-01-11', 'btv-rod', ...ZOCO));
    expect(await tasksOf(world, 'zoco')).toEqual(['btv-rod A-2026-0001']);
    expect(await tasksOf(world, 'consulent')).toEqual([]);
    const card = await world.last('zoco');
    expect(textOf((await world.press(card, 'Open dossier')).card)).toContain('De school registreert de periode');
    const done = await world.press(card, 'Vandaag geregistreerd');
    expect(textOf(done.card)).toContain('geregistreerd op 20 januari 2027');
    expect(await tasksOf(world, 'zoco')).toEqual([]);
    for (const { card: shown } of [card, done])
      expect(JSON.stringify(shown.content)).not.toMatch(/BTV|ROD|OPDC|plaatsing/);
    await say(world, 'zoco', 'aanvraag.begonnen', { dag: '2027-01-12' });
    const told = await goOn(world, ear, '2027-11-23');
    expect(told.filter((one) => !one.includes('evaluatie'))).toEqual([
      ...lines('2027-02-16', 'btv-vraag', ...CONSULENT, ...ZOCO),
      ...lines('2027-03-23', 'btv-terugkeer', ...CONSULENT, ...ZOCO),
      ...lines('2027-03-28', 'einde-nabij', ...CONSULENT, ...ZOCO),
    ]);
  });

  it('of a TLV ten months before it ends, with the button to extend it, also when nobody said that it began', async () => {
    const world = await createRequestWorld(await engine.swv());
    await granted(world);
    const ear = createEar(world);
    await plantAs(world, (record) => ({
      ...record,
      endsOn: localDate('2028-07-31'),
      followUp: record.followUp && {
        ...record.followUp,
        terms: record.followUp.terms && {
          ...record.followUp.terms,
          startWerkdagen: null,
          eindEvaluatie: false,
          halfwegVanafWeken: null,
          eindeNabij: { maanden: 10 },
        },
      },
    }));
    await ear();
    expect(await goOn(world, ear, '2028-03-01')).toEqual(lines('2027-09-30', 'einde-nabij', ...CONSULENT, ...ZOCO));
    const form = await world.press(await world.last('zoco'), 'Vraag verlenging aan');
    expect(form.card).toHaveProperty('kind', 'dossier');
    expect(await goOn(world, ear, '2028-12-31')).toEqual([]);
    const requests = await world.house.store.read(world.swv, (tx) =>
      tx.db.select({ step: arrangements.followUp }).from(arrangements),
    );
    expect(requests.map(({ step }) => step)).toEqual(['te-verzenden']); // closed after its last day; the draft that nobody finished is gone
  });

  it('rings nobody and asks nothing about what was decided before Meedoen followed it', async () => {
    const world = await createRequestWorld(await engine.swv());
    await granted(world);
    const ear = createEar(world);
    // As the version before this one left it: no word of it in the body, nothing in the columns.
    const { id } = await theRequest(world);
    await world.house.store.write(world.swv, async (tx) => {
      await tx.db
        .update(arrangements)
        .set({ followUp: null, endsOn: null, body: sql`${arrangements.body} - 'followUp' - 'earlierWeken'` })
        .where(eq(arrangements.id, id));
    });
    await ear();
    const old = await theRequest(world);
    expect(old.followUp).toBeNull();
    expect(await goOn(world, ear, '2027-11-23')).toEqual([]);
    const outcome = (await world.chat('zoco')).find(({ card }) => textOf(card).includes('is toegekend'));
    if (!outcome) throw new Error('The outcome stands there.');
    const form = await world.press(outcome, 'Vraag verlenging aan');
    expect(form.card).toHaveProperty('kind', 'dossier');
  });

  it('stands among the tasks of who is asked, and opens with its buttons', async () => {
    const { world, ear } = await openWorld();
    await goOn(world, ear, '2027-01-25');
    const tasks = async (who: StaffKey) => {
      const actor = await world.actorOf(who);
      return world.house.store.read(
        world.swv,
        (tx) => world.feature.tasks?.(tx, actor, world.clock.now()) ?? Promise.resolve([]),
      );
    };
    const [task] = await tasks('zoco');
    expect(task).toMatchObject({ task: 'begonnen', until: '2027-02-01' });
    for (const who of staffKeys.filter((one) => !['zoco', 'zoco-waarnemer'].includes(one)))
      expect(await tasks(who)).toEqual([]);
    if (!task) throw new Error('There is one.');
    const opened = await world.send('zoco', { verb: 'aanvraag.status', data: task.data, inputs: {}, messageId: null });
    const done = await world.press(opened, 'Ja, op maandag 11 januari');
    expect(textOf(done.card)).toContain('begonnen op 11 januari 2027');
    expect(await tasks('zoco')).toEqual([]);
  });
});
