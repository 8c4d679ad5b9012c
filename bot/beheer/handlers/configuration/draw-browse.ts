import type { VersionView } from '../../../../cards/beheer/configuration/configuration-view.ts';
import { sectionLabel } from '../../../../cards/beheer/configuration/labels.ts';
import { sectionCard } from '../../../../cards/beheer/configuration/section-card.ts';
import { sectionsCard } from '../../../../cards/beheer/configuration/sections-card.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { CardData } from '../../../../cards/parts/card-data.ts';
import { amount, revision, subjectId } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { Tx } from '../../../store/store.ts';
import type { Section } from '../../../swv/section.ts';
import { newestVersion, type StoredVersion } from '../../../swv/stored-version.ts';
import { readImporter } from '../../data/configuration/read-importer.ts';
import { inReadingOrder, listRules } from '../../rules/configuration/list-rules.ts';
import type { Look } from '../looking.ts';
import { clipped, viewRow } from './view-rule.ts';

const ROWS = 8;
/** Of what is to be filled in, on the first card. */
const FIRST = 5;

interface Told {
  readonly note?: BeheerRefusal | null;
  readonly done?: boolean;
}

/** What every button of these cards carries: the revision is the version that the card was drawn from. */
export const dataOf = ({ turn }: Pick<Look, 'turn'>, id: string, version: number): CardData => ({
  v: 1,
  swv: turn.actor.swv,
  id: subjectId(id),
  revision: revision(version),
});

/** The sections, and first what is still to be filled in. */
export async function drawSections(look: Look, sections: readonly Section[], { note = null, done = false }: Told = {}) {
  const { tx, turn, may } = look;
  const newest = await newestVersion(tx);
  const today = dayOf(turn.now);
  const listed = sections.map((section) => {
    const stored = newest?.raw[section.name];
    return {
      name: section.name,
      missing: missing(section),
      rules: stored === undefined ? null : listRules(stored, today),
    };
  });
  const blanks = listed.flatMap(({ name, rules }) =>
    (rules ?? []).filter(({ certainty }) => certainty === 'in-te-vullen').map((rule) => viewRow(name, rule)),
  );
  return sectionsCard({
    data: dataOf(look, 'instellingen', newest?.version ?? 0),
    note,
    done,
    mayChange: may.mayChange,
    version: newest && (await versionView(tx, newest)),
    toFillIn: blanks.slice(0, FIRST),
    more: amount(Math.max(0, blanks.length - FIRST)),
    sections: listed.map(({ name, rules, missing }) => ({
      name: clipped(name),
      label: clipped(sectionLabel(name)),
      values: rules ? amount(rules.length) : missing,
      toFillIn: count(rules, ['in-te-vullen']),
      unsure: count(rules, ['oud', 'open']),
    })),
  });
}

const count = (rules: ReturnType<typeof listRules> | null, those: readonly string[]) =>
  amount((rules ?? []).filter(({ certainty }) => those.includes(certainty)).length);

/** What it means that a version lacks a section. */
const missing = ({ absent }: Section) => (absent === undefined ? null : ('niet-in-gebruik' as const));

/** One section, a page of it; the sections when there is no such section or no version at all. */
export async function drawSection(
  look: Look,
  sections: readonly Section[],
  { note = null, done = false }: Told = {},
): Promise<PostedCard> {
  const { tx, turn, may } = look;
  const { id, page: asked = 1 } = turn.inbound.data;
  const newest = await newestVersion(tx);
  const section = sections.find(({ name }) => name === id);
  if (newest === null || section === undefined) return drawSections(look, sections, { note: note ?? 'bestaat-niet' });
  const known = section.name;
  const stored = newest.raw[known];
  const rows = inReadingOrder(stored === undefined ? [] : listRules(stored, dayOf(turn.now)));
  const pages = Math.max(1, Math.ceil(rows.length / ROWS));
  const page = Math.min(Math.max(1, asked), pages);
  return sectionCard({
    data: dataOf(look, known, newest.version),
    note,
    done,
    mayChange: may.mayChange,
    label: clipped(sectionLabel(known)),
    version: await versionView(tx, newest),
    rows: rows.slice((page - 1) * ROWS, page * ROWS).map((rule) => viewRow(known, rule)),
    missing: stored === undefined && (missing(section) ?? true),
    page: amount(page),
    pages: amount(pages),
  });
}

/** Which version this is, and who took it into use. */
export const versionView = async (
  tx: Tx,
  { version, importedAt, importedBy }: StoredVersion,
): Promise<VersionView> => ({
  version: amount(version),
  on: dayOf(importedAt),
  by: await readImporter(tx, importedBy),
});
