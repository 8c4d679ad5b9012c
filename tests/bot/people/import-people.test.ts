import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { parsePeopleCsv } from '../../../bot/people/import-csv.ts';
import { importPeople } from '../../../bot/people/import-people.ts';
import { lockRegister, type Register } from '../../../bot/people/register.ts';
import { schoolTies } from '../../../bot/people/school-ties.ts';
import { persons } from '../../../bot/people/tables.ts';
import { prove } from '../../support/prove.ts';
import { oneEngine } from '../../support/stores.ts';
import { aRegister, day, ids, object, TODAY, TOMORROW, tenant, YESTERDAY } from './a-register.ts';
import { outsideTransaction, untilWaiting } from './until-waiting.ts';

const HEADER = 'naam;e-mail;rol;school;brin;bestuur;schooltype;van;tot;werkdagen';
const DUINROOS = 'De Duinroos;99XA00;Stichting Vloedlijn;VO';
const settings = { tenants: [tenant('vloedlijn')], domains: new Map() };
const NOTHING = { boards: 0, schools: 0, persons: 0, terms: 0, affiliations: 0 };

function rowsOf(lines: readonly string[]) {
  const parsed = parsePeopleCsv(new TextEncoder().encode([HEADER, ...lines].join('\n')), settings);
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors));
  return parsed.rows;
}

oneEngine('the import of people', (engine) => {
  const onPostgres: typeof test | (() => void) = engine.name === 'postgres' ? test : () => {};

  async function world() {
    const { store, swv, owner } = await engine.swv();
    const send = async (lines: readonly string[], today = TODAY) => {
      const read = rowsOf(lines);
      return store.write(swv, (tx) => importPeople(tx, read, { today, ids }));
    };
    const register = (): Promise<Register> => store.write(swv, lockRegister);
    return { store, swv, owner, send, register, rows: aRegister(store, swv) };
  }

  test('makes the school with its board, and every person with their roles', async () => {
    const { send, register } = await world();
    const outcome = await send([
      `Zoco;zoco@vloedlijn.example;zoco;${DUINROOS};1-8-2026;;ma di`,
      'Zoco;zoco@vloedlijn.example;cvt-lid;;;;;;;',
      'Directeur;d@vloedlijn.example;directie;De Duinroos;;;;;;',
    ]);
    expect(outcome).toEqual({ counts: { boards: 1, schools: 1, persons: 2, terms: 3, affiliations: 0 } });
    const { persons, terms, schools } = await register();
    expect(persons).toHaveLength(2);
    expect(persons.find(({ name }) => name === 'Zoco')).toMatchObject({ workingDays: [1, 2], objectId: null });
    expect(persons.find(({ name }) => name === 'Directeur')).toMatchObject({ workingDays: [1, 2, 3, 4, 5] });
    expect(schools).toMatchObject([
      { name: 'De Duinroos', brin: '99XA00', type: 'VO', route: 'personal', closedOn: null },
    ]);
    expect(terms.map(({ role, from }) => [role, from]).sort()).toEqual([
      ['cvt-lid', TODAY],
      ['directie', TODAY],
      ['zorgcoordinator', '2026-08-01'],
    ]);
  });

  test('the same file once more, today or tomorrow, changes nothing', async () => {
    const { send, register } = await world();
    const lines = [
      `Zoco;zoco@vloedlijn.example;zoco;${DUINROOS};1-8-2026;31-7-2027;ma di`,
      'Lid;lid@vloedlijn.example;cvt-lid;De Duinroos;;;;;;',
    ];
    await send(lines);
    const before = await register();
    expect(await send(lines)).toEqual({ counts: NOTHING });
    expect(await send(lines, TOMORROW)).toEqual({ counts: NOTHING });
    expect(await register()).toEqual(before);
  });

  test('a person twice with other capitals is one person', async () => {
    const { send, register } = await world();
    await send(['Lid;Lid@Vloedlijn.example;cvt-lid;;;;;;;', 'Lid;LID@VLOEDLIJN.EXAMPLE;administratie;;;;;;;']);
    await send(['Lid;lid@vloedlijn.example;beleidsmedewerker;;;;;;;']);
    const { persons, terms } = await register();
    expect(persons).toMatchObject([{ upn: 'lid@vloedlijn.example' }]);
    expect(terms).toHaveLength(3);
  });

  test('one line that does not fit keeps all of them out, and every misfit is told', async () => {
    const { send, register } = await world();
    const outcome = await send([
      'Goed;goed@vloedlijn.example;cvt-lid;;;;;;;',
      'Zoco;zoco@vloedlijn.example;zoco;Nergens;;;;;;',
      `Zoco;zoco@vloedlijn.example;zoco;${DUINROOS};;;`,
      'Zoco 2;zoco2@vloedlijn.example;zoco;Het Zeeduin;99XA00;;;;;',
    ]);
    expect(outcome).toEqual({
      errors: [
        {
          line: 3,
          column: 'school',
          text: 'De school ‘Nergens’ ken ik niet. Voor een nieuwe school vul je ook naam, brin, bestuur en schooltype in.',
        },
        { line: 5, column: 'school', text: 'Deze BRIN hoort bij de school ‘De Duinroos’.' },
      ],
    });
    expect(await register()).toEqual({ boards: [], schools: [], persons: [], terms: [], affiliations: [] });
  });

  test('takes over a name, days and a last day, and leaves what a line does not say', async () => {
    const { send, register } = await world();
    await send(['Lid;lid@vloedlijn.example;cvt-lid;;;;;1-8-2026;31-7-2027;ma']);
    expect(await send(['Lid van de CvT;lid@vloedlijn.example;cvt-lid;;;;;1-8-2026;31-12-2026;'])).toEqual({
      counts: { ...NOTHING, persons: 1, terms: 1 },
    });
    expect(await send(['Lid van de CvT;lid@vloedlijn.example;cvt-lid;;;;;1-8-2026;;di'])).toEqual({
      counts: { ...NOTHING, persons: 1 },
    });
    const { persons, terms } = await register();
    expect(persons).toMatchObject([{ name: 'Lid van de CvT', workingDays: [2] }]);
    expect(terms).toMatchObject([{ from: '2026-08-01', until: '2026-12-31' }]);
  });

  test('a role may be held again after a gap, but not twice at once', async () => {
    const { send } = await world();
    await send(['Lid;lid@vloedlijn.example;cvt-lid;;;;;1-8-2024;31-7-2025;']);
    expect(await send(['Lid;lid@vloedlijn.example;cvt-lid;;;;;1-8-2026;31-7-2027;'])).toMatchObject({
      counts: { terms: 1 },
    });
    expect(await send(['Lid;lid@vloedlijn.example;cvt-lid;;;;;31-7-2027;;'])).toMatchObject({
      errors: [{ line: 2, column: 'van', text: expect.stringContaining('1 augustus 2026') }],
    });
    expect(await send(['Lid;lid@vloedlijn.example;cvt-lid;;;;;1-8-2027;;'])).toMatchObject({ counts: { terms: 1 } });
  });

  test('a role cannot end before it began, also when the first day is the one we knew', async () => {
    const { send } = await world();
    await send(['Lid;lid@vloedlijn.example;cvt-lid;;;;;1-8-2026;;']);
    expect(await send(['Lid;lid@vloedlijn.example;cvt-lid;;;;;;31-7-2026;'])).toMatchObject({
      errors: [{ line: 2, column: 'tot' }],
    });
  });

  test('a school beside a role of the SWV is where the person works, so its requests are their own', async () => {
    const { store, swv, send, register } = await world();
    await send([`Lid;lid@vloedlijn.example;cvt-lid;${DUINROOS};;;`]);
    const { persons, schools, terms } = await register();
    const [person, school] = [persons[0], schools[0]];
    if (!person || !school) throw new Error('the import made them');
    expect(terms).toMatchObject([{ role: 'cvt-lid', schoolId: null }]);
    expect(await store.read(swv, (tx) => schoolTies(tx, person.id, TODAY))).toEqual(new Set([school.id]));
  });

  test('a closed school and somebody who left are not brought back by a file', async () => {
    const { send, rows, register } = await world();
    await rows.school('Gesloten', { closedOn: TODAY });
    await rows.person('left', { endedOn: YESTERDAY });
    const before = await register();
    const outcome = await send([
      'Directeur;d@vloedlijn.example;directie;Gesloten;;;;;;',
      'Left;left@vloedlijn.example;cvt-lid;;;;;;;',
    ]);
    expect(outcome).toMatchObject({
      errors: [
        { line: 2, column: 'school' },
        { line: 3, column: 'e-mail' },
      ],
    });
    expect(await register()).toEqual(before);
  });

  test('never touches the object id of somebody who is bound', async () => {
    const { store, swv, send, rows } = await world();
    const person = await rows.person('lid');
    await send(['Lid;lid@vloedlijn.example;cvt-lid;;;;;;;']);
    const actor = await store.read(swv, (tx) =>
      prove(tx, { tenantId: tenant('vloedlijn'), objectId: object('lid') }, TODAY),
    );
    expect(actor).toMatchObject({ person, name: 'Lid' });
  });

  test('a board’s number is kept when it was not known, and not replaced by another', async () => {
    const { store, swv, register } = await world();
    const send = async (number: string) => {
      const text = `school;brin;bestuur;administratienummer;schooltype\nDe Duinroos;99XA00;Stichting Vloedlijn;${number};VO`;
      const parsed = parsePeopleCsv(new TextEncoder().encode(text), settings);
      if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors));
      return store.write(swv, (tx) => importPeople(tx, parsed.rows, { today: TODAY, ids }));
    };
    await send('');
    expect(await send('12345')).toEqual({ counts: { ...NOTHING, boards: 1 } });
    expect(await send('54321')).toMatchObject({ errors: [{ line: 2, column: 'school' }] });
    expect((await register()).boards).toMatchObject([{ administratienummer: '12345' }]);
  });

  test('four imports of one file at once leave one of everything', async () => {
    const { send, register } = await world();
    const lines = [`Zoco;zoco@vloedlijn.example;zoco;${DUINROOS};${day('2026-08-01')};;`];
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => send(lines)));
    expect(outcomes.filter((one) => 'counts' in one && one.counts.persons === 1)).toHaveLength(1);
    const { boards, schools, persons, terms } = await register();
    expect([boards, schools, persons, terms].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  });

  // PGlite has one connection: there two imports always come one after the other.
  onPostgres('an import waits for one that is under way, and then finds it done', async () => {
    const { store, swv, owner, send } = await world();
    const lines = [`Zoco;zoco@vloedlijn.example;zoco;${DUINROOS};1-8-2026;;`];
    const { second } = await store.write(swv, async (tx) => {
      await importPeople(tx, rowsOf(lines), { today: TODAY, ids });
      const second = outsideTransaction(() => send(lines));
      await outsideTransaction(() => untilWaiting(owner));
      return { second };
    });
    expect(await second).toEqual({ counts: NOTHING });
  });

  onPostgres('a first contact during an import stays bound', async () => {
    const { store, swv, owner, send, rows, register } = await world();
    const person = await rows.person('lid', { bound: false });
    const { importing } = await store.write(swv, async (tx) => {
      await tx.db
        .update(persons)
        .set({ objectId: object('lid') })
        .where(eq(persons.id, person));
      const importing = outsideTransaction(() => send(['Nieuwe naam;lid@vloedlijn.example;cvt-lid;;;;;;;']));
      await outsideTransaction(() => untilWaiting(owner));
      return { importing };
    });
    expect(await importing).toEqual({ counts: { ...NOTHING, persons: 1, terms: 1 } });
    expect((await register()).persons).toMatchObject([{ name: 'Nieuwe naam', objectId: object('lid') }]);
  });

  test('forty people of ten schools come in with one file', async () => {
    const { send } = await world();
    const lines = Array.from({ length: 40 }, (_, i) => {
      const school = `School ${i % 10};99XB0${i % 10};Stichting ${i % 5};VO`;
      return `Persoon ${i};persoon${i}@vloedlijn.example;${i < 20 ? 'zoco' : 'directie'};${school};;;`;
    });
    expect(await send(lines)).toEqual({ counts: { boards: 5, schools: 10, persons: 40, terms: 40, affiliations: 0 } });
  });
});
