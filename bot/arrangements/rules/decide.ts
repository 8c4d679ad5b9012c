import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import type { Actor } from '../../core/actor.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import { mayRequestFor } from '../abilities/for-the-school.ts';
import type { MayConclude, MayDecide, Permission } from '../abilities/permission.ts';
import { abilityFor } from './ability-for.ts';
import { advise } from './advise.ts';
import { evaluate } from './after/evaluate.ts';
import {
  cancelSupport,
  confirmStart,
  recordSent,
  registerRod,
  reportNotStarted,
  stopEarly,
} from './after/note-after.ts';
import { amend } from './amend.ts';
import { answerQuestion } from './answer-question.ts';
import type { Arrangement } from './arrangement.ts';
import { begin, beginAgain } from './begin.ts';
import type { Outcome } from './change.ts';
import { asRefusal } from './check-step.ts';
import type { Begin, Command } from './command.ts';
import { commit, decline } from './commit.ts';
import { discard, keepTyped, saveStep, submitToDirectie } from './draft.ts';
import { extendTerm } from './extend-term.ts';
import { askZienswijze, giveZienswijze } from './hear.ts';
import { hindrance } from './hindrance.ts';
import { reopen, sendToBestuurder } from './mediate.ts';
import { openDossier } from './open-dossier.ts';
import { recordMdo } from './record-mdo.ts';
import { isRepeated } from './repeated.ts';
import { replaceExpert } from './replace-expert.ts';
import { answerAanvulling, askAanvulling, forward, returnAsBasis } from './review.ts';
import { revise } from './revise.ts';
import { earlierOf } from './same-again.ts';
import { giveTime, setAside, takeOn } from './set-aside.ts';
import { conclude, decideAsBestuurder } from './take-decision.ts';
import { vote } from './vote.ts';
import { withdraw } from './withdraw.ts';
import type { Now, World } from './world.ts';
import { adviseInZitting } from './zitting/advise-in-zitting.ts';
import { delist, enlist } from './zitting/list.ts';
import { word } from './zitting/word.ts';

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
      return when(abilityFor.saveStep, (by) => saveStep(on, command, by, now, world));
    case 'keepTyped':
      return when(abilityFor.keepTyped, (by) => keepTyped(on, command, by, now, world));
    case 'discard':
      return when(abilityFor.discard, (by) => discard(on, command, by, now));
    case 'submitToDirectie':
      return when(abilityFor.submitToDirectie, (by) => submitToDirectie(on, command, by, now, world));
    case 'commit':
      return when(abilityFor.commit, (by) => commit(on, command, by, now, world));
    case 'decline':
      return when(abilityFor.decline, (by) => decline(on, command, by, now));
    case 'askAanvulling':
      return when(abilityFor.askAanvulling, (by) => askAanvulling(on, command, by, now));
    case 'answerAanvulling':
      return when(abilityFor.answerAanvulling, (by) => answerAanvulling(on, command, by, now));
    case 'returnAsBasis':
      return when(abilityFor.returnAsBasis, (by) => returnAsBasis(on, command, by, now));
    case 'forward':
      return when(abilityFor.forward, (by) => forward(on, command, by, now, world));
    case 'openDossier':
      return when(abilityFor.openDossier, (by) => openDossier(on, command, by, now));
    case 'vote':
      return when(abilityFor.vote, (by) => vote(on, command, by, now, world));
    case 'conclude':
      return when(abilityFor.conclude, (by) => conclude(on, command, by, now, world));
    case 'decide':
      return when(abilityFor.decide, (by) => decideAsBestuurder(on, command, by, now, world));
    case 'sendToBestuurder':
      return when(abilityFor.sendToBestuurder, (by) => sendToBestuurder(on, command, by, now));
    case 'advise':
      return when(abilityFor.advise, (by) => advise(on, command, by, now, world));
    case 'replaceExpert':
      return when(abilityFor.replaceExpert, (by) => replaceExpert(on, command, by, now, world));
    case 'recordMdo':
      return when(abilityFor.recordMdo, (by) => recordMdo(on, command, by, now, world));
    case 'answerQuestion':
      return when(abilityFor.answerQuestion, (by) => answerQuestion(on, command, by, now));
    case 'reopen':
      return when(abilityFor.reopen, (by) => reopen(on, command, by, now, world));
    case 'withdraw':
      return when(abilityFor.withdraw, (by) => withdraw(on, command, by, now));
    case 'amend':
      return when(abilityFor.amend, (by) => amend(on, command, by, now, world));
    case 'askZienswijze':
      return when<MayConclude | MayDecide>(abilityFor.askZienswijze, (by) =>
        askZienswijze(on, command, by, now, world),
      );
    case 'giveZienswijze':
      return when(abilityFor.giveZienswijze, (by) => giveZienswijze(on, command, by, now));
    case 'revise':
      return when<MayConclude | MayDecide>(abilityFor.revise, (by) => revise(on, command, by, now));
    case 'extendTerm':
      return when(abilityFor.extendTerm, (by) => extendTerm(on, command, by, now, world));
    case 'setAside':
      return when(abilityFor.setAside, (by) => setAside(on, command, by, now, world));
    case 'giveTime':
      return when(abilityFor.giveTime, (by) => giveTime(on, command, by, now, world));
    case 'takeOn':
      return when(abilityFor.takeOn, (by) => takeOn(on, command, by, now));
    case 'adviseInZitting':
      return when(abilityFor.adviseInZitting, (by) => adviseInZitting(on, command, by, now, world));
    case 'word':
      return when(abilityFor.word, (by) => word(on, command, by, now, world));
    case 'enlist':
      return when(abilityFor.enlist, (by) => enlist(on, command, by, now, world));
    case 'delist':
      return when(abilityFor.delist, (by) => delist(on, command, by, now, world));
    case 'recordSent':
      return when(abilityFor.recordSent, (by) => recordSent(on, command, by, now));
    case 'confirmStart':
      return when(abilityFor.confirmStart, (by) => confirmStart(on, command, by, now));
    case 'reportNotStarted':
      return when(abilityFor.reportNotStarted, (by) => reportNotStarted(on, command, by, now));
    case 'cancelSupport':
      return when(abilityFor.cancelSupport, (by) => cancelSupport(on, command, by, now));
    case 'stopEarly':
      return when(abilityFor.stopEarly, (by) => stopEarly(on, command, by, now));
    case 'evaluate':
      return when(abilityFor.evaluate, (by) => evaluate(on, command, by, now));
    case 'registerRod':
      return when(abilityFor.registerRod, (by) => registerRod(on, command, by, now));
  }

  function when<P extends Permission<string>>(
    ability: (on: Arrangement, actor: Actor, around: World, now: Now) => Result<P, RefusalCode>,
    rule: (by: P) => Outcome,
  ): Outcome {
    const may = ability(on, actor, world, now);
    // The first click may have brought it to where they are nobody: the second still finds its own result.
    if (!may.ok) return isRepeatedBy(on, command, actor, world) ? refuse('al-gedaan') : may;
    const hinders = hindrance(on, command, may.value.person, world, now.today);
    return hinders ? asRefusal(hinders) : onBehalf(rule(may.value), may.value);
  }
}

/** Reading is no change that was done once: who may not any more, may not. */
const isRepeatedBy = (on: Arrangement, command: Command, { person }: Actor, { same }: World): boolean =>
  command.kind !== 'openDossier' && isRepeated(on, command, person, same);

/** The history, and through it the audit log, names for whom a deputy acted. */
function onBehalf(outcome: Outcome, { person, insteadOf }: Permission<string>): Outcome {
  if (!outcome.ok || insteadOf === null) return outcome;
  const events = outcome.value.events.map((one) =>
    one.by === person ? { ...one, detail: { ...one.detail, namens: insteadOf } } : one,
  );
  return ok({ ...outcome.value, events });
}

function decideBegin(record: Arrangement | null, command: Begin, actor: Actor, now: Now, world: World): Outcome {
  const may = mayRequestFor(actor, command.school, command.id);
  if (!may.ok) return may;
  if (record !== null) return beginAgain(record, actor.person);
  const earlier = earlierOf(command, actor, world);
  return earlier.ok ? onBehalf(begin(command, may.value, now, world, earlier.value), may.value) : earlier;
}
