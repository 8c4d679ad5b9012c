import { LIST_ROWS, type ListRow, type ListView } from '../../../cards/arrangements/list-card.ts';
import type { ListName } from '../../../cards/arrangements/list-words.ts';
import { POSTED_KIND_OF } from '../../../cards/arrangements/words.ts';
import { amount, type ListTrail, revision, subjectId } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { dayOf } from '../../core/local-day.ts';
import { schoolsOf } from '../../people/schools.ts';
import type { Tx } from '../../store/store.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { lastDayFor } from '../data/deadlines.ts';
import { type Viewer, viewerOf } from '../data/read-viewer.ts';
import { isClosed } from '../rules/arrangement.ts';
import { dataOf, NO_POST, openCase } from './case.ts';
import { afterOf } from './follow-up-parts.ts';
import { LISTS, listsOf } from './lists.ts';
import { longer, type Row, readList, shorter } from './read-list.ts';
import { termLeft } from './term-left.ts';
import { whereView } from './view-status.ts';

/** Which page of which list is asked for. */
export interface AskedList {
  /** null, or one that is not theirs: the list that they mean by "status". */
  readonly list: ListName | null;
  /** The pages that were turned before this one; null for the first. */
  readonly trail: ListTrail | null;
  readonly page: number;
}

/** One page of a list, as this person may see it now. */
export async function listView(
  tx: Tx,
  house: Pick<ArrangementsHouse, 'configurations'>,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
  asked: AskedList,
): Promise<ListView> {
  const names = listsOf(actor);
  const list = names.find((name) => name === asked.list) ?? names[0] ?? 'eigen';
  const trail = list === asked.list || asked.list === null ? asked.trail : null;
  const viewer = await viewerOf(tx, actor, dayOf(now));
  const schools = list === 'scholen' ? await schoolsOf(tx, actor, 'onderwijsconsulent') : [];
  const parts = LISTS[list].parts({ actor, now, schools });
  const found = await readList(tx, house, { viewer, now, parts }, trail?.split(',').at(-1) ?? null, LIST_ROWS);
  const rows: ListRow[] = [];
  for (const one of found.rows) rows.push(await rowOf(tx, one, viewer));
  return {
    data: { v: 1, swv: tx.swv, id: subjectId('lijst'), revision: revision(0) },
    list,
    others: names.filter((name) => name !== list),
    mayRequest: actor.roles.some(({ role }) => role === 'zorgcoordinator'),
    rows,
    page: amount(trail === null ? 1 : Math.max(2, asked.page)),
    next: found.next === null ? null : longer(trail, found.next),
    back: trail === null ? null : { to: shorter(trail) },
  };
}

async function rowOf(tx: Tx, row: Row, viewer: Viewer): Promise<ListRow> {
  const { record, scene, yours, part } = row;
  const of = await openCase(tx, record, scene, viewer);
  const where = isClosed(record.state) ? null : whereView(of);
  return {
    part: part.heading,
    opens: part.bare !== true,
    data: dataOf(of, { page: NO_POST }),
    dossiernummer: record.dossiernummer,
    kind: POSTED_KIND_OF[record.kind],
    school: of.facts.school,
    state: record.state,
    deels: record.decision?.deels ?? false,
    since: dayOf(record.since),
    holder: where && { who: where.holder, name: where.name },
    until: isClosed(record.state) ? null : lastDayFor(record, scene),
    term: termLeft(record, scene),
    yours,
    after: afterOf(row, viewer),
  };
}
