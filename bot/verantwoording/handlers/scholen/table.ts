import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import type { CarriedRow } from '../../../../cards/verantwoording/scholen/dossier/own-schools-view.ts';
import { ownTableCard } from '../../../../cards/verantwoording/scholen/dossier/table-card.ts';
import { ownSchoolsInputs } from '../../../../cards/verantwoording/scholen/verbs.ts';
import { configText } from '../../../../cards/words/brands.ts';
import { euros } from '../../../../cards/words/dutch-money.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { payeesIn } from '../../data/own-schools.ts';
import { readCarriedRows } from '../../files/read-carried-rows.ts';
import { finder, nameFor } from '../../rules/named-table.ts';
import type { Payee, SpendingError } from '../../rules/spending-table.ts';
import { answersOf } from '../../rules/verantwoording.ts';
import { viewErrors } from '../ronde/view-errors.ts';
import { baseView, type OwnDesk } from './desk.ts';
import { drawStand } from './stand.ts';

/** The table to fill in or to paste: their open schools with what stands there, or with what was read before. */
export async function drawTable(desk: OwnDesk): Promise<InvokeReply> {
  const { campagne } = desk.schools.scene;
  if (campagne.state !== 'open')
    return drawStand(desk, { note: campagne.state === 'ontwerp' ? 'niet-open' : 'gesloten' });
  const payees = await payeesIn(desk.tx, desk.schools);
  if (!payees.some(({ kind }) => kind === 'open')) return drawStand(desk, { note: 'ingediend' });
  const before = readCarriedRows(desk.turn.inbound.inputs[ownSchoolsInputs.amounts]) ?? [];
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

/** A line for each open school, under the names of the columns; amounts in the order of the format. */
function template({ schools }: OwnDesk, payees: readonly Payee[], before: readonly CarriedRow[]): string {
  const { records, columns, received } = schools;
  const find = finder(payees);
  const carried = new Map(before.map(({ id, amounts }) => [id, amounts]));
  const lines = records.flatMap((record) => {
    const payee = payees.find(({ id, kind }) => id === record.id && kind === 'open');
    if (!payee) return [];
    const answers = answersOf(record);
    const held = columns.map(({ id }) => {
      const answer = answers[id];
      return answer?.soort === 'bedrag' ? answer.cents : null;
    });
    return [
      [
        nameFor(payee, find),
        ...[payee.received, ...(carried.get(record.id) ?? held)].map((one) => (one === null ? '' : euros(one))),
      ],
    ];
  });
  return [['School', received, ...columns.map(({ label }) => label)], ...lines]
    .map((cells) => cells.map((cell) => cell.replaceAll(';', ',')).join(';'))
    .join('\n');
}
