import { proposalCard } from '../../../../cards/beheer/channels/proposal-card.ts';
import { proposalsCard } from '../../../../cards/beheer/channels/proposals-card.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { amount, revision, type SubjectId, subjectId } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import { dayOf } from '../../../core/local-day.ts';
import { pageOf } from '../../../core/page-of.ts';
import type { MemberCount } from '../../../core/ports.ts';
import { listProposals, proposalById } from '../../../people/channel-proposals.ts';
import { channelById } from '../../../people/channels.ts';
import { channelsOfSchool } from '../../../people/reach.ts';
import { persons } from '../../../people/tables.ts';
import { proposalRevision } from '../../data/channels/answer-proposal.ts';
import { readAsking } from '../../data/channels/read-asking.ts';
import { absenceOf, obstacleOf } from '../../rules/channels/obstacle-of.ts';
import { domainsOf } from '../../rules/tenants/domains-of.ts';
import type { Look } from '../looking.ts';
import { drawChannel, drawChannels } from './draw-channels.ts';

const dataOf = ({ turn: { actor } }: Look, id: SubjectId, at = revision(0)) =>
  ({ v: 1, swv: actor.swv, id, revision: at }) as const;

/** One page of what schools asked. */
export async function drawProposals(look: Look): Promise<PostedCard> {
  const { rows, ...paged } = pageOf(await listProposals(look.tx), look.turn.inbound.data.page);
  return proposalsCard({
    data: dataOf(look, subjectId('kanalen')),
    ...paged,
    rows: rows.map(({ id, school, at }) => ({ id, school: school.name, since: dayOf(at) })),
  });
}

/**
 * What a school asked, as it stands; once it is answered, the channel that came of it, or the list.
 * @param readers who read the channel, counted just before; null when it was not counted.
 */
export async function drawProposal(
  look: Look,
  readers: MemberCount | null,
  note: BeheerRefusal | null = null,
): Promise<PostedCard> {
  const { tx, turn, may, appId } = look;
  const { id } = turn.inbound.data;
  const proposal = await proposalById(tx, id);
  if (!proposal) return drawAnswered(look, note ?? 'voorstel-beantwoord');
  const today = dayOf(turn.now);
  const { school, address, at } = proposal;
  const asking = await readAsking(tx, proposal, appId, today);
  const accounts = await tx.db.select({ tenantId: persons.tenantId, upn: persons.upn }).from(persons);
  return proposalCard({
    data: dataOf(look, id, proposalRevision(proposal)),
    note,
    mayChange: may.mayChange,
    school: school.name,
    schoolData: dataOf(look, subjectId(school.id)),
    route: school.route,
    channels: amount((await channelsOfSchool(tx, school.id)).length),
    by: asking.by,
    roles: asking.roles,
    since: dayOf(at),
    domains: domainsOf(accounts, address),
    readers:
      readers?.kind === 'counted'
        ? { kind: 'counted', members: amount(readers.members), guests: amount(readers.guests) }
        : { kind: readers?.kind ?? 'not-asked' },
    obstacle: obstacleOf(asking, today) ?? absenceOf(readers),
  });
}

async function drawAnswered({ tx, turn, may }: Look, note: BeheerRefusal): Promise<PostedCard> {
  const { id } = turn.inbound.data;
  return (await channelById(tx, id)) ? drawChannel(tx, turn, may, id, { note }) : drawChannels(tx, turn, 1, { note });
}
