import type { ClosedView } from '../../../cards/arrangements/closed-card.ts';
import type { Mandate, OutcomeView } from '../../../cards/arrangements/outcome-card.ts';
import type { Holder } from '../../../cards/arrangements/words.ts';
import { amount, configText, type PersonId } from '../../../cards/words/brands.ts';
import { dayOf } from '../../core/local-day.ts';
import { at, isToFillIn } from '../../swv/dated.ts';
import type { Scene } from '../data/read-scene.ts';
import { type Arrangement, isClosed } from '../rules/arrangement.ts';
import type { Decision } from '../rules/course.ts';
import { type Case, caseView, type Look } from './case.ts';
import { nameOf } from './read-facts.ts';
import { afterStand } from './view-after.ts';
import { mayOpen } from './view-status.ts';

/** How it ended, in one line. */
export function closedView(of: Case, look: Look): ClosedView {
  const { state, deels = false, on, may } = outcomeView(of, look);
  return { ...caseView(of, look), state, deels, on, may };
}

/** How it ended, for anyone on the case. */
export function outcomeView(of: Case, look: Look): OutcomeView {
  const { record, scene, facts } = of;
  if (!isClosed(record.state)) throw new Error('A request that is open has no outcome.');
  const { decision, ended } = record;
  const end = decision ?? ended;
  if (!end) throw new Error('A closed request was closed by somebody.');
  const as = ended?.as;
  const insteadOf = decision?.insteadOf ?? as?.insteadOf ?? null;
  return {
    ...caseView(of, look),
    state: record.state,
    on: decision?.on ?? dayOf(end.at),
    by: {
      holder: decision?.as ?? as?.role ?? endedAs(of, end.by),
      name: nameOf(facts, end.by),
      insteadOf: insteadOf === null ? null : nameOf(facts, insteadOf),
    },
    mandate: mandateOf({ volmacht: decision?.volmacht ?? as?.volmacht ?? null }, scene),
    deels: decision?.deels ?? false,
    start: decision?.outcome === 'toegekend' ? decision.start : null,
    tlv: grantedTlv(record),
    may: { read: mayOpen(of) },
    after: afterStand(of),
  };
}

/** On what a decision rests; null when the directeur-bestuurder took it. */
export function mandateOf(
  { volmacht }: Pick<Decision, 'volmacht'>,
  { soort, day }: Pick<Scene, 'soort' | 'day'>,
): Mandate | null {
  if (volmacht === null) return null;
  const besluit = soort.mandaatbesluit && at(soort.mandaatbesluit, day).value;
  return {
    volmacht: configText(volmacht),
    mandaatbesluit: besluit === null || isToFillIn(besluit) ? 'in-te-vullen' : besluit,
  };
}

/** Its number and days: an outcome names no category, that stands in the dossier. */
const grantedTlv = ({ decision, volgnummer }: Arrangement): OutcomeView['tlv'] =>
  decision?.tlv && decision.outcome === 'toegekend' && volgnummer !== null
    ? { volgnummer: amount(volgnummer), first: decision.tlv.first, last: decision.tlv.last }
    : null;

function endedAs({ record, facts }: Case, by: PersonId): Holder {
  if (record.state === 'basisondersteuning') return 'onderwijsconsulent';
  if (record.state === 'geadviseerd') return 'cvt-secretaris';
  return isDirectie(record, facts.directie, by) ? 'directie' : 'zorgcoordinator';
}

const isDirectie = ({ hands }: Arrangement, directie: readonly PersonId[], by: PersonId): boolean =>
  !hands.writers.includes(by) && (hands.directies.includes(by) || directie.includes(by));
