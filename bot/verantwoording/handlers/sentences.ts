import {
  type AskBackView,
  askBackCard,
  disputeCard,
  sendBackCard,
} from '../../../cards/verantwoording/dossier/sentence-cards.ts';
import { accountInputs } from '../../../cards/verantwoording/verbs.ts';
import type { InvokeReply } from '../../core/reply.ts';
import { refuse } from '../../core/result.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import { mayReview, maySign } from '../abilities.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { isHandedIn } from '../rules/verantwoording.ts';
import { keepHalf, showRefused } from './form.ts';
import { changing, type Desk, folded, inputOf, looking, type Refused } from './on-account.ts';
import { typedStep } from './read-typed.ts';
import { asCommand, isTyped, newsOf, on, sentenceView } from './typed-sentence.ts';

/** *Eerst aanpassen*: asks for the sentence, while there is something to send back. */
export const askSendBackVerb = (house: VerantwoordingHouse): HandleVerb =>
  looking(house, async (desk) => {
    const { record, scene, actor } = desk.of;
    const waits = record.state === 'te-tekenen' && scene.campagne.state === 'open';
    if (!waits || !maySign(actor, record, scene.format).ok) return folded(desk, waits ? 'niet-jouw-rol' : 'verouderd');
    return sendBackCard(sentenceView(desk, accountInputs.sentence, null));
  });

export const sendBackVerb = (house: VerantwoordingHouse): HandleVerb =>
  changing(house, {
    command: (desk) => asCommand(desk, accountInputs.sentence, (text) => ({ kind: 'sendBack', ...on(desk), text })),
    reply: async (desk, refused) =>
      isTyped(refused)
        ? sendBackCard(sentenceView(desk, accountInputs.sentence, refused))
        : folded(desk, newsOf(refused)),
  });

/** *Dit bedrag klopt niet*: what was typed in the form is kept first. */
export const askDisputeVerb = (house: VerantwoordingHouse): HandleVerb =>
  changing(house, {
    command: keepHalf,
    reply: async (desk, refused) => {
      const typed = typedStep(desk);
      if (refused !== null && refused.code !== 'al-gedaan')
        return typed === null ? folded(desk, refused.code) : showRefused(desk, typed, refused);
      return disputeCard(sentenceView(desk, accountInputs.sentence, null));
    },
  });

export const disputeVerb = (house: VerantwoordingHouse): HandleVerb =>
  changing(house, {
    command: (desk) => asCommand(desk, accountInputs.sentence, (text) => ({ kind: 'dispute', ...on(desk), text })),
    reply: async (desk, refused) =>
      isTyped(refused)
        ? disputeCard(sentenceView(desk, accountInputs.sentence, refused))
        : folded(desk, newsOf(refused)),
  });

/** *Stel een vraag*: asks at which part, and what. */
export const askAskBackVerb = (house: VerantwoordingHouse): HandleVerb =>
  looking(house, async (desk) => {
    const { record, scene, actor } = desk.of;
    if (!mayReview(actor, record, scene.format).ok) return folded(desk, 'niet-jouw-rol');
    if (scene.campagne.state !== 'open') return folded(desk, record.state === 'akkoord' ? 'al-akkoord' : 'gesloten');
    if (!isHandedIn(record.state)) return folded(desk, 'niet-ingediend');
    return askBackCard(askBackView(desk, null));
  });

export const askBackVerb = (house: VerantwoordingHouse): HandleVerb =>
  changing(house, {
    command: async (desk) => {
      const part = inputOf(desk, accountInputs.part);
      if (!desk.of.scene.format.onderdelen.some(({ id }) => id === part))
        return refuse('kies-iets', { field: accountInputs.part });
      return asCommand(desk, accountInputs.question, (text) => ({ kind: 'askBack', ...on(desk), part, text }));
    },
    reply: async (desk, refused): Promise<InvokeReply> =>
      isTyped(refused) ? askBackCard(askBackView(desk, refused)) : folded(desk, newsOf(refused)),
  });

function askBackView(desk: Desk, refused: Refused | null): AskBackView {
  const { onderdelen } = desk.of.scene.format;
  const atPart = refused?.field === accountInputs.part;
  return {
    ...sentenceView(desk, accountInputs.question, atPart ? null : refused),
    parts: onderdelen.map(({ id, titel }) => ({ id, titel })),
    part: inputOf(desk, accountInputs.part),
    partProblem: atPart ? refused.code : null,
    accepted: desk.of.record.state === 'akkoord',
  };
}
