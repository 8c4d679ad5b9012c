import type { Problem } from '../../../cards/verantwoording/dossier/problem.ts';
import {
  type AskBackView,
  askBackCard,
  disputeCard,
  type SentenceView,
  sendBackCard,
} from '../../../cards/verantwoording/dossier/sentence-cards.ts';
import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import { accountInputs } from '../../../cards/verantwoording/verbs.ts';
import type { InvokeReply } from '../../core/reply.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import { mayReview, maySign } from '../abilities.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { baseView } from '../posts/view-account.ts';
import type { Command } from '../rules/command.ts';
import { readSentence } from '../schema/read-part.ts';
import { keepHalf, showRefused } from './form.ts';
import { changing, type Desk, folded, inputOf, look, looking, type Refused } from './on-account.ts';
import { borderOf, typedStep } from './read-typed.ts';

/** What was typed is wrong, so the form comes again with it; any other refusal is about the account, and it folds. */
const ABOUT_TYPED: readonly RefusalCode[] = [
  'te-kort',
  'te-lang',
  'naam',
  'bsn',
  'e-mailadres',
  'telefoonnummer',
  'kies-iets',
  // a colleague saved meanwhile: the sentence is asked once more, as the account is now
  'verouderd',
];

const isTyped = (refused: Refused | null): refused is Refused => refused !== null && ABOUT_TYPED.includes(refused.code);

/** A click that came again is no news: it did what it said the first time. */
const newsOf = (refused: Refused | null): RefusalCode | null => refused?.code ?? null;

async function sentenceIn(desk: Desk, id: string): Promise<Result<string, RefusalCode>> {
  const noName = inputOf(desk, accountInputs.noName) === 'ja';
  return readSentence(inputOf(desk, id), await borderOf(desk, { noName }));
}

function sentenceView(desk: Desk, id: string, refused: Refused | null): SentenceView {
  const text = inputOf(desk, id);
  return { ...baseView(desk.of, look(desk)), text, problem: isTyped(refused) ? problemOf(refused, text) : null };
}

/** What is wrong with a sentence, with the words in doubt. */
export function problemOf({ code, facts = {} }: Refused, typed: string): Problem {
  const doubt = code === 'naam' ? typed.trim().slice(Number(facts.van ?? 0), Number(facts.tot ?? 0)) : '';
  return { code, doubt: doubt === '' ? null : doubt, short: null };
}

const on = ({ of, turn }: Desk) => ({ id: of.record.id, revision: turn.inbound.data.revision });

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
    if (scene.campagne.state !== 'open') return folded(desk, 'gesloten');
    if (record.state === 'akkoord') return folded(desk, 'al-akkoord');
    if (record.state !== 'ingediend' && record.state !== 'vraag-terug') return folded(desk, 'niet-ingediend');
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
  };
}

async function asCommand(
  desk: Desk,
  id: string,
  make: (text: string) => Command,
): Promise<Result<Command, RefusalCode>> {
  const text = await sentenceIn(desk, id);
  return text.ok ? ok(make(text.value)) : text;
}
