import type { RequestWorld, Shown } from './request-world.ts';
import type { StaffKey } from './staff.ts';

export const DOEL = 'Over tien weken volgt de leerling weer alle lessen in de eigen klas.';
export const EXPERTISE = 'De mentor leert hoe je een dag voorspelbaar opbouwt.';
export const GEZEGD = 'Ik wil graag bij mijn eigen klas blijven, maar dan rustiger.';
export const ZIN = 'De school deed al veel en dit past bij wat nodig is.';

export const STEP1 = { leerlingnummer: '10-4711', niveau: 'havo', vorm: 'in-de-les', start: '2027-01-11' };
export const STEP2 = { weken: '10', bedrag: '1.800', gedaan: 'mentorgesprekken,rooster', doel: DOEL };
export const STEP3 = { expertise: EXPERTISE, gehoordOp: '2026-11-20', gezegd: GEZEGD, ouders: 'eens' };

const NEXT = 'Bewaar en ga verder';

/** From "nieuwe aanvraag" to the form's first step. */
export async function begin(world: RequestWorld, who: StaffKey = 'zoco', school = 'De Duinroos'): Promise<Shown> {
  return world.press(await world.say(who, 'nieuwe aanvraag'), `Begin voor ${school}`);
}

/** The whole form, up to "Klopt alles?". */
export async function fillIn(world: RequestWorld, who: StaffKey = 'zoco'): Promise<Shown> {
  const second = await world.press(await begin(world, who), NEXT, { inputs: STEP1 });
  const third = await world.press(second, NEXT, { inputs: STEP2 });
  return world.press(third, NEXT, { inputs: STEP3 });
}

/** Sent to the directie; gives the zoco's anchor. */
export async function toDirectie(world: RequestWorld): Promise<Shown> {
  const sent = await world.press(await fillIn(world), 'Stuur naar directie');
  await world.settle();
  return sent;
}

export async function toConsulent(world: RequestWorld): Promise<void> {
  await toDirectie(world);
  await world.press(world.last('directie'), 'Ja, wij doen mee');
  await world.settle();
}

export async function toCvt(world: RequestWorld): Promise<void> {
  await toConsulent(world);
  const form = await world.press(world.last('consulent'), 'Stuur door');
  await world.press(form, 'Stuur door', { inputs: { preadvies: 'positief', zin: ZIN } });
  await world.settle();
}

/** Opens the dossier from the card of the vote, and votes. */
export async function vote(world: RequestWorld, who: StaffKey, choice: 'Voor' | 'Tegen' = 'Voor'): Promise<Shown> {
  const dossier = await world.press(world.last(who), 'Open dossier');
  const voted = await world.press(dossier, choice);
  await world.settle();
  return voted;
}

/** Both members who may judge are for: it lies with the volmachthouder, or the bestuurder. */
export async function toDecision(world: RequestWorld): Promise<void> {
  await toCvt(world);
  await vote(world, 'lid');
  await vote(world, 'volmachthouder');
}

/** "Klopt dat?" on the card of the last click. */
export async function askDecision(world: RequestWorld, who: StaffKey, outcome: string): Promise<Shown> {
  const dossier = await world.press(world.last(who), 'Open dossier');
  return world.press(dossier, outcome, { inputs: { motivering: ZIN } });
}
