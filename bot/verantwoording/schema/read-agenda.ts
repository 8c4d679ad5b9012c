import * as z from 'zod';
import { agendaInputs } from '../../../cards/verantwoording/agenda/verbs.ts';
import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import { isKey } from '../../../cards/words/is-key.ts';
import type { Refusal } from '../../core/result.ts';
import type { AgendaOf } from '../rules/agenda.ts';
import type { Goal } from '../rules/answers.ts';
import { WHO } from '../rules/format.ts';
import { type Border, readPriority, readSentence } from './read-part.ts';

type Inputs = Readonly<Record<string, string>>;

const key = z.string().refine(isKey);
const address = z.tuple([key, key, z.enum(WHO), key]);

/** Whose ontwikkelagenda a button is about; null when nobody of ours made it. */
export function readAgendaOf(inputs: Inputs): AgendaOf | null {
  const { data } = address.safeParse((inputs[agendaInputs.of] ?? '').split('/'));
  return data ? { format: data[0], period: data[1], kind: data[2], key: data[3] } : null;
}

/** A goal as it was typed, by the rules of a goal in the form of an account; else what is wrong, at its input. */
export function readAgendaGoal(
  inputs: Inputs,
  border: Border,
):
  | { readonly ok: true; readonly goal: Pick<Goal, 'prioriteit' | 'tekst'> }
  | { readonly ok: false; readonly refusals: readonly Refusal<RefusalCode>[] } {
  const priority = readPriority(inputs[agendaInputs.priority] ?? '', border);
  const text = readSentence(inputs[agendaInputs.text], border);
  if (priority.ok && text.ok) return { ok: true, goal: { prioriteit: priority.value, tekst: text.value } };
  const refusals = [
    ...(priority.ok ? [] : [{ ...priority.refusal, field: agendaInputs.priority }]),
    ...(text.ok ? [] : [{ ...text.refusal, field: agendaInputs.text }]),
  ];
  return { ok: false, refusals };
}
