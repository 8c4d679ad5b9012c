import { resultVerbs } from '../../../../cards/verantwoording/result/verbs.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import type { VerantwoordingHouse } from '../../data/verantwoording-house.ts';
import { answering } from './answering.ts';
import { askFile } from './ask-file.ts';
import { answerName, closePage, showPage } from './of-account.ts';
import { closeResult, listSchools, showLearned, showResult } from './of-campaign.ts';
import { listRounds } from './rounds.ts';
import { sayInReport } from './say-in-report.ts';

/** What each button of a result does. */
export const resultHandlers = (house: VerantwoordingHouse): Readonly<Record<string, HandleVerb>> => ({
  [resultVerbs.rounds]: answering(house, listRounds),
  [resultVerbs.show]: answering(house, showResult),
  [resultVerbs.close]: answering(house, closeResult),
  [resultVerbs.askFile]: answering(house, askFile),
  [resultVerbs.learned]: answering(house, showLearned),
  [resultVerbs.schools]: answering(house, listSchools),
  [resultVerbs.page]: answering(house, showPage),
  [resultVerbs.closePage]: answering(house, closePage),
  [resultVerbs.name]: answering(house, answerName),
  [resultVerbs.report]: answering(house, sayInReport, true),
});
