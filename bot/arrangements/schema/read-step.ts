import * as z from 'zod';
import type { Answers, FieldId, Report, Subject, TlvWish } from '../../../cards/arrangements/form/answers.ts';
import { FIELDS } from '../../../cards/arrangements/form/fields.ts';
import { allSteps, type FormKey, type StepNumber, stepOf } from '../../../cards/arrangements/form/forms.ts';
import type { TlvField } from '../../../cards/arrangements/form/tlv-fields.ts';
import { inputIds } from '../../../cards/arrangements/verbs.ts';
import { parseMoney } from '../../core/parse-money.ts';
import { refuse } from '../../core/result.ts';
import { type Given, PARENTS_VIEWS, type StepInput } from '../rules/answers.ts';
import {
  type Border,
  day,
  externalNumber,
  from,
  hidden,
  input,
  key,
  oneOf,
  orNothing,
  pupilNumber,
  question,
  type Read,
  schoolDays,
  someOf,
  text,
  weeks,
  whole,
} from './read-input.ts';
import { readWaiver, withParents } from './read-parents.ts';

/** The form that this request is asked by. */
const formIn = ({ rules }: Border): FormKey => ({ kind: rules.kind, answers: rules.extern ? { extern: true } : {} });

/** The step that our own button names; null when it was made by someone else. */
const stepIn = (border: Border): StepNumber | null =>
  allSteps(formIn(border)).find((one) => String(one) === border.typed[inputIds.step]) ?? null;

/** The step that the button names, with an answer to each of its fields. */
export function readStep(border: Border): z.ZodType<StepInput> {
  const step = stepIn(border);
  if (step === null) return forged;
  const { fields } = stepOf(formIn(border), step);
  const shape: Record<string, z.ZodType> = {};
  for (const id of fields) shape[id] = input(readerOf(border, id));
  if (fields.includes('ouders')) shape[inputIds.oudersWaarom] = input(readWaiver(border));
  return z.object(shape).transform((read) => ({ step, inputs: withParents(border, read) as Given }));
}

const forged = z.object({ [inputIds.step]: input<never>(() => refuse('geen-keuze')) }).transform((read) => read.stap);

const SUBJECT_KEYS: readonly Subject[] = ['leerling', 'groep'];

export type Value = Exclude<Answers[FieldId], undefined | { readonly spoken: boolean }>;

/** How each field is read; what two of them say together is for the rules. */
function readerOf(border: Border, id: FieldId): Read<Value> {
  const { rules, today } = border;
  const readers: Readonly<Record<FieldId, Read<Value>>> = {
    leerlingnummer: pupilNumber(border),
    niveau: hidden(oneOf(rules.niveaus)),
    vorm: hidden(oneOf(rules.vormen)),
    start: day(today, 'ahead'),
    weken: weeks(rules.weken),
    bedrag: parseMoney,
    gedaan: hidden(someOf(rules.gedaan)),
    doel: text(border, rules.text),
    expertise: text(border, rules.text),
    gehoordOp: day(today, 'behind'),
    gezegd: text(border, rules.text),
    ouders: hidden(oneOf(PARENTS_VIEWS)),
    groepsgrootte: whole(FIELDS.groepsgrootte.input),
    over: oneOf(SUBJECT_KEYS),
    onderzoeksvraag: question(text(border, rules.text)),
    opp: day(today, 'behind'),
    btvDagen: schoolDays,
    schoolprogramma: text(border, rules.text),
    terugkeer: text(border, rules.text),
    lesgever: text(border, rules.sentence),
    externNummer: externalNumber(border),
    ...tlvReaders(border),
  };
  return readers[id];
}

/** Whether a field could be saved as it stands: where no text is asked, nothing else is kept (keep-typed.ts). */
export const reads = (border: Border, id: FieldId, value: string): boolean => readerOf(border, id)(value.trim()).ok;

/** Of a TLV, and of a question to the CvT. */
function tlvReaders(border: Border): Readonly<Record<TlvField, Read<Value>>> {
  const { rules, today } = border;
  const arrears = hidden(oneOf(rules.pro?.achterstand.map(({ id }) => id) ?? []));
  return {
    aanvraagsoort: oneOf(WISHES),
    categorie: oneOf(rules.tlv?.categorieen ?? []),
    doelschool: key,
    ingang: from,
    schooljaren: weeks(rules.tlv?.schooljaren ?? []),
    verslag: oneOf(REPORT_KEYS),
    geenTerugkeer: text(border, rules.sentence),
    iq: hidden(oneOf(rules.pro?.iq.map(({ id }) => id) ?? [])),
    toetsdag: day(today, 'behind'),
    rekenen: arrears,
    begrijpendLezen: arrears,
    technischLezen: arrears,
    spellen: arrears,
    motivatie: orNothing(text(border, rules.text)),
    adviesvraag: question(text(border, rules.text)),
  };
}

const WISHES: readonly TlvWish[] = ['eerste', 'verlenging', 'overplaatsing'];
const REPORT_KEYS: readonly Report[] = ['opp', 'rapport'];
