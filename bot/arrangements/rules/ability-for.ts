import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import type { Actor } from '../../core/actor.ts';
import type { Result } from '../../core/result.ts';
import { mayAnswer, mayCommit, mayFollow, mayWithdraw, mayWrite } from '../abilities/for-the-school.ts';
import {
  mayAdvise,
  mayAnswerQuestion,
  mayConclude,
  mayDecide,
  mayExtend,
  mayMediate,
  mayReview,
  maySend,
  maySetAside,
  mayStop,
  mayVote,
  mayWord,
} from '../abilities/for-the-swv.ts';
import type {
  MayAdvise,
  MayAnswer,
  MayCommit,
  MayConclude,
  MayDecide,
  MayExtend,
  MayFollow,
  MayMediate,
  MayRead,
  MayReview,
  MaySend,
  MaySetAside,
  MayStop,
  MayVote,
  MayWithdraw,
  MayWord,
  MayWrite,
} from '../abilities/permission.ts';
import { mayRead } from '../abilities/to-see.ts';
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
const word: Asks<MayWord> = (on, actor, around) => mayWord(actor, on, around);
const answerAsCvt: Asks<MayWord> = (on, actor, around) => mayAnswerQuestion(actor, on, around);
const advise: Asks<MayAdvise> = (on, actor, around) => mayAdvise(actor, on, around);
const withdraw: Asks<MayWithdraw> = (on, actor) => mayWithdraw(actor, on);
const send: Asks<MaySend> = (on, actor) => maySend(actor, on);
const follow: Asks<MayFollow> = (on, actor) => mayFollow(actor, on);
const stop: Asks<MayStop> = (on, actor, around) => mayStop(actor, on, around);

/** Who decides on it where it lies now. */
const takeDecision: Asks<MayConclude | MayDecide> = (on, actor, around, now) =>
  on.state === 'bij-volmachthouder' ? mayConclude(actor, on, around, now) : mayDecide(actor, on, around);
/** Who decided: a volmachthouder mends what the CvT decided, and the bestuurder, for whom they did it, any decision. */
const mendDecision: Asks<MayConclude | MayDecide> = (on, actor, around, now) => {
  const asHolder = on.decision?.as === 'volmachthouder' ? mayConclude(actor, on, around, now) : null;
  return asHolder?.ok ? asHolder : mayDecide(actor, on, around);
};

const extend: Asks<MayExtend> = (on, actor, around, now) => mayExtend(actor, on, around, now);
const aside: Asks<MaySetAside> = (on, actor, around, now) => maySetAside(actor, on, around, now);

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
  askZienswijze: takeDecision,
  giveZienswijze: answer,
  revise: mendDecision,
  extendTerm: extend,
  setAside: aside,
  giveTime: aside,
  takeOn: review,
  adviseInZitting: vote,
  word,
  enlist: mediate,
  delist: mediate,
  // after the decision
  recordSent: send,
  confirmStart: follow,
  reportNotStarted: follow,
  cancelSupport: follow,
  stopEarly: stop,
  evaluate: follow,
  registerRod: follow,
  advise,
  replaceExpert: review,
  recordMdo: review,
  answerQuestion: answerAsCvt,
} as const satisfies Record<Exclude<CommandKind, 'begin'>, Asks<unknown>>;
