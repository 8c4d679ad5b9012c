import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import type { CarriedRow } from '../../../../cards/verantwoording/scholen/carried-rows.ts';
import { ownTableCard } from '../../../../cards/verantwoording/scholen/dossier/table-card.ts';
import { ownSchoolsInputs } from '../../../../cards/verantwoording/scholen/verbs.ts';
import { configText } from '../../../../cards/words/brands.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { payeesIn } from '../../data/own-schools.ts';
import { problemOf } from '../../files/pasted.ts';
import { readCarriedRows } from '../../files/read-carried-rows.ts';
import type { Payee, SpendingError } from '../../rules/spending-table.ts';
import { spendingTemplate } from '../../rules/spending-template.ts';
import { answersOf } from '../../rules/verantwoording.ts';
import { viewErrors } from '../ronde/view-errors.ts';
import { baseView, idsOf, type OwnDesk } from './desk.ts';
import { drawStand } from './stand.ts';

/** The table to fill in or to paste: their open schools with what stands there, or with what was read before. */
export async function drawTable(desk: OwnDesk): Promise<InvokeReply> {
  const { campagne } = desk.schools.scene;
  if (campagne.state !== 'open')
    return drawStand(desk, { note: campagne.state === 'ontwerp' ? 'niet-open' : 'gesloten' });
  const payees = await payeesIn(desk.tx, desk.schools);
  if (!payees.some(({ kind }) => kind === 'open')) return drawStand(desk, { note: 'ingediend' });
  const before = readCarriedRows(desk.turn.inbound.inputs[ownSchoolsInputs.amounts], idsOf(desk)) ?? [];
  return draw(desk, { typed: template(desk, payees, before) });
}

/** The table once more, with what is wrong with it; what was pasted is kept. */
export async function drawWrong(
  desk: OwnDesk,
  typed: string | null,
  problem: CampaignRefusal,
  errors: readonly SpendingError[] = [],
): Promise<InvokeReply> {
  return draw(desk, { typed: typed ?? template(desk, await payeesIn(desk.tx, desk.schools), []), problem, errors });
}

interface Drawn {
  readonly typed: string;
  readonly problem?: CampaignRefusal;
  readonly errors?: readonly SpendingError[];
}

function draw(desk: OwnDesk, { typed, problem, errors = [] }: Drawn): InvokeReply {
  return ownTableCard({
    ...baseView(desk),
    columns: desk.schools.columns.map(({ label }) => configText(label)),
    typed,
    problem: problem ?? null,
    errors: viewErrors(errors).map((view, at) => ({ ...view, quote: errors[at]?.quote ?? '' })),
  });
}

/** Their open schools, with what was read before or what stands there. */
function template({ schools }: OwnDesk, payees: readonly Payee[], before: readonly CarriedRow[]): string {
  const { records, columns, received } = schools;
  const carried = new Map(before.map(({ id, amounts }) => [id, amounts]));
  const rows = records.flatMap((record) => {
    const payee = payees.find(({ id, kind }) => id === record.id && kind === 'open');
    const answers = answersOf(record);
    const held = columns.map(({ id }) => {
      const answer = answers[id];
      return answer?.soort === 'bedrag' ? answer.cents : null;
    });
    return payee ? [{ payee, amounts: carried.get(record.id) ?? held }] : [];
  });
  return spendingTemplate({ payees, columns, received, rows }, (text) => problemOf(text) === null);
}
