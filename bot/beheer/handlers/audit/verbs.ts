import { auditCheckCard, type Chain } from '../../../../cards/beheer/audit/check-card.ts';
import { auditFormCard } from '../../../../cards/beheer/audit/form-card.ts';
import { auditResultsCard } from '../../../../cards/beheer/audit/results-card.ts';
import { auditInputs, auditVerbs as verbs } from '../../../../cards/beheer/audit/verbs.ts';
import { refusedCard } from '../../../../cards/beheer/refused-card.ts';
import { beheerVerbs } from '../../../../cards/beheer/verbs.ts';
import { channelCard } from '../../../../cards/chat/channel-card.ts';
import { amount } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import { ok, refuse } from '../../../core/result.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import type { Dossiers } from '../../../delivery/dossiers.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { type AuditPart, verifyAuditPart } from '../../../store/verify-audit.ts';
import { mayLook } from '../../abilities.ts';
import { type AuditFound, findRow } from '../../data/audit/search-audit.ts';
import { timeOf } from '../../rules/audit/time-of.ts';
import { parseRow } from '../../schema/audit/parse-entry.ts';
import { looking } from '../looking.ts';
import { auditedLook } from './audited-look.ts';
import { entryView } from './draw-entry.ts';
import { dataOf, formView } from './draw-form.ts';
import { resultsView } from './draw-results.ts';
import { type Found, find } from './find.ts';
import { fittingEntry } from './fitting-entry.ts';

/** After 5 s somebody hears that it takes long, after 10 Teams gives up. Milliseconds. */
const CHECK_MS = 3_000;

/** The audit desk: who did what, who read a dossier, and whether the log itself is whole. */
export function auditVerbs(
  house: AppHouse & { readonly dossiers: Dossiers },
  checkMs = CHECK_MS,
): Readonly<Record<string, HandleVerb>> {
  const searching = (asks: 'search' | 'readers'): HandleVerb =>
    auditedLook<Found>(house, {
      look: (tx, turn) => find(tx, turn, house.dossiers, asks),
      draw: async (tx, turn, found) =>
        found.ok
          ? auditResultsCard(await resultsView(tx, turn, house.dossiers, { asks, found: found.value }))
          : auditFormCard(await formView(tx, turn, found.refusal)),
    });
  return {
    [beheerVerbs.audit]: looking(house, async ({ tx, turn }) => auditFormCard(await formView(tx, turn, null))),
    [verbs.search]: searching('search'),
    [verbs.readers]: searching('readers'),
    [verbs.entry]: opening(house),
    [verbs.check]: checking(house, checkMs),
  };
}

/** One row; that it was looked at stands in the log as well. */
const opening = (house: AppHouse & { readonly dossiers: Dossiers }): HandleVerb =>
  auditedLook<AuditFound>(house, {
    async look(tx, { inbound }) {
      const seq = parseRow(inbound.data.id);
      const row = seq === null ? null : await findRow(tx, seq);
      if (row === null) return refuse('bestaat-niet');
      tx.record({ rij: row.seq });
      return ok(row);
    },
    draw: async (tx, turn, found) =>
      found.ok
        ? fittingEntry(await entryView(tx, turn, house, found.value))
        : auditFormCard(await formView(tx, turn, null, found.refusal.code)),
  });

/** Reads and recomputes in one snapshot, as much as there is time for; then writes down what it found. */
function checking(house: AppHouse, checkMs: number): HandleVerb {
  return async (turn) => {
    const { actor, inbound } = turn;
    if (inbound.address.kind !== 'personal') return channelCard(null);
    const typed = Number(inbound.inputs[auditInputs.from] ?? 0);
    const after = Number.isSafeInteger(typed) && typed > 0 ? typed : 0;
    const began = performance.now();
    const part = mayLook(actor).ok
      ? await house.store.read(actor.swv, (tx) =>
          verifyAuditPart(tx, after, () => performance.now() - began >= checkMs),
        )
      : null;
    const told = auditedLook<AuditPart | null>(house, {
      look: async (tx) => {
        if (part?.ok) tx.record({ van: after + 1, tot: part.through, heel: true, klaar: part.done });
        else if (part) tx.record({ van: after + 1, heel: false, fout: part.why, rij: part.firstBad });
        return ok(part);
      },
      draw: async () =>
        part === null
          ? refusedCard({ code: 'niet-jouw-rol' })
          : auditCheckCard({ data: dataOf(turn), chain: chainOf(part, after) }),
    });
    return told(turn);
  };
}

function chainOf(part: AuditPart, after: number): Chain {
  if (!part.ok) return { is: 'broken', firstBad: amount(part.firstBad), why: part.why };
  return {
    is: part.done ? 'whole' : 'so-far',
    from: amount(Math.min(after + 1, part.through)),
    through: amount(part.through),
    at: part.at && { day: dayOf(part.at), time: timeOf(part.at) },
    erased: amount(part.erased.length),
  };
}
