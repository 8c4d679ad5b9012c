import type { Answers } from '../../../../bot/verantwoording/rules/answers.ts';
import type { Change } from '../../../../bot/verantwoording/rules/change.ts';
import type { Command } from '../../../../bot/verantwoording/rules/command.ts';
import type { Format } from '../../../../bot/verantwoording/rules/format.ts';
import type { CampaignState, FilledPart, Verantwoording } from '../../../../bot/verantwoording/rules/verantwoording.ts';
import type { Name } from './people.ts';
import { emptyPart } from './play.ts';

export interface Happened {
  readonly before: Verantwoording;
  readonly command: Command;
  readonly name: Name;
  readonly campagne: CampaignState;
  readonly format: Pick<Format, 'tekent' | 'beoordeelt'>;
}

const MAY: Readonly<Record<Command['kind'], readonly Name[]>> = {
  fillPart: ['zoco', 'colleague', 'helper', 'bestuur', 'directie', 'directie2', 'twoHats'],
  handPart: ['zoco', 'colleague', 'helper', 'bestuur', 'directie', 'directie2', 'twoHats'],
  sign: ['directie', 'directie2', 'twoHats'],
  sendBack: ['directie', 'directie2', 'twoHats'],
  accept: ['consulent', 'twoHats'],
  askBack: ['consulent', 'twoHats'],
  extend: ['beleid'],
  /** A helper or a colleague to whom the money was handed too. */
  dispute: ['bestuur', 'directie', 'directie2', 'twoHats', 'helper', 'colleague'],
  setReceived: ['beleid'],
  ask: ['zoco', 'colleague', 'helper', 'bestuur', 'directie', 'directie2', 'twoHats'],
  answer: ['consulent', 'twoHats'],
};
const FILLERS: readonly Name[] = ['zoco', 'colleague', 'bestuur'];

/** What may never come of a click, in words of its own: nothing here is asked of the rules. */
export function forbidden({ next: after, event }: Change, happened: Happened): readonly string[] {
  const { before, command, name, campagne, format } = happened;
  const { kind } = command;
  const signers = format.tekent === null ? FILLERS : MAY.sign;
  const answerers: readonly Name[] = format.beoordeelt === null ? ['beleid'] : MAY.answer;
  const may = kind === 'sign' || kind === 'sendBack' ? signers : kind === 'answer' ? answerers : MAY[kind];
  const talks = kind === 'ask' || kind === 'answer';
  /** Accepted although a question stood, which lapses. */
  const asItStands = kind === 'accept' && before.state === 'vraag-terug';
  const parts = new Set([...Object.keys(before.onderdelen), ...Object.keys(after.onderdelen)]);
  const changed = (what: 'answers' | 'given' | 'asked', but?: string) =>
    [...parts].some((id) => id !== but && !same(partIn(before, id)[what], partIn(after, id)[what]));
  const filled = command.kind === 'fillPart' ? command.part : null;
  const handedIn = ['ingediend', 'akkoord'].includes(after.state);
  const waits = after.terug !== null || Object.values(after.onderdelen).some(({ asked }) => asked !== null);
  const { ontvangen: _, ...given } = command.kind === 'fillPart' ? command.answers : {};
  return Object.entries({
    'by who may not': !may.includes(name),
    'the revision did not move on by one': after.revision !== before.revision + (talks ? 0 : 1),
    'a part went back in time': [...parts].some(
      (id) => (after.onderdelen[id]?.revision ?? 0) < (before.onderdelen[id]?.revision ?? 0),
    ),
    'before it opened': campagne === 'ontwerp' || before.state === 'klaargezet',
    'after it closed': campagne === 'gesloten' && !['accept', 'answer'].includes(kind),
    'changed after handing in':
      ['ingediend', 'akkoord', 'niet-ingediend'].includes(before.state) &&
      !['accept', 'askBack'].includes(kind) &&
      !talks,
    'a question of the school changed the account': talks && !same(withoutTalk(before), withoutTalk(after)),
    'asked while a question was open': kind === 'ask' && before.vragen.at(-1)?.answer === null,
    'what was asked or answered went': before.vragen.some(
      ({ answer, ...one }, number) =>
        !same(one, { ...after.vragen[number], answer: undefined }) ||
        (answer !== null && !same(answer, after.vragen[number]?.answer)),
    ),
    'asked or answered by another click': !talks && !same(before.vragen, after.vragen),
    'an answer of a newer form was overwritten':
      filled !== null && filled.revision !== (before.onderdelen[filled.id]?.revision ?? 0),
    'answers changed without filling in': !filled && kind !== 'setReceived' && changed('answers'),
    'answers of another part changed': filled !== null && changed('answers', filled.id),
    'what was saved is not there': Object.entries(given).some(
      ([id, answer]) => !same(after.onderdelen[filled?.id ?? '']?.answers[id] ?? null, answer),
    ),
    'what the SWV paid was typed': kind !== 'setReceived' && after.ontvangen !== before.ontvangen,
    'what the SWV paid stands there twice':
      after.onderdelen.geld?.answers.ontvangen === undefined
        ? after.ontvangen !== null
        : !same(after.onderdelen.geld.answers.ontvangen, { soort: 'bedrag', cents: after.ontvangen }),
    'an answer stands in a part that does not ask it': 'personeel' in (after.onderdelen.opbrengst?.answers ?? {}),
    'a part that is not there': 'verzonnen' in after.onderdelen,
    'handed over by filling in': kind !== 'handPart' && changed('given'),
    'handed to who left': after.onderdelen.opbrengst?.given === 'left' || after.onderdelen.geld?.given === 'left',
    'handed in while something is missing':
      handedIn && !talks && !(asItStands && campagne === 'gesloten') && lacking(answersIn(after)),
    'handed in without a signature': handedIn && after.signed === null,
    'accepted what was not handed in':
      after.state === 'akkoord' && !['ingediend', 'vraag-terug'].includes(before.state) && kind !== 'sign' && !talks,
    'accepted by nobody': after.state === 'akkoord' && format.beoordeelt !== null && kind !== 'accept' && !talks,
    'accepted by who signed': kind === 'accept' && after.signed?.by === name,
    'accepted with a question open': after.state === 'akkoord' && waits,
    'changed after the signature': after.signed !== null && (changed('answers') || (!asItStands && changed('asked'))),
    'a signature from nowhere': asItStands && !same(after.signed, before.signedBefore),
    'asked to sign while a question waits': ['te-tekenen', 'ingediend'].includes(after.state) && waits,
    'ready to sign while something is missing': after.state === 'te-tekenen' && unfilled(answersIn(after)),
    'a question was lost': kind !== 'askBack' && !asItStands && changed('asked', filled?.id),
    'a question went unanswered':
      filled !== null && command.kind === 'fillPart' && command.more === true && changed('asked'),
    'less time than there was': after.deadline < before.deadline,
    'a sentence in the history': /[Zz]in |Vraag |Klopt /.test(JSON.stringify(event)),
    'clicked on a card that was old':
      !['fillPart', 'extend'].includes(kind) && !talks && command.revision !== before.revision,
  }).flatMap(([what, is]) => (is ? [what] : []));
}

const withoutTalk = ({ vragen: _, ...rest }: Verantwoording) => rest;

const partIn = ({ onderdelen }: Verantwoording, id: string): FilledPart => onderdelen[id] ?? emptyPart;

const answersIn = ({ onderdelen }: Verantwoording): Answers => ({
  ...onderdelen.geld?.answers,
  ...onderdelen.opbrengst?.answers,
});

const inCents = (answers: Answers, id: string): number => {
  const answer = answers[id];
  return answer?.soort === 'bedrag' ? answer.cents : 0;
};

/** As a bookkeeper would: 5 % or € 2.500 left over asks for two answers more. */
function unfilled(answers: Answers): boolean {
  const had = inCents(answers, 'ontvangen') + inCents(answers, 'eigen');
  const left = had - inCents(answers, 'personeel') - inCents(answers, 'materiaal');
  const needs = left * 20 > had || left > 250_000 ? ['toelichting', 'bestemming'] : [];
  const { doelen } = answers;
  return (
    ['personeel', 'leerlingen', 'geleerd', ...needs].some((id) => answers[id] === undefined) ||
    doelen?.soort !== 'doelen' ||
    doelen.doelen.some(({ graad }) => graad === null)
  );
}

function lacking(answers: Answers): boolean {
  const had = inCents(answers, 'ontvangen') + inCents(answers, 'eigen');
  return unfilled(answers) || inCents(answers, 'personeel') + inCents(answers, 'materiaal') > had;
}

const same = (one: unknown, other: unknown): boolean =>
  (JSON.stringify(one) ?? null) === (JSON.stringify(other) ?? null);
