import { expect, it } from 'vitest';
import { bindChannel } from '../../../../bot/people/reach.ts';
import { schoolVerbs } from '../../../../cards/beheer/schools/verbs.ts';
import { schoolId } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { inputsOf } from '../../arrangements/support/card-reader.ts';

import { openSchools as open, said, titles } from './support/schools-world.ts';

const NEW = { naam: 'Het Zeeduin', brin: '28bn 00', soort: 'VO', bereik: 'personal' };

oneEngine('the schools', (engine) => {
  it('stand in a list by name, eight to a page, with type, BRIN and board', async () => {
    const world = await open(engine);
    for (const n of [10, 9, 8, 7, 6, 5, 4, 3]) await world.register.school(`school-${n}`);
    const first = await world.list();
    expect(said(first)).toContain('de-duinroos | VO · 99XA00 · Stichting Vloedlijn | ');
    expect(said(first)).toMatch(/school-3 .*school-9 /);
    expect(said(first)).not.toContain('school-10 ');
    expect(said(await world.press(first, 'Volgende'))).toContain('school-10');
  });

  it('have a card with board, route and people by role', async () => {
    const world = await open(engine);
    const text = said(await world.school());
    for (const word of ['99XA00', 'Stichting Vloedlijn', 'In hun eigen chat', 'zoco |  · zorgcoördinator'])
      expect(text).toContain(word);
  });

  it('are added at a board, with the BRIN as people type it, and before and after in the audit log', async () => {
    const world = await open(engine);
    const added = await world.press(await world.newForm(), 'Voeg toe', { inputs: NEW });
    expect(said(added)).toContain('De school is toegevoegd');
    expect(said(added)).toContain('28BN00');
    expect(await world.rows()).toHaveLength(2);
    const { outcome, payload } = (await world.last()) ?? {};
    expect(outcome).toBe('ok');
    expect(JSON.parse(payload ?? '')).toMatchObject({ wat: 'school', brinVoor: null, brinNa: '28BN00', soortNa: 'VO' });
  });

  it('are added once by a second click and by a second beheerder, who get its card', async () => {
    const world = await open(engine);
    const form = await world.newForm();
    await Promise.all([1, 2].map(() => world.press(form, 'Voeg toe', { inputs: NEW })));
    const again = await world.press({ ...form, who: 'tweede-beheerder' }, 'Voeg toe', { inputs: NEW });
    expect(said(again)).toContain('Dit was al gedaan');
    expect(said(again)).toContain('Het Zeeduin');
    expect(await world.rows()).toHaveLength(2);
    expect((await world.audited()).map(({ outcome }) => outcome)).toEqual(['ok', 'al-gedaan', 'al-gedaan']);
  });

  it.each([
    [{ brin: '99XA00' }, 'Er is al een school met deze BRIN', 'brin-bestaat'],
    [{ brin: '28B00' }, 'Dit is geen BRIN met vestiging', 'geen-brin'],
    [{ brin: '28BN' }, 'Dit is geen BRIN met vestiging', 'geen-brin'],
    [{ naam: ' . ' }, 'Vul de naam van de school in', 'verplicht'],
    [{ naam: 'x'.repeat(101) }, 'Deze naam is te lang', 'naam-past-niet'],
    [{ soort: 'MBO' }, 'Kies een van de mogelijkheden', 'geen-keuze'],
  ] as const)(
    'are not added with %o, which is said at the field while what was typed stays',
    async (wrong, text, code) => {
      const world = await open(engine);
      const form = await world.press(await world.newForm(), 'Voeg toe', { inputs: { ...NEW, ...wrong } });
      expect(said(form)).toContain(text);
      expect(inputsOf(form.card).bereik).toBe('personal');
      if (!('naam' in wrong)) expect(inputsOf(form.card).naam).toBe('Het Zeeduin');
      expect(await world.rows()).toHaveLength(1);
      expect(await world.last()).toMatchObject({ outcome: code });
    },
  );

  it('get another name, type, board and route, which the audit log tells field by field', async () => {
    const world = await open(engine);
    await world.register.school('ver-weg', { board: 'Stichting Helmgras' });
    const form = await world.press(await world.school(), 'Wijzig');
    const [other] = (await world.rows()).filter(({ id }) => id === 'ver-weg');
    const inputs = { naam: 'De Duinroos', soort: 'PrO', bestuur: other?.boardId ?? '', bereik: 'channel' };
    const saved = await world.press(form, 'Sla op', { inputs });
    expect(said(saved)).toContain('Stichting Helmgras');
    expect(said(saved)).toContain('Nog geen kanaal gekoppeld');
    expect(JSON.parse((await world.last())?.payload ?? '')).toMatchObject({
      naamVoor: 'de-duinroos',
      naamNa: 'De Duinroos',
      soortVoor: 'VO',
      soortNa: 'PrO',
      bestuurNa: other?.boardId,
      bereikVoor: 'personal',
      bereikNa: 'channel',
    });
    expect(said(await world.press(form, 'Sla op', { inputs }))).toContain('Dit was al gedaan');
  });

  it('do not let the second of two beheerders write the first one away unseen', async () => {
    const world = await open(engine);
    const mine = await world.press(await world.school(), 'Wijzig');
    const theirs = await world.press(await world.school('tweede-beheerder'), 'Wijzig');
    await world.press(mine, 'Sla op', { inputs: { naam: 'De Duinroos' } });
    const late = await world.press(theirs, 'Sla op', { inputs: { bereik: 'channel' } });
    expect(said(late)).toContain('Iemand anders heeft dit intussen veranderd');
    expect(inputsOf(late.card).naam).toBe('De Duinroos');
    expect(await world.rows()).toMatchObject([{ name: 'De Duinroos', route: 'personal' }]);
    const again = await world.press(late, 'Sla op', { inputs: { bereik: 'channel' } });
    expect(said(again)).toContain('Opgeslagen');
  });

  it('keep what the form was typed against while it is mended, so that a change in between is seen', async () => {
    const world = await open(engine);
    const mine = await world.press(await world.school(), 'Wijzig');
    const mend = await world.press(mine, 'Sla op', { inputs: { naam: '' } });
    expect(said(mend)).toContain('Vul');
    await world
      .press(await world.school('tweede-beheerder'), 'Wijzig')
      .then((theirs) => world.press(theirs, 'Sla op', { inputs: { naam: 'De Duinroos' } }));
    const late = await world.press(mend, 'Sla op', { inputs: { naam: 'Mijn naam voor de school' } });
    expect(said(late)).toContain('Iemand anders heeft dit intussen veranderd');
    expect(await world.rows()).toMatchObject([{ name: 'De Duinroos' }]);
  });

  it('are not moved to a board of another samenwerkingsverband, or to none', async () => {
    const world = await open(engine);
    const form = await world.press(await world.school(), 'Wijzig');
    const refused = await world.press(form, 'Sla op', { inputs: { bestuur: 'elders' } });
    expect(said(refused)).toContain('Kies een van de mogelijkheden');
    expect(await world.last()).toMatchObject({ outcome: 'geen-keuze' });
  });

  it('tell that a channel is bound, once it is', async () => {
    const world = await open(engine);
    const address = {
      ...world.envelope('zoco').address,
      kind: 'channel',
      conversationId: '19:k@thread.tacv2',
    } as const;
    const of = { kind: 'school', id: schoolId('de-duinroos') } as const;
    await world.store.write(world.swv, (tx) => bindChannel(tx, of, address, new Date(0)));
    expect(said(await world.school())).toContain('1 kanaal gekoppeld');
  });

  it('are shown to the directeur-bestuurder without a button that changes, and refused when forged', async () => {
    const world = await open(engine);
    const card = await world.school('bestuurder');
    expect(titles(card)).toEqual(['Open het bestuur', 'Terug naar de scholen', 'Terug naar beheer']);
    for (const verb of [
      schoolVerbs.save,
      schoolVerbs.shut,
      schoolVerbs.reopen,
      schoolVerbs.addBoard,
      schoolVerbs.edit,
    ]) {
      const forged = await world.press(card, 'Terug naar de scholen', { verb, data: { dag: '2026-12-01' } });
      expect(said(forged)).toContain('niet aanpassen');
    }
    expect((await world.audited()).map(({ outcome }) => outcome)).toEqual(Array(4).fill('alleen-kijken'));
  });

  it.each(Object.values(schoolVerbs))('are closed to a zoco who forges %s', async (verb) => {
    const world = await open(engine);
    const menu = await world.say('zoco', 'hoi');
    const forged = await world.press(menu, 'Mijn taken', { verb, data: { id: 'de-duinroos' } });
    expect(said(forged)).toContain('Beheer is voor de functioneel beheerder');
    expect(await world.audited()).toMatchObject([{ verb, outcome: 'niet-jouw-rol' }]);
  });

  it('do not let another samenwerkingsverband in by its school id', async () => {
    const other = await open(engine);
    await other.register.school('geheim');
    const world = await open(engine);
    const card = await world.school();
    const looked = await world.press(card, 'Wijzig', { data: { id: 'geheim' }, verb: schoolVerbs.school });
    expect(said(looked)).toContain('Dit is er niet (meer)');
    const shut = await world.press(card, 'Wijzig', {
      data: { id: 'geheim', dag: '2026-12-01' },
      verb: schoolVerbs.shut,
    });
    expect(said(shut)).toContain('Dit is er niet (meer)');
    expect((await other.rows()).every(({ closedOn }) => closedOn === null)).toBe(true);
  });
});
