import { afterVerbs } from '../../../cards/arrangements/after/verbs.ts';
import { verbs } from '../../../cards/arrangements/verbs.ts';
import { viewVerbs } from '../../../cards/arrangements/view-verbs.ts';
import { channelCard } from '../../../cards/chat/channel-card.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { beginVerb } from './begin-verb.ts';
import { askExtendVerb, previewExtendVerb, previewSetAsideVerb } from './clock-verbs.ts';
import { commandVerb } from './command-verb.ts';
import { extendVerb } from './extend-verb.ts';
import { holidayVerb } from './holiday-verb.ts';
import { askDiscardVerb, laterVerb } from './keep-typed.ts';
import { askedBeforeVerb, decisionsVerb, listVerb, newRequestVerb } from './list.ts';
import { askWithdrawVerb, foldedVerb, whyVerb } from './look-verb.ts';
import { monitorVerb } from './monitor.ts';
import { openAfterVerb } from './open-after-verb.ts';
import { openAmendVerb, resumeVerb } from './open-form-verb.ts';
import { previewVerb } from './preview-verb.ts';
import { talkVerb } from './talk.ts';
import { zittingHandlers } from './zitting/verbs.ts';

/** What each button of a request does. */
export function requestVerbs(house: ArrangementsHouse): Readonly<Record<string, HandleVerb>> {
  const folded = foldedVerb(house);
  const all: Readonly<Record<string, HandleVerb>> = {
    [verbs.begin]: beginVerb(house),
    [verbs.resume]: resumeVerb(house),
    [verbs.saveStep]: commandVerb(house, verbs.saveStep, 'saveStep'),
    [verbs.discard]: commandVerb(house, verbs.discard, 'discard'),
    [verbs.submitToDirectie]: commandVerb(house, verbs.submitToDirectie, 'submitToDirectie'),
    [verbs.commit]: commandVerb(house, verbs.commit, 'commit'),
    [verbs.decline]: commandVerb(house, verbs.decline, 'decline'),
    [verbs.askAanvulling]: commandVerb(house, verbs.askAanvulling, 'askAanvulling'),
    [verbs.answerAanvulling]: commandVerb(house, verbs.answerAanvulling, 'answerAanvulling'),
    [verbs.returnAsBasis]: commandVerb(house, verbs.returnAsBasis, 'returnAsBasis'),
    [verbs.forward]: commandVerb(house, verbs.forward, 'forward'),
    [verbs.openDossier]: commandVerb(house, verbs.openDossier, 'openDossier'),
    [verbs.closeDossier]: folded,
    [verbs.vote]: commandVerb(house, verbs.vote, 'vote'),
    [verbs.preview]: previewVerb(house),
    [verbs.conclude]: commandVerb(house, verbs.conclude, 'conclude'),
    [verbs.decide]: commandVerb(house, verbs.decide, 'decide'),
    [verbs.sendToBestuurder]: commandVerb(house, verbs.sendToBestuurder, 'sendToBestuurder'),
    [verbs.reopen]: commandVerb(house, verbs.reopen, 'reopen'),
    [verbs.withdraw]: commandVerb(house, verbs.withdraw, 'withdraw'),
    [verbs.askZienswijze]: commandVerb(house, verbs.askZienswijze, 'askZienswijze'),
    [verbs.giveZienswijze]: commandVerb(house, verbs.giveZienswijze, 'giveZienswijze'),
    [verbs.revise]: commandVerb(house, verbs.revise, 'revise'),
    [verbs.openAmend]: openAmendVerb(house),
    [verbs.amend]: commandVerb(house, verbs.amend, 'amend'),
    [verbs.extendTerm]: commandVerb(house, verbs.extendTerm, 'extendTerm'),
    [verbs.previewExtend]: previewExtendVerb(house),
    [verbs.setAside]: commandVerb(house, verbs.setAside, 'setAside'),
    [verbs.previewSetAside]: previewSetAsideVerb(house),
    [verbs.giveTime]: commandVerb(house, verbs.giveTime, 'giveTime'),
    [verbs.takeOn]: commandVerb(house, verbs.takeOn, 'takeOn'),
    [viewVerbs.askExtend]: askExtendVerb(house),
    [viewVerbs.holiday]: holidayVerb(house),
    [verbs.advise]: commandVerb(house, verbs.advise, 'advise'),
    [verbs.replaceExpert]: commandVerb(house, verbs.replaceExpert, 'replaceExpert'),
    [verbs.recordMdo]: commandVerb(house, verbs.recordMdo, 'recordMdo'),
    [verbs.answerQuestion]: commandVerb(house, verbs.answerQuestion, 'answerQuestion'),
    [verbs.status]: folded,
    [viewVerbs.newRequest]: newRequestVerb(house),
    [viewVerbs.askedBefore]: askedBeforeVerb(house),
    [viewVerbs.list]: listVerb(house),
    [viewVerbs.decisions]: decisionsVerb(house),
    [viewVerbs.monitor]: monitorVerb(house),
    [viewVerbs.talk]: talkVerb(house),
    [viewVerbs.later]: laterVerb(house),
    [viewVerbs.askWithdraw]: askWithdrawVerb(house),
    [viewVerbs.askDiscard]: askDiscardVerb(house),
    [viewVerbs.why]: whyVerb(house),
    ...zittingHandlers(house),
    // after the decision
    [afterVerbs.recordSent]: commandVerb(house, afterVerbs.recordSent, 'recordSent'),
    [afterVerbs.confirmStart]: commandVerb(house, afterVerbs.confirmStart, 'confirmStart'),
    [afterVerbs.reportNotStarted]: commandVerb(house, afterVerbs.reportNotStarted, 'reportNotStarted'),
    [afterVerbs.cancelSupport]: commandVerb(house, afterVerbs.cancelSupport, 'cancelSupport'),
    [afterVerbs.stopEarly]: commandVerb(house, afterVerbs.stopEarly, 'stopEarly'),
    [afterVerbs.evaluate]: commandVerb(house, afterVerbs.evaluate, 'evaluate'),
    [afterVerbs.registerRod]: commandVerb(house, afterVerbs.registerRod, 'registerRod'),
    [afterVerbs.extend]: extendVerb(house),
    [afterVerbs.openAfter]: openAfterVerb(house),
  };
  return Object.fromEntries(Object.entries(all).map(([verb, handle]) => [verb, inOwnChat(handle)]));
}

/** Nothing about a case stands in a channel or a group chat, whoever clicks there and wherever the button came from. */
export const inOwnChat =
  (handle: HandleVerb): HandleVerb =>
  async (turn) =>
    turn.inbound.address.kind === 'personal' ? handle(turn) : channelCard(null);
