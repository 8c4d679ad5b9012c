import { and, eq } from 'drizzle-orm';
import type { Tx } from '../../store/store.ts';
import type { Answers } from '../rules/answers.ts';
import type { Format } from '../rules/format.ts';
import { prefill } from '../rules/prefill.ts';
import { answersOf, type Campagne, type FilledPart, type Verantwoording } from '../rules/verantwoording.ts';
import { verantwoordingen } from '../tables.ts';
import { findAgenda } from './agendas.ts';
import { campagneBefore } from './campagnes.ts';
import { listWhere } from './records.ts';
import type { VerantwoordingHouse } from './verantwoording-house.ts';

/**
 * The parts of a new account as far as they are known: what the SWV paid, the goals of the
 * ontwikkelagenda and of the period before, what Meedoen counted. For the opening of each account of a round.
 */
export async function prefillOf(
  tx: Tx,
  { counts }: Pick<VerantwoordingHouse, 'counts'>,
  { deelnemer, ontvangen }: Pick<Verantwoording, 'deelnemer' | 'ontvangen'>,
  { campagne, format }: { readonly campagne: Campagne; readonly format: Format },
): Promise<Readonly<Record<string, FilledPart>>> {
  const { kind, key, schools } = deelnemer;
  const counted =
    kind === 'partner' ? {} : await counts(tx, kind === 'swv' ? null : schools, campagne.first, campagne.last);
  const { goals } = await findAgenda(tx, { format: campagne.format, period: campagne.period, kind, key });
  const before = await answersBefore(tx, deelnemer, campagne);
  return prefill(format, { ontvangen, agenda: goals, before, counts: counted });
}

async function answersBefore(
  tx: Tx,
  { kind, key }: Verantwoording['deelnemer'],
  campagne: Campagne,
): Promise<Answers | null> {
  const before = await campagneBefore(tx, campagne);
  if (before === null) return null;
  const { campagneId, who, key: of } = verantwoordingen;
  const same = and(eq(campagneId, before.id), eq(who, kind), eq(of, key));
  const [record] = same ? await listWhere(tx, same) : [];
  return record ? answersOf(record) : null;
}
