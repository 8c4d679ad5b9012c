import { againCard } from '../../../cards/arrangements/again-card.ts';
import { chooseCard, fitAtOnce } from '../../../cards/arrangements/choose-card.ts';
import type { RequestChoice } from '../../../cards/arrangements/parts/begin-rows.ts';
import { type RefusalNote, refusalNote } from '../../../cards/arrangements/refusal-note.ts';
import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import type { CardData } from '../../../cards/parts/card-data.ts';
import { type Amount, revision, type SchoolId, type SubjectId, subjectId } from '../../../cards/words/brands.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import type { Actor } from '../../core/actor.ts';
import { dayOf, plusDays, startOfDay } from '../../core/local-day.ts';
import { pageOf } from '../../core/page-of.ts';
import type { Refusal } from '../../core/result.ts';
import { schoolsOf } from '../../people/schools.ts';
import type { Tx } from '../../store/store.ts';
import { at } from '../../swv/dated.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { lastRequests } from '../data/earlier-requests.ts';
import { readRules } from '../data/read-rules.ts';
import { NO_POST } from '../posts/case.ts';
import { REQUEST_KINDS } from '../rules/kind-rules.ts';

export interface Asked {
  readonly actor: Actor;
  readonly now: Date;
  /** The draft id of a card that comes back; a fresh one otherwise. */
  readonly id?: SubjectId;
  /** Of the choice, counted from 1. */
  readonly page?: Amount;
  /** The school that was chosen on the card before. */
  readonly school?: string | undefined;
  readonly refusal?: Refusal<RefusalCode>;
}

/** For how long a request can be done again ("Zelfde als vorige keer"), in days: a school year. */
const AGAIN_DAYS = 365;

const NOT_OFFERED: Refusal<RefusalCode> = { code: 'soort-niet-aangeboden' };

type ChooseHouse = Pick<ArrangementsHouse, 'configurations' | 'ids'>;

interface Offered {
  readonly schools: Awaited<ReturnType<typeof schoolsOf>>;
  readonly choices: readonly RequestChoice[];
  /** Of which of these was asked before, newest first. */
  readonly before: readonly RequestChoice[];
}

/** The anchor of a form: every school of this zorgcoördinator with what it may ask for, and one fresh draft id. */
export async function drawChoose(tx: Tx, house: ChooseHouse, asked: Asked): Promise<PostedCard> {
  return choose(tx, house, asked, await offered(tx, house, asked));
}

/** What this school asked before, to begin from; the whole choice where there is nothing of it (any more). */
export async function drawAgain(tx: Tx, house: ChooseHouse, asked: Asked): Promise<PostedCard> {
  const all = await offered(tx, house, asked);
  const before = all.before.filter(({ school }) => school === asked.school);
  const [first] = before;
  if (!first) return choose(tx, house, asked, all);
  const { school, schoolName } = first;
  const { rows, page, pages } = pageOf(before, asked.page);
  const back = fitAtOnce(all.choices) ? null : school;
  return againCard({ data: dataOf(tx, house, asked), school, schoolName, rows, page, pages, back });
}

function choose(tx: Tx, house: ChooseHouse, asked: Asked, { schools, choices }: Offered): PostedCard {
  // A zorgcoördinator without choices: the SWV offers nothing here now (or keeps its dossiers elsewhere).
  const why = asked.refusal ?? (schools.length > 0 && choices.length === 0 ? NOT_OFFERED : null);
  const note: RefusalNote | null = why && refusalNote(why);
  const school = schools.find((one) => one.id === asked.school)?.id ?? null;
  return chooseCard({ data: dataOf(tx, house, asked), choices, school, note });
}

const dataOf = (tx: Tx, house: ChooseHouse, { id, page }: Asked): CardData => ({
  v: 1,
  swv: tx.swv,
  id: id ?? subjectId(house.ids.next()),
  revision: revision(0),
  page: page ?? NO_POST,
});

async function offered(tx: Tx, house: ChooseHouse, { actor, now }: Asked): Promise<Offered> {
  const today = dayOf(now);
  const schools = await schoolsOf(tx, actor, 'zorgcoordinator');
  const choices: RequestChoice[] = [];
  const earlier = await lastRequests(
    tx,
    schools.map((one) => one.id),
    startOfDay(plusDays(today, -AGAIN_DAYS)),
  );
  for (const kind of REQUEST_KINDS) {
    const ruled = await readRules(tx, house.configurations, { kind, submittedAt: null, rulesVersion: null }, today);
    if (!ruled?.rules.aangeboden) continue;
    const kindName = at(ruled.soort.label, today).value;
    const lastAt = (school: SchoolId) => earlier.find((last) => last.school === school && last.kind === kind) ?? null;
    choices.push(
      ...schools.map((one) => ({ kind, kindName, school: one.id, schoolName: one.name, earlier: lastAt(one.id) })),
    );
  }
  const before = earlier.flatMap((last) => choices.filter((choice) => choice.earlier === last));
  return { schools, choices, before };
}
