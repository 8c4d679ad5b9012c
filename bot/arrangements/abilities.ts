import type { RefusalCode } from '../../cards/arrangements/refusals.ts';
import type { PersonId, SchoolId, SubjectId } from '../../cards/words/brands.ts';
import type { Actor, HeldRole, Role } from '../core/actor.ts';
import { ok, type Result, refuse } from '../core/result.ts';
import { coveringVolmacht } from '../people/volmacht.ts';
import { firstEmptyStep, whatIsAsked } from './rules/answers.ts';
import { type Arrangement, isClosed } from './rules/arrangement.ts';
import { type Conflict, conflictOf, directieConflict, type Who } from './rules/conflict.ts';
import { openLapse } from './rules/open-lapse.ts';
import { hasReachedCvt, isWithSwv } from './rules/reach.ts';
import { seatOf } from './rules/seats.ts';
import type { Now, World } from './rules/world.ts';

declare const granted: unique symbol;

/** That this person may do this, to this request and no other. Only this file makes one; the rules ask for it. */
export interface Permission<What extends string> {
  readonly [granted]: What;
  readonly subject: SubjectId;
  readonly person: PersonId;
  /** For whom they deputise in it. */
  readonly insteadOf: PersonId | null;
}

export type MayRequest = Permission<'request'> & { readonly school: SchoolId };
export type MayWrite = Permission<'write'>;
export type MayAnswer = Permission<'answer'>;
export type MayCommit = Permission<'commit'>;
export type MayWithdraw = Permission<'withdraw'>;
export type MayReview = Permission<'review'>;
export type MayVote = Permission<'vote'> & { readonly seat: PersonId };
export type MayConclude = Permission<'conclude'> & { readonly seat: PersonId; readonly volmacht: string };
export type MayMediate = Permission<'mediate'>;
/** To write the secretary's text of a request in a zitting. */
export type MayWord = Permission<'word'>;
/** To hold a zitting of the CvT: its subject is the zitting. */
export type MayHold = Permission<'hold'>;
export type MayDecide = Permission<'decide'>;
/** To act for the bestuursorgaan on the term or on a request that stays incomplete. */
type ActsAs = { readonly as: 'volmachthouder' | 'directeur-bestuurder'; readonly volmacht: string | null };
export type MayExtend = Permission<'extend'> & ActsAs;
export type MaySetAside = Permission<'set-aside'> & ActsAs;
export type MaySend = Permission<'send'>;
export type MayFollow = Permission<'follow'>;
export type MayStop = Permission<'stop'>;
export type MayAdvise = Permission<'advise'>;
export type ReadsAs = 'school' | 'consulent' | 'deskundige' | 'cvt' | 'secretaris' | 'bestuurder';
export type MayRead = Permission<'read'> & { readonly as: ReadsAs; readonly seat: PersonId | null };

type Granted<P> = Result<P, RefusalCode>;
/** What says who the actor is to this request. */
type Around = Pick<World, 'committee' | 'ties'>;

/** The one place where a permission is minted; every caller below looked at the proven actor first. */
const mint = <P extends Permission<string>>(fields: Omit<P, typeof granted>): P => fields as P;

const notYours = (rol: Role | 'aanvrager' | 'deskundige') => refuse<RefusalCode>('niet-jouw-rol', { facts: { rol } });

const held = (actor: Actor, role: Role, school: SchoolId | null = null): readonly HeldRole[] =>
  actor.roles.filter((one) => one.role === role && (school === null || one.school === school));

/** The first of these roles (one's own, or as a deputy) in which nothing stands in the way; else what does. */
function free(
  actor: Actor,
  role: Role,
  roles: readonly HeldRole[],
  conflict: (who: Who) => Conflict | null,
): Granted<Who> {
  const tried = roles.map((one) => {
    const who = { person: actor.person, insteadOf: one.insteadOf };
    return { who, conflict: conflict(who) };
  });
  const clear = tried.find((one) => one.conflict === null);
  if (clear) return ok(clear.who);
  const why = tried[0]?.conflict;
  return why ? refuse(why) : notYours(role);
}

/** It waits for a decision to set it aside, or that was taken. */
const liesAside = (record: Arrangement): boolean => openLapse(record) !== null || record.state === 'buiten-behandeling';

/** Of the volmachten of today, which stand in a proven actor. */
const holdsVolmachtFor = ({ volmachten }: Actor, record: Arrangement): boolean => {
  const about = { kind: record.kind, amount: whatIsAsked(record).bedrag };
  return volmachten.some((one) => coveringVolmacht([one], { ...about, day: one.from }) !== null);
};

const noConflict = () => null;

const conflictAs =
  (record: Arrangement, { ties }: Pick<World, 'ties'>, as: 'reviewer' | 'expert' | 'decider') =>
  (who: Who) =>
    conflictOf(record, { ...who, ties }, as);

/** To begin a request for a school: its zorgcoördinator. */
export function mayRequestFor(actor: Actor, school: SchoolId, subject: SubjectId): Granted<MayRequest> {
  const role = held(actor, 'zorgcoordinator', school)[0];
  if (!role) return refuse('niet-jouw-school');
  return ok(mint<MayRequest>({ subject, person: actor.person, insteadOf: role.insteadOf, school }));
}

/** To fill in, hand in, throw away or amend: who began it, or who deputises for them, while zorgcoördinator of the school. */
export function mayWrite(actor: Actor, record: Arrangement): Granted<MayWrite> {
  const roles = held(actor, 'zorgcoordinator', record.school);
  const role = roles.find((one) => actor.person === record.requester || one.insteadOf === record.requester);
  if (!role) return notYours(roles.length > 0 ? 'aanvrager' : 'zorgcoordinator');
  return ok(mint<MayWrite>({ subject: record.id, person: actor.person, insteadOf: role.insteadOf }));
}

/** To answer the consulent's question: any zorgcoördinator of the school, so that a part-timer's day off costs nothing. */
export function mayAnswer(actor: Actor, record: Arrangement): Granted<MayAnswer> {
  const who = free(actor, 'zorgcoordinator', held(actor, 'zorgcoordinator', record.school), noConflict);
  return who.ok ? ok(mint<MayAnswer>({ subject: record.id, ...who.value })) : who;
}

/** To say whether the school takes part: its directie, who did not write the request. */
export function mayCommit(actor: Actor, record: Arrangement): Granted<MayCommit> {
  const who = free(actor, 'directie', held(actor, 'directie', record.school), (one) => directieConflict(record, one));
  return who.ok ? ok(mint<MayCommit>({ subject: record.id, ...who.value })) : who;
}

/** To withdraw: the school, so its zorgcoördinator or its directie. */
export function mayWithdraw(actor: Actor, record: Arrangement): Granted<MayWithdraw> {
  const roles = [...held(actor, 'zorgcoordinator', record.school), ...held(actor, 'directie', record.school)];
  const who = free(actor, 'zorgcoordinator', roles, noConflict);
  return who.ok ? ok(mint<MayWithdraw>({ subject: record.id, ...who.value })) : who;
}

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

/** To put the CvT's advice into words: its secretary, who reads the dossier for it, so without a tie or a hand in it. */
export function mayWord(actor: Actor, record: Arrangement, around: Around): Granted<MayWord> {
  const who = free(actor, 'cvt-secretaris', held(actor, 'cvt-secretaris'), conflictAs(record, around, 'decider'));
  return who.ok ? ok(mint<MayWord>({ subject: record.id, ...who.value })) : who;
}

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

/** To say how it goes after a decision: any zorgcoördinator of the school, as in {@link mayAnswer}. */
export function mayFollow(actor: Actor, record: Arrangement): Granted<MayFollow> {
  const who = free(actor, 'zorgcoordinator', held(actor, 'zorgcoordinator', record.school), noConflict);
  return who.ok ? ok(mint<MayFollow>({ subject: record.id, ...who.value })) : who;
}

/** To end it early: the school, or the consulent who may review its requests. */
export function mayStop(actor: Actor, record: Arrangement, around: Around): Granted<MayStop> {
  const school = mayFollow(actor, record);
  const may = school.ok ? school : mayReview(actor, record, around);
  if (may.ok)
    return ok(mint<MayStop>({ subject: record.id, person: may.value.person, insteadOf: may.value.insteadOf }));
  return refuse(may.refusal.code, may.refusal.facts ? { facts: may.refusal.facts } : {});
}

/**
 * To know where a request is after its decision, and nothing of what is in it: the administratie that sends it, and who
 * guards that what was granted really begins (USERS section 4).
 */
export const mayWatch = (actor: Actor, { followUp }: Pick<Arrangement, 'followUp'>): boolean =>
  followUp !== null && (held(actor, 'administratie').length > 0 || held(actor, 'procesbewaker').length > 0);

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

/** To know that a request runs and where it lies, without reading it: who answers for the term of law of all of them. */
export const watchesTerms = (actor: Actor): boolean =>
  actor.roles.some(({ role }) => role === 'cvt-secretaris' || role === 'directeur-bestuurder');

/**
 * To read the dossier, checked at every click. The school reads its own while the person holds a role there and the pupil
 * belongs to it; the consulent once the school stands behind it; the CvT, its secretary and the bestuurder once it came
 * to the CvT, and never a request of their own school; who is asked to set a request aside reads it too; a deskundige while the two advise or talk it over. Drafts are the
 * school's.
 */
export function mayRead(actor: Actor, record: Arrangement, around: Around): Granted<MayRead> {
  const own = record.pupilSchools.includes(record.school) ? mayWithdraw(actor, record) : null;
  if (own?.ok) return reads('school', own.value);
  if (isWithSwv(record)) {
    const consulent = mayReview(actor, record, around);
    if (consulent.ok) return reads('consulent', consulent.value);
  }
  if (record.state === 'bij-deskundigen' || record.state === 'bij-mdo') {
    const expert = mayAdvise(actor, record, around);
    if (expert.ok) return reads('deskundige', expert.value);
  }
  if (hasReachedCvt(record)) {
    const member = mayVote(actor, record, around);
    if (member.ok) return reads('cvt', member.value, member.value.seat);
    const untied = conflictAs(record, around, 'decider');
    const secretary = free(actor, 'cvt-secretaris', held(actor, 'cvt-secretaris'), untied);
    if (secretary.ok) return reads('secretaris', secretary.value);
    const bestuurder = mayDecide(actor, record, around);
    if (bestuurder.ok) return reads('bestuurder', bestuurder.value);
  }
  if (liesAside(record)) {
    const member = record.lapse?.asks === 'volmachthouder' ? mayVote(actor, record, around) : null;
    if (member?.ok && holdsVolmachtFor(actor, record)) return reads('cvt', member.value, member.value.seat);
    const bestuurder = mayDecide(actor, record, around);
    if (bestuurder.ok) return reads('bestuurder', bestuurder.value);
  }
  return refuse('geen-toegang');

  function reads(as: ReadsAs, { person, insteadOf }: Who, seat: PersonId | null = null): Granted<MayRead> {
    return ok(mint<MayRead>({ subject: record.id, person, insteadOf, as, seat }));
  }
}

export type MayOversee = Permission<'oversee'>;

/**
 * To know where a request lies and until when, and nothing of what is in it. The directeur-bestuurder and the secretary of
 * the CvT keep the term of law of whatever was submitted; the procesbewaker guards that what runs is decided and what was granted begins (USERS section 4:
 * «bewaakt dat leerlingen ook daadwerkelijk de ondersteuning krijgen die nodig is»). A draft is the school's.
 */
export function mayOversee(actor: Actor, record: Arrangement): Granted<MayOversee> {
  if (record.submittedAt === null) return refuse('geen-toegang');
  const watches = [...held(actor, 'cvt-secretaris'), ...held(actor, 'directeur-bestuurder')];
  const watcher = free(actor, 'cvt-secretaris', watches, noConflict);
  if (watcher.ok) return oversees(watcher.value);
  const guards = !isClosed(record.state) || record.state === 'toegekend';
  const guard = guards ? free(actor, 'procesbewaker', held(actor, 'procesbewaker'), noConflict) : null;
  return guard?.ok ? oversees(guard.value) : refuse('geen-toegang');

  function oversees({ person, insteadOf }: Who): Granted<MayOversee> {
    return ok(mint<MayOversee>({ subject: record.id, person, insteadOf }));
  }
}

/** To see how many requests there were and how they ended: the CvT, its secretary and the directeur-bestuurder. */
export function mayMonitor(actor: Actor): Granted<'figures'> {
  const watches: readonly Role[] = ['cvt-lid', 'cvt-secretaris', 'directeur-bestuurder'];
  return actor.roles.some(({ role }) => watches.includes(role)) ? ok('figures') : refuse('geen-toegang');
}
