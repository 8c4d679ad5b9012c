import { formCard } from '../../../cards/verantwoording/dossier/form-card.ts';
import { goalInput } from '../../../cards/verantwoording/goal-inputs.ts';
import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import type { InvokeReply } from '../../core/reply.ts';
import { formView, type ShownStep } from '../posts/view-form.ts';
import { type Asked, formSteps, resumeAt, type Step } from '../rules/form-steps.ts';
import type { Part } from '../rules/format.ts';
import { answersOf, EMPTY_PART } from '../rules/verantwoording.ts';
import { type Click, type Desk, look, type Refused, typedIn } from './on-account.ts';
import type { Typed } from './read-typed.ts';

/** The steps of a part as it is asked now. */
export function stepsOf({ of: { record, scene } }: Click, part: Part): readonly Step[] {
  return formSteps(part, scene.format, record.onderdelen[part.id] ?? EMPTY_PART, answersOf(record));
}

/** The form of a part, at a step or where it is to be resumed. `saved`: the part that was saved just now. */
export async function showStep(
  desk: Desk,
  part: Part,
  { at, saved = null }: { readonly at?: number; readonly saved?: string | null } = {},
): Promise<InvokeReply> {
  const { record, scene } = desk.of;
  const steps = stepsOf(desk, part);
  const index = at ?? resumeAt(steps, part, scene.format, answersOf(record));
  return draw(desk, {
    part,
    step: steps[index] ?? [],
    index,
    count: steps.length,
    typed: null,
    refusals: [],
    beside: false,
    leaving: false,
    noName: false,
    saved,
  });
}

/** The same step once more with all that was typed in it, and why it was not saved. */
export async function showTyped(
  desk: Desk,
  { part, step, noName }: Typed,
  why: { readonly refusals: readonly Refused[]; readonly note?: RefusalCode | null; readonly leaving?: boolean },
): Promise<InvokeReply> {
  const { refusals, note = null, leaving = false } = why;
  const steps = stepsOf(desk, part);
  const { revision } = desk.of.record.onderdelen[part.id] ?? EMPTY_PART;
  const inputs = new Set(step.map(key));
  const shown = {
    part,
    // A goal that is added gets the id of the revision on which it is saved next.
    step: step.map((asked) => (asked.kind === 'nieuw' ? { ...asked, id: `n${revision}` } : asked)),
    index: Math.max(
      0,
      steps.findIndex((one) => one.some((asked) => inputs.has(key(asked)))),
    ),
    count: steps.length,
    typed: withNewGoal(typedIn(desk), step, revision),
    refusals,
    beside: note === 'onderdeel-veranderd',
    leaving,
    noName,
    saved: null,
  };
  return draw(desk, shown, note);
}

const key = (asked: Asked): string => (asked.kind === 'doel' ? asked.goal.id : `${asked.kind} ${asked.field.id}`);

function withNewGoal(typed: Readonly<Record<string, string>>, step: Step, revision: number) {
  const added = step.find((asked) => asked.kind === 'nieuw');
  const degree = added?.kind === 'nieuw' ? typed[goalInput(added.id)] : undefined;
  return degree === undefined ? typed : { ...typed, [goalInput(`n${revision}`)]: degree };
}

async function draw(
  desk: Desk,
  shown: Omit<ShownStep, 'counts'>,
  note: RefusalCode | null = null,
): Promise<InvokeReply> {
  const { house, tx, of } = desk;
  const asksCount = shown.step.some(
    ({ kind, field }) => kind === 'veld' && field.soort === 'indicator' && field.herkomst !== undefined,
  );
  const { campagne } = of.scene;
  const { kind, schools } = of.record.deelnemer;
  const counts =
    asksCount && kind !== 'partner'
      ? await house.counts(tx, kind === 'swv' ? null : schools, campagne.first, campagne.last)
      : {};
  return formCard(formView(of, { ...shown, counts }, look(desk, note)));
}
