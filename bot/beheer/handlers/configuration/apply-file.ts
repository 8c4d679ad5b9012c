import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { ok, type Refusal, type Result, refuse } from '../../../core/result.ts';
import { importOver, outlook } from '../../../swv/import-next.ts';
import { findSentFile } from '../../data/configuration/sent-file.ts';
import { dropPending } from '../../data/import/pending.ts';
import { refusalOf } from '../../rules/configuration/consider.ts';
import type { Managed } from '../managing.ts';
import type { EditHouse } from './draw-edit.ts';

/**
 * Takes a file of settings into use as the next version, when it is still held against the version in force that the card
 * showed. Otherwise nothing is written, and the card shows what would change now. The file stays for its hour, so that a
 * second click finds that it says what holds.
 */
export async function applyFile(
  { tx, turn, may }: Managed,
  { configurations }: EditHouse,
): Promise<Result<null, BeheerRefusal>> {
  const { id, revision } = turn.inbound.data;
  const file = await findSentFile(tx, id, { person: may.person, now: turn.now, lock: true });
  if (!file) return refuse('instellingen-bestand-weg');
  let refused: Refusal<BeheerRefusal> = { code: 'instellingen-andere-versie' };
  const done = await importOver(tx, configurations, { by: may.person, now: tx.now }, (newest) => {
    const now = newest?.raw ?? {};
    const next = { ...now, ...file.sections };
    if ((newest?.version ?? 0) === Number(revision)) return next;
    if (outlook(now, next, configurations.sections).kind === 'same') refused = { code: 'al-gedaan' };
    return null;
  });
  if (done.kind === 'unwanted') return { ok: false, refusal: refused };
  if (done.kind !== 'imported') return { ok: false, refusal: refusalOf(done) };
  const sections = Object.keys(file.sections).join(', ');
  tx.record({ wat: 'instellingen', bron: 'bestand', hash: file.hash, onderdelen: sections, ...done.imported });
  return ok(null);
}

/** Lets a file of settings go; nothing changes. */
export async function dropFile({ tx, turn, may }: Managed): Promise<Result<null, BeheerRefusal>> {
  const { id } = turn.inbound.data;
  const file = await findSentFile(tx, id, { person: may.person, now: turn.now, lock: true });
  if (!file) return refuse('instellingen-bestand-weg');
  await dropPending(tx, id);
  tx.record({ wat: 'instellingen-weggegooid', hash: file.hash });
  return ok(null);
}
