import type { Problem } from '../../../cards/verantwoording/dossier/problem.ts';
import type { SentenceView } from '../../../cards/verantwoording/dossier/sentence-form.ts';
import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import { accountInputs } from '../../../cards/verantwoording/verbs.ts';
import { ok, type Result } from '../../core/result.ts';
import { baseView } from '../posts/view-account.ts';
import type { Command } from '../rules/command.ts';
import { readSentence } from '../schema/read-part.ts';
import { type Click, type Desk, inputOf, look, type Refused } from './on-account.ts';
import { borderOf } from './read-typed.ts';

/** What was typed is wrong, so the form comes again with it; any other refusal is about the account, and it folds. */
const ABOUT_TYPED: readonly RefusalCode[] = [
  'te-kort',
  'te-lang',
  'naam',
  'bsn',
  'e-mailadres',
  'telefoonnummer',
  'kies-iets',
  // a colleague saved meanwhile: the sentence is asked once more, as the account is now
  'verouderd',
];

export const isTyped = (refused: Refused | null): refused is Refused =>
  refused !== null && ABOUT_TYPED.includes(refused.code);

/** A click that came again is no news: it did what it said the first time. */
export const newsOf = (refused: Refused | null): RefusalCode | null => refused?.code ?? null;

async function sentenceIn(desk: Click, id: string): Promise<Result<string, RefusalCode>> {
  const noName = inputOf(desk, accountInputs.noName) === 'ja';
  return readSentence(inputOf(desk, id), await borderOf(desk, { noName }));
}

export function sentenceView(desk: Desk, id: string, refused: Refused | null): SentenceView {
  const text = inputOf(desk, id);
  return { ...baseView(desk.of, look(desk)), text, problem: isTyped(refused) ? problemOf(refused, text) : null };
}

export function problemOf({ code, facts = {} }: Refused, typed: string): Problem {
  const doubt = code === 'naam' ? typed.trim().slice(Number(facts.van ?? 0), Number(facts.tot ?? 0)) : '';
  return { code, doubt: doubt === '' ? null : doubt, short: null };
}

export const on = ({ of, turn }: Click) => ({ id: of.record.id, revision: turn.inbound.data.revision });

/** One sentence for a colleague, as it was typed. */
export async function asCommand(
  desk: Click,
  id: string,
  make: (text: string) => Command,
): Promise<Result<Command, RefusalCode>> {
  const text = await sentenceIn(desk, id);
  return text.ok ? ok(make(text.value)) : text;
}
