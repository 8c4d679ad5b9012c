import type { Counts, MonitorView } from '../../../cards/arrangements/dossier/monitor-figures-card.ts';
import { type Amount, amount, revision, subjectId } from '../../../cards/words/brands.ts';
import { dayOf, daysBetween, earlier } from '../../core/local-day.ts';
import { openSchools } from '../../people/schools.ts';
import type { Tx } from '../../store/store.ts';
import { calendarOf } from '../../swv/calendar-of.ts';
import { at } from '../../swv/dated.ts';
import type { Term } from '../../swv/terms.ts';
import { aanvragen } from '../config.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { countOutsideRegion, namesSchool } from '../data/count-outside-region.ts';
import { countClosed, countSubmitted, type Decided, listDecided } from '../data/count-requests.ts';
import { legalTerm } from '../data/deadlines.ts';
import { readRules } from '../data/read-rules.ts';
import type { ClosedState } from '../rules/arrangement.ts';
import { REQUEST_KINDS, type RequestKind } from '../rules/kind-rules.ts';
import { before, type Trimester, trimesterOf } from '../rules/trimester.ts';

/** Fewer of a school are not shown: with the kind they would point at a pupil (DOMAIN H.3). */
const SMALL = 5;
/** As far back as a card looks, in trimesters: three school years. */
const BACK_MOST = 9;

type Figure = 'granted' | 'refused' | 'basis' | 'withdrawn' | 'otherwise';
/** Under which figure each end counts; a state that is new asks here where it belongs. */
const FIGURE_OF: Readonly<Record<ClosedState, Figure>> = {
  toegekend: 'granted',
  afgewezen: 'refused',
  basisondersteuning: 'basis',
  ingetrokken: 'withdrawn',
  'buiten-behandeling': 'otherwise',
  geadviseerd: 'otherwise',
};
/** The ends that the law gives a term to. */
const DECIDED: readonly ClosedState[] = ['toegekend', 'afgewezen'];

/**
 * What the CvT watches for the directeur-bestuurder, of one trimester against the one before (seed 001: «vervult tevens een
 * monitoringsfunctie in opdracht van de directeur-bestuurder»). It counts one or two pupils as well, so it leaves the house
 * in an answer to an invoke only.
 * @param back how many trimesters ago; 0 is the one that runs.
 * @returns null while the configuration does not say how the school year is parted.
 */
export async function monitorView(
  tx: Tx,
  { configurations }: Pick<ArrangementsHouse, 'configurations'>,
  now: Date,
  back: number,
): Promise<MonitorView | null> {
  const today = dayOf(now);
  const { configuration } = await configurations.current(tx);
  const section = configuration.of(aanvragen);
  if (section.trimesters === null) return null;
  const starts = at(section.trimesters, today).value;
  const shown = Math.min(Math.max(0, back), BACK_MOST);
  let trimester = trimesterOf(today, starts);
  for (let n = 0; n < shown; n += 1) trimester = before(trimester, starts);
  const previous = before(trimester, starts);
  const calendar = calendarOf(configuration);

  const [nowFigures, beforeFigures] = [await figuresOf(trimester), await figuresOf(previous)];
  const schools = new Map((await openSchools(tx, today)).map(({ id, name }) => [id, name]));
  return {
    data: { v: 1, swv: tx.swv, id: subjectId('monitoring'), revision: revision(0), page: amount(shown) },
    trimester,
    runs: today <= trimester.until,
    older: shown < BACK_MOST,
    kinds: REQUEST_KINDS.flatMap((kind) => {
      const label = section.soorten[kind]?.label;
      const [mine, theirs] = [nowFigures.of(kind), beforeFigures.of(kind)];
      const isEmpty = mine.asked + mine.closed + theirs.asked + theirs.closed === 0;
      return label === undefined || isEmpty ? [] : [{ name: at(label, today).value, now: mine, before: theirs }];
    }),
    schools: [...nowFigures.schools]
      .flatMap(([id, asked]) => {
        const name = schools.get(id);
        return name === undefined || asked < SMALL ? [] : [{ name, asked: amount(asked) }];
      })
      .toSorted((one, other) => one.name.localeCompare(other.name, 'nl')),
  };

  async function figuresOf(period: Trimester) {
    const submitted = await countSubmitted(tx, period);
    const closed = await countClosed(tx, period);
    const outside = await countOutsideRegion(tx, period);
    const spent: Awaited<ReturnType<typeof daysOf>>[] = [];
    for (const one of await listDecided(tx, period, DECIDED)) spent.push(await daysOf(one));
    const schools = new Map<(typeof submitted)[number]['school'], number>();
    for (const { school, count } of submitted) schools.set(school, (schools.get(school) ?? 0) + count);
    const of = (kind: RequestKind): Counts & { readonly closed: number } => {
      const sum = (rows: readonly { readonly kind: RequestKind; readonly count: number }[]): Amount =>
        amount(rows.reduce((all, row) => all + (row.kind === kind ? row.count : 0), 0));
      const ended = (figure: Figure) => sum(closed.filter(({ state }) => FIGURE_OF[state] === figure));
      const mine = spent.filter((one) => one.kind === kind);
      const days = mine.reduce((all, one) => all + one.days, 0);
      return {
        asked: sum(submitted),
        granted: ended('granted'),
        outside: namesSchool(kind) ? sum(outside) : null,
        refused: ended('refused'),
        basis: ended('basis'),
        withdrawn: ended('withdrawn'),
        otherwise: ended('otherwise'),
        meanDays: mine.length === 0 ? null : amount(Math.round(days / mine.length)),
        over: amount(mine.filter(({ over }) => over).length),
        closed: sum(closed),
      };
    };
    return { of, schools };
  }

  /** The days that counted for the term, up to the decision, and whether that was in time (Awb 4:13 to 4:15). */
  async function daysOf(one: Decided) {
    const decided = dayOf(one.since);
    const ruled = await readRules(tx, configurations, one, today);
    const term = ruled && legalTerm({ ...one, ...FIRST }, { rules: ruled.rules, calendar, now: { today: decided } });
    if (term === null) throw new Error('What was decided was submitted, under rules that we know.');
    return { kind: one.kind, days: netDays(term, decided), over: term.end < decided };
  }
}

/** Of a first decision nothing is mended, and a zienswijze moves no term. */
const FIRST = { zienswijze: null, mended: [] } as const;

function netDays({ from, pauses }: Term, until: Trimester['until']): number {
  const stood = pauses.reduce(
    (days, pause) => days + Math.max(0, daysBetween(pause.from, earlier(pause.until, until))),
    0,
  );
  return daysBetween(from, until) - stood;
}
