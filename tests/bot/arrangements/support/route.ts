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

/** Walks one step on, with the card that it needs. */
type Step = (world: RequestWorld) => Promise<Shown>;

const send: Step = async (world) => world.press(await fillIn(world), 'Stuur naar directie');

const commit: Step = async (world) => {
  return world.press(await world.last('directie'), 'Ja, wij doen mee');
};

const forward: Step = async (world) => {
  const form = await world.press(await world.last('consulent'), 'Stuur door');
  return world.press(form, 'Stuur door', { inputs: { preadvies: 'positief', zin: ZIN } });
};

const votes =
  (who: StaffKey, choice: 'Voor' | 'Tegen' = 'Voor'): Step =>
  async (world) => {
    const dossier = await world.press(await world.last(who), 'Open dossier');
    return world.press(dossier, choice);
  };

/** Walks a road. */
const walk =
  (...steps: readonly [Step, ...Step[]]): Step =>
  async (world) => {
    const [first, ...more] = steps;
    let shown = await first(world);
    for (const step of more) shown = await step(world);
    return shown;
  };

/** Sent to the directie; gives the zoco's anchor. */
export const toDirectie: Step = walk(send);
export const toConsulent: Step = walk(send, commit);
export const toCvt: Step = walk(send, commit, forward);
/** Both members who may judge are for: it lies with the volmachthouder, or the bestuurder. */
export const toDecision: Step = walk(send, commit, forward, votes('lid'), votes('volmachthouder'));

/** Opens the dossier from the card of the vote, and votes. */
export const vote = (world: RequestWorld, who: StaffKey, choice: 'Voor' | 'Tegen' = 'Voor'): Promise<Shown> =>
  walk(votes(who, choice))(world);

/** "Klopt dat?" on the card of the last click. */
export async function askDecision(world: RequestWorld, who: StaffKey, outcome: string): Promise<Shown> {
  const dossier = await world.press(await world.last(who), 'Open dossier');
  return world.press(dossier, outcome, { inputs: { motivering: ZIN } });
}
