import * as z from 'zod';
import { isRefusalCode, type RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { inputIds, verbs } from '../../../cards/arrangements/verbs.ts';
import { zittingVerbs } from '../../../cards/arrangements/zitting/verbs.ts';
import { ok, type Refusal } from '../../core/result.ts';
import type { Command, On } from '../rules/command.ts';
import { REQUEST_KINDS } from '../rules/kind-rules.ts';
import { afterSchemas } from './read-after.ts';
import { EXPERT_SCHEMAS, forwardPlain, forwardTlv } from './read-experts.ts';
import {
  type Border,
  day,
  input,
  oneOf,
  orNothing,
  school,
  subject,
  text,
  textOrNothing,
  textWhereNeeded,
} from './read-input.ts';
import { partlyShape } from './read-partly.ts';
import { readStep } from './read-step.ts';

/** A command, or everything that is wrong with what was typed: each refusal at its input. */
export type Parsed =
  | { readonly ok: true; readonly value: Command }
  | { readonly ok: false; readonly refusals: readonly Refusal<RefusalCode>[] };

/** What each verb that changes something brings along; keys are the ids of cards/arrangements/verbs.ts. */
const SCHEMAS = {
  [verbs.begin]: () =>
    z
      .object({ soort: input(oneOf(REQUEST_KINDS)), school: input(school), vorige: input(orNothing(subject)) })
      .transform(({ vorige, ...read }) => ({ kind: 'begin' as const, ...read, ...(vorige && { from: vorige }) })),
  [verbs.saveStep]: (border: Border) => readStep(border).transform((read) => ({ kind: 'saveStep' as const, ...read })),
  [verbs.amend]: (border: Border) => readStep(border).transform((read) => ({ kind: 'amend' as const, ...read })),
  [verbs.discard]: bare('discard'),
  [verbs.submitToDirectie]: bare('submitToDirectie'),
  [verbs.commit]: bare('commit'),
  [verbs.decline]: (border: Border) =>
    // One word is enough here: it only opens a conversation.
    z
      .object({ zin: input(textOrNothing(border, { ...border.rules.sentence, min: 1 })) })
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
  [verbs.forward]: (border: Border) =>
    border.rules.tlv && !border.advised ? forwardTlv(border) : forwardPlain(border),
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
  [verbs.askZienswijze]: (border: Border) =>
    z
      .object({ voornemen: input(text(border, border.rules.sentence)) })
      .transform(({ voornemen }) => ({ kind: 'askZienswijze' as const, voornemen })),
  [verbs.giveZienswijze]: (border: Border) =>
    z
      .object({ zienswijze: input(addsNothing(border) ? () => ok(null) : text(border, border.rules.text)) })
      .transform(({ zienswijze }) => ({ kind: 'giveZienswijze' as const, text: zienswijze })),
  [verbs.revise]: (border: Border) =>
    z
      .object({ reden: input(text(border, border.rules.sentence)) })
      .transform(({ reden }) => ({ kind: 'revise' as const, why: reden })),
  [verbs.extendTerm]: (border: Border) =>
    z
      .object({
        totEnMet: input(day(border.today, 'ahead')),
        reden: input(text(border, border.rules.sentence)),
        bevestiging: z.string().max(100).default(''),
      })
      .transform(({ totEnMet, reden, bevestiging }) => ({
        kind: 'extendTerm' as const,
        until: totEnMet,
        reason: reden,
        confirm: bevestiging,
      })),
  [verbs.setAside]: (border: Border) =>
    z
      .object({ reden: input(text(border, border.rules.sentence)), bevestiging: z.string().max(100).default('') })
      .transform(({ reden, bevestiging }) => ({ kind: 'setAside' as const, reason: reden, confirm: bevestiging })),
  [verbs.giveTime]: (border: Border) =>
    z
      .object({ totEnMet: input(day(border.today, 'ahead')) })
      .transform(({ totEnMet }) => ({ kind: 'giveTime' as const, until: totEnMet })),
  [verbs.takeOn]: bare('takeOn'),
  [zittingVerbs.advise]: (border: Border) =>
    z
      .object({ advies: input(oneOf(ADVICES)), zin: input(textWhereNeeded(border, border.rules.sentence)) })
      .transform(({ advies, zin }) => ({ kind: 'adviseInZitting' as const, choice: advies, sentence: zin })),
  [zittingVerbs.word]: (border: Border) =>
    z
      .object({
        motivering: input(text(border, border.rules.text)),
        voorwaarden: input(textWhereNeeded(border, border.rules.text)),
        minderheid: input(textOrNothing(border, border.rules.text)),
        uitslag: input(oneOf(STANDS)),
      })
      .transform(({ motivering, voorwaarden, minderheid, uitslag }) => ({
        kind: 'word' as const,
        motivering,
        conditions: voorwaarden,
        minority: minderheid,
        stand: uitslag,
      })),
  ...afterSchemas,
  ...EXPERT_SCHEMAS,
};

const ADVICES = ['voor', 'voorwaarden', 'tegen', 'nog-niet'] as const;
const STANDS = ['voor', 'tegen', 'staken', 'geen-quorum', 'nog-niet'] as const;

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
      afwijking: input(textWhereNeeded(border, border.rules.sentence)),
      bevestiging: z.string().max(100).default(''),
      ...partlyShape(border.rules),
    })
    .transform(({ uitkomst, motivering, afwijking, bevestiging, ...partly }) => ({
      outcome: uitkomst,
      motivering,
      deviation: afwijking,
      confirm: bevestiging,
      ...(Object.values(partly).some((one) => one !== null) && { partly }),
    }));

/** "Wij voegen niets toe" */
const addsNothing = ({ typed }: Border): boolean => typed[inputIds.nothing] === 'ja';

function bare<const Kind extends string>(kind: Kind) {
  return (_border: Border) => z.object({}).transform(() => ({ kind }));
}

function asRefusal(issue: z.core.$ZodIssue): Refusal<RefusalCode> {
  const field = String(issue.path[0] ?? '');
  // Anything but our own codes is a shape that no card of ours sends.
  if (issue.code !== 'custom' || !isRefusalCode(issue.message)) return { code: 'geen-keuze', field };
  return { code: issue.message, field, facts: { ...issue.params } };
}
