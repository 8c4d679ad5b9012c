import * as z from 'zod';
import type { SearchField } from '../../../../cards/beheer/audit/form-card.ts';
import type { auditRefusals } from '../../../../cards/beheer/audit/refusals.ts';
import { auditInputs } from '../../../../cards/beheer/audit/verbs.ts';
import {
  type Dossiernummer,
  dossiernummer,
  isDay,
  type LocalDate,
  localDate,
  NotThatWord,
  type PersonId,
  personId,
} from '../../../../cards/words/brands.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';

/** What the form asks for; all of it may be empty. */
export interface Asked {
  readonly dossiernummer: Dossiernummer | null;
  /** What was typed of a name or e-mail address. */
  readonly name: string | null;
  /** Who was chosen from a list; goes before `name`. */
  readonly chosen: PersonId | null;
  readonly since: LocalDate | null;
  readonly until: LocalDate | null;
}

type Code = keyof typeof auditRefusals | 'geen-datum';
const wrong = (field: SearchField, code: Code) => refuse(code, { field });

const text = z.string().trim().max(300).default('');
const typed = z.object({
  [auditInputs.dossiernummer]: text,
  [auditInputs.person]: text,
  [auditInputs.chosen]: text,
  [auditInputs.since]: text,
  [auditInputs.until]: text,
});

/** Reads the inputs of the form, or the constants of a page button. */
export function parseSearch(inputs: Readonly<Record<string, string>>): Result<Asked, Code> {
  const read = typed.safeParse(inputs);
  if (!read.success) return wrong('person', 'logboek-geen-mens');
  const { dossiernummer: nummer, persoon, gekozen, vanaf, tot } = read.data;
  const dossier = word(nummer.toUpperCase().replace(/\s/g, ''), dossiernummer);
  if (dossier === undefined) return wrong('dossiernummer', 'logboek-nummer');
  const chosen = word(gekozen, personId);
  if (chosen === undefined) return wrong('person', 'logboek-geen-mens');
  if (vanaf !== '' && !isDay(vanaf)) return wrong('since', 'geen-datum');
  if (tot !== '' && !isDay(tot)) return wrong('until', 'geen-datum');
  const since = vanaf === '' ? null : localDate(vanaf);
  const until = tot === '' ? null : localDate(tot);
  if (since !== null && until !== null && until < since) return wrong('until', 'logboek-omgekeerd');
  return ok({ dossiernummer: dossier, name: persoon === '' ? null : persoon, chosen, since, until });
}

/** null when empty, undefined when it is no such word. */
function word<Word>(typedText: string, parse: (text: string) => Word): Word | null | undefined {
  if (typedText === '') return null;
  try {
    return parse(typedText);
  } catch (error) {
    if (error instanceof NotThatWord) return undefined;
    throw error;
  }
}
