import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { zittingen } from '../../../../bot/arrangements/tables.ts';
import { affiliations } from '../../../../bot/people/tables.ts';
import { auditPayloads } from '../../../../bot/store/tables/audit.ts';
import { verbs } from '../../../../cards/arrangements/verbs.ts';
import { zittingVerbs } from '../../../../cards/arrangements/zitting/verbs.ts';
import { localDate, revision, subjectId } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { auditOf, endRole, eventsOf, requestsOf, theRequest } from '../support/ledger.ts';
import { plant } from '../support/plant.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import type { StaffKey } from '../support/staff.ts';
import {
  askWhoIsThere,
  begin,
  closeZitting,
  openZitting,
  plantAtCvt,
  ticked,
  titlesOn,
  WHY,
  zittingenOf,
} from '../support/zitting.ts';

oneEngine('a zitting', (engine) => {
  const openWorld = async (requests = 1): Promise<RequestWorld> => {
    const world = await createRequestWorld(await engine.swv());
    await plantAtCvt(world, requests);
    return world;
  };
  const advise = async (world: RequestWorld, who: StaffKey, title: string, zin = '') =>
    world.press(await world.press(await world.last(who), 'Open A-2026-0001'), title, { inputs: { zin } });

  it('is opened by the secretary of the CvT, and by nobody else', async () => {
    const world = await openWorld();
    const form = await askWhoIsThere(world);
    for (const who of ['lid', 'zoco', 'bestuurder', 'consulent'] as const) {
      expect(titlesOn(await world.say(who, 'zitting'))).not.toContain('Open een zitting');
      await world.press({ ...form, who }, 'Open de zitting', ticked(world, ['lid']));
      expect(world.outcomes.at(-1)).toBe('niet-jouw-rol');
    }
    expect(await zittingenOf(world)).toEqual([]);
  });

  it('asks at the input who is there: at least one, of the CvT of today, one for each seat', async () => {
    const world = await openWorld();
    const form = await askWhoIsThere(world);
    const none = await world.press(form, 'Open de zitting');
    expect(textOf(none.card)).toContain('Kruis aan wie er zijn');
    const forged = await world.press(form, 'Open de zitting', { inputs: { aanwezig: `${world.personOf('zoco')},%%` } });
    expect(textOf(forged.card)).toContain('Kies een van de mogelijkheden');
    expect(await zittingenOf(world)).toEqual([]);
  });

  it('is one, however often it is opened and by whom', async () => {
    const world = await openWorld(3);
    const forms = await Promise.all([askWhoIsThere(world), askWhoIsThere(world), askWhoIsThere(world)]);
    const [first] = forms;
    if (!first) throw new Error('There is a form.');
    const clicks = [...forms, first].map((form) => world.press(form, 'Open de zitting', ticked(world, ['lid'])));
    const shown = await Promise.all(clicks);
    expect(await zittingenOf(world)).toHaveLength(1);
    for (const { card } of shown) expect(textOf(card)).toContain('Zitting: 3 aanvragen');
    expect((await auditOf(world)).filter((row) => row === 'aanvraag.zitting-open ok')).toHaveLength(1);
  });

  it('is not opened when there is nothing to handle', async () => {
    const world = await createRequestWorld(await engine.swv());
    const card = await world.say('secretaris', 'zitting');
    expect(textOf(card.card)).toContain('Er ligt ook niets bij de commissie');
    expect(titlesOn(card)).not.toContain('Open een zitting');
  });

  it('lists what lies with the CvT by the days that are left', async () => {
    const world = await createRequestWorld(await engine.swv());
    await plantAtCvt(world, 1);
    world.moveTo('2026-11-25T09:00:00Z');
    await plantAtCvt(world, 1);
    const desk = await openZitting(world);
    const text = textOf(desk.card);
    expect(text).toContain('1. A-2026-0001 |  · arrangement · Het Zeeduin');
    expect(text.indexOf('A-2026-0001')).toBeLessThan(text.indexOf('A-2026-0002'));
    expect(text).toMatch(/nog \d+ dagen · ✓ leerling gehoord · ✓ ouders gesproken · ✓ school doet mee/);
    expect(text).toContain('0 van 3 adviezen · nog geen tekst');
  });

  it('shows a member of a school nothing of that school’s requests', async () => {
    const world = await openWorld();
    await plant(world, 'cvt');
    await openZitting(world);
    const card = textOf((await world.last('lid-duinroos')).card);
    expect(card).toContain('A-2026-0001');
    expect(card).not.toContain('A-2026-0002');
    expect(textOf((await world.last('lid')).card)).toContain('A-2026-0002');
  });

  it('tells nobody how a member advised, before they advised themselves', async () => {
    const world = await openWorld();
    await openZitting(world);
    await advise(world, 'lid', 'Negatief', WHY);
    for (const who of ['volmachthouder', 'lid-duinroos'] as const) {
      const dossier = await world.press(await world.last(who), 'Open A-2026-0001');
      expect(textOf(dossier.card)).not.toContain(WHY);
      expect(textOf(dossier.card)).not.toMatch(/Negatief:/);
      expect(textOf((await world.last(who)).card)).not.toMatch(/egatief|advies is gegeven/);
    }
    await advise(world, 'volmachthouder', 'Positief');
    const after = await world.press(await world.last('volmachthouder'), 'Open A-2026-0001');
    expect(textOf(after.card)).toContain(`Negatief: ${WHY}`);
    const own = await world.press(await world.last('lid'), 'Open A-2026-0001');
    expect(textOf(own.card)).toContain('Je advies nu: negatief.');
  });

  it('leaves no trace of an advice in the audit log or the history while it is open', async () => {
    const world = await openWorld();
    await openZitting(world);
    await advise(world, 'lid', 'Negatief', WHY);
    const payloads = await world.house.store.read(world.swv, (tx) => tx.db.select().from(auditPayloads));
    expect(JSON.stringify(payloads)).not.toMatch(/tegen|negatief/i);
    const { id } = await theRequest(world);
    const kinds = (await eventsOf(world, id)).map(({ kind }) => kind);
    expect(kinds.slice(-3)).toEqual(['enlist', 'openDossier', 'advise']);
  });

  it('keeps what was typed when a sentence is asked', async () => {
    const world = await openWorld();
    await openZitting(world);
    const dossier = await begin(world, 'lid');
    const asked = await world.press(dossier, 'Met voorwaarden', { inputs: { zin: 'Te kort.' } });
    expect(textOf(asked.card)).toContain('Schrijf er iets meer bij');
    const empty = await world.press(dossier, 'Met voorwaarden');
    expect(textOf(empty.card)).toContain('Schrijf in één zin welke voorwaarde je stelt');
    const done = await world.press(asked, 'Met voorwaarden', { inputs: { zin: WHY } });
    expect(textOf(done.card)).toContain('Je bent klaar');
  });

  it('counts nothing of who was not ticked, until the secretary corrects that', async () => {
    const world = await openWorld();
    await world.chat('lid'); // their own card of the days before came
    const desk = await openZitting(world, ['volmachthouder', 'lid-duinroos']);
    const card = await world.press(await world.last('lid'), 'Open dossier');
    expect(textOf(card.card)).toContain('Je staat niet op de lijst van wie er vandaag is');
    const { id, revision: at } = await theRequest(world);
    const data = { v: 1, swv: world.swv, id, revision: at } as const;
    await world.send('lid', { verb: zittingVerbs.advise, data, inputs: { advies: 'voor', zin: '' }, messageId: null });
    expect(world.outcomes.at(-1)).toBe('niet-aanwezig');
    const form = await world.press(desk, 'Wie is er?');
    const more = ticked(world, ['volmachthouder', 'lid', 'lid-duinroos']);
    expect(textOf((await world.press(form, 'Bewaar', more)).card)).toContain('Lid van de CvT');
    expect(textOf((await world.last('lid')).card)).toContain('Zitting: 1 aanvraag');
    await advise(world, 'lid', 'Positief');
    expect(world.outcomes).not.toContain('geen-zitting');
    // the older form of another device does not undo it
    await world.press(form, 'Bewaar', ticked(world, ['volmachthouder']));
    expect(world.outcomes.at(-1)).toBe('zitting-veranderd');
  });

  it('does not count the advice of who left the CvT or got a tie with the school meanwhile', async () => {
    const world = await openWorld();
    await openZitting(world);
    for (const who of ['lid', 'volmachthouder', 'lid-duinroos'] as const) await advise(world, who, 'Positief');
    await endRole(world, 'volmachthouder', 'cvt-lid', localDate('2026-11-22'));
    const { school: schoolId } = await theRequest(world);
    const tie = { swvId: world.swv, personId: world.personOf('lid'), schoolId, from: localDate('2026-11-01') };
    await world.house.store.write(world.swv, async (tx) => void (await tx.db.insert(affiliations).values(tie)));
    await closeZitting(world);
    expect(await theRequest(world)).toMatchObject({
      state: 'bij-secretaris',
      advice: { outcome: 'geen-quorum', voor: 1 },
    });
  });

  it('lets the secretary take a request off, and put one on that came meanwhile', async () => {
    const world = await openWorld();
    await openZitting(world);
    await advise(world, 'lid', 'Positief');
    await plantAtCvt(world, 1);
    const desk = await world.say('secretaris', 'zitting');
    const more = await world.press(await world.press(desk, 'Neem op de lijst'), 'Neem A-2026-0002');
    expect(textOf(more.card)).toContain('Zitting: 2 aanvragen');
    const dossier = await world.press(more, 'Open A-2026-0001');
    const less = await world.press(dossier, 'Haal van de lijst');
    expect(textOf(less.card)).toContain('Zitting: 1 aanvraag');
    const [first] = await requestsOf(world);
    expect(first).toMatchObject({ state: 'bij-cvt', zitting: null, votes: [] });
    await world.press(dossier, 'Haal van de lijst');
    expect(world.outcomes.at(-1)).toBe('al-gedaan');
    expect(textOf((await world.last('lid')).card)).toContain('wacht op je stem');
  });

  it('loses a request by itself when the school amends or withdraws it', async () => {
    const world = await openWorld(2);
    await openZitting(world);
    const list = await world.last('lid');
    const status = (await world.chat('zoco-elders')).find(({ card }) => textOf(card).includes('A-2026-0002'));
    if (!status) throw new Error('The zoco has a status card.');
    await world.press(await world.press(status, 'Trek in'), 'Ja, trek in');
    expect(textOf((await world.say('secretaris', 'zitting')).card)).toContain('Zitting: 1 aanvraag');
    const late = await world.press(list, 'Open A-2026-0002');
    expect(textOf(late.card)).toContain('Afgesloten');
    expect(titlesOn(late)).not.toContain('Positief');
  });

  it('sends back to the consulent what cannot be judged, with what is missing in the secretary’s words', async () => {
    const world = await openWorld();
    await openZitting(world);
    for (const who of ['lid', 'volmachthouder'] as const) await advise(world, who, 'Nog niet te beoordelen', WHY);
    await advise(world, 'lid-duinroos', 'Positief');
    const desk = await world.say('secretaris', 'zitting');
    const asked = await world.press(desk, 'Sluit de zitting');
    expect(titlesOn(asked)).not.toContain('Ja, sluit de zitting');
    expect(textOf(asked.card)).toContain('Schrijf eerst nog je tekst bij');
    const dossier = await world.press(desk, 'Begin');
    const prefilled = await world.press(dossier, 'Bewaar', { inputs: { motivering: `${WHY} Dat missen we.` } });
    expect(textOf(prefilled.card)).toContain('✓ tekst geschreven');
    await closeZitting(world);
    expect(await theRequest(world)).toMatchObject({
      state: 'bij-consulent',
      votes: [],
      advice: { outcome: 'nog-niet' },
    });
    const back = await world.press(await world.last('consulent-waarnemer'), 'Bekijk');
    expect(textOf(back.card)).toContain('Dat missen we.');
  });

  it('gives who decides the secretary’s motivering, the conditions and what a minority holds', async () => {
    const world = await openWorld();
    await openZitting(world);
    await advise(world, 'lid', 'Met voorwaarden', 'De mentor werkt elke week een uur mee.');
    await advise(world, 'volmachthouder', 'Positief');
    await advise(world, 'lid-duinroos', 'Negatief', WHY);
    const form = await world.press(await world.say('secretaris', 'zitting'), 'Begin');
    await world.press(form, 'Bewaar', {
      inputs: {
        motivering: 'De commissie ziet dat de school alles heeft gedaan.',
        minderheid: 'Een lid vindt dat de school dit zelf kan.',
      },
    });
    await closeZitting(world);
    const dossier = textOf((await world.press(await world.last('volmachthouder'), 'Open dossier')).card);
    expect(dossier).toContain('De mentor werkt elke week een uur mee.');
    expect(dossier).toContain('Een lid vindt dat de school dit zelf kan.');
    const { wording } = await theRequest(world);
    expect(wording).toMatchObject({ outcome: 'voor' });
  });

  it('keeps the secretary’s text when somebody changes their advice meanwhile, and asks to look again', async () => {
    const world = await openWorld();
    await openZitting(world);
    for (const who of ['lid', 'volmachthouder', 'lid-duinroos'] as const) await advise(world, who, 'Positief');
    const form = await world.press(await world.say('secretaris', 'zitting'), 'Begin');
    for (const who of ['lid', 'volmachthouder'] as const) await advise(world, who, 'Negatief', WHY);
    const again = await world.press(form, 'Bewaar', {
      inputs: { motivering: 'Wij vinden dit een goed plan voor nu.' },
    });
    expect(textOf(again.card)).toContain('Een lid wijzigde intussen het advies');
    expect(JSON.stringify(again.card.content)).toContain('Wij vinden dit een goed plan voor nu.');
    expect((await theRequest(world)).wording).toBeNull();
  });
});

oneEngine('a zitting that closes', (engine) => {
  const openWorld = async (requests = 1): Promise<RequestWorld> => {
    const world = await createRequestWorld(await engine.swv());
    await plantAtCvt(world, requests);
    await openZitting(world);
    for (const who of ['lid', 'volmachthouder'] as const) {
      let shown = await begin(world, who);
      for (let at = 0; at < requests; at += 1) shown = await world.press(shown, 'Positief');
    }
    return world;
  };
  const states = async (world: RequestWorld) => (await requestsOf(world)).map(({ state }) => state);

  it('says first what will come of each, and asks again when that changed', async () => {
    const world = await openWorld();
    const asked = await world.press(await world.say('secretaris', 'zitting'), 'Sluit de zitting');
    expect(textOf(asked.card)).toContain('1 × een positief advies');
    expect(textOf(asked.card)).toContain('Nog niet iedereen gaf advies bij  | A-2026-0001.');
    for (const who of ['lid', 'volmachthouder'] as const) {
      const dossier = await world.press(await world.last(who), 'Open A-2026-0001');
      await world.press(dossier, 'Negatief', { inputs: { zin: WHY } });
    }
    const again = await world.press(asked, 'Ja, sluit de zitting');
    expect(textOf(again.card)).toContain('Wat je bevestigde, is niet wat er nu staat');
    expect(textOf(again.card)).toContain('1 × een negatief advies');
    expect(await states(world)).toEqual(['bij-cvt']);
  });

  it('closes once, whoever clicks and however often', async () => {
    const world = await openWorld(2);
    const asked = await world.press(await world.say('secretaris', 'zitting'), 'Sluit de zitting');
    const shown = await Promise.all(Array.from({ length: 4 }, () => world.press(asked, 'Ja, sluit de zitting')));
    for (const { card } of shown) expect(textOf(card)).toContain('De zitting is gesloten');
    const rows = await auditOf(world);
    expect(rows.filter((row) => row === 'aanvraag.zitting-sluit ok')).toHaveLength(1);
    expect(await states(world)).toEqual(['bij-volmachthouder', 'bij-volmachthouder']);
    for (const { id } of await requestsOf(world))
      expect((await eventsOf(world, id)).filter(({ kind }) => kind === 'settle')).toHaveLength(1);
  });

  it('moves every request, also when it was cut off in the middle: the tick takes it up', async () => {
    const world = await openWorld(3);
    const asked = await world.press(await world.say('secretaris', 'zitting'), 'Sluit de zitting');
    const list = await world.last('lid');
    const { store } = world.house;
    let writes = 0;
    const dying = {
      ...store,
      write: (...args: Parameters<typeof store.write>) => {
        writes += 1;
        if (writes > 2) throw new Error('The process died.');
        return store.write(...args);
      },
    };
    Object.assign(world.house, { store: dying });
    await expect(world.press(asked, 'Ja, sluit de zitting')).rejects.toThrow('died');
    Object.assign(world.house, { store });
    expect(await states(world)).toEqual(['bij-volmachthouder', 'bij-cvt', 'bij-cvt']);
    // no advice changes what was closed, and the click itself moves that request on
    const late = await world.press(list, 'Open A-2026-0002');
    expect(textOf(late.card)).not.toContain('Jouw advies');
    expect(await states(world)).toEqual(['bij-volmachthouder', 'bij-volmachthouder', 'bij-cvt']);
    await world.tick();
    expect(await states(world)).toEqual(['bij-volmachthouder', 'bij-volmachthouder', 'bij-volmachthouder']);
  });

  it('takes no advice any more, from any card', async () => {
    const world = await openWorld();
    const dossier = await world.press(await world.last('lid'), 'Open A-2026-0001');
    await closeZitting(world);
    const before = await theRequest(world);
    await world.press(dossier, 'Negatief', { inputs: { zin: WHY } });
    expect(['niet-nu', 'verouderd']).toContain(world.outcomes.at(-1));
    expect((await theRequest(world)).votes).toEqual(before.votes);
    expect(textOf((await world.last('lid')).card)).not.toContain('Ga verder');
  });

  it('goes on only once it is closed: the secretary hears once that it was left open', async () => {
    const world = await openWorld();
    await world.settle();
    const there = (await world.chat('secretaris')).length;
    expect(await world.nextMoment()).toEqual(new Date('2026-11-23T23:00:00Z'));
    world.moveTo('2026-11-24T08:00:00Z');
    await world.tick();
    await world.tick();
    expect(await world.chat('secretaris')).toHaveLength(there + 1);
    expect(textOf((await world.last('secretaris')).card)).toContain('De zitting staat nog open');
    expect(await states(world)).toEqual(['bij-cvt']);
    await world.press(await world.press(await world.last('secretaris'), 'Naar de zitting'), 'Sluit de zitting');
    await closeZitting(world);
    expect(await states(world)).toEqual(['bij-volmachthouder']);
  });

  it('answers a forged or foreign zitting as what is not there', async () => {
    const world = await openWorld();
    const data = { v: 1, swv: world.swv, id: subjectId('van-een-ander'), revision: revision(1) } as const;
    for (const verb of Object.values(zittingVerbs)) {
      for (const who of ['secretaris', 'lid', 'zoco'] as const)
        await world.send(who, {
          verb,
          data,
          inputs: { aanwezig: 'x', uitslagen: 'vvv', advies: 'voor' },
          messageId: 'm-x',
        });
    }
    expect(await states(world)).toEqual(['bij-cvt']);
    const [zitting] = await world.house.store.read(world.swv, (tx) =>
      tx.db
        .select()
        .from(zittingen)
        .where(eq(zittingen.revision, revision(1))),
    );
    expect(zitting?.closedAt).toBeNull();
    expect(verbs.openDossier).toBe('aanvraag.dossier');
  });
});
