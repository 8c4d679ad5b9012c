import { DateTime } from 'luxon';
import { TEXTS } from '../texts.ts';

const ZONE = 'Europe/Amsterdam';
const local = (iso: string) => DateTime.fromISO(iso, { zone: ZONE, locale: 'nl' });

/** "09:14" */
export const timeOf = (iso: string) => local(iso).toFormat('HH:mm');

/** "do 20 november 2026, 09:14" */
export const momentOf = (iso: string) => local(iso).toFormat('ccc d LLLL yyyy, HH:mm');

/** "maandag 08:00" within a week of now, else "ma 14 december 08:00". */
export function soonOf(iso: string, now: string): string {
  const days = local(iso).startOf('day').diff(local(now).startOf('day'), 'days').days;
  return local(iso).toFormat(days === 0 ? 'HH:mm' : days < 7 ? 'cccc HH:mm' : 'ccc d LLLL HH:mm');
}

/** The day above a group of messages: "Vandaag", "Gisteren", "donderdag 12 november". */
export function dayOf(iso: string, now: string): string {
  const days = local(now).startOf('day').diff(local(iso).startOf('day'), 'days').days;
  if (days === 0) return TEXTS.talk.today;
  if (days === 1) return TEXTS.talk.yesterday;
  return local(iso).toFormat(local(iso).year === local(now).year ? 'cccc d LLLL' : 'cccc d LLLL yyyy');
}

/** In the list of chats: the time today, else the day. */
export const shortOf = (iso: string, now: string) =>
  local(iso).toFormat(local(iso).hasSame(local(now), 'day') ? 'HH:mm' : 'd LLL');

export const sameDay = (one: string, other: string) => local(one).hasSame(local(other), 'day');

export const plusHour = (iso: string) => local(iso).plus({ hours: 1 }).toUTC().toISO() ?? iso;

/** The same time on the next day from Monday to Friday; holidays are the bot's to know. */
export function plusWorkday(iso: string): string {
  let at = local(iso).plus({ days: 1 });
  while (at.weekday > 5) at = at.plus({ days: 1 });
  return at.toUTC().toISO() ?? iso;
}

/** What an input of type datetime-local holds, on the wall clock of Amsterdam. */
export const toField = (iso: string) => local(iso).toFormat("yyyy-MM-dd'T'HH:mm");
export function fromField(field: string): string | null {
  const at = DateTime.fromISO(field, { zone: ZONE });
  return at.isValid ? at.toUTC().toISO() : null;
}
