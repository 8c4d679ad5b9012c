import { confirmDiscardCard } from '../../../cards/arrangements/confirm-discard-card.ts';
import { inputsOfStep, type StepNumber, stepOf } from '../../../cards/arrangements/form/forms.ts';
import { refusalNote } from '../../../cards/arrangements/refusal-note.ts';
import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { inputIds } from '../../../cards/arrangements/verbs.ts';
import { POSTED_KIND_OF } from '../../../cards/arrangements/words.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';
import type { InvokeReply } from '../../core/reply.ts';
import { ok, refuse } from '../../core/result.ts';
import { type GuardContext, guardText } from '../../core/text-guard.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import { knownNames } from '../../people/known-names.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { type Case, dataOf, type Look } from '../posts/case.ts';
import { hinders, mayDo } from '../posts/may-do.ts';
import { isMoved } from '../rules/check-step.ts';
import type { KeepTyped } from '../rules/command.ts';
import { reads } from '../schema/read-step.ts';
import { borderOf, carryOut } from './carry-out.ts';
import { deny } from './command-verb.ts';
import { caseOn, type Desk, look, type Open } from './desk.ts';
import { type Handled, onDesk } from './on-desk.ts';
import { folded } from './reply-after.ts';
import { stepIn } from './show-form.ts';

/** *Later verder* and *Sluit dossier* on a form: what was typed is kept, finished or not, and the form folds. */
export const laterVerb = (house: ArrangementsHouse): HandleVerb =>
  keepAnd(house, (desk, of, how) => folded(desk, of, how));

/** *Gooi weg*: the question first; what was typed is kept, so that "Nee, ga verder" loses nothing. */
export const askDiscardVerb = (house: ArrangementsHouse): HandleVerb =>
  keepAnd(house, (desk, of, how) => {
    if (!mayDo('discard', of.record, of.viewer, of.scene)) return folded(desk, of, how);
    return confirmDiscardCard({
      data: dataOf(of, how),
      kind: POSTED_KIND_OF[of.record.kind],
      school: of.facts.school,
    });
  });

type Fold = (desk: Desk, of: Case, how: Look) => InvokeReply;

const keepAnd = (house: ArrangementsHouse, fold: Fold): HandleVerb =>
  onDesk(house, async (desk) => {
    const { open } = desk;
    if (open === null || !open.seen) return deny(desk, 'keepTyped', [refuse<RefusalCode>('bestaat-niet').refusal]);
    const { record, scene } = open;
    const unfit = hinders('keepTyped', record, desk.viewer, scene, record.revision) || isMoved(record, scene);
    const kept = unfit ? null : await readTyped(desk, open);
    if (kept === null) return still(fold(desk, await caseOn(desk, record, scene), look(desk)));
    const how = look(desk, kept.dropped && refusalNote({ code: kept.dropped }));
    const answer = await carryOut(desk, record, scene, kept.command, async (next, tx) =>
      fold(desk, await caseOn(desk, next, scene, tx), how),
    );
    if (answer.ok) return { answer, reply: answer.value, quiet: true };
    const why = answer.refusal.code === 'al-gedaan' ? null : refusalNote(answer.refusal);
    return { answer, reply: folded(desk, await caseOn(desk, record, scene), look(desk, why)) };
  });

const still = (reply: InvokeReply): Handled => ({ answer: ok(reply), reply, quiet: true });

interface Kept {
  readonly command: KeepTyped;
  /** Something was typed that may never be kept. */
  readonly dropped: RefusalCode | null;
}

/** What was typed in the step that the click names; null when there is nothing to keep. A BSN and the like is left out. */
async function readTyped(desk: Desk, open: Open): Promise<Kept | null> {
  const { record, scene } = open;
  const { inputs, data } = desk.turn.inbound;
  const step = stepIn(record, inputs);
  if (step === null) return null;
  if (record.answers.extern) return readPlain(desk, open, step);
  const known = await knownNames(desk.tx);
  const typed: Record<string, Sensitive> = {};
  let dropped: RefusalCode | null = null;
  for (const id of inputsOfStep(record, step)) {
    const text = inputs[id] ?? '';
    if (text.trim() === '' || text.length > scene.rules.text.max * 2) continue;
    const guarded = guardText(text, { known, kind: kindOf(id) });
    if (guarded.kind === 'refused') dropped = guarded.code;
    else typed[id] = new Sensitive(text);
  }
  if (Object.keys(typed).length === 0 && dropped === null) return null;
  return { command: { kind: 'keepTyped', id: record.id, revision: data.revision, step, typed }, dropped };
}

/** Where no text is asked, only what could be saved as it stands: no words of anybody are kept beside it. */
async function readPlain(desk: Desk, { record, scene }: Open, step: StepNumber): Promise<Kept | null> {
  const { inputs, data } = desk.turn.inbound;
  const border = await borderOf(desk, scene);
  const plain = stepOf(record, step).fields.filter((id) => reads(border, id, inputs[id] ?? ''));
  if (plain.length === 0) return null;
  const typed = Object.fromEntries(plain.map((id) => [id, new Sensitive(inputs[id] ?? '')]));
  return { command: { kind: 'keepTyped', id: record.id, revision: data.revision, step, typed }, dropped: null };
}

function kindOf(id: string): GuardContext['kind'] {
  if (id === inputIds.leerlingnummer) return 'leerlingnummer';
  return id === inputIds.bedrag ? 'geld' : 'tekst';
}
