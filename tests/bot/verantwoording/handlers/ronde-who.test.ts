import { asc, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { schools } from '../../../../bot/people/tables.ts';
import { auditPayloads } from '../../../../bot/store/tables/audit.ts';
import type { Format } from '../../../../bot/verantwoording/rules/format.ts';
import { localDate, schoolId } from '../../../../cards/words/brands.ts';
import { eachEngine } from '../../../support/stores.ts';
import { buttonsOf, inputsOf } from '../../arrangements/support/card-reader.ts';
import { format } from '../support/a-format.ts';
import { begun, openRounds, type RoundWorld, type Shown } from '../support/round-world.ts';

const LEAVE_OUT = 'verantwoording.ronde-laat-weg';
const TAKE_BACK = 'verantwoording.ronde-laat-meedoen';

const ofSwv: Format = {
  ...format,
  wie: 'swv',
  onderdelen: format.onderdelen.map((part) => ({ ...part, vult: 'beleidsmedewerker' })),
  tekent: 'directeur-bestuurder',
  beoordeelt: null,
};

const who = (world: RoundWorld, round: Shown) => world.press(round, 'Wie doet mee');
const keysOf = async (world: RoundWorld) => (await world.accounts()).map(({ key }) => key);
const rowsOf = ({ card }: Shown) =>
  buttonsOf(card).flatMap(({ title, data }) => (title.startsWith('Laat ') ? [data.wie] : []));

const titlesOf = ({ card }: Shown) => buttonsOf(card).map(({ title }) => title);

const closeSchool = (world: RoundWorld, key: string) =>
  world.store.write(world.swv, async (tx) => {
    const id = schoolId(key);
    await tx.db
      .update(schools)
      .set({ closedOn: localDate('2027-01-01') })
      .where(eq(schools.id, id));
  });

eachEngine('who takes part in a round', (engine) => {
  it('is everybody, until one is left out: that one is not asked when the round opens', async () => {
    const world = await openRounds(engine);
    const round = await begun(world);
    expect(world.says(round)).toContain('Wie doet mee | Alle 3 scholen');
    const left = await world.press(await who(world, round), 'Laat school-2 niet meedoen');
    expect(world.says(left)).toContain('school-2 | : doet niet mee.');
    expect(rowsOf(left)).toEqual(['school-2', 'school-1', 'school-3']);
    const back = await world.press(left, 'Terug naar de ronde');
    expect(world.says(back)).toContain('Wie doet mee | 2 van de 3 scholen');
    const asks = await world.press(back, 'Open de ronde');
    expect(world.says(asks)).toMatch(/krijgen 2 scholen.*Van 2 scholen is het bedrag/s);
    await world.press(asks, 'Ja, open de ronde');
    expect(world.outcomes.at(-1)).toBe('ok');
    expect(await world.tick()).toBe(2);
    expect(await keysOf(world)).toEqual(['school-1', 'school-3']);
    const zoco = await world.home('zoco-2');
    expect(world.says(zoco)).toContain('Er loopt nu geen verantwoording');
    expect(world.errors).toEqual([]);
  });

  it('may be taken back, with an account as new as it was; the amount that stood there is gone', async () => {
    const world = await openRounds(engine);
    const round = await begun(world);
    const amounts = await world.press(round, 'Bedragen die scholen ontvingen');
    await world.press(await world.press(amounts, 'Bedrag van school-2'), 'Bewaar', { inputs: { bedrag: '100' } });
    const list = await who(world, round);
    expect(world.says(list)).toContain('dan is ook het bedrag weg dat er al stond');
    const left = await world.press(list, 'Laat school-2 niet meedoen');
    await world.press(list, 'Laat school-2 niet meedoen');
    const table = await world.press(await world.press(amounts, 'Plak een tabel'), 'Bekijk wat er verandert', {
      inputs: { tabel: 'school-2\t5' },
    });
    expect(world.says(table)).toContain('deze naam ken ik niet in deze ronde');
    await world.press(left, 'Laat school-2 weer meedoen');
    await world.press(left, 'Laat school-2 weer meedoen');
    expect(world.outcomes.slice(-4)).toEqual(['ok', 'al-gedaan', 'ok', 'al-gedaan']);
    expect((await world.accounts()).map(({ key, ontvangen, state }) => [key, ontvangen, state])).toEqual([
      ['school-1', null, 'klaargezet'],
      ['school-2', null, 'klaargezet'],
      ['school-3', null, 'klaargezet'],
    ]);
  });

  it('is asked about again by a confirmation that was drawn before', async () => {
    const world = await openRounds(engine);
    const round = await begun(world);
    const asks = await world.press(round, 'Open de ronde');
    await world.press(await who(world, round), 'Laat school-1 niet meedoen');
    const again = await world.press(asks, 'Ja, open de ronde');
    expect(world.outcomes.at(-1)).toBe('ronde-anders');
    expect(world.says(again)).toContain('krijgen 2 scholen');
  });

  it('is chosen by two at once, one click after the other, and somebody always stays', async () => {
    const world = await openRounds(engine, { schools: 2 });
    const list = await who(world, await begun(world));
    const same = ['Laat school-1 niet meedoen', 'Laat school-1 niet meedoen'];
    await Promise.all(same.map((title) => world.press(list, title)));
    expect(world.outcomes.slice(-2).toSorted()).toEqual(['al-gedaan', 'ok']);
    await world.press(list, 'Laat school-1 niet meedoen', { verb: TAKE_BACK });
    const others = ['Laat school-1 niet meedoen', 'Laat school-2 niet meedoen'];
    const answers = await Promise.all(others.map((title) => world.press(list, title)));
    expect(world.outcomes.slice(-2).toSorted()).toEqual(['laatste-deelnemer', 'ok']);
    expect(answers.map(world.says).join()).toContain('Minstens één moet meedoen');
    expect(await world.accounts()).toHaveLength(1);
  });

  it('does not change once the round is open or closed: the round is shown as it is', async () => {
    const world = await openRounds(engine);
    const round = await begun(world);
    const list = await who(world, round);
    const open = await world.press(await world.press(round, 'Open de ronde'), 'Ja, open de ronde');
    const clicks = async (code: string, title: string) => {
      for (const verb of [LEAVE_OUT, TAKE_BACK]) {
        const shown = await world.press(list, 'Laat school-1 niet meedoen', { verb });
        expect(world.outcomes.at(-1)).toBe(code);
        expect(world.says(shown)).toContain(title);
      }
      expect(world.says(await who(world, round))).toContain(title);
    };
    await clicks('ronde-open', 'Deze ronde loopt');
    await world.press(await world.press(open, 'Sluit de ronde'), 'Ja, sluit de ronde');
    await clicks('ronde-gesloten', 'Gesloten ronde');
    expect(await world.accounts()).toHaveLength(3);
  });

  it('takes no key of somebody who is not asked, and answers one of a round that is gone with the rounds', async () => {
    const world = await openRounds(engine);
    const round = await begun(world);
    const list = await who(world, round);
    const [account] = await world.accounts();
    await world.register.school('school-dicht', { closedOn: localDate('2026-12-01') });
    for (const wie of ['', 'noord', 'school-dicht', 'SCHOOL-1', String(account?.id), '../x', 'x'.repeat(900)])
      for (const verb of [LEAVE_OUT, TAKE_BACK]) {
        const shown = await world.press(list, 'Laat school-1 niet meedoen', { verb, data: { wie } });
        expect(world.outcomes.at(-1)).toBe('ronde-anders');
        expect(world.says(shown)).toContain('Wie doet mee?');
      }
    expect(await world.accounts()).toHaveLength(3);
    await world.press(await world.press(round, 'Gooi weg'), 'Ja, gooi weg');
    const gone = await world.press(list, 'Laat school-1 niet meedoen');
    expect(world.outcomes.at(-1)).toBe('bestaat-niet');
    expect(world.says(gone)).toContain('Deze ronde is er niet meer');
  });

  it('is seen by the directeur-bestuurder and chosen by who runs rounds', async () => {
    const world = await openRounds(engine);
    const round = await begun(world);
    const list = await who(world, round);
    await world.press(list, 'Laat school-3 niet meedoen');
    const seen = await who(world, { ...round, who: 'bestuurder' });
    expect(world.says(seen)).toMatch(/2 van de 3 scholen.*school-3 \| : doet niet mee.*school-1 \| : doet mee/s);
    expect(rowsOf(seen)).toEqual([]);
    for (const person of ['bestuurder', 'zoco-1', 'directie-1'])
      for (const verb of [LEAVE_OUT, TAKE_BACK]) {
        await world.press({ ...list, who: person }, 'Laat school-1 niet meedoen', { verb });
        expect(world.outcomes.at(-1)).toBe('niet-jouw-rol');
      }
    expect(await keysOf(world)).toEqual(['school-1', 'school-2']);
  });

  it('opens with whoever is left where a school that was left out closed, and asks one that came since', async () => {
    const world = await openRounds(engine);
    const round = await begun(world);
    const left = await world.press(await who(world, round), 'Laat school-2 niet meedoen');
    await closeSchool(world, 'school-2');
    await world.register.school('school-4');
    const late = await world.press(left, 'Laat school-2 weer meedoen');
    expect(world.outcomes.at(-1)).toBe('ronde-anders');
    expect(rowsOf(late)).toEqual(['school-1', 'school-3', 'school-4']);
    await world.press(late, 'Laat school-4 niet meedoen');
    await world.press(late, 'Laat school-4 niet meedoen', { verb: TAKE_BACK });
    await world.press(await world.press(round, 'Open de ronde'), 'Ja, open de ronde');
    expect(await keysOf(world)).toEqual(['school-1', 'school-3', 'school-4']);
  });

  it('is searched by name where there are more than fit, and what was searched for stays', async () => {
    const world = await openRounds(engine, { schools: 1 });
    for (const name of 'bcdefghij') await world.register.school(`school-${name}`);
    await world.register.school('zeeduin');
    const list = await who(world, await begun(world));
    expect(rowsOf(list)).toHaveLength(8);
    const found = await world.press(list, 'Zoek', { inputs: { zoek: '  ZEE ' } });
    expect(inputsOf(found.card)).toEqual({ zoek: 'ZEE' });
    expect(rowsOf(found)).toEqual(['zeeduin']);
    const left = await world.press(found, 'Laat zeeduin niet meedoen');
    expect(inputsOf(left.card)).toEqual({ zoek: 'ZEE' });
    expect(world.says(await world.press(left, 'Zoek', { inputs: { zoek: 'nergens' } }))).toContain('Ik vind niemand');
    const next = await world.press(list, 'Volgende');
    const there = await world.press(next, 'Laat school-j niet meedoen');
    expect(world.says(there)).toMatch(/school-j \| : doet niet mee.*Pagina 2 van 2/s);
  });

  it('leaves the ontwikkelagenda of who was left out to those who write in it, once the round is open', async () => {
    const world = await openRounds(engine);
    const round = await begun(world);
    await world.press(await who(world, round), 'Laat school-2 niet meedoen');
    await world.press(await world.press(round, 'Open de ronde'), 'Ja, open de ronde');
    const agenda = async (at: number) =>
      world.press(await world.home(`zoco-${at}`, 'ontwikkelagenda'), `Ontwikkelagenda 2026 van school-${at}`);
    expect(world.says(await agenda(2))).not.toContain('in de verantwoording');
    const form = await world.press(await agenda(2), 'Voeg een doel toe');
    await world.press(form, 'Bewaar', { inputs: { tekst: 'Elke les begint met een vaste start.', prioriteit: 'p1' } });
    expect(world.outcomes.at(-1)).toBe('ok');
    expect(titlesOf(await world.home('zoco-1', 'ontwikkelagenda'))).not.toContain('Ontwikkelagenda 2026 van school-1');
  });

  it('is no choice where the samenwerkingsverband itself gives the account', async () => {
    const world = await openRounds(engine, { format: ofSwv });
    const round = await begun(world);
    expect(world.says(round)).toContain('1 samenwerkingsverband');
    expect(world.says(round)).not.toContain('Wie doet mee');
    const seen = await world.press(round, 'Kies een deadline', { verb: 'verantwoording.ronde-wie' });
    expect(world.says(seen)).toContain('Ronde in voorbereiding');
    await world.press(round, 'Kies een deadline', { verb: LEAVE_OUT, data: { wie: 'swv' } });
    expect(world.outcomes.at(-1)).toBe('laatste-deelnemer');
    expect(await world.accounts()).toHaveLength(1);
  });

  it('is of this round only: the next begins with everybody, and the log says who was left out', async () => {
    const world = await openRounds(engine);
    const left = await world.press(await who(world, await begun(world)), 'Laat school-2 niet meedoen');
    await world.press(left, 'Laat school-2 weer meedoen');
    await world.press(left, 'Laat school-1 niet meedoen');
    expect(world.says(await begun(world, '2027'))).toContain('Alle 3 scholen');
    const rows = await world.store.read(world.swv, (tx) =>
      tx.db.select({ said: auditPayloads.payload }).from(auditPayloads).orderBy(asc(auditPayloads.seq)),
    );
    const said = JSON.stringify(rows);
    expect(said).toMatch(/nietMee[^}]*school-2.*weerMee[^}]*school-2.*nietMee[^}]*school-1/s);
  });
});
