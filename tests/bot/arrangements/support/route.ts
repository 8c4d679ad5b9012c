import { plant } from './plant.ts';
import type { RequestWorld, Shown } from './request-world.ts';
import type { StaffKey } from './staff.ts';

export const DOEL = 'Over tien weken volgt de leerling weer alle lessen in de eigen klas.';
export const EXPERTISE = 'De mentor leert hoe je een dag voorspelbaar opbouwt.';
export const GEZEGD = 'Ik wil graag bij mijn eigen klas blijven, maar dan rustiger.';
export const ZIN = 'De school deed al veel en dit past bij wat nodig is.';

export const STEP1 = {
  gedaan: 'mentorgesprekken,rooster',
  leerlingnummer: '10-4711',
  niveau: 'havo',
  vorm: 'in-de-les',
};
export const STEP2 = { start: '2027-01-11', weken: '10', bedrag: '1.800', doel: DOEL };
export const STEP3 = { expertise: EXPERTISE, gehoordOp: '2026-11-20', gezegd: GEZEGD, ouders: 'eens' };

const NEXT = 'Bewaar en ga verder';

/** From "nieuwe aanvraag" to the form's first step. */
export async function begin(world: RequestWorld, who: StaffKey = 'zoco', school = 'De Duinroos'): Promise<Shown> {
  return world.press(await world.say(who, 'nieuwe aanvraag'), `Begin voor ${school}`);
}

/** The whole form, up to "Klopt alles?". */
export async function fillIn(world: RequestWorld, who: StaffKey = 'zoco'): Promise<Shown> {
  return fillFrom(world, await begin(world, who));
}

/** The same from the first step, with this in it. */
export async function fillFrom(world: RequestWorld, first: Shown, step1 = STEP1): Promise<Shown> {
  const second = await world.press(first, NEXT, { inputs: step1 });
  const third = await world.press(second, NEXT, { inputs: STEP2 });
  return world.press(third, NEXT, { inputs: STEP3 });
}

/** Sends a filled form to the directie; gives what comes in its place. */
export const send = async (world: RequestWorld): Promise<Shown> =>
  world.press(await fillIn(world), 'Stuur naar directie');

/** Walks to the decision by clicks alone, each on the card that its person got. */
export async function clickToDecision(world: RequestWorld): Promise<void> {
  await send(world);
  await fromDirectieToDecision(world);
}

/** The same for a request that was sent already. */
export async function fromDirectieToDecision(world: RequestWorld): Promise<void> {
  await world.press(await world.last('directie'), 'Ja, wij doen mee');
  const form = await world.press(await world.last('consulent'), 'Stuur door');
  await world.press(form, 'Stuur door', { inputs: { preadvies: 'positief', zin: ZIN } });
  await vote(world, 'lid');
  await vote(world, 'volmachthouder');
}

export const toDirectie = (world: RequestWorld): Promise<void> => plant(world, 'directie');
export const toConsulent = (world: RequestWorld): Promise<void> => plant(world, 'consulent');
export const toCvt = (world: RequestWorld): Promise<void> => plant(world, 'cvt');
/** Both members who may judge are for: it lies with the volmachthouder, or the bestuurder. */
export const toDecision = (world: RequestWorld): Promise<void> => plant(world, 'besluit');

/** Opens the dossier from the card of the vote, and votes. */
export async function vote(world: RequestWorld, who: StaffKey, choice: 'Voor' | 'Tegen' = 'Voor'): Promise<Shown> {
  const dossier = await world.press(await world.last(who), 'Open dossier');
  return world.press(dossier, choice);
}

/** "Klopt dat?" on the card of the last click. */
export async function askDecision(world: RequestWorld, who: StaffKey, outcome: string): Promise<Shown> {
  const dossier = await world.press(await world.last(who), 'Open dossier');
  return world.press(dossier, outcome, { inputs: { motivering: ZIN } });
}

/** Who decides asks the school first, and the school answers. */
export async function hearSchool(world: RequestWorld, who: StaffKey): Promise<void> {
  const dossier = await world.press(await world.last(who), 'Open dossier');
  const form = await world.press(dossier, 'Vraag een zienswijze');
  await world.press(form, 'Vraag het de school', { inputs: { voornemen: ZIN } });
  const asked = await world.press(await world.last('zoco'), 'Bekijk het voornemen en reageer');
  await world.press(asked, 'Stuur onze zienswijze', { inputs: { zienswijze: DOEL } });
}
