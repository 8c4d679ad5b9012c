import * as z from 'zod';
import { isRefusalCode, type RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { verbs } from '../../../cards/arrangements/verbs.ts';
import { viewVerbs } from '../../../cards/arrangements/view-verbs.ts';
import type { Refusal } from '../../core/result.ts';
import type { Command, On } from '../rules/command.ts';
import { REQUEST_KINDS } from '../rules/kind-rules.ts';
import { EXPERT_SCHEMAS, forwardPlain, forwardTlv } from './read-experts.ts';
import { type Border, input, oneOf, orNothing, school, text } from './read-input.ts';
import { readScratch, readStep } from './read-step.ts';

/** A command, or everything that is wrong with what was typed: each refusal at its input. */
export type Parsed =
  | { readonly ok: true; readonly value: Command }
  | { readonly ok: false; readonly refusals: readonly Refusal<RefusalCode>[] };

/** What each verb that changes something brings along; keys are the ids of cards/arrangements/verbs.ts. */
const SCHEMAS = {
  [verbs.begin]: () =>
    z
      .object({ soort: input(oneOf(REQUEST_KINDS)), school: input(school) })
      .transform((read) => ({ kind: 'begin' as const, ...read })),
  [verbs.saveStep]: (border: Border) => readStep(border).transform((read) => ({ kind: 'saveStep' as const, ...read })),
  [viewVerbs.later]: (border: Border) =>
    readScratch(border).transform((read) => ({ kind: 'keepTyped' as const, ...read })),
  [verbs.amend]: (border: Border) => readStep(border).transform((read) => ({ kind: 'amend' as const, ...read })),
  [verbs.discard]: bare('discard'),
  [verbs.submitToDirectie]: bare('submitToDirectie'),
  [verbs.commit]: bare('commit'),
  [verbs.decline]: (border: Border) =>
    // One word is enough here: it only opens a conversation.
    z
      .object({ zin: input(orNothing(text(border, { ...border.rules.sentence, min: 1 }))) })
      .transform(({ zin }) => ({ kind: 'decline' as const, sentence: zin })),
  [verbs.askAanvulling]: (border: Border) =>
    z
      .object({ vraag: input(text(border, border.rules.sentence)) })
      .transform(({ vraag }) => ({ kind: 'askAanvulling' as const, question: vraag })),
  [verbs.answerAanvulling]: (border: Border) =>
    z
      .object({ antwoord: input(text(border, border.rules.text)) })
      .transform(({ antwoord }) => ({ kind: 'answerAanvulling' as const, answer: antwoord })),
  [verbs.returnAsBasis]: (border: Border) =>
    z
      .object({ reden: input(text(border, border.rules.sentence)) })
      .transform(({ reden }) => ({ kind: 'returnAsBasis' as const, reason: reden })),
  [verbs.forward]: (border: Border) => (border.rules.tlv ? forwardTlv(border) : forwardPlain(border)),
  [verbs.openDossier]: bare('openDossier'),
  [verbs.vote]: () =>
    z
      .object({ stem: input(oneOf(['voor', 'tegen'])) })
      .transform(({ stem }) => ({ kind: 'vote' as const, choice: stem })),
  [verbs.conclude]: (border: Border) => decision(border).transform((read) => ({ kind: 'conclude' as const, ...read })),
  [verbs.decide]: (border: Border) => decision(border).transform((read) => ({ kind: 'decide' as const, ...read })),
  [verbs.sendToBestuurder]: bare('sendToBestuurder'),
  [verbs.reopen]: bare('reopen'),
  [verbs.withdraw]: bare('withdraw'),
  ...EXPERT_SCHEMAS,
};

/** The verbs that change something; the others of cards/arrangements/verbs.ts only show. */
export type CommandVerb = keyof typeof SCHEMAS;

export const isCommandVerb = (verb: string): verb is CommandVerb => Object.hasOwn(SCHEMAS, verb);

/**
 * Reads what a card of ours sent, texts as `Sensitive`. Only its shape is vouched for: who may, and whether it still
 * fits, is for the rules.
 */
export function parseCommand(verb: CommandVerb, on: On, border: Border): Parsed {
  const read = SCHEMAS[verb](border).safeParse(border.typed);
  if (!read.success) return { ok: false, refusals: read.error.issues.map(asRefusal) };
  return { ok: true, value: { ...read.data, id: on.id, revision: on.revision } };
}

/** What the last click and the question before it ("Klopt dat?") bring; `confirm` is empty in the question. */
export const decision = (border: Border) =>
  z
    .object({
      uitkomst: input(oneOf(['toegekend', 'afgewezen'])),
      motivering: input(text(border, border.rules.text)),
      afwijking: input(orNothing(text(border, border.rules.sentence))),
      bevestiging: z.string().max(100).default(''),
    })
    .transform(({ uitkomst, motivering, afwijking, bevestiging }) => ({
      outcome: uitkomst,
      motivering,
      deviation: afwijking,
      confirm: bevestiging,
    }));

function bare<const Kind extends string>(kind: Kind) {
  return (_border: Border) => z.object({}).transform(() => ({ kind }));
}

function asRefusal(issue: z.core.$ZodIssue): Refusal<RefusalCode> {
  const field = String(issue.path[0] ?? '');
  // Anything but our own codes is a shape that no card of ours sends.
  if (issue.code !== 'custom' || !isRefusalCode(issue.message)) return { code: 'geen-keuze', field };
  return { code: issue.message, field, facts: { ...issue.params } };
}
