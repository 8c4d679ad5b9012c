import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { theRequest } from '../support/ledger.ts';
import { createRequestWorld, type RequestWorld, type Shown } from '../support/request-world.ts';
import { askDecision, DOEL, EXPERTISE, fromDirectieToDecision, GEZEGD, STEP2, STEP3 } from '../support/route.ts';

type Inputs = Readonly<Record<string, string>>;
const NEXT = 'Bewaar en ga verder';
const VRAAG = 'Wat heeft deze leerling nodig om weer vijf dagen les te volgen?';
const DRIEHOEK = { gehoordOp: STEP3.gehoordOp, gezegd: GEZEGD, ouders: 'eens' };

const BTV: readonly Inputs[] = [
  { gedaan: 'rooster', leerlingnummer: '10-4711', niveau: 'havo', start: '2027-01-11' },
  { onderzoeksvraag: VRAAG, weken: '13', opp: '2026-09-01' },
  { btvDagen: '1,2,4', schoolprogramma: DOEL, terugkeer: DOEL },
  { expertise: EXPERTISE, ...DRIEHOEK },
];
const GROEP: readonly Inputs[] = [
  { gedaan: 'rooster', groepsgrootte: '12', niveau: 'havo', vorm: 'training' },
  STEP2,
  STEP3,
];
const WITH = { gedaan: 'rooster', vorm: 'observatie', start: '2027-01-11' };
const WHY = { weken: '6', doel: DOEL, expertise: EXPERTISE };

async function fill(world: RequestWorld, kind: string, steps: readonly Inputs[]): Promise<Shown> {
  let shown = await world.press(await world.say('zoco', 'nieuwe aanvraag'), `Begin voor De Duinroos: ${kind}`);
  for (const inputs of steps) shown = await world.press(shown, NEXT, { inputs });
  return shown;
}

oneEngine('the route of another kind', (engine) => {
  const openWorld = async () => createRequestWorld(await engine.swv());

  it('takes a place in the BTV past the CvT to the directeur-bestuurder, who confirms its weeks and days', async () => {
    const world = await openWorld();
    const overview = await fill(world, 'BTV-plaatsing', BTV);
    expect(textOf(overview.card)).toContain('maandag, dinsdag, donderdag (op school: woensdag, vrijdag)');
    await world.press(overview, 'Stuur naar directie');
    await fromDirectieToDecision(world);
    const asked = await askDecision(world, 'bestuurder', 'Volg het advies');
    expect(textOf(asked.card)).toContain('Je kent toe: 13 weken, 3 dagen per week, vanaf 11 januari 2027. Klopt dat?');
    await world.press(asked, 'Ja, dit is mijn besluit');
    expect((await theRequest(world)).decision).toMatchObject({ as: 'directeur-bestuurder', dagen: 3, bedrag: null });
  });

  it('shows for a group how many pupils it is for, and what that is for each', async () => {
    const world = await openWorld();
    const overview = await fill(world, 'Maatwerkarrangement groep', GROEP);
    expect(textOf(overview.card)).toMatch(/12, € 150 per leerling/);
    await world.press(overview, 'Stuur naar directie');
    expect(textOf((await world.last('directie')).card)).toContain('leerlingen gehoord');
  });

  it('asks nothing of a pupil for a class, keeps nothing when it changes, and says so to the directie', async () => {
    const world = await openWorld();
    const about = { ...WITH, over: 'leerling' };
    const third = await fill(world, 'Inzet trajectbegeleider', [about, WHY]);
    expect(textOf(third.card)).toContain('Stap 3 van 3');
    const whole = await world.press(third, NEXT, { inputs: { leerlingnummer: '10-4711', ...DRIEHOEK } });
    const first = await world.press(whole, 'Pas dit aan (stap 1)');
    const overview = await world.press(first, NEXT, { inputs: { ...WITH, over: 'groep' } });
    expect(textOf(overview.card)).not.toContain('10-4711');
    expect((await theRequest(world)).answers.leerlingnummer).toBeUndefined();
    await world.press(overview, 'Stuur naar directie');
    expect(textOf((await world.last('directie')).card)).toContain('Gaat over een klas of een team');
  });

  it('keeps what was typed beside what is wrong, at its own input', async () => {
    const world = await openWorld();
    const [one, two] = BTV;
    const third = await fill(world, 'BTV-plaatsing', [one ?? {}, two ?? {}]);
    const again = await world.press(third, NEXT, { inputs: { ...BTV[2], btvDagen: '1,2,3,4' } });
    expect(textOf(again.card)).toContain('Kies hooguit 3 dagen in de BTV.');
    expect(JSON.stringify(again.card)).toContain('1,2,3,4');
    expect(JSON.stringify(again.card)).toContain(DOEL);
  });
});
