import type { SubjectId } from '../../../cards/words/brands.ts';
import type { Tx } from '../../store/store.ts';
import type { Configurations } from '../../swv/configurations.ts';
import { at } from '../../swv/dated.ts';
import { verantwoording } from '../config.ts';
import type { Released } from '../rules/learned.ts';
import { type Results, resultsOf } from '../rules/results.ts';
import { type Reported, rowsOf } from '../rules/results-rows.ts';
import { type Campagne, isHandedIn, type Verantwoording } from '../rules/verantwoording.ts';
import { campagneBefore } from './campagnes.ts';
import { type DeelnemerName, namesOf } from './deelnemers.ts';
import { readScene, type Scene } from './read-scene.ts';
import { listOfCampagne } from './records.ts';
import { namesReleased } from './releases.ts';

/** Where the SWV set no bound of its own (DOMAIN H.3). */
const LEAST = 5;

/** Everything that a result is drawn from, read in one transaction. */
export interface ReadResults {
  readonly scene: Scene;
  readonly accounts: readonly Verantwoording[];
  readonly now: Reported;
  readonly before: (Reported & { readonly campagne: Campagne }) | null;
  readonly results: Results;
  readonly nameOf: (of: Verantwoording) => DeelnemerName;
  /** What the directies said about their names, by account. */
  readonly released: ReadonlyMap<SubjectId, Released>;
  /** Below this a number of pupils is not shown; by the rules of today. */
  readonly least: number;
}

interface Knows {
  readonly configurations: Configurations;
}

/** The results of a campaign beside those of the one before it; null when it is not there, or is not asked yet. */
export async function readResults(tx: Tx, house: Knows, campagne: Campagne, now: Date): Promise<ReadResults | null> {
  const scene = campagne.state === 'ontwerp' ? null : await readScene(tx, house, campagne, now);
  if (scene === null) return null;
  const accounts = await listOfCampagne(tx, campagne.id);
  const reported = { format: scene.format, rows: rowsOf(scene.format, accounts) };
  const before = await readBefore(tx, house, campagne, now);
  const section = (await house.configurations.current(tx)).configuration.of(verantwoording);
  const nameOf = await namesOf(
    tx,
    section,
    scene.today,
    accounts.map(({ deelnemer }) => deelnemer),
  );
  return {
    scene,
    accounts,
    now: reported,
    before,
    results: resultsOf(reported, before),
    nameOf: ({ deelnemer }) => nameOf(deelnemer),
    released: await namesReleased(
      tx,
      accounts.map(({ id }) => id),
    ),
    least: section.kleinsteAantal === null ? LEAST : at(section.kleinsteAantal, scene.today).value,
  };
}

async function readBefore(tx: Tx, house: Knows, campagne: Campagne, now: Date): Promise<ReadResults['before']> {
  const earlier = await campagneBefore(tx, campagne);
  const scene = earlier && (await readScene(tx, house, earlier, now));
  if (!earlier || !scene) return null;
  const accounts = await listOfCampagne(tx, earlier.id);
  // A round in which nobody handed in says nothing: a difference with it would be with zero.
  if (!accounts.some(({ state }) => isHandedIn(state))) return null;
  return { campagne: earlier, format: scene.format, rows: rowsOf(scene.format, accounts) };
}
