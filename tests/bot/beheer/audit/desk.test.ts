import { expect, it } from 'vitest';
import { auditVerbs } from '../../../../bot/beheer/handlers/audit/verbs.ts';
import { erasePayload } from '../../../../bot/store/erase-payload.ts';
import { verifyAuditPart } from '../../../../bot/store/verify-audit.ts';
import { subjectId } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { AT, openAudit, openTampered } from './audit-world.ts';

oneEngine('the audit desk', (engine) => {
  const open = () => openAudit(engine);

  it('finds what was done in a dossier, by whom, in which role and how it ended, and not its details', async () => {
    const world = await open();
    await world.request('aanvraag-1', 'A-2026-0147');
    await world.did(world.people.zoco, 'aanvraag.naar-directie', { subject: 'aanvraag-1' });
    await world.did(world.people.bestuurder, 'aanvraag.besluit', { subject: 'aanvraag-1', outcome: 'niet-jouw-rol' });
    await world.did('meedoen', 'job.aanvragen.commissie', { subject: 'aanvraag-2' });
    const found = await world.press(await world.form(), 'Zoek', { inputs: { dossiernummer: ' a-2026-0147' } });
    const text = textOf(found.card);
    expect(text).toContain('2 regels');
    expect(text).toMatch(
      /bestuurder \| {2}\(directeur-bestuurder\) \| een besluit genomen \| : A-2026-0147 .*mocht niet/,
    );
    expect(text).toMatch(/zoco .*\(zorgcoördinator\).*naar de directie.*20 november 2026, 14\.05 uur.*gelukt/);
    expect(text).not.toContain('geheime-reden');
    expect(text).not.toContain('aanvraag-2');
  });

  it('leaves each look in the audit log, with what was looked for', async () => {
    const world = await open();
    await world.did(world.people.zoco, 'aanvraag.begin');
    await world.press(await world.form('bestuurder'), 'Zoek', { inputs: { persoon: 'zoco', vanaf: '2026-11-01' } });
    const last = (await world.audited()).at(-1);
    expect(last).toMatchObject({ verb: 'beheer.logboek.zoek', outcome: 'ok', subject: 'logboek' });
    expect(JSON.parse(last?.payload ?? '')).toEqual({
      dossier: null,
      persoon: world.people.zoco,
      van: '2026-11-01',
      tot: null,
      pagina: 1,
      gevonden: 1,
    });
  });

  it('finds by person what they did and what was done to them', async () => {
    const world = await open();
    await world.did(world.people.zoco, 'aanvraag.begin');
    await world.did(world.people.beheerder, 'beheer.start', { subject: world.people.zoco });
    await world.did(world.people.beheerder, 'beheer.start');
    const found = await world.press(await world.form(), 'Zoek', { inputs: { persoon: 'ZOCO' } });
    expect(textOf(found.card)).toContain('2 regels');
  });

  it('finds by person that Meedoen was installed with them, also among others, and what came of it', async () => {
    const world = await open();
    const { zoco, beheerder, bestuurder } = world.people;
    const group = { subject: 'bereik', outcome: 'ok' } as const;
    const asked = (...people: readonly string[]) =>
      world.did(beheerder, 'beheer.bereik.installeer-alle', {
        ...group,
        payload: {
          wat: 'installatie',
          aantal: people.length,
          mensen: people.join(' '),
          voor: 'onbekend',
          na: 'gevraagd',
        },
      });
    const became = (...people: readonly string[]) =>
      world.did(beheerder, 'beheer.bereik.uitslag', {
        ...group,
        payload: {
          wat: 'installatie',
          voor: 'gevraagd',
          ...Object.fromEntries(people.map((person) => [person, 'installed'])),
        },
      });
    await asked(bestuurder, zoco, 'iemand');
    await became(bestuurder, zoco, 'iemand');
    await asked('iemand', zoco);
    await asked(zoco);
    await asked(bestuurder, `${zoco}-anders`);
    await became(bestuurder);
    const found = await world.press(await world.form(), 'Zoek', { inputs: { persoon: 'zoco' } });
    expect(textOf(found.card)).toContain('4 regels');
  });

  it('asks who is meant when more people are called so, keeps what was typed, and goes on with who is chosen', async () => {
    const world = await open();
    await world.did(world.people.beheerder, 'beheer.start');
    const asked = await world.press(await world.form(), 'Zoek', {
      inputs: { persoon: 'eheerde', vanaf: '2026-11-01' },
    });
    expect(textOf(asked.card)).toContain('Er zijn meer mensen die zo heten');
    const found = await world.press(asked, 'Zoek tweede-beheerder');
    expect(textOf(found.card)).toMatch(/tweede-beheerder.*Periode.*vanaf 1 november 2026.*Ik heb niets gevonden/);
  });

  it('counts the first and the last day of a period whole, by the clock of Amsterdam', async () => {
    const world = await open();
    const at = (text: string) => world.did('ops', 'ops.migrate', { at: new Date(text) });
    await at('2026-11-18T22:59:59Z'); // the 18th, 23.59
    await at('2026-11-18T23:00:00Z'); // the 19th, 00.00
    await at('2026-11-20T22:59:59Z'); // the 20th, 23.59
    await at('2026-11-20T23:00:00Z'); // the 21st
    const found = await world.press(await world.form(), 'Zoek', { inputs: { vanaf: '2026-11-19', tot: '2026-11-20' } });
    expect(textOf(found.card)).toMatch(
      /2 regels.*Technisch beheer.*20 november 2026, 23\.59.*19 november 2026, 00\.00/,
    );
  });

  it.each([
    [{ dossiernummer: 'A-12' }, 'Een dossiernummer ziet er zo uit'],
    [{ dossiernummer: 'A-2026-9999' }, 'Dit dossiernummer ken ik niet'],
    [{ persoon: 'niemand%' }, 'Ik vind niemand die zo heet'],
    [{ vanaf: '2026-02-30' }, 'Dit is geen dag die ik ken'],
    [{ vanaf: '2026-11-20', tot: '2026-11-19' }, 'De laatste dag ligt voor de eerste'],
  ])('says at the field what is wrong with %o, and keeps what was typed', async (inputs, sentence) => {
    const world = await open();
    const form = await world.press(await world.form(), 'Zoek', { inputs });
    expect(textOf(form.card)).toContain(sentence);
    for (const typed of Object.values(inputs)) expect(JSON.stringify(form.card.content)).toContain(typed);
    expect((await world.audited()).at(-1)?.outcome).not.toBe('ok');
  });

  it('pages with what was asked for, and shows erased details as erased', async () => {
    const world = await open();
    for (let at = 0; at < 9; at += 1) await world.did(world.people.zoco, 'aanvraag.begin');
    await world.did(world.people.beheerder, 'beheer.start');
    await world.store.write(world.swv, (tx) => erasePayload(tx, [1], AT));
    const one = await world.press(await world.form(), 'Zoek', { inputs: { persoon: 'zoco' } });
    expect(textOf(one.card)).toContain('Pagina 1 van 2');
    expect(textOf(one.card)).not.toContain('gewist');
    const two = await world.press(one, 'Volgende');
    expect(textOf(two.card)).toMatch(/9 regels.*rij 1 .*details gewist.*Pagina 2 van 2/);
  });

  it('tells who read a dossier: only who opened it, not who was refused', async () => {
    const world = await open();
    await world.request('aanvraag-1', 'A-2026-0147');
    await world.did(world.people.zoco, 'aanvraag.dossier', { subject: 'aanvraag-1' });
    await world.did(world.people.bestuurder, 'aanvraag.dossier', { subject: 'aanvraag-1', outcome: 'geen-toegang' });
    await world.did(world.people.beheerder, 'aanvraag.stem', { subject: 'aanvraag-1' });
    const form = await world.form();
    const found = await world.press(form, 'Wie las', { inputs: { dossiernummer: 'A-2026-0147' } });
    expect(textOf(found.card)).toMatch(/Wie las dit dossier\?.*1 regel,.*zoco.*een dossier geopend/);
    expect((await world.audited()).at(-1)).toMatchObject({ verb: 'beheer.logboek.lezers', outcome: 'ok' });
    expect(textOf((await world.press(form, 'Wie las')).card)).toContain('Vul eerst het dossiernummer in');
  });

  it('says up to which row and moment the chain is whole, and that it was checked', async () => {
    const world = await open();
    for (let at = 0; at < 3; at += 1) await world.did(world.people.zoco, 'aanvraag.begin');
    await world.store.write(world.swv, (tx) => erasePayload(tx, [2], AT));
    const told = await world.press(await world.form(), 'Controleer de keten');
    expect(textOf(told.card)).toMatch(/De keten is heel: rij 1 tot en met rij 3, van 20 november 2026 om 14\.05 uur/);
    expect(textOf(told.card)).toContain('Van 1 regel zijn de details gewist');
    const last = (await world.audited()).at(-1);
    expect([last?.verb, JSON.parse(last?.payload ?? '')]).toEqual([
      'beheer.logboek.keten',
      { van: 1, tot: 3, heel: true, klaar: true },
    ]);
  });

  it('says where a chain was tampered with', async () => {
    const world = await openTampered(engine);
    for (let at = 0; at < 3; at += 1) await world.did('ops', 'ops.migrate', { payload: {} });
    await world.tamper(`update audit_payloads set payload = '{"x":1}' where seq = 2`);
    const form = await world.form();
    expect(textOf((await world.press(form, 'Controleer de keten')).card)).toMatch(
      /niet heel: vanaf rij 2 klopt hij niet. Want de details van deze regel zijn later veranderd/,
    );
  });

  it('a long chain is checked in parts, each from where the last one ended', async () => {
    const world = await open();
    for (let at = 0; at < 501; at += 1) await world.did('meedoen', 'job.aanvragen.commissie');
    const part = (after: number) => world.store.read(world.swv, (tx) => verifyAuditPart(tx, after, () => true));
    expect(await part(0)).toMatchObject({ ok: true, through: 500, done: false });
    expect(await part(500)).toMatchObject({ ok: true, through: 501, done: true });
    expect(await part(501)).toMatchObject({ ok: true, through: 501, done: true });
    expect(await part(502)).toEqual({ ok: false, firstBad: 502, why: 'row-missing' });

    const hurried = auditVerbs(
      { ...world.house, dossiers: { subjectOf: async () => null, numbersOf: async () => new Map() } },
      0,
    );
    expect(Object.keys(hurried)).toContain('beheer.logboek.keten');
  });

  it('is closed to a zoco who forges a button, and that stands in the log', async () => {
    const world = await open();
    const menu = await world.say('zoco', 'hoi');
    const verbs = ['', '.zoek', '.lezers', '.regel', '.keten'].map((end) => `beheer.logboek${end}`);
    for (const verb of verbs) {
      const told = await world.press(menu, 'Mijn taken', { verb });
      expect(textOf(told.card)).toContain('Beheer is voor');
      expect(buttonsOf(told.card)).toEqual([]);
    }
    expect((await world.audited()).map(({ outcome }) => outcome)).toEqual(Array(5).fill('niet-jouw-rol'));
  });

  it('does not know the dossier or the rows of another samenwerkingsverband', async () => {
    const [world, elsewhere] = [await open(), await open()];
    await elsewhere.request('aanvraag-1', 'A-2026-0147');
    await elsewhere.did(elsewhere.people.zoco, 'aanvraag.begin', { subject: 'aanvraag-1' });
    const form = await world.form();
    const found = await world.press(form, 'Zoek', { inputs: { dossiernummer: 'A-2026-0147' } });
    expect(textOf(found.card)).toContain('Dit dossiernummer ken ik niet');
    const all = await world.press(form, 'Zoek', { inputs: { gekozen: elsewhere.people.zoco } });
    expect(textOf(all.card)).toContain('Ik heb niets gevonden');
    expect(subjectId('aanvraag-1')).toBe('aanvraag-1');
  });
});
