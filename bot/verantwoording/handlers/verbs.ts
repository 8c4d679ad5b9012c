import { verbs } from '../../../cards/verantwoording/verbs.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { laterVerb, openVerb, saveVerb } from './form.ts';
import { askHandVerb, handVerb } from './hand.ts';
import { listVerb } from './list.ts';
import { answerVerb, askQuestionVerb, questionVerb, sendQuestionVerb } from './questions.ts';
import {
  askAskBackVerb,
  askBackVerb,
  askDisputeVerb,
  askSendBackVerb,
  disputeVerb,
  sendBackVerb,
} from './sentences.ts';
import { acceptVerb, askAcceptVerb, closeVerb, showVerb, signVerb } from './simple-verbs.ts';
import { whyVerb } from './why.ts';

type AccountVerb = (typeof verbs)[keyof typeof verbs];

/** What each button of one account does. */
export const accountVerbs = (house: VerantwoordingHouse): Readonly<Record<AccountVerb, HandleVerb>> => ({
  [verbs.open]: openVerb(house),
  [verbs.save]: saveVerb(house),
  [verbs.later]: laterVerb(house),
  [verbs.show]: showVerb(house),
  [verbs.askHand]: askHandVerb(house),
  [verbs.hand]: handVerb(house),
  [verbs.sign]: signVerb(house),
  [verbs.askSendBack]: askSendBackVerb(house),
  [verbs.sendBack]: sendBackVerb(house),
  [verbs.accept]: acceptVerb(house),
  [verbs.askAccept]: askAcceptVerb(house),
  [verbs.askAskBack]: askAskBackVerb(house),
  [verbs.askBack]: askBackVerb(house),
  [verbs.askDispute]: askDisputeVerb(house),
  [verbs.dispute]: disputeVerb(house),
  [verbs.close]: closeVerb(house),
  [verbs.list]: listVerb(house),
  [verbs.askQuestion]: askQuestionVerb(house),
  [verbs.sendQuestion]: sendQuestionVerb(house),
  [verbs.question]: questionVerb(house),
  [verbs.answer]: answerVerb(house),
  [verbs.why]: whyVerb(house),
});
