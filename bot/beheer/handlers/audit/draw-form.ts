import type { AuditFormView, SearchField } from '../../../../cards/beheer/audit/form-card.ts';
import { auditInputs } from '../../../../cards/beheer/audit/verbs.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { revision, subjectId, typedLine } from '../../../../cards/words/brands.ts';
import type { CardAction } from '../../../core/inbound.ts';
import type { Refusal } from '../../../core/result.ts';
import type { Turn } from '../../../core/turn.ts';
import type { Tx } from '../../../store/store.ts';
import { findPeople } from '../../data/audit/find-people.ts';

const FIELDS: readonly SearchField[] = ['dossiernummer', 'person', 'since', 'until'];

export const dataOf = ({ actor }: Pick<Turn, 'actor'>) =>
  ({ v: 1, swv: actor.swv, id: subjectId('logboek'), revision: revision(0) }) as const;

/** The form with what was typed; after a refusal with what is wrong, and with who may be meant. */
export async function formView(
  tx: Tx,
  turn: Turn<CardAction>,
  refusal: Refusal<BeheerRefusal> | null,
  note: BeheerRefusal | null = null,
): Promise<AuditFormView> {
  const typed = (field: SearchField) =>
    typedLine((turn.inbound.inputs[auditInputs[field]] ?? '').replace(/[\n\r]/g, ' ').slice(0, 300));
  const field = FIELDS.find((one) => one === refusal?.field) ?? 'dossiernummer';
  return {
    data: dataOf(turn),
    note,
    typed: {
      dossiernummer: typed('dossiernummer'),
      person: typed('person'),
      since: typed('since'),
      until: typed('until'),
    },
    problem: refusal && { field, code: refusal.code },
    people: refusal?.code === 'logboek-meer-mensen' ? await findPeople(tx, typed('person').trim()) : [],
  };
}
