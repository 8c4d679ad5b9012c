import * as z from 'zod';
import { inputIds, stepInputIds } from '../../../cards/arrangements/verbs.ts';
import type { Sensitive } from '../../../cards/words/sensitive.ts';
import { parseMoney } from '../../core/parse-money.ts';
import { ok, refuse } from '../../core/result.ts';
import { PARENTS_VIEWS, type ParentsView, type Scratch, STEPS, type StepInput } from '../rules/steps.ts';
import {
  asTyped,
  type Border,
  day,
  hidden,
  input,
  oneOf,
  pupilNumber,
  type Read,
  someOf,
  text,
  weeks,
} from './read-input.ts';

const WAIVER: ParentsView = 'nog-niet';

/** The inputs of a step as typed: only what may never be kept (a BSN, an address) is refused. */
export function readScratch(border: Border): z.ZodType<Scratch> {
  const step = STEPS.find((one) => String(one) === border.typed[inputIds.step]);
  if (step === undefined) return forged;
  const ids = [...stepInputIds[step], ...(step === 3 ? [inputIds.oudersWaarom] : [])];
  return z.object(Object.fromEntries(ids.map((id) => [id, input(asTyped(border, id))]))).transform((read) => ({
    step,
    typed: Object.fromEntries(Object.entries(read).flatMap(([id, one]) => (one ? [[id, one]] : []))),
  }));
}

/** The form of maatwerk-individueel: the step that the button names, with its own inputs. */
export function readStep(border: Border): z.ZodType<StepInput> {
  switch (border.typed[inputIds.step]) {
    case '1':
      return step1(border).transform((inputs) => ({ step: 1 as const, inputs }));
    case '2':
      return step2(border).transform((inputs) => ({ step: 2 as const, inputs }));
    case '3':
      return step3(border).transform((inputs) => ({ step: 3 as const, inputs }));
    default:
      return forged;
  }
}

/** Our own button carries the step, so this was made by someone else. */
const forged = z.object({ [inputIds.step]: input<never>(() => refuse('geen-keuze')) }).transform((read) => read.stap);

const step1 = (border: Border) =>
  z.object({
    leerlingnummer: input(pupilNumber(border)),
    niveau: input(hidden(oneOf(border.rules.niveaus))),
    vorm: input(hidden(oneOf(border.rules.vormen))),
    start: input(day(border.today, 'ahead')),
  });

const step2 = (border: Border) =>
  z.object({
    weken: input(weeks(border.rules.weken)),
    bedrag: input(parseMoney),
    gedaan: input(hidden(someOf(border.rules.gedaan))),
    doel: input(text(border, border.rules.text)),
  });

/** The parents' line is one choice; "nog niet, want …" brings a sentence, and is no waiver without it. */
function step3(border: Border) {
  const waived = border.typed[inputIds.ouders] === WAIVER;
  const why: Read<Sensitive | null> = (value) => {
    if (!waived) return ok(null);
    return value === '' ? refuse('ouders-waarom') : text(border, border.rules.sentence)(value);
  };
  return z
    .object({
      expertise: input(text(border, border.rules.text)),
      gehoordOp: input(day(border.today, 'behind')),
      gezegd: input(text(border, border.rules.text)),
      ouders: input(hidden(oneOf(PARENTS_VIEWS))),
      oudersWaarom: input(why),
    })
    .transform(({ ouders, oudersWaarom, ...read }) => ({
      ...read,
      ouders: { spoken: !waived, view: ouders, reason: oudersWaarom },
    }));
}
