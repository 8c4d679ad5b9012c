import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { bold, faint, heading, line, quiet, run, words } from '../../parts/text.ts';
import { type Amount, amount, type ConfigText, type LocalDate, type SchoolName } from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { period } from '../../words/dutch-date.ts';
import { MONITOR_SHOWS, viewInputIds, viewVerbs } from '../view-verbs.ts';

/** Of one kind of request, in one trimester. */
export interface Counts {
  /** Submitted in it. */
  readonly asked: Amount;
  // closed in it, whenever they were submitted
  readonly granted: Amount;
  /** Of those: for a school outside the region. Null where a request of this kind names no school. */
  readonly outside: Amount | null;
  readonly refused: Amount;
  readonly basis: Amount;
  readonly withdrawn: Amount;
  /** Buiten behandeling, and answered without a decision. */
  readonly otherwise: Amount;
  /** Of the decisions: from submission, without the days on which the term stood still. Null when none was taken. */
  readonly meanDays: Amount | null;
  /** Decided after the last day of the law. */
  readonly over: Amount;
}

export interface MonitorView {
  /** `page` is how many trimesters ago. */
  readonly data: CardData;
  readonly trimester: { readonly number: Amount; readonly from: LocalDate; readonly until: LocalDate };
  /** Not over yet. */
  readonly runs: boolean;
  /** Whether there is an older one to look at. */
  readonly older: boolean;
  readonly kinds: readonly { readonly name: ConfigText; readonly now: Counts; readonly before: Counts }[];
  /** Only those that are no small number. */
  readonly schools: readonly { readonly name: SchoolName; readonly asked: Amount }[];
}

const TITLE = 'Aanvragen per trimester';
const BEFORE = 'Tussen haakjes: het trimester ervoor.';
const NONE = 'In dit trimester en het vorige is niets ingediend of afgerond.';
const SMALL = 'Alleen scholen met 5 of meer aanvragen in dit trimester.';
/** One or two of a kind is almost a name. */
const CLOSED_ONLY = 'Hier staan ook heel kleine aantallen. Deel ze niet; sluit dit overzicht als je klaar bent.';

/** What the CvT watches: it counts small numbers too, so it is a dossier card. */
export const monitorFiguresCard = dossier<MonitorView>((view) => {
  const { trimester, runs, kinds, schools } = view;
  const when = `${trimester.number}e trimester, ${period(trimester.from, trimester.until)}${runs ? ' (loopt nog)' : ''}`;
  return frame({
    title: TITLE,
    speak: `${when}. ${kinds.length === 0 ? NONE : BEFORE}`,
    body: [
      buttons(execute(viewVerbs.monitor, 'Sluit overzicht', { ...view.data, page: amount(0) })),
      heading(TITLE),
      words(when, { weight: 'Bolder' }),
      ...(kinds.length === 0 ? [words(NONE)] : [words(BEFORE, { isSubtle: true, spacing: 'None' })]),
      ...kinds.flatMap(drawKind),
      ...(schools.length === 0 ? [] : drawSchools(schools)),
      quiet(CLOSED_ONLY, { spacing: 'Medium' }),
      ...turns(view),
    ],
  });
});

function drawKind({ name, now, before }: MonitorView['kinds'][number]): readonly CardElement[] {
  const pair = (what: string, key: Exclude<keyof Counts, 'meanDays' | 'outside'>) =>
    `${what} ${now[key]} (${before[key]})`;
  const ends = [pair('Toegekend', 'granted'), pair('afgewezen', 'refused'), pair('basisondersteuning', 'basis')];
  return [
    line([bold(name)], { spacing: 'Medium' }),
    line([run(pair('Gevraagd', 'asked'))], { spacing: 'None' }),
    line([run(`${ends.join(' · ')} · ${pair('ingetrokken', 'withdrawn')} · ${pair('anders', 'otherwise')}`)], {
      spacing: 'None',
    }),
    ...(now.outside === null
      ? []
      : [line([run(`Toegekend buiten de regio ${now.outside} (${before.outside ?? 0})`)], { spacing: 'None' })]),
    line(
      [
        run(
          `Besloten in gemiddeld ${days(now.meanDays)} (${days(before.meanDays)}) · ${pair('na de wettelijke dag', 'over')}`,
        ),
      ],
      {
        spacing: 'None',
      },
    ),
  ];
}

const days = (mean: Amount | null): string => (mean === null ? '–' : mean === 1 ? '1 dag' : `${mean} dagen`);

const drawSchools = (schools: MonitorView['schools']): readonly CardElement[] => [
  words('Gevraagd per school', { weight: 'Bolder', spacing: 'Medium' }),
  ...schools.map(({ name, asked }) => line([run(`${name}: `), bold(String(asked))], { spacing: 'None' })),
  line([faint(SMALL)], { spacing: 'None' }),
];

function turns({ data, older }: MonitorView): readonly CardElement[] {
  const ago = data.page ?? 0;
  const to = (page: number, title: string) =>
    execute(
      viewVerbs.monitor,
      title,
      { ...data, page: amount(page) },
      { constants: { [viewInputIds.show]: MONITOR_SHOWS.figures } },
    );
  const all = [
    ...(older ? [to(ago + 1, 'Trimester ervoor')] : []),
    ...(ago > 0 ? [to(ago - 1, 'Trimester erna')] : []),
  ];
  return all.length === 0 ? [] : [buttons(...all)];
}
