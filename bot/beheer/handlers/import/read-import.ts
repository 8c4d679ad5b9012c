import { createHash } from 'node:crypto';
import { type PersonId, type SubjectId, subjectId } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { Ids } from '../../../core/ports.ts';
import type { ChangeTx } from '../../../delivery/feature.ts';
import { type ParsedImport, parsePeopleCsv } from '../../../people/import-csv.ts';
import { readRegister } from '../../../people/register.ts';
import { tenantsOfSwv } from '../../../store/tenants-of-swv.ts';
import { keepPending } from '../../data/import/pending.ts';
import { importSettings } from '../../rules/import/import-settings.ts';

export interface ReadImport {
  readonly id: SubjectId;
  readonly content: ParsedImport;
}

/** Reads a file and keeps what it says, for its beheerder alone; the register stays as it is. */
export async function readImport(
  tx: ChangeTx,
  ids: Ids,
  of: {
    readonly bytes: Uint8Array;
    readonly source: 'paste' | 'file';
    readonly person: PersonId;
    /** The bot's app id: whose tenants count. */
    readonly appId: string;
  },
): Promise<ReadImport> {
  const { persons } = await readRegister(tx);
  const settings = importSettings({ persons, tenants: await tenantsOfSwv(tx, of.appId) }, dayOf(tx.now));
  const content = parsePeopleCsv(of.bytes, settings);
  const id = subjectId(ids.next());
  const hash = createHash('sha256').update(of.bytes).digest('hex');
  await keepPending(tx, { id, personId: of.person, source: of.source, hash, at: tx.now, content });
  const [regels, fouten] = 'rows' in content ? [content.rows.length, 0] : [0, content.errors.length];
  tx.record({
    wat: 'import-gelezen',
    import: id,
    bron: of.source === 'file' ? 'bestand' : 'geplakt',
    hash,
    regels,
    fouten,
  });
  return { id, content };
}
