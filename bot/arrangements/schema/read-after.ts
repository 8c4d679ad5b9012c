import * as z from 'zod';
import {
  type EvaluationField,
  GOALS,
  HALVES,
  PARTS,
  partFields,
  SATISFIED,
} from '../../../cards/arrangements/after/evaluation.ts';
import { afterInputIds, afterVerbs } from '../../../cards/arrangements/after/verbs.ts';
import { inputIds } from '../../../cards/arrangements/verbs.ts';
import { refuse } from '../../core/result.ts';
import type { EvaluationInput } from '../rules/after/commands.ts';
import { PARENTS_VIEWS } from '../rules/answers.ts';
import { type Border, day, hidden, input, oneOf, type Read, text } from './read-input.ts';
import { readWaiver, withParents } from './read-parents.ts';

/** What each verb that comes after a decision brings along; see parse-command.ts. */
export const afterSchemas = {
  [afterVerbs.recordSent]: (border: Border) =>
    onDay(border).transform(({ dag }) => ({ kind: 'recordSent' as const, on: dag })),
  [afterVerbs.confirmStart]: (border: Border) =>
    onDay(border).transform(({ dag }) => ({ kind: 'confirmStart' as const, on: dag })),
  [afterVerbs.registerRod]: (border: Border) =>
    onDay(border).transform(({ dag }) => ({ kind: 'registerRod' as const, on: dag })),
  [afterVerbs.reportNotStarted]: (border: Border) =>
    why(border).transform(({ reden }) => ({ kind: 'reportNotStarted' as const, reason: reden })),
  [afterVerbs.cancelSupport]: (border: Border) =>
    why(border).transform(({ reden }) => ({ kind: 'cancelSupport' as const, reason: reden })),
  [afterVerbs.stopEarly]: (border: Border) =>
    z
      .object({ dag: input(day(border.today, 'behind')), reden: input(text(border, border.rules.sentence)) })
      .transform(({ dag, reden }) => ({ kind: 'stopEarly' as const, on: dag, reason: reden })),
  [afterVerbs.evaluate]: (border: Border) => {
    const { half, part, fields } = asked(border);
    const shape: Record<string, z.ZodType> = {};
    for (const id of fields) shape[id] = input(readerOf(border, id));
    if (fields.includes('ouders')) shape[inputIds.oudersWaarom] = input(readWaiver(border));
    // The button names the part; another is a shape that no card of ours sends.
    if (fields.length === 0) shape[afterInputIds.part] = input(() => refuse('geen-keuze'));
    return z.object(shape).transform((read) => ({
      kind: 'evaluate' as const,
      half,
      part,
      inputs: withParents(border, read) as EvaluationInput,
    }));
  },
};

const onDay = ({ today }: Border) => z.object({ dag: input(day(today, 'behind')) });
const why = (border: Border) => z.object({ reden: input(text(border, border.rules.sentence)) });

function asked({ typed, rules: { extern } }: Border) {
  const half = HALVES.find((one) => one === typed[afterInputIds.half]);
  const part = PARTS.find((one) => String(one) === typed[afterInputIds.part]);
  const pupils = typed[afterInputIds.pupils] !== 'nee';
  const fields = half && part ? partFields(half, { pupils, extern }, part) : [];
  return { half: half ?? 'halfweg', part: part ?? 1, fields } as const;
}

type Value = Exclude<EvaluationInput[EvaluationField], undefined | { readonly spoken: boolean }>;

function readerOf(border: Border, id: EvaluationField): Read<Value> {
  const readers: Readonly<Record<EvaluationField, Read<Value>>> = {
    geleerd: text(border, border.rules.text),
    doelBereikt: hidden(oneOf(Object.keys(GOALS))),
    gehoordOp: day(border.today, 'behind'),
    gezegd: text(border, border.rules.text),
    ouders: hidden(oneOf(PARENTS_VIEWS)),
    tevreden: hidden(oneOf(Object.keys(SATISFIED))),
  };
  return readers[id];
}
