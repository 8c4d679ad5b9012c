import { expect, it } from 'vitest';
import { agendas } from '../../../../bot/verantwoording/tables.ts';
import { configText } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { aConfiguration } from '../../arrangements/support/a-configuration.ts';
import { buttonsOf } from '../../arrangements/support/card-reader.ts';
import { format as plain } from '../support/a-format.ts';
import { rawFormat } from '../support/raw-format.ts';
import { openRounds, type RoundWorld } from '../support/round-world.ts';

const START = 'Elke les begint met een vaste start.';
const dated = (value: unknown) => [{ value, bron: 'Test', geldigVanaf: '2026-01-01', geldigTot: null }];
const format = (wie: 'werkgebied' | 'partner' | 'swv') =>
  rawFormat({
    ...plain,
    id: wie,
    wie,
    label: configText(`Rapport van ${wie}`),
    tekent: null,
    beoordeelt: wie === 'werkgebied' ? 'onderwijsconsulent' : null,
    onderdelen: plain.onderdelen.map((part) => ({
      ...part,
      vult: wie === 'werkgebied' ? ('zorgcoordinator' as const) : ('beleidsmedewerker' as const),
    })),
  });

/** A SWV with a werkgebied of two schools, a gemeente, and an account of its own. */
async function openOthers(engine: Parameters<typeof openRounds>[0]): Promise<RoundWorld> {
  const world = await openRounds(engine);
  const verantwoording = {
    formats: [format('werkgebied'), format('partner'), format('swv')],
    werkgebieden: [{ id: 'kust', label: dated('De kust'), scholen: dated(['school-1', 'school-2']) }],
    partners: [{ id: 'zeestad', label: dated('Gemeente Zeestad') }],
  };
  const raw = { ...(await aConfiguration()), verantwoording };
  await world.store.write(world.swv, (tx) => world.house.configurations.importNext(tx, raw, 'meedoen', new Date(0)));
  return world;
}

const keys = async (world: RoundWorld) => {
  const rows = await world.store.read(world.swv, (tx) => tx.db.select().from(agendas).orderBy(agendas.who));
  return rows.map(({ who, key, period }) => `${who} ${key} ${period}`);
};

oneEngine('the ontwikkelagenda of others than schools', (engine) => {
  it.each([
    ['zoco-2', 'De kust', 'werkgebied kust 2026'],
    ['beleid', 'Gemeente Zeestad', 'partner zeestad 2026'],
    ['beleid', 'het samenwerkingsverband', 'swv swv 2026'],
  ])('is written by who accounts for it: %s for %s', async (who, name, key) => {
    const world = await openOthers(engine);
    const list = await world.home(who, 'ontwikkelagenda');
    const form = await world.press(await world.press(list, `Ontwikkelagenda 2026 van ${name}`), 'Voeg een doel toe');
    await world.press(form, 'Bewaar', { inputs: { tekst: START, prioriteit: 'p1' } });
    expect(await keys(world)).toEqual([key]);
    const apart = await world.home('zoco-3', 'ontwikkelagenda');
    expect(buttonsOf(apart.card).map(({ title }) => title)).toEqual(['Mijn verantwoordingen']);
  });

  it.each([
    ['werkgebied', 'De kust;1;', '1 werkgebied'],
    ['partner', 'gemeente zeestad;1;', '1 partner'],
    ['swv', 'Prioriteit;Doel\n1;', '1 samenwerkingsverband'],
  ])('comes by a table of a round of a %s', async (wie, line, says) => {
    const world = await openOthers(engine);
    const home = await world.home();
    const row = buttonsOf(home.card).find(({ data }) => data.format === wie && data.periode === '2026');
    if (!row) throw new Error('It can be begun.');
    const round = await world.press(home, 'Begin deze ronde', { data: row.data });
    const goals = await world.press(round, 'Doelen uit de ontwikkelagenda');
    const form = await world.press(goals, 'Plak een tabel');
    const done = await world.press(form, 'Voeg toe', { inputs: { tabel: `${line}${START}` } });
    expect(world.says(done)).toContain(`Eén doel van ${says} erbij`);
    expect(world.says(done)).toContain('de doelen staan er');
  });
});
