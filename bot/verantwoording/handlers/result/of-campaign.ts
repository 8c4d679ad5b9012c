import type { CardData } from '../../../../cards/parts/card-data.ts';
import type { RefusalCode } from '../../../../cards/verantwoording/refusals.ts';
import { resultDoorCard } from '../../../../cards/verantwoording/result/door-card.ts';
import { learnedCard } from '../../../../cards/verantwoording/result/dossier/learned-card.ts';
import { resultCard } from '../../../../cards/verantwoording/result/dossier/result-card.ts';
import { resultSchoolsCard } from '../../../../cards/verantwoording/result/dossier/schools-card.ts';
import { pageOf } from '../../../core/page-of.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import {
  type MayReadResult,
  mayOversee,
  mayReadResult,
  mayRun,
  maySee,
  readsResults,
  seesSmallNumbers,
} from '../../abilities.ts';
import { findCampagne } from '../../data/campagnes.ts';
import { type ReadResults, readResults } from '../../data/read-results.ts';
import { isInReport } from '../../data/releases.ts';
import { viewLearned } from '../../files/result/view-learned.ts';
import { viewResult } from '../../files/result/view-result.ts';
import { isSharedField } from '../../rules/learned.ts';
import { periodLabel } from '../../rules/ronde.ts';
import type { Campagne, Verantwoording } from '../../rules/verantwoording.ts';
import type { Click } from './answering.ts';
import { cardDataOf } from './card-data.ts';

type Answer = Result<InvokeReply, RefusalCode>;
/** Rows on a page of the list. */
const SCHOOLS = 20;

/** A campaign, and how far this reader may see into its result. */
interface Readable {
  readonly campagne: Campagne;
  readonly may: MayReadResult;
}

/** The campaign that a click is about, for whoever may read its result: nothing that knows a participant without its yes. */
export async function campagneFor({ tx, turn }: Click): Promise<Result<Readable, RefusalCode>> {
  const { actor, inbound } = turn;
  if (!readsResults(actor)) return refuse('niet-jouw-rol');
  const campagne = await findCampagne(tx, inbound.data.id);
  if (campagne === null) return refuse('bestaat-niet');
  const may = mayReadResult(actor, campagne.id, campagne.state);
  return may.ok ? ok({ campagne, may: may.value }) : may;
}

/** The campaign, for who oversees it: what stands for one participant too. */
export async function overseenFor(click: Click): Promise<Result<Readable, RefusalCode>> {
  const may = mayOversee(click.turn.actor, click.turn.inbound.data.id);
  return may.ok ? campagneFor(click) : may;
}

interface ReadFor extends ReadResults {
  readonly may: MayReadResult;
}

const readFor =
  (whose: typeof campagneFor) =>
  async (click: Click): Promise<Result<ReadFor, RefusalCode>> => {
    const of = await whose(click);
    if (!of.ok) return of;
    const { campagne, may } = of.value;
    const read = await readResults(click.tx, click.house, campagne, click.turn.now);
    return read === null ? refuse('bestaat-niet') : ok({ ...read, may });
  };

const readableFor = readFor(campagneFor);
export const resultsFor = readFor(overseenFor);

export async function showResult(click: Click): Promise<Answer> {
  const read = await readableFor(click);
  return read.ok ? ok(await drawResult(click, read.value, null)) : read;
}

/** The figures as they are now, small numbers only for who may see them. */
export async function drawResult({ tx, turn }: Click, read: ReadFor, note: RefusalCode | null): Promise<InvokeReply> {
  const { campagne } = read.scene;
  const done = await isInReport(tx, campagne.id);
  const may = mayRun(turn.actor, campagne.id).ok && campagne.state === 'gesloten';
  return resultCard({
    ...viewResult(read, seesSmallNumbers(turn.actor)),
    data: dataOf(cardDataOf(turn.inbound.data), read),
    note,
    learned: read.scene.format.onderdelen.some(({ velden }) => velden.some(isSharedField)),
    sums: read.may.sums,
    report: done ? 'done' : may ? 'may' : null,
  });
}

/** What the teams share; who said no to that is only counted. */
export async function showLearned(click: Click): Promise<Answer> {
  const read = await readableFor(click);
  if (!read.ok) return read;
  const { scene } = read.value;
  return ok(
    learnedCard({
      who: scene.format.wie,
      data: dataOf(cardDataOf(click.turn.inbound.data), read.value),
      campaign: scene.format.label,
      period: periodLabel(scene),
      learned: viewLearned(read.value),
    }),
  );
}

export async function closeResult(click: Click): Promise<Answer> {
  const read = await readableFor(click);
  if (!read.ok) return read;
  return ok(
    resultDoorCard({
      data: dataOf(cardDataOf(click.turn.inbound.data), read.value),
      about: aboutOf(read.value),
      note: null,
    }),
  );
}

/** What the door says of a campaign. */
export const aboutOf = ({ scene }: ReadResults) => ({
  campaign: scene.format.label,
  period: periodLabel(scene),
  school: null,
});

/** The accounts of a campaign, by name; a page opens for who may see that account. */
export async function listSchools(click: Click): Promise<Answer> {
  const read = await resultsFor(click);
  if (!read.ok) return read;
  const { accounts, nameOf, scene } = read.value;
  const { actor, inbound } = click.turn;
  const named = accounts
    .map((account) => ({ account, name: nameOf(account) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
  const { rows, ...paged } = pageOf(named, inbound.data.page, SCHOOLS);
  const mayOpen = (account: Verantwoording) => maySee(actor, account, scene.format).ok;
  return ok(
    resultSchoolsCard({
      who: scene.format.wie,
      data: dataOf(cardDataOf(inbound.data), read.value),
      campaign: scene.format.label,
      period: periodLabel(scene),
      paged,
      rows: rows.map(({ account, name }) => ({
        name,
        state: account.state,
        open: mayOpen(account) ? accountData(cardDataOf(inbound.data), account) : null,
      })),
    }),
  );
}

/** What the buttons of a campaign's card carry: the campaign as it is now. */
const dataOf = (data: CardData, { scene }: ReadResults): CardData => ({ ...data, revision: scene.campagne.revision });

/** What those of an account's card carry; its first page. */
export const accountData = ({ v, swv }: CardData, { id, revision }: Verantwoording): CardData => ({
  v,
  swv,
  id,
  revision,
});
