import type { SubjectId } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { ok, refuse } from '../../core/result.ts';
import { coveringVolmacht } from '../../people/volmacht.ts';
import { firstEmptyStep, whatIsAsked } from '../rules/answers.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { conflictOf } from '../rules/conflict.ts';
import { seatOf } from '../rules/seats.ts';
import { isSecretaryFree } from '../rules/secretary-free.ts';
import type { Now, World } from '../rules/world.ts';
import { mayFollow } from './for-the-school.ts';
import { conflictAs, free, held, noConflict, notYours } from './held.ts';
import {
  type Around,
  type Granted,
  type MayAdvise,
  type MayConclude,
  type MayDecide,
  type MayExtend,
  type MayHold,
  type MayMediate,
  type MayReview,
  type MaySend,
  type MaySetAside,
  type MayStop,
  type MayVote,
  type MayWord,
  mint,
} from './permission.ts';

/** To review: the onderwijsconsulent of the school or their deputy, without a tie or a hand in it. */
export function mayReview(actor: Actor, record: Arrangement, around: Around): Granted<MayReview> {
  const roles = held(actor, 'onderwijsconsulent', record.school);
  const who = free(actor, 'onderwijsconsulent', roles, conflictAs(record, around, 'reviewer'));
  return who.ok ? ok(mint<MayReview>({ subject: record.id, ...who.value })) : who;
}

/** To vote: who sits in the CvT today, without a tie or a hand in it. */
export function mayVote(actor: Actor, record: Arrangement, around: Around): Granted<MayVote> {
  const sits = held(actor, 'cvt-lid').length > 0 ? seatOf(around.committee, actor.person) : null;
  if (!sits) return notYours('cvt-lid');
  const { insteadOf, ties } = sits.sitter;
  const conflict = conflictOf(record, { person: actor.person, insteadOf, ties: [...around.ties, ...ties] }, 'decider');
  if (conflict) return refuse(conflict);
  return ok(mint<MayVote>({ subject: record.id, person: actor.person, insteadOf, seat: sits.seat.member }));
}

/** To make the last click for the CvT: who may vote, and holds a volmacht for this kind and amount today. */
export function mayConclude(actor: Actor, record: Arrangement, around: Around, now: Now): Granted<MayConclude> {
  const member = mayVote(actor, record, around);
  if (!member.ok) return member;
  const isComplete = firstEmptyStep(record) === null; // a click may come, by forgery, before it is
  const decision = isComplete && { kind: record.kind, amount: whatIsAsked(record).bedrag, day: now.today };
  const volmacht = decision && coveringVolmacht(actor.volmachten, decision);
  if (!volmacht) return refuse('geen-volmacht');
  const { subject, person, insteadOf, seat } = member.value;
  return ok(mint<MayConclude>({ subject, person, insteadOf, seat, volmacht: volmacht.number }));
}

/** To bring it further after a tie or a lost quorum: the secretary of the CvT; that is neither advice nor decision. */
export function mayMediate(actor: Actor, record: Arrangement): Granted<MayMediate> {
  const who = free(actor, 'cvt-secretaris', held(actor, 'cvt-secretaris'), noConflict);
  return who.ok ? ok(mint<MayMediate>({ subject: record.id, ...who.value })) : who;
}

/**
 * To put the CvT's advice into words, or its answer to a question: its secretary, who reads the dossier for it, so without a
 * tie or a hand in it.
 */
export function mayWord(actor: Actor, record: Arrangement, around: Around): Granted<MayWord> {
  const who = free(actor, 'cvt-secretaris', held(actor, 'cvt-secretaris'), conflictAs(record, around, 'decider'));
  return who.ok ? ok(mint<MayWord>({ subject: record.id, ...who.value })) : who;
}

/** To answer a question to the CvT: its secretary; where none of them may, the directeur-bestuurder. */
export function mayAnswerQuestion(actor: Actor, record: Arrangement, around: Around): Granted<MayWord> {
  const secretary = mayWord(actor, record, around);
  if (secretary.ok || isSecretaryFree(record, around.committee)) return secretary;
  const bestuurder = mayDecide(actor, record, around);
  if (!bestuurder.ok) return secretary;
  const { subject, person, insteadOf } = bestuurder.value;
  return ok(mint<MayWord>({ subject, person, insteadOf }));
}

/** What lies with the secretary: a question they answer themselves, a tie or a lost quorum they only bring further. */
export const mayActAsSecretary = (actor: Actor, record: Arrangement, around: Around): Granted<MayMediate | MayWord> =>
  record.kind === 'advies-cvt' ? mayAnswerQuestion(actor, record, around) : mayMediate(actor, record);

/** To open a zitting, say who is there and close it: the secretary of the CvT or their deputy. */
export function mayHold(actor: Actor, zitting: SubjectId): Granted<MayHold> {
  const who = free(actor, 'cvt-secretaris', held(actor, 'cvt-secretaris'), noConflict);
  return who.ok ? ok(mint<MayHold>({ subject: zitting, ...who.value })) : who;
}

/**
 * To advise on a TLV: who was asked, while they hold that role of a deskundige by right. A deputy's advice is not that of
 * the discipline that the law asks for.
 */
export function mayAdvise(actor: Actor, record: Arrangement, around: Pick<World, 'ties'>): Granted<MayAdvise> {
  const own = record.experts.find(({ expert }) => expert === actor.person);
  const role = own && held(actor, `deskundige-${own.discipline}`).find((one) => one.insteadOf === null);
  if (!role) return notYours('deskundige');
  const who = { person: actor.person, insteadOf: null };
  const conflict = conflictAs(record, around, 'expert')(who);
  return conflict ? refuse(conflict) : ok(mint<MayAdvise>({ subject: record.id, ...who }));
}

/** To decide: the directeur-bestuurder or their deputy, without a tie or a hand in it. */
export function mayDecide(actor: Actor, record: Arrangement, around: Pick<World, 'ties'>): Granted<MayDecide> {
  const roles = held(actor, 'directeur-bestuurder');
  const who = free(actor, 'directeur-bestuurder', roles, conflictAs(record, around, 'decider'));
  return who.ok ? ok(mint<MayDecide>({ subject: record.id, ...who.value })) : who;
}

/** To note that a decision was sent: the administratie. That is no judgement, so no tie stands in the way. */
export function maySend(actor: Actor, record: Arrangement): Granted<MaySend> {
  const who = free(actor, 'administratie', held(actor, 'administratie'), noConflict);
  return who.ok ? ok(mint<MaySend>({ subject: record.id, ...who.value })) : who;
}

/** To end it early: the school, or the consulent who may review its requests. */
export function mayStop(actor: Actor, record: Arrangement, around: Around): Granted<MayStop> {
  const school = mayFollow(actor, record);
  const may = school.ok ? school : mayReview(actor, record, around);
  if (!may.ok) return may;
  const { subject, person, insteadOf } = may.value;
  return ok(mint<MayStop>({ subject, person, insteadOf }));
}

/**
 * To extend the term: the directeur-bestuurder, or a volmachthouder whose volmacht covers the request; that the CvT decides
 * on the kind at all is for the rule.
 */
export function mayExtend(actor: Actor, record: Arrangement, around: Around, now: Now): Granted<MayExtend> {
  const bestuurder = mayDecide(actor, record, around);
  if (bestuurder.ok) return ok(mint<MayExtend>({ ...bestuurder.value, as: 'directeur-bestuurder', volmacht: null }));
  const holder = mayConclude(actor, record, around, now);
  return holder.ok ? ok(mint<MayExtend>({ ...holder.value, as: 'volmachthouder' })) : bestuurder;
}

/** To set aside, or to give more time: who is asked to, and always the directeur-bestuurder (Awb 10:7). */
export function maySetAside(actor: Actor, record: Arrangement, around: Around, now: Now): Granted<MaySetAside> {
  const bestuurder = mayDecide(actor, record, around);
  if (bestuurder.ok) return ok(mint<MaySetAside>({ ...bestuurder.value, as: 'directeur-bestuurder', volmacht: null }));
  if (record.lapse?.asks !== 'volmachthouder') return bestuurder;
  const holder = mayConclude(actor, record, around, now);
  return holder.ok ? ok(mint<MaySetAside>({ ...holder.value, as: 'volmachthouder' })) : bestuurder;
}
