import type { SchoolId, SubjectId } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { ok, refuse } from '../../core/result.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { directieConflict } from '../rules/conflict.ts';
import { free, held, noConflict, notYours } from './held.ts';
import {
  type Granted,
  type MayAnswer,
  type MayCommit,
  type MayFollow,
  type MayRequest,
  type MayWithdraw,
  type MayWrite,
  mint,
} from './permission.ts';

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

/** To say how it goes after a decision: any zorgcoördinator of the school, as in {@link mayAnswer}. */
export function mayFollow(actor: Actor, record: Arrangement): Granted<MayFollow> {
  const who = free(actor, 'zorgcoordinator', held(actor, 'zorgcoordinator', record.school), noConflict);
  return who.ok ? ok(mint<MayFollow>({ subject: record.id, ...who.value })) : who;
}
