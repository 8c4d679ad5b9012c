import { explain, inDutch } from './dutch-issue.ts';
import { type Problem, pathText } from './problem.ts';
import type { Section } from './section.ts';

/** Section name → JSON, as a pack holds it and the store keeps it. */
export type RawConfiguration = Readonly<Record<string, unknown>>;

/** The configuration of one SWV, all of it valid. */
export interface Configuration {
  /** The value of a section; throws (a bug) for a section that was not among those it was read with. */
  of<V>(section: Section<V>): V;
  readonly sections: readonly Section[];
  /** What to store as a version. */
  readonly raw: RawConfiguration;
}

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a whole configuration, or says everything that is wrong with it.
 *
 * @param raw section name → JSON
 * @param sections those that the app knows; each must be there unless it says what its absence means, and no other
 */
export function parseConfiguration(raw: RawConfiguration, sections: readonly Section[]): Read<Configuration> {
  const known = new Set(sections.map((section) => section.name));
  const problems: Problem[] = Object.keys(raw)
    .filter((name) => !known.has(name))
    .map((name) => unknownFile(`${name}.json`, sections));
  const values = new Map<Section, unknown>();
  for (const section of sections) {
    const read = readSection(raw, section);
    if (read.ok) values.set(section, read.value);
    else problems.push(...read.problems);
  }
  problems.push(...checkTogether(values));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: configuration(raw, values) };
}

/**
 * Reads a version as it was stored, with an older or newer app maybe: a section that it lacks, or that this app does not
 * know, is absent. What was held against each other at its import is not held again.
 */
export function parseStored(raw: RawConfiguration, sections: readonly Section[]): Read<Configuration> {
  const values = new Map<Section, unknown>();
  const problems: Problem[] = [];
  for (const section of sections.filter(({ name, absent }) => raw[name] !== undefined || absent !== undefined)) {
    const read = readSection(raw, section);
    if (read.ok) values.set(section, read.value);
    else problems.push(...read.problems);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: configuration(raw, values) };
}

/** Reads one section of a stored version, whose other sections may be older than the app. */
export function readSection<V>(raw: RawConfiguration, section: Section<V>): Read<V> {
  const file = `${section.name}.json`;
  if (raw[section.name] === undefined) {
    if (section.absent !== undefined) return { ok: true, value: section.absent };
    return { ok: false, problems: [{ file, path: '', reason: 'dit bestand ontbreekt in de map' }] };
  }
  const parsed = section.schema.safeParse(raw[section.name], { error: inDutch });
  if (parsed.success) return { ok: true, value: parsed.data };
  const explained = parsed.error.issues.flatMap(explain);
  return { ok: false, problems: explained.map(({ path, reason }) => ({ file, path: pathText(path), reason })) };
}

export function unknownFile(file: string, sections: readonly Section[]): Problem {
  const files = sections.map((section) => `${section.name}.json`).join(', ');
  return { file, path: '', reason: `dit bestand hoort niet in de map; daar horen: ${files}` };
}

function checkTogether(values: ReadonlyMap<Section, unknown>): Problem[] {
  const look = <V>(section: Section<V>): V | null => (values.has(section) ? held(values, section) : null);
  return [...values].flatMap(([section, value]) =>
    (section.check?.(value, look) ?? []).map(({ path, reason }) => ({
      file: `${section.name}.json`,
      path: pathText(path),
      reason,
    })),
  );
}

const configuration = (raw: RawConfiguration, values: ReadonlyMap<Section, unknown>): Configuration => ({
  of: (section) => held(values, section),
  sections: [...values.keys()],
  raw,
});

function held<V>(values: ReadonlyMap<Section, unknown>, section: Section<V>): V {
  if (!values.has(section)) throw new Error(`Section ${section.name} is not part of this configuration.`);
  return values.get(section) as V; // put there by this very section's schema
}
