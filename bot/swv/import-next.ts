import type { PersonId } from '../../cards/words/brands.ts';
import type { Tx } from '../store/store.ts';
import { type Configuration, parseConfiguration, type RawConfiguration } from './configuration.ts';
import type { Configurations } from './configurations.ts';
import { type Difference, diff } from './diff.ts';
import { isBlock, placeText } from './place.ts';
import type { Problem } from './problem.ts';
import type { Section } from './section.ts';
import { newestVersion, type StoredVersion } from './stored-version.ts';

/** What an import would do, or why it may not be done. */
export type Outlook =
  | {
      readonly kind: 'possible';
      readonly configuration: Configuration;
      /** Never empty. */
      readonly differences: readonly Difference[];
    }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] }
  | { readonly kind: 'same' }
  | { readonly kind: 'another-swv' };

/** Holds a configuration against the one in force; pure. */
export function outlook(now: RawConfiguration, next: RawConfiguration, sections: readonly Section[]): Outlook {
  const read = parseConfiguration(next, sections);
  if (!read.ok) return { kind: 'wrong', problems: read.problems };
  // Somebody else's pack is valid too, and would give this SWV the rules of another.
  if (keyOf(now) !== undefined && keyOf(now) !== keyOf(next)) return { kind: 'another-swv' };
  const differences = diff(now, next);
  if (differences.length === 0) return { kind: 'same' };
  return { kind: 'possible', configuration: read.value, differences };
}

const keyOf = ({ identiteit }: RawConfiguration): unknown => (isBlock(identiteit) ? identiteit.id : undefined);

/** An import that was done, as the audit log keeps it. */
export interface Imported {
  /** 0: there was none. */
  readonly versieVoor: number;
  readonly versieNa: number;
  /** The places that changed, the first {@link MOST_PLACES} of them; all are in the two versions. */
  readonly plaatsen: string;
  readonly aantal: number;
}

const MOST_PLACES = 40;

export type Outcome =
  | { readonly kind: 'imported'; readonly imported: Imported }
  | { readonly kind: 'unwanted' }
  | Exclude<Outlook, { readonly kind: 'possible' }>;

/**
 * Keeps a configuration as the next version, in one transaction with what `make` looks at of the one in force. Other
 * imports wait until this transaction ends.
 *
 * @param make gives the next configuration, of the newest version; null: it should not be, after all
 */
export async function importOver(
  tx: Tx,
  configurations: Configurations,
  { by, now }: { readonly by: PersonId | 'ops'; readonly now: Date },
  make: (newest: Pick<StoredVersion, 'version' | 'raw'> | null) => RawConfiguration | null,
): Promise<Outcome> {
  await configurations.lock(tx);
  const newest = await newestVersion(tx);
  const next = make(newest);
  if (next === null) return { kind: 'unwanted' };
  const seen = outlook(newest?.raw ?? {}, next, configurations.sections);
  if (seen.kind !== 'possible') return seen;
  const versieNa = await configurations.importNext(tx, next, by, now);
  const places = seen.differences.map(({ section, place }) => `${section}.${placeText(place)}`);
  const plaatsen = places.slice(0, MOST_PLACES).join(', ');
  return {
    kind: 'imported',
    imported: { versieVoor: newest?.version ?? 0, versieNa, plaatsen, aantal: places.length },
  };
}
