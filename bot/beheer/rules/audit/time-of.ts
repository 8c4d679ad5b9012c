import { type LocalTime, localTime } from '../../../../cards/words/brands.ts';
import { ZONE } from '../../../core/local-day.ts';

const WALL = new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The time on the wall in Amsterdam at this instant. */
export const timeOf = (instant: Date): LocalTime => localTime(WALL.format(instant));
