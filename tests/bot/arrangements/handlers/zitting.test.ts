import { expect, it } from 'vitest';
import { roleTerms } from '../../../../bot/people/tables.ts';
import { localDate } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { auditOf, eventsOf, historyOf, theRequest } from '../support/ledger.ts';
import { duinroos } from '../support/people.ts';
import { plant } from '../support/plant.ts';
import { createRequestWorld } from '../support/request-world.ts';
import {
  advise,
  askWhoIsThere,
  begin,
  openZitting,
  plantAtCvt,
  ticked,
  titlesOn,
  WHY,
  worldAtCvt,
  zittingenOf,
} from '../support/zitting.ts';

oneEngine('a zitting', (engine) => {
  const openWorld = async (requests = 1) => worldAtCvt(await engine.swv(), requests);

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

  it('asks at the input who is there: at least one, of the CvT of today', async () => {
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
    expect(text).toMatch(/nog \d+ dagen · ✓\u00a0leerling gehoord · ✓\u00a0ouders gesproken · ✓\u00a0school doet mee/);
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

  it('shows them none of those either when they know of it in another role, and never as advised', async () => {
    const world = await openWorld();
    const own = { role: 'zorgcoordinator', schoolId: duinroos, from: localDate('2026-08-01') } as const;
    const row = { swvId: world.swv, id: 'eigen', personId: world.personOf('lid-duinroos'), ...own };
    await world.house.store.write(world.swv, async (tx) => void (await tx.db.insert(roleTerms).values(row)));
    await plant(world, 'cvt');
    await openZitting(world);
    await advise(world, 'lid-duinroos', 'Positief');
    const card = textOf((await world.last('lid-duinroos')).card);
    expect(card).toMatch(/1\. A-2026-0001.*✓ Je advies is gegeven/);
    expect(card).not.toContain('A-2026-0002');
    expect(textOf((await world.say('lid-duinroos', 'mijn aanvragen')).card)).toContain('A-2026-0002');
  });

  it('claims nothing to who has no part in it, whether one is open or not', async () => {
    const world = await openWorld();
    const before = textOf((await world.say('consulent', 'zitting')).card);
    expect(before).toMatch(/secretaris|lid/);
    expect(before).not.toMatch(/geen zitting|krijg je één bericht/);
    await openZitting(world);
    expect(textOf((await world.say('consulent', 'zitting')).card)).toBe(before);
    expect(textOf((await world.say('lid', 'zitting')).card)).toContain('Zitting: 1 aanvraag');
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
    expect(await historyOf(world)).not.toMatch(/tegen|negatief/i);
    const { id } = await theRequest(world);
    const kinds = (await eventsOf(world, id)).map(({ kind }) => kind);
    expect(kinds.slice(-3)).toEqual(['enlist', 'openDossier', 'adviseInZitting']);
  });

  it('says why somebody may advise, and how many there must be, with where that stands', async () => {
    const world = await openWorld();
    await openZitting(world);
    const dossier = await begin(world, 'lid');
    const who = textOf((await world.press(dossier, 'Waarom ik?')).card);
    expect(who).toContain('Wie in de zitting advies geeft');
    expect(who).toContain('zonder band met de school');
    expect(who).toContain('Deze regel is nog niet bevestigd voor nu');
    expect(textOf((await world.press(dossier, 'Hoeveel leden?')).card)).toContain('2 leden');
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
});
