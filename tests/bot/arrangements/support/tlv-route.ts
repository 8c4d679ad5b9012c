import type { RequestWorld, Shown } from './request-world.ts';
import { DOEL, EXPERTISE, GEZEGD, STEP3, vote, ZIN } from './route.ts';
import type { StaffKey } from './staff.ts';

export type Inputs = Readonly<Record<string, string>>;

export const VRAAG = 'Hoe houden we deze leerling binnen, nu de dagen steeds korter worden?';
export const TEKST = 'Ik sprak de leerling en de school; dit is nu wat de leerling nodig heeft.';
const NEXT = 'Bewaar en ga verder';
const DRIEHOEK = { gehoordOp: STEP3.gehoordOp, gezegd: GEZEGD, ouders: 'eens' };

/** A good answer to each step, as the client sends it. */
export const VSO: readonly Inputs[] = [
  { gedaan: 'rooster', leerlingnummer: '10-4711', niveau: 'havo', aanvraagsoort: 'eerste' },
  { categorie: '1', doelschool: 'buiten-de-regio', ingang: 'direct', schooljaren: '1' },
  { doel: DOEL, verslag: 'opp', opp: '2026-09-01' },
  { expertise: EXPERTISE, ...DRIEHOEK },
];
export const PRO: readonly Inputs[] = [
  { leerlingnummer: '10-4711', niveau: 'pro', ingang: 'direct', schooljaren: '2' },
  { verslag: 'rapport', opp: '2026-09-01', iq: '55-80', toetsdag: '2026-10-05' },
  {
    rekenen: '3-of-meer',
    begrijpendLezen: '3-of-meer',
    technischLezen: 'minder-dan-3',
    spellen: 'minder-dan-3',
  },
  { motivatie: '', expertise: EXPERTISE },
  DRIEHOEK,
];
export const ADVIES: readonly Inputs[] = [
  { leerlingnummer: '10-4711', adviesvraag: VRAAG, gedaan: 'rooster', expertise: EXPERTISE },
];

export const NAMES = {
  vso: 'TLV voortgezet speciaal onderwijs',
  pro: 'TLV praktijkonderwijs',
  advies: 'Vraag de CvT om advies',
} as const;

/** From "nieuwe aanvraag" to the overview, or the step after the last one given. */
export async function fillTlv(world: RequestWorld, kind: string, steps: readonly Inputs[]): Promise<Shown> {
  let shown = await world.press(await world.say('zoco', 'nieuwe aanvraag'), `Begin voor De Duinroos: ${kind}`);
  for (const inputs of steps) shown = await world.press(shown, NEXT, { inputs });
  return shown;
}

/** Sent, committed: it lies at the consulent. */
export async function toConsulentAs(world: RequestWorld, kind: string, steps: readonly Inputs[]): Promise<void> {
  await world.press(await fillTlv(world, kind, steps), 'Stuur naar directie');
  await world.press(await world.last('directie'), 'Ja, wij doen mee');
}

export const expertKey = (world: RequestWorld, who: StaffKey, discipline = who as string): string =>
  `${world.personOf(who)}:${discipline}`;

/** The consulent's "Stuur door" of a TLV, to these two. */
export async function chooseExperts(
  world: RequestWorld,
  first: StaffKey = 'orthopedagoog',
  second: StaffKey = 'jeugdpsycholoog',
): Promise<Shown> {
  const form = await world.press(await world.last('consulent'), 'Stuur door');
  const inputs = { zin: ZIN, deskundige1: expertKey(world, first), deskundige2: expertKey(world, second) };
  return world.press(form, 'Stuur door: positief', { inputs });
}

/** Opens the dossier from one's own card, and advises. */
export async function adviseAs(
  world: RequestWorld,
  who: StaffKey,
  outcome: 'positief' | 'negatief' = 'positief',
): Promise<Shown> {
  const dossier = await world.press(await world.last(who), 'Open dossier');
  return world.press(dossier, `Mijn advies: ${outcome}`, { inputs: { adviestekst: TEKST } });
}

/** Two deskundigen agree, the CvT is for: it lies at the directeur-bestuurder. */
export async function tlvToBestuurder(world: RequestWorld, kind: string, steps: readonly Inputs[]): Promise<void> {
  await toConsulentAs(world, kind, steps);
  await chooseExperts(world);
  await adviseAs(world, 'orthopedagoog');
  await adviseAs(world, 'jeugdpsycholoog');
  await vote(world, 'lid');
  await vote(world, 'volmachthouder');
}

/** A world whose clicks are counted for each person. */
export function counting(world: RequestWorld): { world: RequestWorld; clicks: Map<StaffKey, number> } {
  const clicks = new Map<StaffKey, number>();
  const press: RequestWorld['press'] = (shown, title, how) => {
    clicks.set(shown.who, (clicks.get(shown.who) ?? 0) + 1);
    return world.press(shown, title, how);
  };
  return { world: { ...world, press }, clicks };
}
