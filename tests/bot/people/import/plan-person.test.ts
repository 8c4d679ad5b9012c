import { expect, test } from 'vitest';
import { parsePeopleCsv } from '../../../../bot/people/import-csv.ts';
import { importPeople } from '../../../../bot/people/import-people.ts';
import { lockRegister, type Register } from '../../../../bot/people/register.ts';
import { oneEngine } from '../../../support/stores.ts';
import { aRegister, ids, TODAY, TOMORROW, tenant } from '../a-register.ts';

const settings = { tenants: [tenant('vloedlijn')], domains: new Map() };
const NOTHING = { boards: 0, schools: 0, persons: 0, terms: 0, affiliations: 0 };

oneEngine('one person in a file', (engine) => {
  async function world() {
    const { store, swv } = await engine.swv();
    const read = async (text: string, today = TODAY) => {
      const parsed = parsePeopleCsv(new TextEncoder().encode(text), settings);
      if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors));
      return store.write(swv, (tx) => importPeople(tx, parsed.rows, { today, ids }));
    };
    return {
      rows: aRegister(store, swv),
      register: (): Promise<Register> => store.write(swv, lockRegister),
      send: (lines: readonly string[], today = TODAY) => read(['naam;e-mail;rol', ...lines].join('\n'), today),
      /** A line with a sign-in name of its own. */
      named: (line: string) => read(`naam;e-mail;gebruikersnaam;rol\n${line}`),
    };
  }

  test('an address in other capitals is the same one, and the file of yesterday changes nothing', async () => {
    const { send, register } = await world();
    const lines = ['Lid;Lid@Vloedlijn.example;cvt-lid', 'lid;LID@VLOEDLIJN.EXAMPLE;administratie'];
    await send(lines);
    const before = await register();
    expect(before.persons).toMatchObject([{ email: 'Lid@Vloedlijn.example' }]);
    expect(await send(lines, TOMORROW)).toEqual({ counts: NOTHING });
    expect(await register()).toEqual(before);
  });

  test('a line without a sign-in name also means who has this address and logs in with another name', async () => {
    const { send, named, register } = await world();
    await named('Lid;lid@vloedlijn.example;l.lid@vloedlijn.example;cvt-lid');
    expect(await send(['Lid;LID@vloedlijn.example;administratie'])).toEqual({ counts: { ...NOTHING, terms: 1 } });
    expect((await register()).persons).toMatchObject([{ upn: 'l.lid@vloedlijn.example' }]);
  });

  test.each([
    [
      'the address of somebody else',
      'Ander;lid@vloedlijn.example;ander@vloedlijn.example;cvt-lid',
      'met een ander account',
    ],
    [
      'as sign-in name the address of somebody else',
      'Ander;a@vloedlijn.example;LID@vloedlijn.example;cvt-lid',
      'met een ander account',
    ],
    [
      'as address the sign-in name of somebody else',
      'Ander;l.lid@vloedlijn.example;x@vloedlijn.example;cvt-lid',
      'met een ander account',
    ],
  ])('a line with %s makes no second person', async (_, line, said) => {
    const { named, register } = await world();
    await named('Lid;lid@vloedlijn.example;l.lid@vloedlijn.example;cvt-lid');
    expect(await named(line)).toMatchObject({
      errors: [{ line: 2, column: 'e-mail', text: expect.stringContaining(said) }],
    });
    expect((await register()).persons).toHaveLength(1);
  });

  test('an account that another organisation has is not made a second time, nor is an address taken over', async () => {
    const { send, named, rows, register } = await world();
    await rows.person('lid', { tenant: 'branding' });
    const other = await send(['Lid;LID@vloedlijn.example;cvt-lid']);
    expect(other).toMatchObject({ errors: [{ line: 2, text: expect.stringContaining('bij een andere organisatie') }] });
    await send(['Ander;ander@vloedlijn.example;cvt-lid']);
    const taken = await named('Ander;lid@vloedlijn.example;ander@vloedlijn.example;cvt-lid');
    expect(taken).toMatchObject({ errors: [{ line: 2, column: 'e-mail' }] });
    expect((await register()).persons).toHaveLength(2);
  });
});
