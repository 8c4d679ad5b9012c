import type { CardData } from '../../../cards/parts/card-data.ts';
import type { AcceptAnywayView } from '../../../cards/verantwoording/accept-anyway-card.ts';
import type { FillView } from '../../../cards/verantwoording/fill-card.ts';
import type { OverView } from '../../../cards/verantwoording/over-card.ts';
import type { AccountView } from '../../../cards/verantwoording/parts/account-view.ts';
import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import type { ReviewView } from '../../../cards/verantwoording/review-card.ts';
import type { SignView } from '../../../cards/verantwoording/sign-card.ts';
import { type Amount, amount, configText, type PersonId, type StaffName } from '../../../cards/words/brands.ts';
import type { Role } from '../../core/actor.ts';
import { dayOf } from '../../core/local-day.ts';
import { isOwn, mayAnswer, mayFill, maySign } from '../abilities.ts';
import type { Account, Anchor } from '../data/read-account.ts';
import { type Format, moneyPartOf } from '../rules/format.ts';
import { isWhole, missingIn, optionalIn } from '../rules/missing.ts';
import { periodLabel } from '../rules/ronde.ts';
import { answersOf, openQuestion, type Verantwoording } from '../rules/verantwoording.ts';
import { whoHasIt } from '../rules/who-has-it.ts';

/** What a card says besides the account: in which message it stands, and why the last click did not do what it said. */
export interface Look {
  /** Set on a card whose message is no post (a row of a list): a click there adopts nothing. */
  readonly page: Amount | undefined;
  readonly note: RefusalCode | null;
}

/** `page` of a card whose message is no post. */
export const NO_POST: Amount = amount(0);
export const PLAIN: Look = { page: undefined, note: null };

export const dataOf = ({ swv, record }: Pick<Account, 'swv' | 'record'>, { page }: Pick<Look, 'page'>): CardData => ({
  v: 1,
  swv,
  id: record.id,
  revision: record.revision,
  ...(page !== undefined && { page }),
});

export function baseView(of: Account, look: Look, roles: readonly Role[] = []): AccountView {
  const { record, scene, name } = of;
  return {
    data: dataOf(of, look),
    who: record.deelnemer.kind,
    year: amount(Number(scene.campagne.first.slice(0, 4))),
    format: scene.format.label,
    period: periodLabel(scene),
    of: name,
    own: isOwn(of.actor, record.deelnemer) || mayFill(of.actor, record, scene.format).ok,
    insteadOf: insteadOf(of, roles),
    note: look.note,
  };
}

/** Whom the reader stands in for, where they hold none of these roles themselves. */
function insteadOf({ actor, record: { deelnemer }, names }: Account, roles: readonly Role[]): StaffName | null {
  const held = actor.roles.filter(
    ({ role, school }) => roles.includes(role) && (school === null || deelnemer.schools.includes(school)),
  );
  if (held.some((one) => one.insteadOf === null)) return null;
  return nameIn(names, held.find((one) => one.insteadOf !== null)?.insteadOf ?? null);
}

export const nameIn = (names: ReadonlyMap<PersonId, StaffName>, person: PersonId | null): StaffName | null =>
  person === null ? null : (names.get(person) ?? null);

/** Whether anybody saved something: what was put there at the set-up does not count. */
export const isBegun = ({ record }: Pick<Account, 'record'>): boolean =>
  Object.values(record.onderdelen).some(({ by }) => by !== null);

export function fillView(of: Anchor, look: Look): FillView {
  const { record, scene, actor, names } = of;
  const { format } = scene;
  const answers = answersOf(record);
  const may = mayFill(actor, record, format);
  const yours = mayFill(actor, record, { ...format, tekent: null });
  const money = moneyPartOf(format);
  return {
    ...baseView(
      of,
      look,
      format.onderdelen.map(({ vult }) => vult),
    ),
    deadline: record.deadline,
    late: record.deadline < scene.today,
    begun: isBegun(of),
    whole: record.state === 'te-tekenen',
    signs: maySign(actor, record, format).ok,
    sentBack: record.terug !== null,
    amountsThere: money !== null && missingIn(money, format, answers).length === 0,
    parts: format.onderdelen.map((part) => ({
      titel: part.titel,
      role: part.vult,
      given: nameIn(names, record.onderdelen[part.id]?.given ?? null),
      yours: yours.ok && yours.value.parts.includes(part.id),
      ready: missingIn(part, format, answers).length === 0,
      empty: Object.keys(record.onderdelen[part.id]?.answers ?? {}).length === 0,
      asked: (record.onderdelen[part.id]?.asked ?? null) !== null,
    })),
    may: { hand: may.ok },
    question: mayAnswer(actor, record, format).ok ? null : openQuestion(record) === null ? 'geen' : 'open',
    optional: optionalView(record, format, yours.ok ? yours.value.parts : []),
    several: of.several ? severalView(of, look) : null,
  };
}

/** Of the first part of theirs that has some, once nothing is missing in any. */
function optionalView(record: Verantwoording, format: Format, yours: readonly string[]): FillView['optional'] {
  const answers = answersOf(record);
  const parts = format.onderdelen.filter(({ id }) => yours.includes(id));
  if (parts.some((part) => missingIn(part, format, answers).length > 0)) return null;
  const found = parts.find((part) => optionalIn(part, format, answers).length > 0);
  if (found === undefined) return null;
  return { part: configText(found.id), labels: optionalIn(found, format, answers).map(({ label }) => label) };
}

/** Where the table of all their schools is asked for; in a post it leads back to its account. */
const severalView = ({ swv, record, scene }: Account, { page }: Look): NonNullable<FillView['several']> => ({
  data: { v: 1, swv, id: scene.campagne.id, revision: scene.campagne.revision },
  from: page === undefined ? record.id : null,
  format: scene.format.label,
  period: periodLabel(scene),
});

export function signView(of: Account, look: Look): SignView {
  const { record, scene, names } = of;
  const saved = Object.values(record.onderdelen)
    .filter(({ at }) => at !== null)
    .toSorted((a, b) => (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0));
  const { tekent } = scene.format;
  return {
    ...baseView(of, look, tekent === null ? [] : [tekent]),
    deadline: record.deadline,
    late: record.deadline < scene.today,
    filledBy: nameIn(names, saved[0]?.by ?? null),
    since: dayOf(record.changedAt),
  };
}

export function reviewView(of: Account, look: Look): ReviewView {
  const { record, scene, names } = of;
  const { beoordeelt } = scene.format;
  return {
    ...baseView(of, look, beoordeelt === null ? [] : [beoordeelt]),
    signedBy: nameIn(names, (record.signed ?? record.signedBefore)?.by ?? null),
    signedOn: dayOf((record.signed ?? record.signedBefore)?.at ?? record.changedAt),
    unanswered: record.state === 'vraag-terug',
  };
}

/** Of one that was asked back. */
export function acceptAnywayView(of: Account, look: Look): AcceptAnywayView {
  const { record, scene, names } = of;
  const { format, campagne } = scene;
  const parts = Object.values(record.onderdelen);
  const since = record.signedBefore?.at ?? record.changedAt;
  return {
    ...baseView(of, look, format.beoordeelt === null ? [] : [format.beoordeelt]),
    asked: format.onderdelen.flatMap(({ id, titel }) => (record.onderdelen[id]?.asked ? [titel] : [])),
    signedBy: nameIn(names, record.signedBefore?.by ?? null),
    signedOn: dayOf(since),
    changed: parts.some(({ at }) => at !== null && at > since),
    lacks: !isWhole(format, answersOf(record)),
    closed: campagne.state === 'gesloten',
  };
}

export function overView(of: Account, look: Look): OverView {
  const { record, scene } = of;
  const held = whoHasIt(record, scene.format, scene.campagne).find((one) => one.to === 'role');
  const { signed, accepted, state } = record;
  const on = state === 'akkoord' ? accepted?.at : state === 'ingediend' ? signed?.at : null;
  return {
    ...baseView(of, look),
    state,
    on: dayOf(on ?? record.changedAt),
    holder: held?.to === 'role' ? held.role : null,
  };
}
