import { configurationInputs } from '../../../../cards/beheer/configuration/verbs.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { ok, type Refusal, type Result, refuse } from '../../../core/result.ts';
import { importOver } from '../../../swv/import-next.ts';
import { considered, refusalOf } from '../../rules/configuration/consider.ts';
import { markOf } from '../../rules/configuration/pasted-version.ts';
import { readPasted } from '../../schema/configuration/read-pasted.ts';
import type { Managed } from '../managing.ts';
import type { EditHouse } from './draw-edit.ts';
import { partOf } from './part-of.ts';

/**
 * Takes what was compared into use as the next version. Refused when another version came in between, or when the text is
 * not the one that was compared: then the form shows what would change now.
 */
export async function applyVersion(
  { tx, turn, may }: Managed,
  { configurations }: EditHouse,
): Promise<Result<null, BeheerRefusal>> {
  const { data, inputs } = turn.inbound;
  const read = readPasted(inputs);
  // Where it stops being JSON may be a word of theirs: the card says it, the audit log does not.
  if (!read.ok) return refuse(read.refusal.code);
  const { value } = read.value;
  let refused: Refusal<BeheerRefusal> | null = null;
  const done = await importOver(tx, configurations, { by: may.person, now: tx.now }, (newest) => {
    const stop = (code: BeheerRefusal) => {
      refused = { code };
      return null;
    };
    const part = newest && partOf(turn, configurations.sections, newest);
    if (!newest || !part) return stop('bestaat-niet');
    const found = considered(newest.raw, part, value, configurations.sections);
    if (!found.ok) return stop(found.refusal.code);
    const moved = newest.version !== data.revision;
    if (moved) return stop(found.value.seen.kind === 'same' ? 'al-gedaan' : 'instellingen-andere-versie');
    const same = markOf(part, value) === inputs[configurationInputs.seen];
    return same ? found.value.next : stop('instellingen-andere-tekst');
  });
  if (done.kind === 'imported') {
    tx.record({ wat: 'instellingen', onderdeel: data.id, ...done.imported });
    return ok(null);
  }
  return { ok: false, refusal: done.kind === 'unwanted' ? (refused ?? { code: 'bestaat-niet' }) : refusalOf(done) };
}
