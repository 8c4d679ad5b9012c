import { proposedCard } from '../../../../cards/beheer/channels/proposed-card.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { revision, type SwvId } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { ChannelProposal } from '../../../people/channel-proposals.ts';

/** "Gevraagd aan de beheerder": for everybody in the channel. */
export const drawProposed = (
  swv: SwvId,
  { id, school, at }: ChannelProposal,
  note: BeheerRefusal | null = null,
): PostedCard =>
  proposedCard({ data: { v: 1, swv, id, revision: revision(0) }, school: school.name, since: dayOf(at), note });
