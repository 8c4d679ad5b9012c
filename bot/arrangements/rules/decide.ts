import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import type { Actor } from '../../core/actor.ts';
import { type Result, refuse } from '../../core/result.ts';
import {
  mayAnswer,
  mayCommit,
  mayConclude,
  mayDecide,
  mayMediate,
  mayRead,
  mayRequestFor,
  mayReview,
  mayVote,
  mayWithdraw,
  mayWrite,
  type Permission,
} from '../abilities.ts';
import { amend } from './amend.ts';
import type { Arrangement } from './arrangement.ts';
import { begin, beginAgain } from './begin.ts';
import type { Outcome } from './change.ts';
import { asRefusal } from './check-step.ts';
import type { Begin, Command } from './command.ts';
import { commit, decline } from './commit.ts';
import { discard, keepTyped, saveStep, submitToDirectie } from './draft.ts';
import { hindrance } from './hindrance.ts';
import { reopen, sendToBestuurder } from './mediate.ts';
import { openDossier } from './open-dossier.ts';
import { answerAanvulling, askAanvulling, forward, returnAsBasis } from './review.ts';
import { conclude, decideAsBestuurder } from './take-decision.ts';
import { vote } from './vote.ts';
import { withdraw } from './withdraw.ts';
import type { Now, World } from './world.ts';

/**
 * What a command makes of a request, or why not. Pure: the caller reads `record` and `world` and writes the change in one
 * transaction, after {@link settle}. First it is asked who clicks, then whether the click still fits, then the rule.
 * @param record null when there is no such request (yet).
 * Throws on a caller's bug only: another request's record, rules of another version than the request keeps.
 */
export function decide(record: Arrangement | null, command: Command, actor: Actor, now: Now, world: World): Outcome {
  if (command.kind === 'begin') return decideBegin(record, command, actor, now, world);
  if (record === null) return refuse('bestaat-niet');
  if (record.id !== command.id) throw new Error('The command is about another request.');
  if (record.rulesVersion !== null && record.rulesVersion !== world.rules.version) {
    throw new Error('A request keeps the rules of its submission.');
  }
  const on = record;
  switch (command.kind) {
    case 'saveStep':
      return when(mayWrite(actor, on), (by) => saveStep(on, command, by, now, world));
    case 'keepTyped':
      return when(mayWrite(actor, on), (by) => keepTyped(on, command, by, now));
    case 'discard':
      return when(mayWrite(actor, on), (by) => discard(on, command, by, now));
    case 'submitToDirectie':
      return when(mayWrite(actor, on), (by) => submitToDirectie(on, command, by, now, world));
    case 'commit':
      return when(mayCommit(actor, on), (by) => commit(on, command, by, now, world));
    case 'decline':
      return when(mayCommit(actor, on), (by) => decline(on, command, by, now));
    case 'askAanvulling':
      return when(mayReview(actor, on, world), (by) => askAanvulling(on, command, by, now));
    case 'answerAanvulling':
      return when(mayAnswer(actor, on), (by) => answerAanvulling(on, command, by, now));
    case 'returnAsBasis':
      return when(mayReview(actor, on, world), (by) => returnAsBasis(on, command, by, now));
    case 'forward':
      return when(mayReview(actor, on, world), (by) => forward(on, command, by, now, world));
    case 'openDossier':
      return when(mayRead(actor, on, world), (by) => openDossier(on, command, by, now));
    case 'vote':
      return when(mayVote(actor, on, world), (by) => vote(on, command, by, now, world));
    case 'conclude':
      return when(mayConclude(actor, on, world, now), (by) => conclude(on, command, by, now, world));
    case 'decide':
      return when(mayDecide(actor, on, world), (by) => decideAsBestuurder(on, command, by, now));
    case 'sendToBestuurder':
      return when(mayMediate(actor, on), (by) => sendToBestuurder(on, command, by, now));
    case 'reopen':
      return when(mayMediate(actor, on), (by) => reopen(on, command, by, now, world));
    case 'withdraw':
      return when(mayWithdraw(actor, on), (by) => withdraw(on, command, by, now));
    case 'amend':
      return when(mayWrite(actor, on), (by) => amend(on, command, by, now, world));
  }

  function when<P extends Permission<string>>(may: Result<P, RefusalCode>, rule: (by: P) => Outcome): Outcome {
    if (!may.ok) return may;
    const hinders = hindrance(on, command, may.value.person, world);
    return hinders ? asRefusal(hinders) : rule(may.value);
  }
}

function decideBegin(record: Arrangement | null, command: Begin, actor: Actor, now: Now, world: World): Outcome {
  const may = mayRequestFor(actor, command.school, command.id);
  if (!may.ok) return may;
  return record === null ? begin(command, may.value, now, world) : beginAgain(record, actor.person);
}
