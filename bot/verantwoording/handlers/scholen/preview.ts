import { bytesOf } from '../../../../cards/parts/card-bytes.ts';
import { type CarriedRow, carriedRows } from '../../../../cards/verantwoording/scholen/carried-rows.ts';
import {
  CARRIED_BYTES,
  ownPreviewCard,
  PREVIEW_ROWS,
  type PreviewLine,
} from '../../../../cards/verantwoording/scholen/dossier/preview-card.ts';
import { ownSchoolsInputs } from '../../../../cards/verantwoording/scholen/verbs.ts';
import { amount, cents, type SubjectId } from '../../../../cards/words/brands.ts';
import { pageOf } from '../../../core/page-of.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { staffById } from '../../../people/who.ts';
import { payeesIn } from '../../data/own-schools.ts';
import { fitting, kept, problemOf } from '../../files/pasted.ts';
import { readCarriedRows } from '../../files/read-carried-rows.ts';
import { splitPasted } from '../../files/split-table.ts';
import { balanceView } from '../../posts/view-whole.ts';
import { type Judged, judge, moneyRevision } from '../../rules/own-schools.ts';
import { readSpending, type SpendingError, type SpendingRow } from '../../rules/spending-table.ts';
import { answersOf, EMPTY_PART, isFilling } from '../../rules/verantwoording.ts';
import { baseView, idsOf, type OwnDesk } from './desk.ts';
import { drawStand } from './stand.ts';
import { drawWrong } from './table.ts';

/** What a pasted or carried table would make of each school; or what is wrong with it, by line. */
export async function drawPreview(desk: OwnDesk): Promise<InvokeReply> {
  const { scene } = desk.schools;
  if (scene.campagne.state !== 'open') return drawStand(desk, { note: 'gesloten' });
  const { inputs } = desk.turn.inbound;
  const came = inputs[ownSchoolsInputs.amounts];
  if (came !== undefined) {
    const rows = readCarriedRows(came, idsOf(desk));
    return rows ? show(desk, judgeAll(desk, rows)) : drawWrong(desk, null, 'geen-bedragen');
  }
  const typed = inputs[ownSchoolsInputs.table] ?? '';
  const problem = problemOf(typed);
  if (problem) return drawWrong(desk, problem === 'tabel-leeg' ? null : fitting(typed), problem);
  const { columns, received } = desk.schools;
  const payees = await payeesIn(desk.tx, desk.schools);
  const { rows, errors } = readSpending(splitPasted(typed), { payees, columns, received });
  const judged = judgeAll(
    desk,
    rows.map((row) => ({ ...row, revision: revisionOf(desk, row) })),
  );
  const wrong = [...errors, ...judged.flatMap((one) => contradictionIn(desk, one, rows))].toSorted(
    (a, b) => a.line - b.line,
  );
  if (wrong.length > 0) return drawWrong(desk, kept(typed), 'regel-fout', wrong);
  const carried = bytesOf(carriedRows(judged.filter(({ refusal }) => refusal === null).map(({ row }) => row)));
  return carried > CARRIED_BYTES ? drawWrong(desk, kept(typed), 'te-veel-scholen') : show(desk, judged);
}

const recordOf = ({ schools: { records } }: OwnDesk, id: SubjectId) => records.find((one) => one.id === id);

function revisionOf(desk: OwnDesk, { id }: SpendingRow): CarriedRow['revision'] {
  const record = recordOf(desk, id);
  return record ? moneyRevision(record, desk.schools.part) : EMPTY_PART.revision;
}

/** Those that are not theirs are left out: only a forged button names one. */
function judgeAll(desk: OwnDesk, rows: readonly CarriedRow[]): readonly Judged[] {
  const { scene } = desk.schools;
  const { actor, now } = desk.turn;
  return rows.flatMap((row) => {
    const record = recordOf(desk, row.id);
    return record ? [judge(record, row, actor, now, scene)] : [];
  });
}

/** What the form would say at the field is said at the line. */
function contradictionIn(
  { schools }: OwnDesk,
  { row, record, refusal }: Judged,
  rows: readonly SpendingRow[],
): readonly SpendingError[] {
  if (refusal?.code !== 'meer-besteed' && refusal?.code !== 'deel-groter') return [];
  const { field, facts = {} } = refusal;
  const column = schools.columns.find(({ id }) => id === field)?.label;
  const short = facts.tekort;
  const line = rows.find(({ id }) => id === row.id)?.line ?? 1;
  return [
    {
      line,
      code: refusal.code,
      quote: '',
      near: schools.name(record),
      other: null,
      sum: typeof short === 'number' ? cents(short) : null,
      ...(column !== undefined && { column }),
    },
  ];
}

/** In the order in which they were pasted: what is refused stands first. */
async function show(desk: OwnDesk, judged: readonly Judged[]): Promise<InvokeReply> {
  const { tx, turn, schools } = desk;
  const { scene, part, records, name } = schools;
  const over = judged.filter(({ record }) => !isFilling(record.state));
  const same = judged.filter((one) => one.refusal?.code === 'al-gedaan' && !over.includes(one));
  const shown = judged.filter((one) => !over.includes(one) && !same.includes(one));
  const sorted = [
    ...shown.filter(({ refusal }) => refusal !== null),
    ...shown.filter(({ refusal }) => refusal === null),
  ];
  const { rows, ...paged } = pageOf(sorted, turn.inbound.data.page, PREVIEW_ROWS);
  const people = rows.flatMap(({ record }) => record.onderdelen[part.id]?.by ?? []);
  const staff = await staffById(tx, [...new Set(people)]);
  const named = new Set(judged.map(({ row }) => row.id));
  return ownPreviewCard({
    ...baseView(desk),
    rows: shown.map(({ row }) => row),
    changes: amount(shown.filter(({ refusal }) => refusal === null).length),
    lines: rows.map(({ record, refusal }): PreviewLine => {
      const held = recordOf(desk, record.id)?.onderdelen[part.id] ?? EMPTY_PART;
      return {
        name: name(record),
        balance: balanceView(scene.format, answersOf(record), [part.id]),
        refused: refusal?.code ?? null,
        by: (held.by && staff.get(held.by)?.name) ?? null,
        replaces: schools.columns.some(({ id }) => held.answers[id] !== undefined),
        asked: held.asked !== null || record.terug !== null,
      };
    }),
    same: same.map(({ record }) => name(record)),
    over: over.map(({ record }) => name(record)),
    without: records.filter(({ id, state }) => isFilling(state) && !named.has(id)).map(name),
    ...paged,
  });
}
