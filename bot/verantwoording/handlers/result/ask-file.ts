import type { RefusalCode } from '../../../../cards/verantwoording/refusals.ts';
import { linkCard } from '../../../../cards/verantwoording/result/dossier/link-card.ts';
import { RESULT_FILES, resultInputs } from '../../../../cards/verantwoording/result/verbs.ts';
import { timeOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { makeLink } from '../../../links/make-link.ts';
import { FEATURE } from '../../data/verantwoording-house.ts';
import type { Click } from './answering.ts';
import { cardDataOf } from './card-data.ts';
import { campagneFor, overseenFor } from './of-campaign.ts';

/** A link to a file, for whoever clicked. Each click makes another; each works once. */
export async function askFile(click: Click): Promise<Result<InvokeReply, RefusalCode>> {
  const { tx, turn, house } = click;
  const kind = RESULT_FILES.find((one) => one === turn.inbound.inputs[resultInputs.file]);
  // the chapter names nobody without a yes; the workbook has a row for each participant
  const of = await (kind === 'hoofdstuk' ? campagneFor(click) : overseenFor(click));
  if (!of.ok) return of;
  if (kind === undefined) return refuse('kies-iets');
  const { id } = turn.inbound.data;
  const link = await makeLink(tx, house.publicUrl, { person: turn.actor.person, feature: FEATURE, kind, subject: id });
  return ok(linkCard({ data: cardDataOf(turn.inbound.data), file: kind, url: link.url, until: timeOf(link.until) }));
}
