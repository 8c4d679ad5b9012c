import type { Swv } from '../../../bot/store/directory.ts';
import { type AuditFault, verifyAudit } from '../../../bot/store/verify-audit.ts';
import type { Command, OpsHouse } from '../command.ts';
import { findSwvs } from '../find-swv.ts';

const WHY: Readonly<Record<AuditFault, string>> = {
  'row-edited': 'the row, or the head of the chain, was changed after it was written',
  'row-missing': 'a row is gone',
  'row-not-chained': 'the row does not follow from the one before it',
  'payload-edited': 'the words of the row were changed after they were written',
  'payload-missing': 'the words of the row are gone without having been erased',
  'tail-missing': 'the last rows are gone',
  'row-beyond-head': 'there are rows after the last one that was written',
};

/** Recomputes the audit chain of one SWV, or of all of them. */
export const verifyAuditCommand: Command = {
  name: 'verify-audit',
  takes: '[SWV]',
  about: 'recomputes the audit chain of one samenwerkingsverband, or of all',
  async run(house, [named]) {
    const swvs = await findSwvs(house, named);
    if (swvs.length === 0) house.say('There is no samenwerkingsverband here yet.');
    let whole = true;
    for (const swv of swvs) whole = (await verifyOne(house, swv)) && whole;
    return whole;
  },
};

async function verifyOne({ store, say }: OpsHouse, { id }: Swv): Promise<boolean> {
  const verdict = await verifyAudit(store, id);
  if (!verdict.ok) {
    say(`${id}: NOT whole. First bad row: ${verdict.firstBad} (${verdict.why}: ${WHY[verdict.why]}).`);
    return false;
  }
  const erased = verdict.erased.length === 0 ? '' : `, ${verdict.erased.length} of them with their words erased`;
  say(`${id}: whole, ${verdict.rows} rows checked${erased}.`);
  return true;
}
