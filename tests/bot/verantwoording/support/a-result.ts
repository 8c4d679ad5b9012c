import type { ReadResults } from '../../../../bot/verantwoording/data/read-results.ts';
import type { Scene } from '../../../../bot/verantwoording/data/read-scene.ts';
import type { Format } from '../../../../bot/verantwoording/rules/format.ts';
import { resultsOf } from '../../../../bot/verantwoording/rules/results.ts';
import { rowsOf } from '../../../../bot/verantwoording/rules/results-rows.ts';
import type { Verantwoording } from '../../../../bot/verantwoording/rules/verantwoording.ts';
import { amount, cents, configText, localDate, schoolName, subjectId } from '../../../../cards/words/brands.ts';
import { calendar } from '../../arrangements/support/plain-calendar.ts';
import { anAccount } from './a-campaign.ts';
import { format } from './a-format.ts';
import { aRound } from './a-round.ts';
import { goal, goals, now, number } from './play.ts';

const SEARCH = configText('> 5 * of ?');
const campagne = aRound(2026, { id: subjectId('c-1'), rulesVersion: 3, state: 'gesloten' });

/** In cents. */
const paid = (value: number) => ({ soort: 'bedrag', cents: cents(value) }) as const;
const tenths = (tienden: number) => ({ soort: 'tienden', tienden: amount(tienden) }) as const;

/** No rule about spending, and an answer that a spreadsheet could read as a search. */
export const withoutRule: Format = {
  ...format,
  regels: [],
  onderdelen: format.onderdelen.map((part) => ({
    ...part,
    velden: part.velden.map((field) =>
      field.soort === 'keuze'
        ? { ...field, keuzes: field.keuzes.map((choice, at) => (at === 0 ? { ...choice, label: SEARCH } : choice)) }
        : field,
    ),
  })),
};

/** Three schools of which one handed nothing in, the year before it, and one name that looks like a formula. */
export function aResult(
  accounts: readonly Verantwoording[] = threeSchools(),
  earlier: readonly Verantwoording[] | null = [
    anAccount('duinroos', { money: { personeel: paid(700025) }, yields: { leerlingen: number(30), btv: number(9) } }),
  ],
  of: Format = format,
): ReadResults {
  const scene: Scene = {
    campagne,
    format: of,
    section: { formats: [], werkgebieden: [], partners: [], kleinsteAantal: null },
    calendar,
    now,
    today: localDate('2027-03-15'),
  };
  const before =
    earlier === null
      ? null
      : {
          campagne: {
            ...campagne,
            id: subjectId('c-0'),
            period: '2025',
            first: localDate('2025-01-01'),
            last: localDate('2025-12-31'),
          },
          format: of,
          rows: rowsOf(of, earlier),
        };
  const reported = { format: of, rows: rowsOf(of, accounts) };
  return {
    scene,
    accounts,
    now: reported,
    before,
    results: resultsOf(reported, before),
    nameOf: ({ deelnemer }) =>
      schoolName(deelnemer.key === 'plus' ? '=1+1 <De "Plus" & co>' : `School ${deelnemer.key}`),
    released: new Map(),
    least: 5,
  };
}

const threeSchools = () => [
  anAccount('duinroos', {
    money: {
      personeel: paid(800010),
      materiaal: paid(20),
      bestemming: { soort: 'keuze', keuze: 'terug' },
    },
    yields: {
      doelen: goals(goal('g1', 'volledig'), goal('g2', 'deels'), goal('g3', 'niet')),
      leerlingen: number(41),
      btv: number(2),
      tevreden: tenths(75),
      deelname: tenths(875),
    },
  }),
  anAccount('plus', {
    received: 2_500,
    money: { personeel: paid(249999), materiaal: paid(0) },
    yields: {
      doelen: goals(goal('g1', 'grotendeels')),
      leerlingen: number(12),
      btv: number(8),
      tevreden: tenths(68),
    },
    state: 'ingediend',
  }),
  anAccount('zeeduin', {
    money: { personeel: paid(100) },
    yields: { leerlingen: number(99) },
    state: 'niet-ingediend',
  }),
];
