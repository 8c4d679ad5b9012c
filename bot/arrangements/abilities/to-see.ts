import type { PersonId } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { ok, refuse } from '../../core/result.ts';
import { coveringVolmacht } from '../../people/volmacht.ts';
import { whatIsAsked } from '../rules/answers.ts';
import { type Arrangement, isClosed } from '../rules/arrangement.ts';
import type { Who } from '../rules/conflict.ts';
import { openLapse } from '../rules/open-lapse.ts';
import { hasReachedCvt, isWithSwv } from '../rules/reach.ts';
import { mayWithdraw } from './for-the-school.ts';
import { mayAdvise, mayDecide, mayReview, mayVote, mayWord } from './for-the-swv.ts';
import { held } from './held.ts';
import { type Around, type Granted, type MayRead, mint, type ReadsAs } from './permission.ts';

/**
 * To know where a request is after its decision, and nothing of what is in it: the administratie that sends it, and who
 * guards that what was granted really begins (USERS section 4).
 */
export const mayWatch = (actor: Actor, { followUp }: Pick<Arrangement, 'followUp'>): boolean =>
  followUp !== null && (held(actor, 'administratie').length > 0 || held(actor, 'procesbewaker').length > 0);

/** To know that a request runs and where it lies, without reading it: who answers for the term of law of all of them. */
export const watchesTerms = (actor: Actor): boolean =>
  actor.roles.some(({ role }) => role === 'cvt-secretaris' || role === 'directeur-bestuurder');

/** It waits for a decision to set it aside, or that was taken. */
function liesAside(record: Arrangement): boolean {
  const asks = openLapse(record)?.asks ?? 'onderwijsconsulent';
  return asks !== 'onderwijsconsulent' || record.state === 'buiten-behandeling';
}

/** Of the volmachten of today, which stand in a proven actor. */
const holdsVolmachtFor = ({ volmachten }: Actor, record: Arrangement): boolean => {
  const about = { kind: record.kind, amount: whatIsAsked(record).bedrag };
  return volmachten.some((one) => coveringVolmacht([one], { ...about, day: one.from }) !== null);
};

/**
 * To read the dossier, checked at every click. The school reads its own while the person holds a role there and the pupil
 * belongs to it; the consulent once the school stands behind it; a deskundige while the two advise or talk it over; the
 * CvT, its secretary and the bestuurder once it came to the CvT, and never a request of their own school; who is asked to
 * set a request aside reads it too. Drafts are the school's.
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
    const secretary = mayWord(actor, record, around);
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

/**
 * To know where a request lies and until when, and nothing of what is in it. The directeur-bestuurder and the secretary of
 * the CvT keep the term of law of whatever was submitted; the procesbewaker guards that what runs is decided and what was granted begins (USERS section 4:
 * «bewaakt dat leerlingen ook daadwerkelijk de ondersteuning krijgen die nodig is»). A draft is the school's.
 */
export function mayOversee(actor: Actor, { submittedAt, state }: Pick<Arrangement, 'submittedAt' | 'state'>): boolean {
  if (submittedAt === null) return false;
  const guarded = !isClosed(state) || state === 'toegekend';
  return watchesTerms(actor) || (guarded && held(actor, 'procesbewaker').length > 0);
}

/** To see how many requests there were and how they ended: the CvT, its secretary and the directeur-bestuurder. */
export const mayMonitor = (actor: Actor): boolean => watchesTerms(actor) || held(actor, 'cvt-lid').length > 0;
