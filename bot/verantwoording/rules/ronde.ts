import { type ConfigText, configText, type LocalDate, revision, type SubjectId } from '../../../cards/words/brands.ts';
import { dayOf, later } from '../../core/local-day.ts';
import { advance } from './advance.ts';
import type { Change } from './change.ts';
import type { Deelnemer, Format } from './format.ts';
import { type Span, spansAround } from './period.ts';
import { type Campagne, isFilling, type Verantwoording } from './verantwoording.ts';

/** A round as it begins: only who sets it up sees it. */
export const newCampagne = (id: SubjectId, format: string, rulesVersion: number, span: Span): Campagne => ({
  id,
  format,
  rulesVersion,
  period: span.id,
  first: span.first,
  last: span.last,
  state: 'ontwerp',
  revision: revision(0),
  deadline: span.deadline,
  openedAt: null,
  closedAt: null,
  leftOut: [],
});

/** The account of one participant, before anybody is asked. */
export const newAccount = (
  id: SubjectId,
  campagne: Pick<Campagne, 'id' | 'deadline'>,
  deelnemer: Deelnemer,
  now: Date,
): Verantwoording => ({
  id,
  campagne: campagne.id,
  deelnemer,
  state: 'klaargezet',
  revision: revision(0),
  deadline: campagne.deadline,
  ontvangen: null,
  onderdelen: {},
  terug: null,
  betwist: null,
  vragen: [],
  signed: null,
  signedBefore: null,
  accepted: null,
  changedAt: now,
});

/** The campaign after a change; each has a revision of its own, so that an older card is known. */
export const changed = (campagne: Campagne, to: Partial<Campagne>): Campagne => ({
  ...campagne,
  ...to,
  revision: revision(campagne.revision + 1),
});

/** Of everybody: later, and never past. A campaign that is not open may also end sooner. */
export function mayEndOn(
  { state, deadline }: Pick<Campagne, 'state' | 'deadline'>,
  until: LocalDate,
  now: Date,
): boolean {
  return until >= dayOf(now) && (state === 'ontwerp' || until > deadline);
}

/** What a later deadline of the whole round does to one account; null when its own is as late, or nobody fills in. */
export function extendWith(record: Verantwoording, { deadline }: Pick<Campagne, 'deadline'>, at: Date): Change | null {
  if (!isFilling(record.state) || later(record.deadline, deadline) === record.deadline) return null;
  return advance(record, { deadline }, { kind: 'extend', by: null, at, detail: { tot: deadline } });
}

/** The span of a campaign, with its label; null when its format knows that period no longer. */
export const spanOfCampagne = (
  { period, last }: Pick<Campagne, 'period' | 'last'>,
  { perioden }: Pick<Format, 'perioden'>,
): Span | null => spansAround(perioden, last).find(({ id }) => id === period) ?? null;

/** What the period of a campaign is called: `2026`, or `eerste trimester 2026-2027`; its id when its format knows it no longer. */
export const periodLabel = ({
  campagne,
  format,
}: {
  readonly campagne: Pick<Campagne, 'period' | 'last'>;
  readonly format: Pick<Format, 'perioden'>;
}): ConfigText => spanOfCampagne(campagne, format)?.label ?? configText(campagne.period);
