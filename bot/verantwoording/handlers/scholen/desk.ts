import { channelCard } from '../../../../cards/chat/channel-card.ts';
import { goneCard } from '../../../../cards/delivery/gone-card.ts';
import type { OwnSchoolsView } from '../../../../cards/verantwoording/scholen/dossier/own-schools-view.ts';
import { ownSchoolsInputs } from '../../../../cards/verantwoording/scholen/verbs.ts';
import { subjectId } from '../../../../cards/words/brands.ts';
import { isKey } from '../../../../cards/words/is-key.ts';
import type { CardAction } from '../../../core/inbound.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import type { Turn } from '../../../core/turn.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import type { Tx } from '../../../store/store.ts';
import { type OwnSchools, readOwnSchools } from '../../data/own-schools.ts';
import type { VerantwoordingHouse } from '../../data/verantwoording-house.ts';
import { periodLabel } from '../../rules/ronde.ts';

/** The schools of one person in one round, before the card that answers their click. */
export interface OwnDesk {
  readonly tx: Tx;
  readonly turn: Turn<CardAction>;
  readonly schools: OwnSchools;
}

export const idsOf = ({ schools: { records } }: Pick<OwnDesk, 'schools'>) => records.map(({ id }) => id);

/** Draws in one read transaction; a round in which somebody fills in no money is to them no round at all. */
export async function answer(
  house: VerantwoordingHouse,
  turn: Turn<CardAction>,
  draw: (desk: OwnDesk) => Promise<InvokeReply>,
): Promise<InvokeReply> {
  const { actor, inbound, now } = turn;
  return house.store.read(actor.swv, async (tx) => {
    const schools = await readOwnSchools(tx, house, { id: inbound.data.id, actor, now });
    return schools ? draw({ tx, turn, schools }) : goneCard(null);
  });
}

/** A click that only looks, in their own chat. */
export const looking =
  (house: VerantwoordingHouse, draw: (desk: OwnDesk) => Promise<InvokeReply>): HandleVerb =>
  async (turn) =>
    turn.inbound.address.kind === 'personal' ? answer(house, turn, draw) : channelCard(null);

export function baseView({ turn: { actor, inbound }, schools: { scene } }: OwnDesk): OwnSchoolsView {
  const from = inbound.inputs[ownSchoolsInputs.from];
  return {
    data: { v: 1, swv: actor.swv, id: scene.campagne.id, revision: scene.campagne.revision },
    from: isKey(from) ? subjectId(from) : null,
    format: scene.format.label,
    period: periodLabel(scene),
  };
}
