import type { LocalDate, PersonId, StaffName } from '../../../cards/words/brands.ts';
import { dayOf } from '../../core/local-day.ts';
import { staffById } from '../../people/who.ts';
import type { Tx } from '../../store/store.ts';
import type { Calendar } from '../../swv/calendar.ts';
import { calendarOf } from '../../swv/calendar-of.ts';
import type { Configurations } from '../../swv/configurations.ts';
import { type Verantwoordingsformats, verantwoording } from '../config.ts';
import type { Format } from '../rules/format.ts';
import type { Campagne, Verantwoording } from '../rules/verantwoording.ts';
import { findCampagne } from './campagnes.ts';
import { formatAt } from './format-at.ts';

/** What stands around one campaign: its format with the sources of it, the calendar of now. */
export interface Scene {
  readonly campagne: Campagne;
  readonly format: Format;
  /** The section that the format was read from. */
  readonly section: Verantwoordingsformats;
  readonly calendar: Calendar;
  readonly now: Date;
  readonly today: LocalDate;
}

/**
 * The scene of a campaign: its format as of its first day, in the version that it was set up with, so that nobody's form
 * changes half-way. Null when it is not there, or when that version does not know the format.
 */
export async function readScene(
  tx: Tx,
  { configurations }: { readonly configurations: Configurations },
  of: Pick<Verantwoording, 'campagne'> | Campagne,
  now: Date,
): Promise<Scene | null> {
  const campagne = 'format' in of ? of : await findCampagne(tx, of.campagne);
  if (campagne === null) return null;
  const held = await configurations.of(tx, campagne.rulesVersion);
  const section = held.configuration.of(verantwoording);
  const format = formatAt(section, campagne.format, campagne.first);
  if (format === null) return null;
  const current = await configurations.current(tx);
  return { campagne, format, section, calendar: calendarOf(current.configuration), now, today: dayOf(now) };
}

/** The names of those who had a hand in an account, whatever their roles today. */
export async function namesIn(
  tx: Tx,
  { onderdelen, signed, signedBefore, accepted, terug, vragen }: Verantwoording,
): Promise<ReadonlyMap<PersonId, StaffName>> {
  const parts = Object.values(onderdelen).flatMap(({ by, given, asked }) => [by, given, asked?.by ?? null]);
  const course = [signed, signedBefore, accepted, terug, ...vragen.flatMap((one) => [one, one.answer])];
  const people = [...parts, ...course.map((one) => one?.by ?? null)].flatMap((one) => one ?? []);
  const staff = await staffById(tx, [...new Set(people)]);
  return new Map([...staff].map(([person, { name }]) => [person, name]));
}
