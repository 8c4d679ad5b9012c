import * as z from 'zod';
import { verbs } from '../../../cards/arrangements/verbs.ts';
import { type PersonId, personId } from '../../../cards/words/brands.ts';
import { DISCIPLINES } from '../../core/actor.ts';
import { ok, refuse } from '../../core/result.ts';
import type { ExpertChoice } from '../rules/command.ts';
import { type Border, day, input, key, oneOf, type Read, text } from './read-input.ts';

const person: Read<PersonId> = (value) => {
  const read = key(value);
  return read.ok ? ok(personId(read.value)) : read;
};

/** A row of the list of deskundigen: `person:discipline`. Whether they can be asked now is for the rules. */
const expertChoice: Read<ExpertChoice> = (value) => {
  if (value === '') return refuse('verplicht');
  const [who = '', what, ...more] = value.split(':');
  const discipline = DISCIPLINES.find((one) => one === what);
  const found = person(who);
  if (!found.ok || discipline === undefined || more.length > 0) return refuse('geen-keuze');
  return ok({ person: found.value, discipline });
};

const forwarded = (border: Border) => ({
  preadvies: input(oneOf(['positief', 'negatief'])),
  zin: input(text(border, border.rules.sentence)),
});

/** "Stuur door" to the CvT. */
export const forwardPlain = (border: Border) =>
  z
    .object(forwarded(border))
    .transform(({ preadvies, zin }) => ({ kind: 'forward' as const, preadvies, sentence: zin }));

/** "Stuur door" of a TLV: with the two deskundigen. */
export const forwardTlv = (border: Border) =>
  z
    .object({ ...forwarded(border), deskundige1: input(expertChoice), deskundige2: input(expertChoice) })
    .transform(({ preadvies, zin, deskundige1, deskundige2 }) => ({
      kind: 'forward' as const,
      preadvies,
      sentence: zin,
      experts: [deskundige1, deskundige2] as const,
    }));

/** What the clicks of deskundigen bring along, and those about them; and the answer to a question for advice. */
export const EXPERT_SCHEMAS = {
  [verbs.advise]: (border: Border) =>
    z
      .object({ advies: input(oneOf(['positief', 'negatief'])), adviestekst: input(text(border, border.rules.text)) })
      .transform(({ advies, adviestekst }) => ({ kind: 'advise' as const, outcome: advies, text: adviestekst })),
  [verbs.replaceExpert]: () =>
    z.object({ vervangt: input(person), deskundige: input(expertChoice) }).transform(({ vervangt, deskundige }) => ({
      kind: 'replaceExpert' as const,
      replaces: vervangt,
      expert: deskundige,
    })),
  [verbs.recordMdo]: (border: Border) =>
    z
      .object({ mdoOp: input(day(border.today, 'behind')), zin: input(text(border, border.rules.sentence)) })
      .transform(({ mdoOp, zin }) => ({ kind: 'recordMdo' as const, on: mdoOp, sentence: zin })),
  [verbs.answerQuestion]: (border: Border) =>
    z
      .object({ antwoord: input(text(border, border.rules.text)) })
      .transform(({ antwoord }) => ({ kind: 'answerQuestion' as const, text: antwoord })),
};
