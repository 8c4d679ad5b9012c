import { eq } from 'drizzle-orm';
import type { PersonId } from '../../cards/words/brands.ts';
import { dayOf, type Weekday } from '../core/local-day.ts';
import type { QuietHours } from '../delivery/quiet-hours.ts';
import { prepared, type Slot } from '../store/prepared.ts';
import { type Calendar, makeCalendar } from '../swv/calendar.ts';
import type { Configuration } from '../swv/configuration.ts';
import type { Configurations } from '../swv/configurations.ts';
import { at } from '../swv/dated.ts';
import { sendableAt } from '../swv/quiet-hours.ts';
import { kalender } from '../swv/sections/kalender.ts';
import { werktijden } from '../swv/sections/werktijden.ts';
import { heldRoles } from './held-roles.ts';
import { isOwnSchoolRole } from './role-rules.ts';
import { persons } from './tables.ts';

const EVERY_WERKDAG: readonly [Weekday, ...Weekday[]] = [1, 2, 3, 4, 5];

const daysOf = prepared((db, slot: Slot<{ person: PersonId }>) =>
  db
    .select({ days: persons.workingDays })
    .from(persons)
    .where(eq(persons.id, slot('person'))),
);

/** Quiet hours of real people: their own working days, the holidays of their schools, the hours of the SWV. */
export function createQuietHours(configurations: Configurations): QuietHours {
  const calendars = new WeakMap<Configuration, Calendar>();
  const calendarOf = (configuration: Configuration): Calendar => {
    const made = calendars.get(configuration) ?? makeCalendar(configuration.of(kalender));
    calendars.set(configuration, made);
    return made;
  };
  return {
    async sendableAt(tx, to, now, urgent) {
      if (urgent) return now;
      const { configuration } = await configurations.current(tx);
      const today = dayOf(now);
      const base = {
        calendar: calendarOf(configuration),
        hours: at(configuration.of(werktijden).berichten, today).value,
        urgent,
      };
      if (to.kind === 'channel') return sendableAt(now, { ...base, workingDays: EVERY_WERKDAG, schools: [] });
      const [person] = await daysOf(tx, { person: to.id });
      const [first, ...rest] = person?.days ?? [];
      const roles = await heldRoles(tx, [to.id], today);
      // Who works for a school has its holidays; who serves one from the office of the SWV has the office's.
      const schools = roles.flatMap(({ role, school }) => (isOwnSchoolRole(role) && school !== null ? [school] : []));
      return sendableAt(now, { ...base, workingDays: first ? [first, ...rest] : EVERY_WERKDAG, schools });
    },
  };
}
