import { type RefusalNote, refusalNote } from '../../../cards/arrangements/refusal-note.ts';
import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { inputIds } from '../../../cards/arrangements/verbs.ts';
import { viewInputIds } from '../../../cards/arrangements/view-verbs.ts';
import { goneCard } from '../../../cards/delivery/gone-card.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';
import type { InvokeReply } from '../../core/reply.ts';
import type { Refusal } from '../../core/result.ts';
import { type Case, type Dossier, openDossier } from '../posts/case.ts';
import { hinders } from '../posts/may-do.ts';
import { abilityFor } from '../rules/ability-for.ts';
import { isAfter } from '../rules/after/commands.ts';
import type { CommandKind } from '../rules/command.ts';
import { partOf } from '../rules/partly.ts';
import { readPartly } from '../schema/read-partly.ts';
import { caseOn, type Desk, look, type Open } from './desk.ts';
import { folded, replyAfter } from './reply-after.ts';
import { showAfterAgain } from './show-after.ts';
import { showAsideAgain, showExtend, showExtendAgain } from './show-clock.ts';
import { showConfirm, showDossier } from './show-dossier.ts';
import { showFault, showStep, stepIn } from './show-form.ts';
import { refusedTyping, typedIn } from './typed.ts';

type Refused = Refusal<RefusalCode>;

/** A click that was refused: by which command, and why; several problems when inputs were at fault. */
export interface Denied {
  readonly kind: CommandKind;
  readonly problems: readonly [Refused, ...Refused[]];
}

/**
 * What a refused click is answered with: the form with what was typed where an input is at fault, the winner's card for a
 * click that came twice, else the card as it stands now with the reason on it. What somebody may not know of is answered
 * as what is not there.
 */
export async function refuseClick(desk: Desk, open: Open | null, denied: Denied): Promise<InvokeReply> {
  const [first] = denied.problems;
  if (!open?.seen) return goneCard(null);
  const { record, scene } = open;
  const isDone = first.code === 'al-gedaan';
  if (isDone && mayStill(desk, open, denied.kind)) return replyAfter(desk, denied.kind, record, scene);
  const of = await caseOn(desk, record, scene);
  if (isDone) return folded(desk, of, look(desk));
  return (await formAgain(desk, of, denied)) ?? folded(desk, of, look(desk, noteOf(first)));
}

/** A form or a dossier is for who may give the command now, not for who gave it once. */
const mayStill = ({ viewer: { actor, ties } }: Desk, { record, scene }: Open, kind: CommandKind): boolean =>
  kind === 'begin' || abilityFor[kind](record, actor, { committee: scene.committee, ties }, scene.now).ok;

const noteOf = (refusal: Refused): RefusalNote => refusalNote(refusal);

/** The form that the click came from, when it still fits; null when it is no matter of a form. */
async function formAgain(desk: Desk, of: Case, { kind, problems }: Denied): Promise<InvokeReply | null> {
  const { inbound } = desk.turn;
  const [first] = problems;
  const aboutInputs = first.field !== undefined;
  const typing = refusedTyping(inbound, problems);
  const dossier = () => openDossier(desk.tx, desk.house, of);
  if (isAfter(kind)) return showAfterAgain(of, look(desk), kind, inbound, typing);
  switch (kind) {
    case 'saveStep':
    case 'amend': {
      const step = stepIn(of.record, inbound.inputs);
      if (!aboutInputs || step === null) return null;
      return showStep(of, look(desk), step, kind === 'amend' ? 'amend' : 'draft', typing);
    }
    case 'submitToDirectie':
      return aboutInputs || first.code === 'stap-ontbreekt' ? showFault(of, look(desk), first) : null;
    case 'conclude':
    case 'decide':
      return aboutInputs || first.code === 'bevestig-opnieuw' ? confirmAgain(desk, await dossier(), problems) : null;
    case 'extendTerm':
      if (first.code === 'bevestig-opnieuw') return showExtendAgain(of, look(desk), desk, problems);
      return aboutInputs ? showExtend(of, look(desk), typing) : null;
    case 'setAside':
      return aboutInputs || first.code === 'bevestig-opnieuw' ? showAsideAgain(of, look(desk), desk, problems) : null;
    case 'word':
      // Somebody changed their advice meanwhile: the text stays, to be looked at again.
      return aboutInputs || first.code === 'stand-veranderd' || first.code === 'tekst-nieuwer'
        ? showDossier(await dossier(), look(desk), inbound, typing)
        : null;
    default:
      return aboutInputs ? showDossier(await dossier(), look(desk), inbound, typing) : null;
  }
}

function confirmAgain(desk: Desk, of: Dossier, problems: Denied['problems']): InvokeReply | null {
  const typing = refusedTyping(desk.turn.inbound, problems);
  const outcome = desk.turn.inbound.inputs[inputIds.outcome];
  if (outcome !== 'toegekend' && outcome !== 'afgewezen') return null;
  const { motivering, afwijking } = typedIn(desk.turn.inbound);
  const partly = readPartly(of.scene.rules, desk.turn.inbound.inputs);
  const granted = partOf(of.record, partly, of.scene.now.today, of.scene);
  if (!granted.ok) {
    // What no longer can be granted is asked anew in its own form; it never becomes a question to grant all of it.
    const { inbound } = desk.turn;
    const click = { ...inbound, inputs: { ...inbound.inputs, [viewInputIds.form]: 'deels' } };
    return showDossier(of, look(desk), click, refusedTyping(inbound, [granted.refusal]));
  }
  const input = {
    outcome,
    motivering: motivering ?? new Sensitive(''),
    deviation: afwijking ?? null,
    partly,
    granted: granted.value,
  } as const;
  return showConfirm(of, look(desk), input, typing);
}

/** Why somebody may not even fill in the form: asked before what they typed is looked at. */
export function deniedForm(
  { viewer, turn }: Desk,
  { record, scene }: Open,
  kind: Exclude<CommandKind, 'begin'>,
): Refused | null {
  return hinders(kind, record, viewer, scene, turn.inbound.data.revision);
}
