import * as z from 'zod';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { isDay, type LocalDate, localDate, type StaffName, staffName } from '../../../../cards/words/brands.ts';
import { ROLES, type Role } from '../../../core/actor.ts';
import { daysBetween } from '../../../core/local-day.ts';
import { ok, refuse } from '../../../core/result.ts';
import { among, orNothing, type Read } from './read-input.ts';

const MOST = 100;
/** Ten years, leap days included; a slip of the hand in the year is further off. */
const FAR = 3_653;

export const name: Read<StaffName> = (text) => {
  if (text === '') return refuse('verplicht');
  return [...text].length > MOST || text.length > MOST || /[\n\r]/.test(text)
    ? refuse('naam-te-lang')
    : ok(staffName(text));
};

export const account =
  (wrong: BeheerRefusal): Read<string> =>
  (text) => {
    if (text === '') return refuse('verplicht');
    return text.length <= 254 && z.email().safeParse(text).success ? ok(text) : refuse(wrong);
  };

export const role: Read<Role> = (text) => among(ROLES, 'geen-rol')(text);

export const day =
  (today: LocalDate): Read<LocalDate> =>
  (text) => {
    if (text === '') return refuse('verplicht');
    if (!isDay(text)) return refuse('geen-datum');
    const read = localDate(text);
    return Math.abs(daysBetween(today, read)) > FAR ? refuse('te-ver-weg') : ok(read);
  };

/** A last day, which may be unknown yet. */
export const dayOrNone = (today: LocalDate): Read<LocalDate | null> => orNothing(day(today));
