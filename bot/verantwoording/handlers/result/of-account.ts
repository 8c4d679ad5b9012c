import type { RefusalCode } from '../../../../cards/verantwoording/refusals.ts';
import { resultDoorCard } from '../../../../cards/verantwoording/result/door-card.ts';
import { schoolPageCard } from '../../../../cards/verantwoording/result/dossier/school-page-card.ts';
import { resultInputs } from '../../../../cards/verantwoording/result/verbs.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { mayRelease, maySee } from '../../abilities.ts';
import { findCampagne } from '../../data/campagnes.ts';
import { type ReadResults, readResults } from '../../data/read-results.ts';
import { readScene } from '../../data/read-scene.ts';
import { findVerantwoording, lockVerantwoording } from '../../data/records.ts';
import { releaseName } from '../../data/releases.ts';
import { periodLabel } from '../../rules/ronde.ts';
import { isHandedIn, type Verantwoording } from '../../rules/verantwoording.ts';
import type { Click } from './answering.ts';
import { cardDataOf } from './card-data.ts';
import { accountData } from './of-campaign.ts';
import { viewSchool } from './view-school.ts';

type Answer = Result<InvokeReply, RefusalCode>;
interface Found {
  readonly account: Verantwoording;
  readonly read: ReadResults;
}

/** The account that a click is about, for who may see it; with the campaign around it. */
async function found({ tx, turn, house }: Click): Promise<Result<Found, RefusalCode>> {
  const account = await findVerantwoording(tx, turn.inbound.data.id);
  const campagne = account && (await findCampagne(tx, account.campagne));
  const read = campagne && (await readResults(tx, house, campagne, turn.now));
  if (!account || !read) return refuse('bestaat-niet');
  const may = maySee(turn.actor, account, read.scene.format);
  return may.ok ? ok({ account, read }) : may;
}

export const showPage = (click: Click): Promise<Answer> => pageWith(click, null);

async function pageWith(click: Click, note: RefusalCode | null): Promise<Answer> {
  const of = await found(click);
  return of.ok ? ok(draw(click, of.value, note)) : of;
}

function draw({ turn }: Click, { account, read }: Found, note: RefusalCode | null): InvokeReply {
  const data = { ...cardDataOf(turn.inbound.data), revision: account.revision };
  return schoolPageCard({ ...viewSchool(account, read, turn.actor), data, note });
}

export async function closePage(click: Click): Promise<Answer> {
  const of = await found(click);
  if (!of.ok) return of;
  const { account, read } = of.value;
  const about = {
    campaign: read.scene.format.label,
    period: periodLabel(read.scene),
    school: read.nameOf(account),
  };
  return ok(resultDoorCard({ data: accountData(cardDataOf(click.turn.inbound.data), account), about, note: null }));
}

/** The directie says whether the name may stand there, and what the team shares under it; who says it last is heard. */
export async function answerName(click: Click): Promise<Answer> {
  const { tx, turn, house } = click;
  const said = turn.inbound.inputs[resultInputs.yes];
  const locked = await lockVerantwoording(tx, turn.inbound.data.id);
  const scene = locked && (await readScene(tx, house, locked, turn.now));
  if (!locked || !scene) return refuse('bestaat-niet');
  const may = mayRelease(turn.actor, locked, scene.format);
  if (!may.ok) return may;
  if (said !== 'ja' && said !== 'nee') return refuse('kies-iets');
  if (!isHandedIn(locked.state)) return refuse('niet-ingediend');
  // a yes is to what stood on the card; a no is heard from any
  if (said === 'ja' && turn.inbound.data.revision !== locked.revision) return pageWith(click, 'verouderd');
  await releaseName(tx, locked.id, said === 'ja', may.value.person, turn.now);
  tx.record({ naam: said });
  return showPage(click);
}
