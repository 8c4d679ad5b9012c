import type { LocalDate } from '../../cards/words/brands.ts';
import { fullDay } from '../../cards/words/dutch-date.ts';
import type { Configuration } from './configuration.ts';
import { type Dated, holdsOn, isToFillIn } from './dated.ts';
import { pathText } from './problem.ts';

/** What a valid configuration still leaves to people. */
export interface Finding {
  readonly kind: 'in te vullen' | 'verlopen' | 'nog niet ingegaan' | 'te controleren' | 'tegenspraak';
  readonly file: string;
  readonly path: string;
  /** Dutch: what it is about. */
  readonly text: string;
  readonly bron: string;
}

/** All that is still to be filled in, has expired, is open or contradicts another source, as of a day. */
export const findings = (configuration: Configuration, on: LocalDate): readonly Finding[] =>
  configuration.sections.flatMap((section) => {
    const file = `${section.name}.json`;
    return within(configuration.of(section), [], on).map(({ path, ...rest }) => ({
      ...rest,
      file,
      path: pathText(path),
    }));
  });

/** What a production start does not accept: a value that the SWV has yet to give (the demo only warns). */
export const blocksProduction = (found: readonly Finding[]): readonly Finding[] =>
  found.filter((finding) => finding.kind === 'in te vullen');

type Place = readonly PropertyKey[];
type Found = Omit<Finding, 'file' | 'path'> & { readonly path: Place };

function within(value: unknown, path: Place, on: LocalDate): readonly Found[] {
  if (isDated(value)) {
    // Only the value that counts on this day: what came before it is history.
    const index = Math.max(
      0,
      value.findLastIndex((entry) => entry.geldigVanaf <= on),
    );
    const entry = value[index] ?? value[0];
    return [...ofEntry(entry, [...path, index], on), ...within(entry.value, [...path, index, 'value'], on)];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => within(item, [...path, index], on));
  if (typeof value !== 'object' || value === null) return [];
  const bron = 'bron' in value ? String(value.bron) : '';
  const open: Found[] = 'open' in value ? [{ kind: 'te controleren', path, text: String(value.open), bron }] : [];
  return [...open, ...Object.entries(value).flatMap(([key, inner]) => within(inner, [...path, key], on))];
}

function ofEntry(entry: Dated<unknown>[0], path: Place, on: LocalDate): readonly Found[] {
  const { value, bron, geldigVanaf, geldigTot, open, tegenspraak = [], keuze } = entry;
  const found: Found[] = [];
  const report = (kind: Found['kind'], text: string) => found.push({ kind, path, text, bron });
  if (isToFillIn(value)) report('in te vullen', value.inTeVullen);
  if (!holdsOn(entry, on)) {
    if (geldigVanaf > on) report('nog niet ingegaan', `geldt vanaf ${fullDay(geldigVanaf)}`);
    else if (geldigTot !== null) report('verlopen', `gold tot en met ${fullDay(geldigTot)}`);
  }
  if (open !== undefined) report('te controleren', open);
  for (const other of tegenspraak) {
    const chosen = keuze === undefined ? '' : `; keuze: ${keuze}`;
    report('tegenspraak', `hier ${show(value)}, elders ${show(other.value)} (${other.bron})${chosen}`);
  }
  return found;
}

const show = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value));

const isDated = (value: unknown): value is Dated<unknown> =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((entry) => typeof entry === 'object' && entry !== null && 'geldigVanaf' in entry && 'bron' in entry);
