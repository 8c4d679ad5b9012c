import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Format } from '../../../../bot/verantwoording/rules/format.ts';
import { goalCount, resultsOf } from '../../../../bot/verantwoording/rules/results.ts';
import { rowsOf } from '../../../../bot/verantwoording/rules/results-rows.ts';
import { STATES } from '../../../../bot/verantwoording/rules/verantwoording.ts';
import { amount, cents, configText } from '../../../../cards/words/brands.ts';
import { anAccount } from '../support/a-campaign.ts';
import { format } from '../support/a-format.ts';
import { goal, goals, number } from '../support/play.ts';

/** Any format with a spending rule, and any answers to it, in any state. */
const anything = fc
  .record({ lines: fc.integer({ min: 1, max: 6 }), own: fc.boolean(), figures: fc.integer({ min: 0, max: 4 }) })
  .chain(({ lines, own, figures }) => {
    const spentIds = Array.from({ length: lines }, (_, at) => `post-${at}`);
    const figureIds = Array.from({ length: figures }, (_, at) => `getal-${at}`);
    const named = (id: string) => ({ id, label: configText(id), verplicht: true });
    const any: Format = {
      ...format,
      onderdelen: [
        {
          id: 'geld',
          titel: configText('geld'),
          vult: 'directie',
          velden: [
            { ...named('ontvangen'), soort: 'bedrag', herkomst: 'ontvangen' },
            ...(own ? [{ ...named('eigen'), soort: 'bedrag' } as const] : []),
            ...spentIds.map((id) => ({ ...named(id), soort: 'bedrag' }) as const),
            { ...named('waarom'), soort: 'tekst', minimum: amount(0), maximum: amount(100) },
            {
              ...named('waarheen'),
              soort: 'keuze',
              keuzes: ['terug', 'volgend-jaar'].map((id) => ({ id, label: configText(id) })),
            },
            { ...named('doelen'), soort: 'doelen', hoogstens: amount(4) },
            ...figureIds.map((id) => ({ ...named(id), soort: 'aantal', hoogstens: amount(9999) }) as const),
          ],
        },
      ],
      regels: [
        {
          soort: 'besteding',
          ontvangen: 'ontvangen',
          eigen: own ? 'eigen' : null,
          besteed: spentIds,
          procent: amount(5),
          bedrag: cents(0),
          toelichting: 'waarom',
          bestemming: 'waarheen',
        },
      ],
    };
    const some = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 6 });
    const sum = some(fc.integer({ min: 0, max: 90_000_000 }));
    const account = fc.record({
      state: fc.constantFrom(...STATES),
      money: fc.tuple(sum, sum, ...spentIds.map(() => sum)),
      figures: fc.tuple(...figureIds.map(() => some(fc.nat(9_999)))),
      where: some(fc.constantFrom('terug', 'volgend-jaar', 'weg')),
      degrees: fc.array(fc.constantFrom('niet', 'deels', 'grotendeels', 'volledig', null), { maxLength: 4 }),
      priority: fc.constantFrom('p1', 'p2', 'weg'),
    });
    return fc.array(account, { maxLength: 12 }).map((accounts) => ({
      any,
      accounts: accounts.map(({ state, money, figures: counts, where, degrees, priority }, at) => {
        const ids = ['ontvangen', 'eigen', ...spentIds];
        const amounts = ids.flatMap((id, place) => {
          const value = money[place] ?? null;
          return value === null ? [] : [[id, { soort: 'bedrag', cents: cents(value) }] as const];
        });
        const said = figureIds.flatMap((id, place) => {
          const value = counts[place] ?? null;
          return value === null ? [] : [[id, number(value)] as const];
        });
        return anAccount(`school-${at}`, {
          received: null,
          state,
          money: Object.fromEntries([...amounts, ...said]),
          yields: {
            doelen: goals(...degrees.map((graad, place) => ({ ...goal(`g${place}`, graad), prioriteit: priority }))),
            ...(where === null ? {} : { waarheen: { soort: 'keuze', keuze: where } }),
          },
        });
      }),
    }));
  });

test('the parts add up to the whole, to the cent, whatever the fields and whoever is missing', () => {
  fc.assert(
    fc.property(anything, ({ any, accounts }) => {
      const rows = rowsOf(any, accounts);
      const results = resultsOf({ format: any, rows }, null);
      const { money } = results;
      if (money === null) throw new Error('The format asks for money.');
      const add = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0);
      const part = (name: string) => add(money.lines.filter((line) => line.part === name).map(({ sum }) => sum));
      expect(part('ontvangen')).toBe(money.received);
      expect(part('eigen')).toBe(money.own);
      expect(part('besteed')).toBe(money.spent);
      expect(money.received + money.own - money.spent).toBe(money.left);
      expect(add(money.destinations.map(({ sum }) => sum))).toBe(money.left);
      expect(add(rows.map(({ balance }) => balance?.left ?? 0))).toBe(money.left);
      for (const line of money.lines) expect(add(rows.map(({ amounts }) => amounts[line.id] ?? 0))).toBe(line.sum);
      const handed = rows.filter(({ handedIn }) => handedIn);
      expect(money.counted + money.incomplete).toBe(handed.length);
      expect(results.asked).toBe(accounts.length);
      const told = add(results.priorities.map(({ degrees, unsaid }) => goalCount(degrees) + unsaid));
      expect(told).toBe(add(handed.map(({ goals: those }) => those.length)));
      const figures = [...results.priorities, ...results.parts].flatMap((one) => one.figures);
      expect(figures.map(({ id }) => id).toSorted()).toEqual(
        any.onderdelen.flatMap(({ velden }) => velden.flatMap((f) => (f.soort === 'aantal' ? [f.id] : []))).toSorted(),
      );
      for (const figure of figures) {
        expect(figure.sum).toBe(add(handed.map(({ figures }) => figures[figure.id] ?? 0)));
      }
    }),
    { numRuns: 200 },
  );
});
