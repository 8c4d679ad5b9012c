import * as z from 'zod';
import { NO_SCHOOL } from '../../../../cards/beheer/people/parts/fields.ts';
import { FILTERS } from '../../../../cards/beheer/people/people-card.ts';
import type { LocalDate } from '../../../../cards/words/brands.ts';
import type { Weekday } from '../../../core/local-day.ts';
import { parseMoney } from '../../../core/parse-money.ts';
import { ok, refuse } from '../../../core/result.ts';
import { type Fields, input, parseFields } from '../parse-fields.ts';
import { type SchoolSeen, schoolOf } from './find-school.ts';
import { among, type Inputs, orNothing, type Read } from './read-input.ts';
import { account, day, dayOrNone, name, role } from './words.ts';

const NUMBER_MOST = 100;

/** Step 1 of somebody new; the account is the e-mail address unless it was typed. */
export const readAccount = (inputs: Inputs) =>
  parseFields(
    z
      .object({
        naam: input(name),
        email: input(account('geen-email')),
        gebruikersnaam: input(orNothing(account('geen-gebruikersnaam'))),
        organisatie: input((text) => ok(text.toLowerCase())),
      })
      .transform(({ naam, email, gebruikersnaam, organisatie }) => ({
        name: naam,
        email,
        upn: (gebruikersnaam ?? email).toLowerCase(),
        /** Empty where there was nothing to choose. */
        tenant: organisatie,
      })),
    inputs,
  );
export type Account = ReadOf<typeof readAccount>;

type ReadOf<F extends (...args: never[]) => Fields<unknown>> = Extract<ReturnType<F>, { ok: true }>['value'];

interface Border {
  readonly today: LocalDate;
  readonly schools: readonly SchoolSeen[];
}

export const readRole = (inputs: Inputs, { today, schools }: Border) =>
  parseFields(
    z
      .object({
        rol: input(role),
        school: input((text) => (text === NO_SCHOOL ? ok(null) : orNothing(schoolOf(schools))(text))),
        van: input(day(today)),
        tot: input(dayOrNone(today)),
      })
      .transform(({ rol, school, van, tot }) => ({ role: rol, schoolId: school, from: van, until: tot })),
    inputs,
  );

/** A school to which somebody belongs. */
export const readPlace = (inputs: Inputs, { today, schools }: Border) =>
  parseFields(
    z
      .object({
        school: input((text) => (text === '' ? refuse('verplicht') : schoolOf(schools)(text))),
        van: input(day(today)),
        tot: input(dayOrNone(today)),
      })
      .transform(({ school, van, tot }) => ({ schoolId: school, from: van, until: tot })),
    inputs,
  );

export const readDeputy = (inputs: Inputs, { today }: Pick<Border, 'today'>) =>
  parseFields(
    z
      .object({
        waarnemer: input((text) => (text === '' ? refuse('verplicht') : ok(text))),
        rol: input(role),
        van: input(day(today)),
        tot: input(dayOrNone(today)),
      })
      .transform(({ waarnemer, rol, van, tot }) => ({ deputy: waarnemer, role: rol, from: van, until: tot })),
    inputs,
  );

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

/** Several at once arrive as `1,2,4`. */
const days: Read<readonly Weekday[]> = (text) => {
  const chosen = text.split(',').map((part) => part.trim());
  if (text === '') return refuse('geen-dag');
  if (chosen.some((one) => !WEEK.some((number) => String(number) === one))) return refuse('geen-keuze');
  return ok(WEEK.filter((number) => chosen.includes(String(number))));
};

export const readDays = (inputs: Inputs) =>
  parseFields(
    z.object({ dagen: input(days) }).transform(({ dagen }) => ({ days: dagen })),
    inputs,
  );

const kindsOf =
  (known: readonly string[]): Read<readonly string[]> =>
  (text) => {
    const chosen = text.split(',').filter((one) => one !== '');
    if (chosen.length === 0) return refuse('verplicht');
    return chosen.some((one) => !known.includes(one))
      ? refuse('geen-keuze')
      : ok(known.filter((one) => chosen.includes(one)));
  };

const number: Read<string> = (text) => {
  if (text === '') return refuse('verplicht');
  return text.length > NUMBER_MOST || /[\n\r]/.test(text) ? refuse('nummer-te-lang') : ok(text);
};

const money: Read<number> = (text) => {
  const read = parseMoney(text);
  if (read.ok) return read;
  const { code } = read.refusal;
  return refuse(code === 'bedrag-leeg' ? 'verplicht' : code);
};

/** Step 1 of a volmacht. @param kinds ids of the configuration. */
export const readVolmacht = (inputs: Inputs, kinds: readonly string[]) =>
  parseFields(
    z
      .object({ nummer: input(number), soorten: input(kindsOf(kinds)), maximum: input(orNothing(money)) })
      .transform(({ nummer, soorten, maximum }) => ({ number: nummer, kinds: soorten, maximum })),
    inputs,
  );

export const readSpan = (inputs: Inputs, { today }: Pick<Border, 'today'>) =>
  parseFields(
    z
      .object({ van: input(day(today)), tot: input(dayOrNone(today)) })
      .transform(({ van, tot }) => ({ from: van, until: tot })),
    inputs,
  );

export const readLastDay = (inputs: Inputs, { today }: Pick<Border, 'today'>) =>
  parseFields(
    z.object({ tot: input(day(today)) }).transform(({ tot }) => ({ lastDay: tot })),
    inputs,
  );

/** What the list was asked for; anything odd is simply not found. */
export const readSearch = (inputs: Inputs): { readonly search: string; readonly filter: string } => ({
  search: (inputs.zoek ?? '').replace(/\s+/g, ' ').trim().slice(0, NUMBER_MOST),
  filter: (inputs.filter ?? '').replace(/\s+/g, ' ').trim().slice(0, NUMBER_MOST) || FILTERS.everyone,
});

export const readTenant = (tenants: readonly string[]): Read<string> => among(tenants, 'organisatie-niet-toegelaten');
