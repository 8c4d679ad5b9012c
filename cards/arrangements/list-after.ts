import type { ITextRun } from '@microsoft/teams.cards';
import { faint, run } from '../parts/text.ts';
import type { Amount, LocalDate } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';

/** What is late after a decision; days and who has it, nothing of why. */
export interface LateLine {
  readonly what: 'niet-verzonden' | 'niet-begonnen' | 'evaluatie-ontbreekt';
  /** The last day on which it was in time; with `nee` the day on which the school said so. */
  readonly since: LocalDate;
  /** `nee`: the school says that it has not begun. `stil`: nobody answered. */
  readonly why: 'nee' | 'stil';
  readonly holder: keyof typeof WITH;
  /** Days since then. */
  readonly days: Amount;
}

/** A decision that has to be sent, with the werkdagen that are left for it; none where it is `over`. */
export interface SendLine {
  readonly what: 'te-verzenden';
  readonly until: LocalDate;
  readonly over: boolean;
  readonly werkdagen: Amount;
}

const WITH = { administratie: 'de administratie', zorgcoordinator: 'de zorgcoördinator' } as const;
const LATE = {
  'niet-verzonden': 'Nog niet verzonden',
  'niet-begonnen': 'Niet bekend of het begonnen is',
  'evaluatie-ontbreekt': 'De evaluatie ontbreekt',
} as const;

/** Under a closed request in a list: what still has to be done about it. */
export const afterLines = (lines: readonly (LateLine | SendLine)[]): ITextRun[][] =>
  lines.flatMap((line) => (line.what === 'te-verzenden' ? [toSend(line)] : late(line)));

function late({ what, since, why, holder, days }: LateLine): ITextRun[][] {
  const said =
    why === 'nee'
      ? `Nog niet begonnen: dat zei de school op ${nearDay(since)}`
      : `${LATE[what]}: ${days === 1 ? '1 dag' : `${days} dagen`} te laat`;
  const limit = why === 'nee' ? '' : `, moest uiterlijk ${nearDay(since)}`;
  return [[run(said, { color: 'Attention', weight: 'Bolder' })], [faint(`Ligt bij ${WITH[holder]}${limit}`)]];
}

function toSend({ until, over, werkdagen }: SendLine): ITextRun[] {
  const days = werkdagen === 1 ? '1 werkdag' : `${werkdagen} werkdagen`;
  if (over) return [run(`Moest uiterlijk ${nearDay(until)} verzonden zijn`, { color: 'Attention', weight: 'Bolder' })];
  if (werkdagen === 0) return [faint('Vandaag is de laatste dag om te verzenden')];
  return [faint(`Nog ${days} om te verzenden, uiterlijk ${nearDay(until)}`)];
}
