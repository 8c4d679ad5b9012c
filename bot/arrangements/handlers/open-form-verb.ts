import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { type Amount, amount } from '../../../cards/words/brands.ts';
import type { CardAction } from '../../core/inbound.ts';
import type { InvokeReply } from '../../core/reply.ts';
import { ok, type Refusal, refuse } from '../../core/result.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import type { Dossier, Look } from '../posts/case.ts';
import { hinders } from '../posts/may-do.ts';
import { hindersAmending } from '../rules/amend.ts';
import { isMoved } from '../rules/check-step.ts';
import { showOn } from './carry-out.ts';
import { deny } from './command-verb.ts';
import { type Desk, dossierOn, look, type Open } from './desk.ts';
import { onDesk } from './on-desk.ts';
import { showDraft, showOverview, showStep, stepIn } from './show-form.ts';

interface Form {
  /** The command that the form leads to. */
  readonly command: 'saveStep' | 'amend';
  readonly draw: (of: Dossier, how: Look, click: CardAction) => InvokeReply;
}

/** A page of the overview; 0 is how a card says that its message is no post. */
const pageOf = ({ data: { page } }: CardAction): Amount | null =>
  page === undefined || page === 0 ? null : amount(page);

/** *Verder*: the draft where it was left, or the step that somebody wants to change. */
const RESUME: Form = {
  command: 'saveStep',
  draw: (of, how, click) => {
    const step = stepIn(of.record, click.inputs);
    if (step !== null) return showStep(of, how, step, 'draft');
    const page = pageOf(click);
    return page === null ? showDraft(of, how) : showOverview(of, how, 'draft', page);
  },
};

/** *Pas aan*: the form of a request under way, to choose a step from or at one step. */
const AMEND: Form = {
  command: 'amend',
  draw: (of, how, click) => {
    const step = stepIn(of.record, click.inputs);
    return step === null
      ? showOverview(of, how, 'amend', pageOf(click) ?? undefined)
      : showStep(of, how, step, 'amend');
  },
};

/** Opens a form with what is saved in it. Nothing changes; that it was read stands in the audit log. */
const formVerb = (house: ArrangementsHouse, { command, draw }: Form): HandleVerb =>
  onDesk(house, async (desk) => {
    const { open } = desk;
    const why = open === null || !open.seen ? refuse<RefusalCode>('bestaat-niet').refusal : closed(desk, open, command);
    if (why || open === null) return deny(desk, command, why ? [why] : []);
    const answer = await showOn(desk, async (tx) => {
      const of = await dossierOn(desk, open.record, open.scene, tx);
      return ok(draw(of, look(desk), desk.turn.inbound));
    });
    if (!answer.ok) throw new Error('Showing a form is not refused.');
    return { answer, reply: answer.value, quiet: true };
  });

/** A form is opened from a card of any age: it shows what is there now. */
function closed({ viewer }: Desk, { record, scene }: Open, command: Form['command']): Refusal<RefusalCode> | null {
  const why = hinders(command, record, viewer, scene, record.revision);
  const tooLate = command === 'amend' ? hindersAmending(record) : null;
  const moved = isMoved(record, scene) ? 'modus-gewijzigd' : null;
  const code = tooLate ?? moved;
  return why ?? (code && refuse<RefusalCode>(code).refusal);
}

export const resumeVerb = (house: ArrangementsHouse): HandleVerb => formVerb(house, RESUME);
export const openAmendVerb = (house: ArrangementsHouse): HandleVerb => formVerb(house, AMEND);
