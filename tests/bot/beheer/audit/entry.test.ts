import { expect, it } from 'vitest';
import { bindChannel } from '../../../../bot/people/reach.ts';
import { boards } from '../../../../bot/people/tables.ts';
import { erasePayload } from '../../../../bot/store/erase-payload.ts';
import { checkCard } from '../../../../infra/gallery/check-card.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { day, tenant } from '../../people/a-register.ts';
import { AT, openAudit, openTampered } from './audit-world.ts';

oneEngine('one row of the audit log', (engine) => {
  const open = () => openAudit(engine);

  it('says when, who in which role, what, how it ended, about whom, and what it was and became', async () => {
    const world = await open();
    const { people, school } = world;
    const payload = {
      wat: 'rol',
      mens: people.zoco,
      rol: 'zorgcoordinator',
      school,
      vanVoor: '2026-08-01',
      vanNa: '2026-08-01',
      totVoor: null,
      totNa: '2027-07-31',
    };
    await world.did(people.beheerder, 'beheer.mens-beeindig', { subject: people.zoco, payload });
    const { card } = await world.open(1, 'bestuurder');
    const text = textOf(card);
    expect(text).toMatch(/Wanneer: .*vrijdag 20 november 2026, 14\.05 uur.*Wie: .*beheerder.*functioneel beheerder/);
    expect(text).toMatch(/Ging over: .*zoco.*Uitkomst: .*gelukt.*Betreft: .*een rol.*Persoon: .*zoco/);
    expect(text).toMatch(/Rol: .*zorgcoördinator.*School: .*de-duinroos/);
    expect(text).toMatch(/Van: .*1 augustus 2026 \| Tot en met/); // what stayed the same is said once
    expect(text).toMatch(/Tot en met \| Was: .*geen einde.*Werd: .*31 juli 2027/);
    expect(text).toContain('Rij 1; de handtekening in de keten klopt.');
    expect(text).not.toContain(people.zoco);
    expect(checkCard(card)).toEqual([]);
    const last = (await world.audited()).at(-1);
    expect([last?.verb, last?.subject, last?.payload]).toEqual(['beheer.logboek.regel', 'logboek', '{"rij":1}']);
  });

  it('calls boards, organisations, channels and people as they are called now, and shows a key that it does not know', async () => {
    const world = await open();
    const { people, store, swv, school } = world;
    const conversationId = `19:kanaal-${swv}@thread.tacv2`;
    const address = { ...world.envelope('zoco').address, conversationId, kind: 'channel' } as const;
    await store.write(swv, (tx) => bindChannel(tx, { kind: 'school', id: school }, address, AT));
    const [board] = await store.read(swv, (tx) => tx.db.select().from(boards));
    const payload = {
      kanaal: conversationId,
      doelVoor: 'swv:bestuur-en-staf',
      doelNa: `school:${school}`,
      tenant: tenant(swv),
      bestuurVoor: null,
      bestuurNa: board?.id ?? '',
      waarnemer: people.bestuurder,
      mensen: `${people.zoco} ${people.beheerder} weg`,
      [people.zoco]: 'there-already',
      raarVoor: 'dit',
      raarNa: null,
      onbekend: 'iets nieuws',
    };
    await world.did(people.beheerder, 'beheer.kanaal-verander', { payload });
    const text = textOf((await world.open(1)).card);
    expect(text).toMatch(/Kanaal: .*de-duinroos/);
    expect(text).toMatch(/Waarvoor het kanaal is \| Was: .*bestuur en staf.*Werd: .*de-duinroos/);
    expect(text).toMatch(/Organisatie: .*vloedlijn\.example/);
    expect(text).toMatch(/Bestuur \| Was: .*niets.*Werd: .*Stichting Vloedlijn/);
    expect(text).toMatch(/Waarnemer: .*bestuurder/);
    expect(text).toMatch(/Mensen: .*zoco, beheerder, weg/);
    expect(text).toMatch(/zoco: .*had Meedoen al/);
    expect(text).toMatch(/raar \| Was: .*dit.*Werd: .*niets/);
    expect(text).toMatch(/onbekend: .*iets nieuws/);
  });

  it('names for whom a deputy did it', async () => {
    const world = await open();
    const { people, register } = world;
    await register.deputy(people.bestuurder, people.zoco, 'directeur-bestuurder', { from: day('2026-11-20') });
    await world.did(people.zoco, 'beheer.logboek.zoek', { payload: { pagina: 1 } });
    await world.did(people.zoco, 'beheer.logboek.zoek', { payload: {}, at: new Date('2026-11-19T10:00:00Z') });
    expect(textOf((await world.open(1)).card)).toMatch(
      /zorgcoördinator; directeur-bestuurder als waarnemer van bestuurder/,
    );
    expect(textOf((await world.open(2)).card)).not.toContain('als waarnemer van');
  });

  it('of a case shows the number, where it stood and went and for whom it was done, and nothing of the dossier', async () => {
    const world = await open();
    await world.request('aanvraag-1', 'A-2026-0147');
    const payload = {
      van: 'bij-cvt',
      naar: 'toegekend',
      besluit: 'toegekend',
      bedrag: 180_000,
      weken: 10,
      start: '2027-01-05',
      als: 'volmachthouder',
      volmacht: 'V-12',
      namens: world.people.bestuurder,
      motivering: 'een zin die hier nooit hoort te staan',
    };
    await world.did(world.people.zoco, 'aanvraag.besluit', { subject: 'aanvraag-1', payload });
    await world.did(world.people.zoco, 'aanvraag.bewaar', {
      subject: 'aanvraag-1',
      payload: { van: 'Bas Jansen', stap: 2 },
    });
    const { card } = await world.open(1);
    const text = textOf(card);
    expect(text).toMatch(/A-2026-0147.*Stond: .*bij de commissie.*Staat nu: .*toegekend/);
    expect(text).toMatch(/Als waarnemer van: .*bestuurder/);
    expect(text).toContain('Wat er in het dossier staat, zie je hier niet.');
    for (const hidden of ['1800', '180000', '10', '2027', 'V-12', 'motivering', 'zin die'])
      expect(text).not.toContain(hidden);
    expect(textOf((await world.open(2)).card)).not.toMatch(/Bas|Jansen|stap: /);
  });

  it('shows nothing of what a version or a feature wrote that this one does not know', async () => {
    const world = await open();
    await world.did('meedoen', 'thuiszitters.iets', { payload: { leerling: 'Bas' } });
    await world.did('meedoen', 'beheer.iets-nieuws', { payload: { leerling: 'Bas' } });
    for (const seq of [1, 2]) {
      const text = textOf((await world.open(seq)).card);
      expect(text).toContain('deze versie van Meedoen kent hem niet');
      expect(text).not.toMatch(/leerling|Bas/);
    }
  });

  it('of a refusal gives the sentence that was answered, with its days, and its code', async () => {
    const world = await open();
    const { people } = world;
    const refused = { outcome: 'laatste-beheerder', payload: { dag: '2026-12-01', field: 'tot' } };
    await world.did(people.beheerder, 'beheer.mens-beeindig', refused);
    await world.did(people.zoco, 'aanvraag.stem', { outcome: 'te-kort', payload: { min: 20, field: 'zin' } });
    await world.did(people.zoco, 'actie', { outcome: 'no-role', payload: { tenant: 'x' } });
    await world.did(people.zoco, 'beheer.start', { outcome: 'code-van-later', payload: {} });
    const text = textOf((await world.open(1)).card);
    expect(text).toMatch(
      /Meedoen antwoordde \| “.*1 december 2026.*”.*Reden \(code\): .*laatste-beheerder.*Dag: .*1 december/,
    );
    expect(textOf((await world.open(2)).card)).toContain('minstens 20 tekens');
    expect(textOf((await world.open(3)).card)).toContain('Je hebt vandaag geen rol');
    const unknown = textOf((await world.open(4)).card);
    expect(unknown).toContain('code-van-later');
    expect(unknown).not.toContain('antwoordde');
    await world.store.write(world.swv, (tx) => erasePayload(tx, [2], AT));
    const erased = textOf((await world.open(2)).card);
    expect(erased).toContain('te-kort');
    expect(erased).not.toMatch(/undefined|antwoordde/);
  });

  it('says of what was erased that it was, and that the chain still holds', async () => {
    const world = await open();
    await world.did(world.people.beheerder, 'beheer.mens-maak', {
      payload: { naamVoor: null, naamNa: 'Zoco van het Zeeduin' },
    });
    expect(textOf((await world.open(1)).card)).toContain('Zoco van het Zeeduin');
    await world.store.write(world.swv, (tx) => erasePayload(tx, [1], new Date('2026-12-03T10:00:00Z')));
    const text = textOf((await world.open(1)).card);
    expect(text).toContain(
      'De bijzonderheden zijn op 3 december 2026 gewist op grond van de bewaartermijn; de handtekening in de keten klopt nog.',
    );
    expect(text).not.toContain('Zeeduin');
  });

  it('says so first when what was written down was changed later', async () => {
    const world = await openTampered(engine);
    for (let at = 0; at < 2; at += 1) await world.did('ops', 'ops.migrate', { payload: { wat: 'school' } });
    await world.tamper(`update audit_payloads set payload = '{"wat":"bestuur"}' where seq = 2`);
    expect(textOf((await world.open(2)).card)).toMatch(
      /De keten klopt hier niet: de details van deze regel zijn later/,
    );
    expect(textOf((await world.open(1)).card)).toContain('de handtekening in de keten klopt.');
  });

  it('leads back to the list that it was opened from, on its page', async () => {
    const world = await open();
    for (let at = 0; at < 9; at += 1) await world.did(world.people.zoco, 'aanvraag.begin', { payload: {} });
    await world.did(world.people.beheerder, 'beheer.start', { payload: {} });
    const form = await world.form();
    const list = await world.press(form, 'Zoek', { inputs: { persoon: 'zoco', vanaf: '2026-11-01' } });
    const entry = await world.press(await world.press(list, 'Volgende'), 'Bekijk rij 1');
    const back = await world.press(entry, 'Terug naar de lijst');
    expect(textOf(back.card)).toMatch(/Persoon: .*zoco.*vanaf 1 november 2026.*9 regels.*Pagina 2 van 2/);
    await world.request('aanvraag-1', 'A-2026-0147');
    await world.did(world.people.zoco, 'aanvraag.dossier', { subject: 'aanvraag-1' });
    const readers = await world.press(form, 'Wie las', { inputs: { dossiernummer: 'A-2026-0147' } });
    const [row] = buttonsOf(readers.card).filter(({ title }) => title.startsWith('Bekijk rij'));
    const reader = await world.press(readers, row?.title ?? '');
    expect(textOf((await world.press(reader, 'Terug naar de lijst')).card)).toMatch(/Wie las dit dossier\?.*1 regel,/);
  });

  it('that there is not, is answered by the form; nobody finds the row of another samenwerkingsverband', async () => {
    const [world, elsewhere] = [await open(), await open()];
    await world.did(world.people.zoco, 'beheer.start', { payload: { naamNa: 'hier' } });
    for (let at = 0; at < 5; at += 1) await elsewhere.did('ops', 'ops.migrate', { payload: { naamNa: 'elders' } });
    const list = await world.press(await world.form(), 'Zoek');
    for (const id of ['99', '0', '-1', '1e3', 'logboek', '9'.repeat(40)]) {
      const told = await world.press(list, 'Bekijk rij 1', { data: { id: id.replace(/^-/, 'x') } });
      expect(textOf(told.card)).toMatch(/Dit is er niet \(meer\).*Zoek wie wat deed/);
    }
    const other = await world.press(list, 'Bekijk rij 1', { data: { id: '2' } });
    expect(textOf(other.card)).not.toContain('elders');
    expect((await world.audited()).filter(({ outcome }) => outcome === 'bestaat-niet')).toHaveLength(6);
  });

  it('is found by the person whose role it was about, also when the row is about the role', async () => {
    const world = await open();
    const { people } = world;
    await world.did(people.beheerder, 'beheer.mens-beeindig', { subject: 'rij-1', payload: { mens: people.zoco } });
    await world.did(people.beheerder, 'beheer.mens-laat-waarnemen', {
      subject: 'x',
      payload: { waarnemer: people.zoco },
    });
    await world.did(people.beheerder, 'beheer.mens-beeindig', {
      subject: 'rij-2',
      payload: { mens: people.bestuurder },
    });
    await world.did(people.beheerder, 'beheer.logboek.zoek', { payload: { persoon: people.zoco } });
    const found = await world.press(await world.form(), 'Zoek', { inputs: { persoon: 'zoco' } });
    expect(textOf(found.card)).toContain('2 regels');
  });
});
