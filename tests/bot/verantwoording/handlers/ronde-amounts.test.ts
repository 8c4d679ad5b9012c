import { expect, it } from 'vitest';
import { eachEngine } from '../../../support/stores.ts';
import { buttonsOf, inputsOf } from '../../arrangements/support/card-reader.ts';
import { aWorkbook } from '../files/a-workbook.ts';
import { begun, openRounds } from '../support/round-world.ts';

const TABLE = 'school-1\t12.500\nschool-2\t9.000,50';

eachEngine('the amounts of a round', (engine) => {
  it('are set one by one, with the error at the field', async () => {
    const world = await openRounds(engine);
    const list = await world.press(await begun(world), 'Bedragen die scholen ontvingen');
    const asks = await world.press(list, 'Bedrag van school-2');
    const wrong = await world.press(asks, 'Bewaar', { inputs: { bedrag: '-5' } });
    expect(world.says(wrong)).toContain('niet onder nul');
    expect(inputsOf(wrong.card)).toEqual({ bedrag: '-5' });
    const saved = await world.press(wrong, 'Bewaar', { inputs: { bedrag: '1.234,56' } });
    expect(world.says(saved)).toContain('€ 1.234,56');
    await world.press(wrong, 'Bewaar', { inputs: { bedrag: '1.234,56' } });
    expect(world.outcomes.at(-1)).toBe('al-gedaan');
    expect((await world.accounts()).map(({ ontvangen }) => ontvangen)).toEqual([null, 123456, null]);
  });

  it('are pasted: errors by line with what was pasted kept, then a preview, then taken over once', async () => {
    const world = await openRounds(engine);
    const list = await world.press(await begun(world), 'Bedragen die scholen ontvingen');
    const form = await world.press(list, 'Plak een tabel');
    const tabel = `${TABLE}\nschool-x\t1`;
    const wrong = await world.press(form, 'Bekijk wat er verandert', { inputs: { tabel } });
    expect(world.says(wrong)).toContain('Regel 3');
    expect(inputsOf(wrong.card)).toEqual({ tabel: tabel.replaceAll('\t', ';') }); // a card keeps no tab
    const preview = await world.press(wrong, 'Bekijk wat er verandert', { inputs: { tabel: TABLE } });
    expect(world.says(preview)).toMatch(/2 van de 2 bedragen worden nieuw.*21\.500,50.*school-3/s);
    expect((await world.accounts()).map(({ ontvangen }) => ontvangen)).toEqual([null, null, null]);
    const back = await world.press(preview, 'Pas de tabel aan');
    expect(inputsOf(back.card).tabel).toBe('school-1;€ 12.500\nschool-2;€ 9.000,50');
    await world.press(preview, 'Neem over');
    await world.press(preview, 'Neem over');
    expect(world.outcomes.slice(-2)).toEqual(['ok', 'al-gedaan']);
    expect((await world.accounts()).map(({ ontvangen }) => ontvangen)).toEqual([1_250_000, 900_050, null]);
  });

  it('that a colleague changed meanwhile are shown again before they are taken over', async () => {
    const world = await openRounds(engine);
    const list = await world.press(await begun(world), 'Bedragen die scholen ontvingen');
    const form = await world.press(list, 'Plak een tabel');
    const preview = await world.press(form, 'Bekijk wat er verandert', { inputs: { tabel: TABLE } });
    const one = await world.press(list, 'Bedrag van school-1');
    await world.press(one, 'Bewaar', { inputs: { bedrag: '1' } });
    const again = await world.press(preview, 'Neem over');
    expect(world.outcomes.at(-1)).toBe('ronde-anders');
    expect(world.says(again)).toContain('(was € 1)');
    await world.press(again, 'Neem over');
    expect((await world.accounts()).map(({ ontvangen }) => ontvangen)).toEqual([1_250_000, 900_050, null]);
  });

  it.each(['x=1', 'school-1=5', ';;', 'a=99999999999999'])(
    'are not taken from a forged button: %s',
    async (bedragen) => {
      const world = await openRounds(engine);
      const round = await begun(world);
      await world.press(round, 'Bedragen die scholen ontvingen', {
        verb: 'verantwoording.ronde-neem-over',
        data: { bedragen },
      });
      expect(['geen-bedragen', 'ronde-anders']).toContain(world.outcomes.at(-1));
      expect((await world.accounts()).map(({ ontvangen }) => ontvangen)).toEqual([null, null, null]);
    },
  );

  it('are read from a file of who runs rounds; nothing of it is kept but on its card', async () => {
    const world = await openRounds(engine);
    await begun(world);
    const book = aWorkbook([
      ['school-1', 100.1],
      ['school-3', 0.1 + 0.2],
    ]);
    const read = await world.send('beleid', 'bedragen.xlsx', book);
    expect(world.says(read)).toContain('2 bedragen');
    const preview = await world.press(read, 'Bekijk wat er verandert');
    await world.press(preview, 'Neem over');
    expect((await world.accounts()).map(({ ontvangen }) => ontvangen)).toEqual([10_010, null, 30]);
    const wrong = await world.send('beleid', 'bedragen.csv', new TextEncoder().encode('school;bedrag\nGeheim;1\n'));
    expect(world.says(wrong)).toMatch(/Regel 2.*deze naam ken ik niet/s);
    expect(world.says(wrong)).not.toContain('Geheim'); // the card stays in the chat
  });

  it('wait for a round that is being set up, and other files go where they went', async () => {
    const world = await openRounds(engine);
    const csv = new TextEncoder().encode('naam;rol\nIemand;directie\n');
    expect(world.says(await world.send('beleid', 'a.csv', csv))).toContain('geen ronde in voorbereiding');
    expect(world.says(await world.send('beheerder', 'a.csv', csv))).toContain('Je bestand is gelezen');
    expect(world.says(await world.send('zoco-1', 'a.csv', csv))).not.toContain('ronde');
  });

  it('are put right in a round that is open, and stand in the form of whoever fills in', async () => {
    const world = await openRounds(engine);
    const round = await begun(world);
    const list = await world.press(round, 'Bedragen die scholen ontvingen');
    await world.press(await world.press(list, 'Bedrag van school-1'), 'Bewaar', { inputs: { bedrag: '100' } });
    const home = await world.home();
    const asks = await world.press(await world.press(home, 'Bekijk deze ronde'), 'Open de ronde');
    const open = await world.press(asks, 'Ja, open de ronde');
    await world.tick();
    const received = async () =>
      (await world.accounts()).map(({ onderdelen }) => JSON.stringify(onderdelen).match(/"cents":(\d+)/)?.[1] ?? null);
    expect(await received()).toEqual(['10000', null, null]);
    const later = await world.press(open, 'Bedragen die scholen ontvingen');
    expect(buttonsOf(later.card).map(({ title }) => title)).not.toContain('Plak een tabel');
    await world.press(await world.press(later, 'Bedrag van school-2'), 'Bewaar', { inputs: { bedrag: '250' } });
    expect(await received()).toEqual(['10000', '25000', null]);
  });
});
