import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import type { Actor } from '../../core/actor.ts';
import type { Result } from '../../core/result.ts';
import {
  type MayAdvise,
  type MayAnswer,
  type MayCommit,
  type MayConclude,
  type MayDecide,
  type MayMediate,
  type MayRead,
  type MayReview,
  type MayVote,
  type MayWithdraw,
  type MayWrite,
  mayAdvise,
  mayAnswer,
  mayCommit,
  mayConclude,
  mayDecide,
  mayMediate,
  mayRead,
  mayReview,
  mayVote,
  mayWithdraw,
  mayWrite,
} from '../abilities.ts';
import type { Arrangement } from './arrangement.ts';
import type { CommandKind } from './command.ts';
import type { Now, World } from './world.ts';

type Asks<May> = (
  on: Arrangement,
  actor: Actor,
  around: Pick<World, 'committee' | 'ties'>,
  now: Now,
) => Result<May, RefusalCode>;

const write: Asks<MayWrite> = (on, actor) => mayWrite(actor, on);
const commit: Asks<MayCommit> = (on, actor) => mayCommit(actor, on);
const review: Asks<MayReview> = (on, actor, around) => mayReview(actor, on, around);
const answer: Asks<MayAnswer> = (on, actor) => mayAnswer(actor, on);
const read: Asks<MayRead> = (on, actor, around) => mayRead(actor, on, around);
const vote: Asks<MayVote> = (on, actor, around) => mayVote(actor, on, around);
const conclude: Asks<MayConclude> = (on, actor, around, now) => mayConclude(actor, on, around, now);
const decide: Asks<MayDecide> = (on, actor, around) => mayDecide(actor, on, around);
const mediate: Asks<MayMediate> = (on, actor) => mayMediate(actor, on);
const advise: Asks<MayAdvise> = (on, actor, around) => mayAdvise(actor, on, around);
const withdraw: Asks<MayWithdraw> = (on, actor) => mayWithdraw(actor, on);

/** What a command on a request asks of whoever gives it: the one table, for the rules and for the buttons on cards. */
export const abilityFor = {
  saveStep: write,
  keepTyped: write,
  discard: write,
  submitToDirectie: write,
  amend: write,
  commit,
  decline: commit,
  askAanvulling: review,
  returnAsBasis: review,
  forward: review,
  answerAanvulling: answer,
  openDossier: read,
  vote,
  conclude,
  decide,
  sendToBestuurder: mediate,
  reopen: mediate,
  withdraw,
  advise,
  replaceExpert: review,
  recordMdo: review,
  answerQuestion: mediate,
} as const satisfies Record<Exclude<CommandKind, 'begin'>, Asks<unknown>>;
