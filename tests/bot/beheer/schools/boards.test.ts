import { expect, it } from 'vitest';
import { boards } from '../../../../bot/people/tables.ts';
import { oneEngine, type TestEngine } from '../../../support/stores.ts';
import { inputsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { openBeheer, type Shown, type Who } from '../support/beheer-world.ts';

async function open(engine: TestEngine) {
  const world = await openBeheer(engine);
  const list = async (who: Who = 'beheerder') =>
    world.press(await world.press(await world.say(who, 'beheer'), 'Open Scholen'), 'Besturen');
  return {
    ...world,
    list,
    board: async (who: Who = 'beheerder') => world.press(await list(who), 'Open Stichting Vloedlijn'),
    rows: () => world.store.read(world.swv, (tx) => tx.db.select().from(boards)),
    last: async () => (await world.audited()).at(-1),
  };
}
const said = ({ card }: Shown) => textOf(card);

oneEngine('the boards', (engine) => {
  it('show number, mandate and schools, and what is missing', async () => {
    const world = await open(engine);
    expect(said(await world.list())).toContain('Stichting Vloedlijn | 1 school | Nog geen mandaat voor een TLV');
    const text = said(await world.board());
    for (const word of ['nog niet ingevuld', 'nog niemand', 'blijft zo’n aanvraag een concept', 'de-duinroos'])
      expect(text).toContain(word);
  });

  it('get a name, a number and a mandate, with before and after in the audit log', async () => {
    const world = await open(engine);
    const form = await world.press(await world.board(), 'Wijzig');
    const inputs = { naam: 'Stichting Helmgras', nummer: '41 234', mandaat: 'directie' };
    const saved = await world.press(form, 'Sla op', { inputs });
    for (const word of ['Stichting Helmgras', '41234', 'de directie van de school'])
      expect(said(saved)).toContain(word);
    expect(JSON.parse((await world.last())?.payload ?? '')).toEqual({
      wat: 'bestuur',
      naamVoor: 'Stichting Vloedlijn',
      naamNa: 'Stichting Helmgras',
      administratienummerVoor: null,
      administratienummerNa: '41234',
      mandaatVoor: null,
      mandaatNa: 'directie',
    });
    expect(said(await world.press(form, 'Sla op', { inputs }))).toContain('Dit was al gedaan');
    const stale = await world.press(form, 'Sla op', { inputs: { ...inputs, mandaat: 'nog-niet' } });
    expect(said(stale)).toContain('Iemand anders heeft dit intussen veranderd');
    expect(inputsOf(stale.card).mandaat).toBe('directie');
  });

  it('may take a mandate back', async () => {
    const world = await open(engine);
    await world.press(await world.press(await world.board(), 'Wijzig'), 'Sla op', { inputs: { mandaat: 'directie' } });
    await world.press(await world.press(await world.board(), 'Wijzig'), 'Sla op', { inputs: { mandaat: 'nog-niet' } });
    expect(await world.rows()).toMatchObject([{ mandate: null }]);
  });

  it('are added once, and not a second time in other capitals or with a known number', async () => {
    const world = await open(engine);
    const form = await world.press(await world.list(), 'Nieuw bestuur');
    const inputs = { naam: 'Stichting Helmgras', nummer: '41234', mandaat: 'nog-niet' };
    await Promise.all([1, 2].map(() => world.press(form, 'Voeg toe', { inputs })));
    expect(said(await world.press(form, 'Voeg toe', { inputs }))).toContain('Dit was al gedaan');
    const twice = await world.press(form, 'Voeg toe', { inputs: { ...inputs, naam: 'stichting  HELMGRAS' } });
    expect(said(twice)).toContain('Er is al een bestuur met deze naam');
    expect(inputsOf(twice.card).naam).toBe('stichting  HELMGRAS');
    const number = await world.press(form, 'Voeg toe', { inputs: { ...inputs, naam: 'Stichting Zandoogje' } });
    expect(said(number)).toContain('hoort al bij een ander bestuur');
    const wrong = await world.press(form, 'Voeg toe', { inputs: { naam: 'Stichting Zandoogje', nummer: '1234' } });
    expect(said(wrong)).toContain('heeft vijf cijfers');
    expect(said(wrong)).toContain('Kijk nog naar 1 ding');
    expect(await world.rows()).toHaveLength(2);
    expect((await world.audited()).map(({ outcome }) => outcome)).toEqual([
      'ok',
      'al-gedaan',
      'al-gedaan',
      'bestuur-bestaat',
      'nummer-bestaat',
      'geen-nummer',
    ]);
  });

  it('may be renamed to other capitals of their own name', async () => {
    const world = await open(engine);
    const form = await world.press(await world.board(), 'Wijzig');
    const saved = await world.press(form, 'Sla op', { inputs: { naam: 'STICHTING Vloedlijn' } });
    expect(said(saved)).toContain('Opgeslagen');
  });
});
