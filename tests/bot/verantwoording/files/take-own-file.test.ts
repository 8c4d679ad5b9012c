import { expect, it } from 'vitest';
import { campagnes } from '../../../../bot/verantwoording/tables.ts';
import { DossierCard } from '../../../../cards/words/dossier-card.ts';
import { PostedCard } from '../../../../cards/words/posted-card.ts';
import { oneEngine, type TestEngine } from '../../../support/stores.ts';
import { buttonsOf } from '../../arrangements/support/card-reader.ts';
import { begun, opened, openRounds, type RoundWorld, type Shown } from '../support/round-world.ts';
import { aWorkbook } from './a-workbook.ts';

const HEAD = ['School', 'ontvangen', 'eigen', 'personeel', 'materiaal'];
const LOOK = 'Bekijk wat er verandert';
const csv = (...lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));
const titles = ({ card }: Shown) => buttonsOf(card).map(({ title }) => title);

/** Four schools, three of them of one controller. */
async function aRound(engine: TestEngine): Promise<RoundWorld> {
  const world = await openRounds(engine, { schools: 4, controller: true });
  await opened(world);
  await world.tick();
  return world;
}

async function spent(world: RoundWorld): Promise<readonly (string | null)[]> {
  const accounts = await world.accounts();
  return accounts.map(
    ({ onderdelen }) => JSON.stringify(onderdelen).match(/"personeel":\{[^}]*"cents":(\d+)/)?.[1] ?? null,
  );
}

oneEngine('a file of the money of all schools of one controller', (engine) => {
  it('answers with a card that shows no amount; its button shows the preview, and that takes it over', async () => {
    const world = await aRound(engine);
    const book = aWorkbook([HEAD, ['school-1', '', 0, 9_900.5, 0], ['school-2', '', 0, 1_000, '']]);
    const card = await world.send('controller', 'geld.xlsx', book);
    expect(PostedCard.is(card.card)).toBe(true);
    expect(world.says(card)).toMatch(/Er staan 2 scholen in.*nog niets veranderd/s);
    expect(world.says(card)).not.toMatch(/9\.900|1\.000|€/);
    const shown = await world.press(card, LOOK);
    expect(DossierCard.is(shown.card)).toBe(true);
    expect(world.says(shown)).toMatch(/2 scholen worden nieuw/);
    expect(await spent(world)).toEqual([null, null, null, null]);
    await world.press(shown, 'Neem over');
    expect(await spent(world)).toEqual(['990050', '100000', null, null]);
    expect(world.says(await world.press(card, LOOK))).toMatch(/niets om over te nemen.*Stond er al zo.*school-1/s);
  });

  it('says by line what is wrong, and leaves in the chat nothing of what it says', async () => {
    const world = await aRound(engine);
    const wrong = await world.send(
      'controller',
      'geld.csv',
      csv(HEAD.join(';'), 'school-1;;0;x;0', 'school-4;;0;1;0', 'Geheim;;0;1;0', 'school-2;123,45;0;1;0'),
    );
    expect(world.says(wrong)).toMatch(/Regel 2.*Regel 3.*vul jij niet in.*Regel 4.*ken ik niet.*Regel 5/s);
    expect(world.says(wrong)).not.toMatch(/Geheim|123/);
    expect(titles(wrong)).not.toContain(LOOK);
    const column = await world.send('controller', 'geld.csv', csv('School;personeel;Geheim', 'school-1;1;2'));
    expect(world.says(column)).toMatch(/Regel 1.*deze kolom ken ik niet/s);
    expect(world.says(column)).not.toContain('Geheim');
  });

  it('goes to the open round whose columns it has, and is refused where there is none', async () => {
    const world = await openRounds(engine, { schools: 4, controller: true });
    const file = csv(HEAD.join(';'), 'school-1;;0;1;0');
    expect(world.says(await world.send('controller', 'geld.csv', file))).toContain('geen open ronde');
    expect(world.outcomes.at(-1)).toBe('geen-eigen-ronde');
    await opened(world);
    await world.tick();
    const card = await world.send('controller', 'geld.csv', file);
    const [round] = await world.rounds();
    expect(buttonsOf(card.card)[0]?.data.id).toBe(round?.id);
    await world.store.write(world.swv, async (tx) => {
      await tx.db.update(campagnes).set({ state: 'gesloten' });
    });
    expect(world.says(await world.press(card, LOOK))).toContain('gesloten');
    expect(world.says(await world.send('controller', 'a.csv', file))).toContain('geen open ronde');
  });

  it('is told from one of what schools received, where one person sends both', async () => {
    const world = await openRounds(engine, { schools: 4, controller: true });
    const both = world.people.get('controller');
    if (both) await world.register.role(both, 'beleidsmedewerker');
    const round = await begun(world);
    const received = csv('School;Bedrag', 'school-1;100', 'school-2;200', 'school-4;300');
    expect(world.says(await world.send('controller', 'a.csv', received))).toContain('Er staan 3 bedragen in');
    await world.press(await world.press(round, 'Open de ronde'), 'Ja, open de ronde');
    await world.tick();
    const own = csv(HEAD.join(';'), 'school-1;;0;100;0', 'school-2;;0;1;0');
    expect(world.says(await world.send('controller', 'b.csv', own))).toContain('Er staan 2 scholen in');
    const faulty = csv(HEAD.join(';'), 'school-1;;0;x;0');
    expect(world.says(await world.send('controller', 'b.csv', faulty))).toMatch(/Regel 2.*personeel/s);
    const home = await world.home('controller');
    await world.press(home, 'Begin deze ronde'); // of another period: now a file may be of either
    expect((await world.rounds()).map(({ state }) => state).toSorted()).toEqual(['ontwerp', 'open']);
    expect(world.says(await world.send('controller', 'b.csv', own))).toContain('Er staan 2 scholen in');
    expect(world.says(await world.send('controller', 'a.csv', received))).toContain('Er staan 3 bedragen in');
  });

  it('of a beheerder of two schools is a workbook: a .csv of theirs is of people', async () => {
    const world = await aRound(engine);
    const controller = world.people.get('controller');
    if (controller) await world.register.role(controller, 'functioneel-beheerder');
    const people = csv('naam;rol', 'Iemand;directie');
    expect(world.says(await world.send('controller', 'a.csv', people))).toContain('Je bestand is gelezen');
    const card = await world.send('controller', 'a.xlsx', aWorkbook([HEAD, ['school-1', '', 0, 1, 0]]));
    expect(world.says(card)).toContain('Er staat één school in');
  });

  it('carries nothing to somebody else, and one that is no table is refused with what to do', async () => {
    const world = await aRound(engine);
    const card = await world.send('controller', 'geld.csv', csv(HEAD.join(';'), 'school-1;;0;1;0'));
    expect(world.says(await world.press({ ...card, who: 'zoco-1' }, LOOK))).not.toContain('school-1');
    const picture = await world.send('controller', 'geld.xlsx', csv('PK\u0003\u0004 no zip'));
    expect(world.says(picture)).toContain('Ik kan dit bestand niet lezen');
    expect(await spent(world)).toEqual([null, null, null, null]);
  });
});
