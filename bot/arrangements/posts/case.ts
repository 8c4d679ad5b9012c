import type { CaseView } from '../../../cards/arrangements/parts/case-view.ts';
import type { RefusalNote } from '../../../cards/arrangements/refusal-note.ts';
import { POSTED_KIND_OF } from '../../../cards/arrangements/words.ts';
import type { CardData } from '../../../cards/parts/card-data.ts';
import { type Amount, amount, type Dossiernummer, type PersonId, type SwvId } from '../../../cards/words/brands.ts';
import type { Tx } from '../../store/store.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { type Budget, readBudget } from '../data/read-budget.ts';
import type { Scene } from '../data/read-scene.ts';
import type { Viewer } from '../data/read-viewer.ts';
import { requestsOfPupil } from '../data/requests-of-pupil.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { deputisesFor } from './deputises-for.ts';
import { type Facts, readFacts } from './read-facts.ts';

/** A request as one person sees it: all that a card is made from. */
export interface Case {
  readonly swv: SwvId;
  readonly record: Arrangement;
  readonly scene: Scene;
  readonly viewer: Viewer;
  readonly facts: Facts;
}

/** And all that its dossier and its form show besides: read only where one of them is opened. */
export interface Dossier extends Case {
  /** Other requests about the same pupil. */
  readonly earlier: readonly Arrangement[];
  /** What a decision on it is paid from; null while nobody decides. */
  readonly budget: Budget | null;
}

/** What a card says besides the case: where it stands, and why the last click did not do what it said. */
export interface Look {
  /** Set on a card whose message is no post (a form's anchor, a row of a list): see handlers/adopt-message.ts. */
  readonly page: Amount | undefined;
  readonly note: RefusalNote | null;
}

/** `page` of a card whose message is no post. */
export const NO_POST: Amount = amount(0);

export const PLAIN: Look = { page: undefined, note: null };

/** For whom somebody deputises: a card to them says so. */
const absentOf = ({ actor }: Viewer): readonly PersonId[] => actor.roles.flatMap(({ insteadOf }) => insteadOf ?? []);

export const openCase = async (tx: Tx, record: Arrangement, scene: Scene, viewer: Viewer): Promise<Case> => ({
  swv: tx.swv,
  record,
  scene,
  viewer,
  facts: await readFacts(tx, record, scene, absentOf(viewer)),
});

export const openDossier = async (
  tx: Tx,
  { configurations }: Pick<ArrangementsHouse, 'configurations'>,
  of: Case,
): Promise<Dossier> => ({
  ...of,
  earlier: await requestsOfPupil(tx, of.record),
  budget: await readBudget(tx, configurations, of.record),
});

export const dataOf = ({ swv, record }: Pick<Case, 'swv' | 'record'>, { page }: Pick<Look, 'page'>): CardData => ({
  v: 1,
  swv,
  id: record.id,
  revision: record.revision,
  ...(page !== undefined && { page }),
});

export function numberOf({ dossiernummer }: Arrangement): Dossiernummer {
  if (dossiernummer === null) throw new Error('A request without a number has no card of its own.');
  return dossiernummer;
}

/** What every posted card about a request begins with. */
export const caseView = (of: Case, look: Look): CaseView => ({
  data: dataOf(of, look),
  dossiernummer: numberOf(of.record),
  kind: POSTED_KIND_OF[of.record.kind],
  school: of.facts.school,
  insteadOf: deputisesFor(of),
  note: look.note,
});
