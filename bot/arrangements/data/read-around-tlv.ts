import type { LocalDate, SchoolId } from '../../../cards/words/brands.ts';
import { schoolById } from '../../people/schools.ts';
import type { Tx } from '../../store/store.ts';
import type { Arrangement, State } from '../rules/arrangement.ts';
import type { World } from '../rules/world.ts';
import { type NamedExpert, readExperts } from './read-experts.ts';
import type { Ruled } from './read-rules.ts';
import { readTargets, type Target } from './read-targets.ts';

/** What is known around a TLV today; of any other kind nothing is read. */
export interface AroundTlv {
  readonly experts: readonly NamedExpert[];
  readonly mandate: World['mandate'];
  readonly targets: readonly Target[];
}

const NOTHING: AroundTlv = { experts: [], mandate: null, targets: [] };
const CHOOSING: readonly State[] = ['bij-consulent', 'bij-deskundigen'];

/** Reads it for requests in one transaction: the deskundigen and the schools once, the mandate for each school. */
export function createAroundTlv(
  tx: Tx,
  today: LocalDate,
): (about: Pick<Arrangement, 'school' | 'state'>, ruled: Ruled) => Promise<AroundTlv> {
  let experts: readonly NamedExpert[] | undefined;
  let targets: readonly Target[] | undefined;
  const mandates = new Map<SchoolId, World['mandate']>();
  return async ({ school, state }, { rules }) => {
    if (rules.tlv === null) return NOTHING;
    if (CHOOSING.includes(state)) experts ??= await readExperts(tx, today);
    targets ??= await readTargets(tx, today);
    if (!mandates.has(school)) mandates.set(school, (await schoolById(tx, school))?.board.mandate ?? null);
    return { experts: experts ?? [], mandate: mandates.get(school) ?? null, targets };
  };
}
