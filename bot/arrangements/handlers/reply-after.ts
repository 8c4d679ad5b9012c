import { anchorCard } from '../../../cards/arrangements/anchor-card.ts';
import { decisionsCard } from '../../../cards/arrangements/decisions-card.ts';
import { FROM_DECISIONS, viewInputIds } from '../../../cards/arrangements/view-verbs.ts';
import { POSTED_KIND_OF } from '../../../cards/arrangements/words.ts';
import { goneCard } from '../../../cards/delivery/gone-card.ts';
import type { InvokeReply } from '../../core/reply.ts';
import type { Tx } from '../../store/store.ts';
import type { Scene } from '../data/read-scene.ts';
import { type Case, dataOf, type Look, NO_POST, openDossier } from '../posts/case.ts';
import { drawFolded } from '../posts/draw-folded.ts';
import { drawPosted } from '../posts/draw-posted.ts';
import { readFacts } from '../posts/read-facts.ts';
import { decisionsView } from '../posts/view-decisions.ts';
import { isAfter } from '../rules/after/commands.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import type { CommandKind } from '../rules/command.ts';
import { caseOn, type Desk, look } from './desk.ts';
import { replyAfterDecision } from './show-after.ts';
import { showDossier } from './show-dossier.ts';
import { showDraft, showNext } from './show-form.ts';

/**
 * The card that comes in the place of what was clicked, once a command was carried out: by this click or, when it came
 * twice, by the one before it.
 */
export async function replyAfter(
  desk: Desk,
  kind: CommandKind,
  record: Arrangement,
  scene: Scene,
  tx: Tx = desk.tx,
): Promise<InvokeReply> {
  const of = await caseOn(desk, record, scene, tx);
  const dossier = () => openDossier(tx, desk.house, of);
  const plain = look(desk);
  if (isAfter(kind)) return replyAfterDecision(of, plain, kind, desk.turn.inbound);
  switch (kind) {
    case 'begin':
      return isDraft(record) ? showDraft(await dossier(), plain) : folded(desk, of, plain);
    case 'saveStep':
      return isDraft(record) ? showNext(await dossier(), plain) : folded(desk, of, plain);
    case 'submitToDirectie':
      return sent(of, plain);
    case 'conclude':
    case 'decide':
      return isFromDecisions(desk) ? decisionsLeft(desk, tx) : folded(desk, of, plain);
    case 'openDossier':
      return showDossier(await dossier(), plain, desk.turn.inbound) ?? folded(desk, of, plain);
    default:
      return folded(desk, of, plain);
  }
}

/** After a decision from the list, the list: what is left of it. */
const isFromDecisions = ({ turn: { inbound } }: Desk): boolean => inbound.inputs[viewInputIds.from] === FROM_DECISIONS;

const decisionsLeft = async ({ house, turn: { actor, now } }: Desk, tx: Tx): Promise<InvokeReply> =>
  decisionsCard(await decisionsView(tx, house, actor, now, 1));

const isDraft = ({ state }: Arrangement): boolean => state === 'concept';

/** The card that was clicked, as it is now. */
export const folded = (desk: Desk, of: Case, how: Look): InvokeReply =>
  desk.clicked !== null && of.record.dossiernummer !== null ? drawPosted(desk.clicked, of, how) : drawFolded(of, how);

/** On the anchor of a form the status would be there twice: it comes as a message of its own. */
function sent(of: Case, how: Look): InvokeReply {
  const { dossiernummer } = of.record;
  if (how.page !== NO_POST || dossiernummer === null) return drawFolded(of, how);
  return anchorCard({
    data: dataOf(of, how),
    kind: POSTED_KIND_OF[of.record.kind],
    school: of.facts.school,
    note: null,
    stand: { kind: 'sent', dossiernummer },
  });
}

/** After a draft was thrown away nothing of it is left; where its number was known its cards go too. */
export async function replyDiscarded(desk: Desk, record: Arrangement, scene: Scene, tx: Tx): Promise<InvokeReply> {
  const { school } = await readFacts(tx, record, scene);
  if (desk.page !== NO_POST && record.dossiernummer !== null) return goneCard(null);
  const data = dataOf({ swv: tx.swv, record }, { page: NO_POST });
  return anchorCard({ data, kind: POSTED_KIND_OF[record.kind], school, note: null, stand: { kind: 'discarded' } });
}
