import { degreeText } from '../../../cards/verantwoording/degree-words.ts';
import type { PartView, WholeAccountView } from '../../../cards/verantwoording/dossier/account-card.ts';
import type { Said } from '../../../cards/verantwoording/dossier/said-lines.ts';
import type { BalanceView } from '../../../cards/verantwoording/parts/money-lines.ts';
import type { WhereIsIt } from '../../../cards/verantwoording/parts/where-is-it.ts';
import { amount, type PersonId, type StaffName } from '../../../cards/words/brands.ts';
import { dayOf } from '../../core/local-day.ts';
import { holdersOf, staffById } from '../../people/who.ts';
import type { Tx } from '../../store/store.ts';
import { mayAnswer, mayFill, mayReview, maySign } from '../abilities.ts';
import type { Account } from '../data/read-account.ts';
import type { Answers } from '../rules/answers.ts';
import { type Format, moneyPartOf, type Part, spendingOf } from '../rules/format.ts';
import { missingIn, optionalIn } from '../rules/missing.ts';
import { sayAnswer } from '../rules/say-answer.ts';
import { balanceIn } from '../rules/spending.ts';
import { type AskedBack, answersOf, EMPTY_PART, isFilling, isHandedIn, openQuestion } from '../rules/verantwoording.ts';
import type { Audience } from '../rules/wanted.ts';
import { whoHasIt, yourTurn } from '../rules/who-has-it.ts';
import { baseView, type Look, nameIn } from './view-account.ts';

/** Everything of an account, for who may read it. */
export async function wholeView(tx: Tx, of: Account, look: Look, page: number): Promise<WholeAccountView> {
  const { record, scene, actor, names } = of;
  const { format, campagne } = scene;
  const fillable = campagne.state === 'open' && isFilling(record.state);
  const may = mayFill(actor, record, format);
  const yours = fillable && may.ok ? may.value.parts : [];
  const reviews = mayReview(actor, record, format).ok;
  const asks = openQuestion(record);
  const answers = mayAnswer(actor, record, format).ok;
  return {
    ...baseView(of, look),
    state: record.state,
    where: await whereView(tx, of),
    sentBack: said(record.terug, names),
    signed: record.signed && { by: nameIn(names, record.signed.by), on: dayOf(record.signed.at) },
    accepted: record.accepted && { by: nameIn(names, record.accepted.by), on: dayOf(record.accepted.at) },
    parts: format.onderdelen.map((part) => partView(of, part, yours.includes(part.id))),
    page: amount(Math.max(1, page)),
    may: {
      sign: fillable && record.state === 'te-tekenen' && maySign(actor, record, format).ok,
      accept: reviews && record.state === 'ingediend',
      acceptAnyway: reviews && record.state === 'vraag-terug',
      askBack: reviews && campagne.state === 'open' && isHandedIn(record.state),
      ask: campagne.state === 'open' && may.ok && !answers && asks === null,
      answer: answers && asks !== null,
    },
    questions: record.vragen.map((one) => ({ asked: toldBy(one, names), answer: said(one.answer, names) })),
    signs: fillable ? format.tekent : null,
  };
}

function partView({ record, scene: { format }, names }: Account, part: Part, yours: boolean): PartView {
  const held = record.onderdelen[part.id] ?? EMPTY_PART;
  const all = answersOf(record);
  return {
    id: part.id,
    titel: part.titel,
    role: part.vult,
    given: nameIn(names, held.given),
    saved: held.at === null ? null : { by: nameIn(names, held.by), on: dayOf(held.at) },
    missing: missingIn(part, format, all).map(({ label }) => label),
    optional: yours ? optionalIn(part, format, all).map(({ label }) => label) : [],
    answers: shownOf(part, held.answers, format),
    balance: balanceView(format, all, [part.id]),
    asked: said(held.asked, names),
    may: { fill: yours, hand: yours },
  };
}

/** Longer than this a text stands under its label. */
const LONG = 60;

function shownOf(part: Part, answers: Answers, { prioriteiten }: Format): PartView['answers'] {
  return part.velden.flatMap((field): PartView['answers'][number][] => {
    const answer = answers[field.id];
    if (answer === undefined) return [];
    if (answer.soort === 'doelen')
      return answer.doelen.map(({ prioriteit, tekst, graad }) => ({
        label: prioriteiten.find(({ id }) => id === prioriteit)?.label ?? field.label,
        value: `${tekst} (${degreeText(graad)})`,
        long: true,
      }));
    const value = sayAnswer(field, answer);
    return [{ label: field.label, value, long: value.length > LONG }];
  });
}

/** The balance, where one of these parts is the one with the money; null while an amount is missing. */
export function balanceView(format: Format, answers: Answers, parts: readonly string[]): BalanceView | null {
  const spending = spendingOf(format);
  const money = moneyPartOf(format);
  const balance = money && parts.includes(money.id) ? balanceIn(format, answers) : null;
  return balance && { ...balance, own: spending?.eigen === null ? null : balance.own };
}

export const toldBy = ({ by, text }: AskedBack, names: ReadonlyMap<PersonId, StaffName>): Said => ({
  by: nameIn(names, by),
  text,
});

export const said = (of: AskedBack | null, names: ReadonlyMap<PersonId, StaffName>): Said | null =>
  of && toldBy(of, names);

async function whereView(tx: Tx, of: Account): Promise<WhereIsIt> {
  const { record, scene, actor } = of;
  const runs = scene.campagne.state === 'open' && isFilling(record.state);
  const over = isFilling(record.state) && scene.campagne.state !== 'open' && record.state !== 'vraag-terug';
  const audiences = over ? [] : whoHasIt(record, scene.format, scene.campagne);
  const holders: WhereIsIt['holders'][number][] = [];
  for (const audience of audiences) holders.push(await holderView(tx, of, audience));
  return {
    holders,
    closed: record.state === 'niet-ingediend',
    since: dayOf(record.changedAt),
    until: runs ? record.deadline : null,
    late: runs && record.deadline < scene.today,
    yours: yourTurn(record, scene.format, actor, scene.campagne) !== null,
  };
}

/** By name where it is one person; a role of several schools is named as a role. */
async function holderView(
  tx: Tx,
  { names, scene }: Account,
  audience: Audience,
): Promise<WhereIsIt['holders'][number]> {
  if (audience.to === 'person') {
    const name = names.get(audience.person) ?? (await staffById(tx, [audience.person])).get(audience.person)?.name;
    return { role: null, name: name ?? null };
  }
  const { role, schools } = audience;
  if (schools.length > 1) return { role, name: null };
  const [one, ...more] = await holdersOf(tx, role, scene.today, schools[0]);
  return { role, name: one && more.length === 0 ? one.name : null };
}
