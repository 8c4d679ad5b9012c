import type { CardElement } from '@microsoft/teams.cards';
import type { CardData } from '../../parts/card-data.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, line, run } from '../../parts/text.ts';
import type { Amount, ConfigText, SchoolName, StaffName } from '../../words/brands.ts';
import { type RefusalCode, refusals } from '../refusals.ts';

export type Who = 'school' | 'werkgebied' | 'partner' | 'swv';
export type AccountState =
  | 'klaargezet'
  | 'niet-gestart'
  | 'concept'
  | 'te-tekenen'
  | 'ingediend'
  | 'vraag-terug'
  | 'akkoord'
  | 'niet-ingediend';

/** What every card about one account begins with. */
export interface AccountView {
  readonly data: CardData;
  readonly who: Who;
  /** Of its period's first day. */
  readonly year: Amount;
  /** Of the configuration: what this round is called, and its period. */
  readonly format: ConfigText;
  readonly period: ConfigText;
  /** The school, werkgebied or partner; null: the SWV itself. */
  readonly of: SchoolName | ConfigText | null;
  /** The reader belongs to it, or fills it in; to all others it is one of many. */
  readonly own: boolean;
  /** For whom the reader deputises; null for everyone else. */
  readonly insteadOf: StaffName | null;
  /** Why the last click did not do what it said; the card under it is how things stand now. */
  readonly note: RefusalCode | null;
}

const OF: Readonly<Record<Who, string>> = {
  school: 'van een school',
  werkgebied: 'van een werkgebied',
  partner: 'van een partner',
  swv: 'van het samenwerkingsverband',
};

const YOURS: Readonly<Record<Who, string>> = {
  ...OF,
  school: 'van je school',
  werkgebied: 'van je werkgebied',
};

/** "Verantwoording 2026 van je school": our own words, so that it may be a heading. */
export const accountTitle = ({ year, who, own }: Pick<AccountView, 'year' | 'who' | 'own'>): string =>
  `Verantwoording ${year} ${(own ? YOURS : OF)[who]}`;

/** "De Duinroos · Verantwoording van je school · 2026"; to a deputy also for whom. */
export const accountLine = ({ of, format, period, insteadOf }: AccountView): CardElement => {
  const deputy = insteadOf === null ? '' : ` · je neemt waar voor ${insteadOf}`;
  const about = `${format} · ${period}${deputy}`;
  // the format of the SWV itself says whose it is
  return line(of === null ? [bold(about)] : [bold(of), run(` · ${about}`)], { spacing: 'Small' });
};

export const noteBox = (note: RefusalCode | null): readonly CardElement[] =>
  note === null ? [] : [messageBox(refusals[note])];

/** The refusal as the first thing that a screen reader says. */
export const spokenNote = (note: RefusalCode | null): string => (note === null ? '' : `${refusals[note]} `);
