import { desc, eq, sql } from 'drizzle-orm';
import type { LocalDate, PersonId } from '../../cards/words/brands.ts';
import { perTransaction } from '../store/per-transaction.ts';
import { prepared } from '../store/prepared.ts';
import type { Tx } from '../store/store.ts';
import {
  type Configuration,
  parseConfiguration,
  parseStored,
  type RawConfiguration,
  type Read,
} from './configuration.ts';
import { blocksProduction, type Finding, findings } from './findings.ts';
import type { Section } from './section.ts';
import { configurations } from './tables.ts';

/** A configuration as it was imported, with its number. */
export interface ConfigurationVersion {
  readonly version: number;
  readonly configuration: Configuration;
  /** The values that are still blank on this day and keep closed what rests on them; none for the demonstration: {@link Blanks}. */
  blanksOn(on: LocalDate): readonly Finding[];
}

/**
 * What a value that the SWV has yet to give (the mandaatbesluit, the signature of the FG) does: `refused` keeps requests
 * closed, as production must; `shown` is for the demonstration, which says so on its cards.
 */
export type Blanks = 'refused' | 'shown';

export interface Configurations {
  /** Those that this app knows. */
  readonly sections: readonly Section[];
  /** Whether any version was ever imported. */
  exists(tx: Tx): Promise<boolean>;
  /** The newest version of this SWV. Throws when none was ever imported, or when the app knows a section that it lacks. */
  current(tx: Tx): Promise<ConfigurationVersion>;
  /**
   * A version of the past, by its number, with those of its sections that this app knows: it may be older than a feature.
   * Throws when it is not there.
   */
  of(tx: Tx, version: number): Promise<ConfigurationVersion>;
  /** Lets no other transaction import until this one ends, and gives the number of the newest version; null: none yet. */
  lock(tx: Tx): Promise<number | null>;
  /** Keeps a valid configuration as the next version and gives its number; throws when it is not valid. */
  importNext(tx: Tx, raw: RawConfiguration, by: PersonId | 'meedoen' | 'ops', now: Date): Promise<number>;
}

/** Reads versions with the sections that this app knows; a version never changes, so each is parsed once a process. */
export function createConfigurations(sections: readonly Section[], blanks: Blanks): Configurations {
  const parsed = new Map<string, ConfigurationVersion>();

  async function load(tx: Tx, version: number, read: (raw: RawConfiguration) => Read<Configuration>, how: string) {
    const key = `${tx.swv} ${version} ${how}`;
    const known = parsed.get(key);
    if (known) return known;
    const [row] = await tx.db.select().from(configurations).where(eq(configurations.version, version));
    if (!row) throw new Error(`There is no configuration ${version} of ${tx.swv}.`);
    const configuration = valid(read(row.raw));
    const blanksOn = (on: LocalDate) => (blanks === 'shown' ? [] : blocksProduction(findings(configuration, on)));
    const made: ConfigurationVersion = { version, configuration, blanksOn };
    parsed.set(key, made);
    return made;
  }

  // One transaction goes by one version: an import beside it must not change the rules between two of its reads.
  const inForce = perTransaction<Promise<number | null>>();
  const newest = (tx: Tx): Promise<number | null> => inForce.of(tx, () => readNewest(tx));

  async function lock(tx: Tx): Promise<number | null> {
    await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`configuration ${tx.swv}`}, 0))`);
    inForce.forget(tx);
    return newest(tx);
  }

  return {
    sections,
    exists: async (tx) => (await newest(tx)) !== null,
    async current(tx) {
      const version = await newest(tx);
      if (version === null) throw new Error(`${tx.swv} has no configuration; import a pack first.`);
      return load(tx, version, (raw) => parseConfiguration(raw, sections), 'whole');
    },
    of: (tx, version) => load(tx, version, (raw) => parseStored(raw, sections), 'as stored'),
    lock,
    async importNext(tx, raw, by, now) {
      valid(parseConfiguration(raw, sections));
      const version = ((await lock(tx)) ?? 0) + 1;
      inForce.forget(tx);
      await tx.db.insert(configurations).values({ swvId: tx.swv, version, raw, importedAt: now, importedBy: by });
      return version;
    },
  };
}

const newestRow = prepared((db) =>
  db.select({ version: configurations.version }).from(configurations).orderBy(desc(configurations.version)).limit(1),
);

async function readNewest(tx: Tx): Promise<number | null> {
  const [row] = await newestRow(tx, {});
  return row?.version ?? null;
}

function valid(read: Read<Configuration>): Configuration {
  if (read.ok) return read.value;
  throw new Error(
    `The configuration is not valid:\n${read.problems.map(({ file, path, reason }) => `${file} ${path}: ${reason}`).join('\n')}`,
  );
}
