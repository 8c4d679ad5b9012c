import type { CardData } from '../../../../cards/parts/card-data.ts';
import type { RefusalCode } from '../../../../cards/verantwoording/refusals.ts';
import { resultDoorCard } from '../../../../cards/verantwoording/result/door-card.ts';
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
import { periodLabel, type ReadResults, readResults } from '../../data/read-results.ts';
import { isInReport } from '../../data/releases.ts';
import { viewResult } from '../../files/result/view-result.ts';
import type { Verantwoording } from '../../rules/verantwoording.ts';
import type { Click } from './answering.ts';
import { cardDataOf } from './card-data.ts';

type Answer = Result<InvokeReply, RefusalCode>;
/** Rows on a page of the list. */
const SCHOOLS = 20;

/** Results, and how far this reader may see into them. */
interface Readable extends ReadResults {
  readonly may: MayReadResult;
}

/** The results of the campaign that a click is about, for who oversees it: what stands for one participant too. */
export async function resultsFor(click: Click): Promise<Result<Readable, RefusalCode>> {
  const may = mayOversee(click.turn.actor, click.turn.inbound.data.id);
  return may.ok ? readableFor(click) : may;
}

/** The results of it for whoever may read those: not for what names a participant. */
export async function readableFor({ tx, turn, house }: Click): Promise<Result<Readable, RefusalCode>> {
  const { actor, inbound, now } = turn;
  if (!readsResults(actor)) return refuse('niet-jouw-rol');
  const campagne = await findCampagne(tx, inbound.data.id);
  if (campagne === null) return refuse('bestaat-niet');
  const may = mayReadResult(actor, campagne.id, campagne.state);
  if (!may.ok) return may;
  const read = await readResults(tx, house, campagne, now);
  return read === null ? refuse('bestaat-niet') : ok({ ...read, may: may.value });
}

export async function showResult(click: Click): Promise<Answer> {
  const read = await readableFor(click);
  return read.ok ? ok(await drawResult(click, read.value, null)) : read;
}

/** The figures as they are now, small numbers only for who may see them. */
export async function drawResult({ tx, turn }: Click, read: Readable, note: RefusalCode | null): Promise<InvokeReply> {
  const { campagne } = read.scene;
  const done = await isInReport(tx, campagne.id);
  const may = mayRun(turn.actor, campagne.id).ok && campagne.state === 'gesloten';
  return resultCard({
    ...viewResult(read, seesSmallNumbers(turn.actor)),
    data: dataOf(cardDataOf(turn.inbound.data), read),
    note,
    sums: read.may.sums,
    report: done ? 'done' : may ? 'may' : null,
  });
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
  period: periodLabel(scene.campagne, scene.format.perioden),
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
      data: dataOf(cardDataOf(inbound.data), read.value),
      campaign: scene.format.label,
      period: periodLabel(scene.campagne, scene.format.perioden),
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
