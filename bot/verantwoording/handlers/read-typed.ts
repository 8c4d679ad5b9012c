import { accountInputs } from '../../../cards/verantwoording/verbs.ts';
import { revision } from '../../../cards/words/brands.ts';
import { knownNames } from '../../people/known-names.ts';
import type { Answers } from '../rules/answers.ts';
import type { FillPart } from '../rules/command.ts';
import { type Step, stepShown } from '../rules/form-steps.ts';
import { type Part, partOf } from '../rules/format.ts';
import { EMPTY_PART } from '../rules/verantwoording.ts';
import { type Border, readPart } from '../schema/read-part.ts';
import { type Click, inputOf, type Refused, typedIn } from './on-account.ts';

/** The step that a card showed, as its buttons carry it. */
export interface Typed {
  readonly part: Part;
  readonly step: Step;
  /** Of the part, as the card showed it. */
  readonly revision: FillPart['part']['revision'];
  readonly noName: boolean;
}

/** null when the click names no part of this format, or no revision: nobody of ours made it. */
export function typedStep(desk: Click): Typed | null {
  const { record, scene } = desk.of;
  const part = partOf(scene.format, inputOf(desk, accountInputs.part));
  const at = inputOf(desk, accountInputs.partRevision);
  if (part === null || !/^\d{1,9}$/.test(at)) return null;
  const held = { answers: record.onderdelen[part.id]?.answers ?? {}, revision: revision(Number(at)) };
  return {
    part,
    step: stepShown(part, held, inputOf(desk, accountInputs.step)),
    revision: held.revision,
    noName: inputOf(desk, accountInputs.noName) === 'ja',
  };
}

/** What was typed, as answers; else every refusal at its input. */
export async function readTyped(desk: Click, typed: Typed): Promise<ReturnType<typeof readPart>> {
  return readPart(typed.step, typedIn(desk), heldIn(desk, typed), await borderOf(desk, typed));
}

/** The same, one by one: what can be read is kept, whatever is wrong with the rest. */
export async function readHalf(
  desk: Click,
  typed: Typed,
): Promise<{ readonly answers: FillPart['answers']; readonly refusals: readonly Refused[] }> {
  const border = await borderOf(desk, typed);
  const held = heldIn(desk, typed);
  const answers: Record<string, Answers[string] | null> = {};
  const refusals: Refused[] = [];
  for (const asked of typed.step) {
    const so = Object.entries({ ...held, ...answers }).flatMap(([id, answer]) =>
      answer === null ? [] : [[id, answer]],
    );
    const read = readPart([asked], typedIn(desk), Object.fromEntries(so), border);
    if (read.ok) Object.assign(answers, read.answers);
    else refusals.push(...read.refusals);
  }
  return { answers, refusals };
}

const heldIn = ({ of }: Click, { part }: Typed): Answers => (of.record.onderdelen[part.id] ?? EMPTY_PART).answers;

export const borderOf = async ({ tx, of }: Click, { noName }: Pick<Typed, 'noName'>): Promise<Border> => ({
  known: await knownNames(tx),
  noName,
  prioriteiten: of.scene.format.prioriteiten,
});
