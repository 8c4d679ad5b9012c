import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { audit, auditPayloads } from '../../../../bot/store/tables/audit.ts';
import { verantwoordingEvents, verantwoordingen } from '../../../../bot/verantwoording/tables.ts';
import { tailOf } from '../../../../cards/verantwoording/scholen/carried-rows.ts';
import { cents, subjectId } from '../../../../cards/words/brands.ts';
import { DossierCard } from '../../../../cards/words/dossier-card.ts';
import { oneEngine, type TestEngine } from '../../../support/stores.ts';
import { buttonsOf, inputsOf } from '../../arrangements/support/card-reader.ts';
import { begun as beginRound, opened, openRounds, type RoundWorld, type Shown } from '../support/round-world.ts';

const TABLE = 'school-1\t0\t9.900\t0\nschool-2\t0\t1.000\t0';
const DOOR = 'Vul al je scholen in één keer in';

/** Four schools with € 10.000 each, three of them of one controller. */
async function begun(engine: TestEngine): Promise<RoundWorld> {
  const world = await openRounds(engine, { schools: 4, controller: true });
  await opened(world);
  await world.tick();
  const list = await world.press(await world.home(), 'Bekijk deze ronde');
  for (let at = 1; at <= 4; at += 1) {
    const amounts = await world.press(list, 'Bedragen die scholen ontvingen');
    const one = await world.press(amounts, `Bedrag van school-${at}`);
    await world.press(one, 'Bewaar', { inputs: { bedrag: '10.000' } });
  }
  return world;
}

const table = async (world: RoundWorld): Promise<Shown> => world.press(await world.home('controller'), DOOR);
const preview = async (world: RoundWorld, tabel: string): Promise<Shown> =>
  world.press(await table(world), 'Bekijk wat er verandert', { inputs: { tabel } });

async function spent(world: RoundWorld): Promise<readonly (number | null)[]> {
  const accounts = await world.accounts();
  return accounts.map(({ onderdelen }) => {
    const found = JSON.stringify(onderdelen).match(/"personeel":\{[^}]*"cents":(\d+)/)?.[1];
    return found === undefined ? null : Number(found);
  });
}
const idOf = async (world: RoundWorld, key: number) => (await world.accounts())[key - 1]?.id ?? subjectId('geen');

/** The form of one school, as its own board fills it in. */
async function byForm(world: RoundWorld, at: number, personeel: string): Promise<void> {
  const list = await world.home(`bestuur-${at}`);
  const card = await world.press(list, `Open school-${at}`);
  const form = await world.press(card, 'Pas aan');
  await world.press(form, 'Bewaar en ga verder', { inputs: { 'veld-personeel': personeel } });
}

/** A hundred and forty-nine schools more of the controller, at once. */
async function plantMore({ store, swv, people }: RoundWorld): Promise<void> {
  await store.write(swv, async (tx) => {
    await tx.db.execute(sql`insert into schools (id, name, brin, board_id, type, route)
      select 'school-' || n, 'school-' || n, lpad(n::text, 4, '0') || '00', board_id, 'VO', 'personal'
      from schools, generate_series(3, 151) n where id = 'school-1'`);
    await tx.db.execute(sql`insert into role_terms (id, person_id, role, school_id, "from")
      select 'controller ' || n, ${people.get('controller')}, 'schoolbestuur', 'school-' || n, '2026-08-01'::date
      from generate_series(3, 151) n`);
  });
}

oneEngine('the money of all schools of one controller', (engine) => {
  it('is pasted once, shown with the balance of each school, and taken over once', async () => {
    const world = await begun(engine);
    const asks = await table(world);
    expect(DossierCard.is(asks.card)).toBe(true);
    expect(buttonsOf(asks.card)[0]?.title).toBe('Sluit formulier');
    expect(inputsOf(asks.card).tabel).toBe(
      'School;ontvangen;eigen;personeel;materiaal\nschool-1;€ 10.000;;;\nschool-2;€ 10.000;;;\nschool-3;€ 10.000;;;',
    );
    const shown = await world.press(asks, 'Bekijk wat er verandert', { inputs: { tabel: TABLE } });
    expect(world.says(shown)).toMatch(/2 scholen worden nieuw.*€ 100 over.*school-2.*uitleg nodig.*€ 9\.000 over/s);
    expect(world.says(shown)).toMatch(/Niet in je tabel.*school-3/s);
    expect(await spent(world)).toEqual([null, null, null, null]);
    const done = await world.press(shown, 'Neem over');
    expect(DossierCard.is(done.card)).toBe(true);
    expect(world.says(done)).toMatch(
      /2 scholen zijn bewaard.*school-2.*zeg waarom.*school-3.*nog niet ingevuld.*school-1.*klaar/s,
    );
    expect(await spent(world)).toEqual([990_000, 100_000, null, null]);
    const again = await world.press(shown, 'Neem over');
    expect(world.outcomes.at(-1)).toBe('al-gedaan');
    expect(world.says(again)).toContain('Dit had je al gedaan');
    const { log, payloads, events } = await world.store.read(world.swv, async (tx) => ({
      log: (await tx.db.select().from(audit).orderBy(audit.seq)).filter(
        ({ verb }) => verb === 'verantwoording.scholen-neem-over',
      ),
      payloads: await tx.db.select().from(auditPayloads),
      events: (await tx.db.select().from(verantwoordingEvents)).filter(({ kind }) => kind === 'fillPart'),
    }));
    expect(log.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'al-gedaan', 'al-gedaan']);
    expect(new Set(log.map(({ subject }) => subject)).size).toBe(2);
    expect(JSON.stringify(payloads)).not.toMatch(/990000|9\.900/);
    expect(events).toHaveLength(2);
    const form = await world.press(done, 'Open school-2');
    expect(Object.keys(inputsOf(form.card))).toContain('veld-toelichting');
    expect(world.says(form)).toContain('school-2');
  });

  it('says by line what is wrong, and keeps what was pasted', async () => {
    const world = await begun(engine);
    const tabel = 'school-1;0;10.000,01;0\nschool-4;0;1;0\nschool-2;0;-1;0\nschool-3;1';
    const wrong = await preview(world, tabel);
    expect(world.says(wrong)).toMatch(/Regel 1.*meer besteed.*Het verschil is € 0,01/s);
    expect(world.says(wrong)).toMatch(/Regel 2.*vul jij niet in.*Regel 3.*onder nul.*Regel 4.*minder bedragen/s);
    expect(inputsOf(wrong.card).tabel).toBe(tabel);
    const mended = await world.press(wrong, 'Bekijk wat er verandert', { inputs: { tabel: TABLE } });
    const back = await world.press(mended, 'Pas de tabel aan');
    expect(inputsOf(back.card).tabel).toContain('school-1;€ 10.000;€ 0;€ 9.900;€ 0');
  });

  it('never overwrites who filled in meanwhile: that school is shown as it stands, the others go through', async () => {
    const world = await begun(engine);
    const shown = await preview(world, TABLE);
    await byForm(world, 1, '9.500,00');
    const done = await world.press(shown, 'Neem over');
    expect(await spent(world)).toEqual([950_000, 100_000, null, null]);
    expect(world.says(done)).toMatch(/school-1.*niet overgenomen.*bestuur-1 veranderde dit.*€ 9\.500 besteed/s);
    expect(world.says(done)).toContain('Eén school is bewaard');
    const mended = await preview(world, TABLE);
    expect(world.says(mended)).toMatch(
      /Eén school wordt nieuw.*in de plaats van wat er stond.*Stond er al zo.*school-2/s,
    );
    await world.press(mended, 'Neem over');
    expect(await spent(world)).toEqual([990_000, 100_000, null, null]);
  });

  it('is taken over once by two clicks at the same time', async () => {
    const world = await begun(engine);
    const shown = await preview(world, TABLE);
    await Promise.all([world.press(shown, 'Neem over'), world.press(shown, 'Neem over')]);
    expect(await spent(world)).toEqual([990_000, 100_000, null, null]);
    const events = await world.store.read(world.swv, (tx) => tx.db.select().from(verantwoordingEvents));
    expect(events.filter(({ kind }) => kind === 'fillPart')).toHaveLength(2);
  });

  it('of another school, or from a forged button, is not taken', async () => {
    const world = await begun(engine);
    const shown = await preview(world, TABLE);
    const [own, foreign] = [tailOf(await idOf(world, 3)), tailOf(await idOf(world, 4))];
    await world.press(shown, 'Neem over', { data: { bedragen: `${own}~0=AAAAAAAABk` } });
    expect(world.outcomes.at(-1)).toBe('bestaat-niet'); // two amounts where three are asked
    const amounts = 'AAAAAAAABkAAAAA';
    for (const bedragen of ['', 'x', `${foreign}~0=${amounts}`, `${own}~0=${amounts};${foreign}~0=${amounts}`]) {
      const answer = await world.press(shown, 'Neem over', { data: { bedragen } });
      expect(world.outcomes.at(-1)).toBe('geen-bedragen');
      expect(world.says(answer)).toContain('Plak de tabel opnieuw');
    }
    const other = await world.press({ ...shown, who: 'zoco-1' }, 'Neem over');
    expect(world.outcomes.at(-1)).toBe('niet-jouw-rol');
    expect(world.says(other)).not.toContain('€');
    expect(await spent(world)).toEqual([null, null, null, null]);
  });

  it('is offered to who fills in more than one school, on the list and on the card of a school', async () => {
    const world = await begun(engine);
    const titles = async (who: string) => buttonsOf((await world.home(who)).card).map(({ title }) => title);
    expect(await titles('bestuur-1')).not.toContain(DOOR);
    expect(await titles('directie-1')).not.toContain(DOOR);
    const list = await world.home('controller');
    const card = await world.press(await world.press(list, 'Open school-2'), 'Sluit');
    const asks = await world.press(card, DOOR);
    expect(inputsOf(asks.card).tabel).toContain('school-3');
    expect(world.says(await world.press(asks, 'Sluit'))).toContain('school-2');
  });

  it('leaves a school that was handed in meanwhile as it was signed, and takes the others over', async () => {
    const world = await begun(engine);
    await byForm(world, 1, '9.500,00');
    const shown = await preview(world, TABLE);
    await world.store.write(world.swv, (tx) =>
      tx.db.update(verantwoordingen).set({ state: 'ingediend' }).where(eq(verantwoordingen.key, 'school-1')),
    );
    const done = await world.press(shown, 'Neem over');
    expect(world.says(done)).toMatch(/Eén school is bewaard.*school-1.*niet overgenomen.*al ingediend/s);
    expect(await spent(world)).toEqual([950_000, 100_000, null, null]);
    // and of a table that comes later it is said beforehand
    expect(world.says(await preview(world, TABLE))).toMatch(/Al ingediend of gesloten, blijft zoals het is.*school-1/s);
  });

  it('leaves what was handed in or closed as it is', async () => {
    const world = await begun(engine);
    const shown = await preview(world, TABLE);
    const round = await world.press(await world.home(), 'Bekijk deze ronde');
    await world.press(await world.press(round, 'Sluit de ronde'), 'Ja, sluit de ronde');
    const done = await world.press(shown, 'Neem over');
    expect(world.outcomes.at(-1)).toBe('gesloten');
    expect(world.says(done)).toMatch(/niet overgenomen.*gesloten/s);
    expect(world.says(await world.press(shown, 'Pas de tabel aan'))).toContain('gesloten');
    expect(await spent(world)).toEqual([null, null, null, null]);
  });

  it('holds a hundred and fifty schools with the longest amounts, pasted, shown and taken over', {
    timeout: 120_000,
  }, async () => {
    const world = await openRounds(engine, { schools: 2, controller: true });
    await plantMore(world);
    const asks = await world.press(await beginRound(world), 'Open de ronde');
    await world.store.write(world.swv, (tx) => tx.db.update(verantwoordingen).set({ ontvangen: cents(1_000_000_000) }));
    await world.press(asks, 'Ja, open de ronde');
    await world.tick();
    const own = (await world.accounts()).map(({ key }) => key).filter((key) => key !== 'school-2');
    const tabel = own.map((name) => `${name};9999999,99;9999999,99;9999999,99`).join('\n');
    const shown = await preview(world, tabel);
    expect(world.says(shown)).toContain('150 scholen worden nieuw');
    const last = await world.press(shown, 'Volgende');
    expect(world.says(last)).toContain('Pagina 2 van 19');
    await world.press(last, 'Neem over');
    expect(world.outcomes.at(-1)).toBe('ok');
    expect((await spent(world)).filter((one) => one === 999_999_999)).toHaveLength(150);
    expect(inputsOf((await table(world)).card).tabel?.split('\n')).toHaveLength(151);
    // Ten of them once more: what stays as it is, is said to on every page.
    const ten = tabel.replaceAll(/^(school-1\d;9999999,)99/gm, '$198');
    const again = await world.press(await preview(world, ten), 'Volgende');
    expect(world.says(again)).toMatch(/10 scholen worden nieuw.*Pagina 2 van 2.*Stond er al zo.*, en nog 135/s);
    expect(world.says(again)).not.toContain('Niet in je tabel');
    expect(world.says(await world.press(again, 'Neem over'))).toContain('10 scholen zijn bewaard');
  });
});
