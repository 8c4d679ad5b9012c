import { bytesOf } from '../../../../cards/parts/card-bytes.ts';
import { carriedRows } from '../../../../cards/verantwoording/scholen/carried-rows.ts';
import {
  CARRIED_BYTES,
  ownPreviewCard,
  PREVIEW_ROWS,
  type PreviewLine,
} from '../../../../cards/verantwoording/scholen/dossier/preview-card.ts';
import { ownSchoolsInputs } from '../../../../cards/verantwoording/scholen/verbs.ts';
import { amount } from '../../../../cards/words/brands.ts';
import { pageOf } from '../../../core/page-of.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { staffById } from '../../../people/who.ts';
import { fitting, kept, problemOf } from '../../files/pasted.ts';
import { readCarriedRows } from '../../files/read-carried-rows.ts';
import { splitPasted } from '../../files/split-table.ts';
import { balanceView } from '../../posts/view-whole.ts';
import type { Judged } from '../../rules/own-schools.ts';
import { answersOf, EMPTY_PART, isFilling } from '../../rules/verantwoording.ts';
import { baseView, idsOf, type OwnDesk } from './desk.ts';
import { judgeAll, readOwnTable, recordOf } from './read-table.ts';
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
  const { judged, errors } = await readOwnTable(desk, splitPasted(typed));
  if (errors.length > 0) return drawWrong(desk, kept(typed), 'regel-fout', errors);
  const carried = bytesOf(carriedRows(judged.map(({ row }) => row)));
  return carried > CARRIED_BYTES ? drawWrong(desk, kept(typed), 'te-veel-scholen') : show(desk, judged);
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
    rows: judged.map(({ row }) => row),
    takes: shown.map(({ row }) => row),
    changes: amount(shown.filter(({ refusal }) => refusal === null).length),
    lines: rows.map(({ record, refusal }): PreviewLine => {
      const held = recordOf(schools, record.id)?.onderdelen[part.id] ?? EMPTY_PART;
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
