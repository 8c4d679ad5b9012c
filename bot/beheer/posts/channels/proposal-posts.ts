import { proposalAnswerCard } from '../../../../cards/beheer/channels/proposal-answer-card.ts';
import { proposalNewsCard } from '../../../../cards/beheer/channels/proposal-news-card.ts';
import { revision } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { RenderPost } from '../../../delivery/feature.ts';
import { proveById } from '../../../people/prove.ts';
import { mayManage, mayPropose } from '../../abilities.ts';
import { proposalRevision } from '../../data/channels/answer-proposal.ts';
import { isThere } from '../../data/channels/proposal-posts.ts';
import { roomById } from '../../data/channels/read-room.ts';

/** What a school asked, for one beheerder; once it is answered, what came of it, where the question was seen. */
export const renderNews: RenderPost = async (tx, post, now) => {
  const { to, subject } = post;
  const actor = to.kind === 'person' ? await proveById(tx, to.id, dayOf(now)) : null;
  if (!actor || !mayManage(actor).ok) return 'gone';
  const room = await roomById(tx, subject);
  const data = { v: 1, swv: tx.swv, id: subject, revision: revision(0) } as const;
  if (room.kind === 'asked') {
    const { school } = room.proposal;
    return proposalNewsCard({
      data: { ...data, revision: proposalRevision(room.proposal) },
      school: school.name,
      state: 'open',
    });
  }
  if (room.kind === 'unknown' || !(await isThere(tx, post))) return 'gone';
  const { school } = room.channel;
  if (school === null) return proposalNewsCard({ data, school, state: 'ander-doel' });
  return proposalNewsCard({ data, school, state: room.kind === 'bound' ? 'gekoppeld' : 'niet-gekoppeld' });
};

/** What became of the question, for who asked it. A school that is not theirs is not named. */
export const renderAnswer: RenderPost = async (tx, { to, subject }, now) => {
  const actor = to.kind === 'person' ? await proveById(tx, to.id, dayOf(now)) : null;
  if (!actor) return 'gone';
  const may = mayPropose(actor);
  const own = may.ok ? may.value.schools : [];
  const room = await roomById(tx, subject);
  const nothing = { school: null, route: null } as const;
  switch (room.kind) {
    case 'unknown':
      return 'gone';
    case 'asked': {
      const isTheirs = room.proposal.person === actor.person;
      return proposalAnswerCard({ ...nothing, state: isTheirs ? 'gevraagd' : 'niet-gekoppeld' });
    }
    case 'let-go':
      return proposalAnswerCard({ ...nothing, state: room.channel.boundAt ? 'losgekoppeld' : 'niet-gekoppeld' });
    case 'bound': {
      const { of, school, route } = room.channel;
      if (of.kind !== 'school') return proposalAnswerCard({ ...nothing, state: 'ander-doel' });
      const isTheirs = own.includes(of.id);
      return proposalAnswerCard(
        isTheirs ? { school, route, state: 'gekoppeld' } : { ...nothing, state: 'andere-school' },
      );
    }
  }
};
