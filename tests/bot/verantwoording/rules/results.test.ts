import { describe, expect, test } from 'vitest';
import type { Field, Format } from '../../../../bot/verantwoording/rules/format.ts';
import { resultsOf } from '../../../../bot/verantwoording/rules/results.ts';
import { type Reported, rowsOf } from '../../../../bot/verantwoording/rules/results-rows.ts';
import { cents } from '../../../../cards/words/brands.ts';
import { anAccount } from '../support/a-campaign.ts';
import { format } from '../support/a-format.ts';
import { euro, goal, goals, number } from '../support/play.ts';

const report = (accounts: Parameters<typeof rowsOf>[1], of: Format = format): Reported => ({
  format: of,
  rows: rowsOf(of, accounts),
});
const spent = (personeel: number) => ({ eigen: euro(0), personeel: euro(personeel), materiaal: euro(0) });

describe('what comes out of a campaign', () => {
  test('adds up what was received, own, spent and left, each line, and where the rest goes', () => {
    const { money } = resultsOf(
      report([
        anAccount('duinroos', {
          money: { ...spent(6_000.5), eigen: euro(500), bestemming: { soort: 'keuze', keuze: 'terug' } },
        }),
        anAccount('zeeduin', { received: 2_000, money: spent(2_000) }),
      ]),
      null,
    );
    expect(money).toMatchObject({ received: 1_200_000, own: 50_000, spent: 800_050, left: 449_950, counted: 2 });
    expect(money?.lines.map(({ id, part, sum }) => [id, part, sum])).toEqual([
      ['ontvangen', 'ontvangen', 1_200_000],
      ['eigen', 'eigen', 50_000],
      ['personeel', 'besteed', 800_050],
      ['materiaal', 'besteed', 0],
    ]);
    expect(money?.destinations.map(({ choice, sum, count }) => [choice?.id ?? null, sum, count])).toEqual([
      ['terug', 449_950, 1],
      ['volgend-jaar', 0, 0],
      [null, 0, 0],
    ]);
  });

  test('counts who did not hand in, and reads nothing of theirs as zero', () => {
    const results = resultsOf(
      report([
        anAccount('duinroos', { money: spent(9_000), yields: { leerlingen: number(40) } }),
        anAccount('zeeduin', { money: spent(1), yields: { leerlingen: number(2) }, state: 'concept' }),
        anAccount('helmgras', { money: spent(9_000), yields: {}, state: 'vraag-terug' }),
      ]),
      null,
    );
    expect(results).toMatchObject({ asked: 3, handedIn: 2, provisional: 1 });
    expect(results.money).toMatchObject({ received: 2_000_000, counted: 2, incomplete: 0 });
    const pupils = results.parts[0]?.figures.find(({ id }) => id === 'leerlingen');
    expect(pupils).toMatchObject({ sum: 40, count: 1 });
  });

  test('leaves an account without a received amount out of every sum of money, and says so', () => {
    const { money } = resultsOf(
      report([
        anAccount('duinroos', { received: null, money: spent(9_000) }),
        anAccount('zeeduin', { money: spent(1) }),
      ]),
      null,
    );
    expect(money).toMatchObject({ received: 1_000_000, spent: 100, counted: 1, incomplete: 1 });
  });

  test('puts goals and indicators with their priority, and goals of a priority that is gone apart', () => {
    const gone = { ...goal('g9', 'volledig'), prioriteit: 'weg' };
    const { priorities, parts } = resultsOf(
      report([
        anAccount('duinroos', {
          yields: { doelen: goals(goal('g1'), goal('g2', 'volledig'), goal('g3', null), gone), btv: number(7) },
        }),
      ]),
      null,
    );
    expect(
      priorities.map(({ priority, unsaid, figures }) => [priority?.id ?? null, unsaid, figures.map(({ id }) => id)]),
    ).toEqual([
      ['p1', 1, ['tevreden']],
      ['p2', 0, ['btv']],
      [null, 0, []],
    ]);
    expect(parts.map(({ part, figures }) => [part.label, figures.map(({ id }) => id)])).toEqual([
      ['Wat het opleverde', ['leerlingen', 'intern', 'deelname']],
    ]);
    expect(priorities[0]?.degrees).toEqual({ niet: 0, deels: 1, grotendeels: 0, volledig: 1 });
    expect(priorities[2]?.degrees.volledig).toBe(1);
  });

  test('without a rule about spending every amount is a figure of its part, what the SWV paid included', () => {
    const without: Format = { ...format, regels: [], prioriteiten: [] };
    const { money, priorities, parts } = resultsOf(
      report(
        [
          anAccount('duinroos', { money: spent(9_000), yields: { btv: number(6) } }),
          { ...anAccount('zeeduin', { received: null, money: spent(1_000) }), ontvangen: cents(200_000) },
        ],
        without,
      ),
      report([anAccount('duinroos', { money: spent(8_000) })], without),
    );
    expect([money, priorities]).toEqual([null, []]);
    const [geld, opbrengst] = parts;
    expect(geld?.figures.map(({ id, sum, count, before }) => [id, sum, count, before?.sum])).toEqual([
      ['ontvangen', 1_200_000, 2, 1_000_000],
      ['eigen', 0, 2, 0],
      ['personeel', 1_000_000, 2, 800_000],
      ['materiaal', 0, 2, 0],
    ]);
    // an indicator of a priority that is gone stands with its part
    expect(opbrengst?.figures.map(({ id }) => id)).toContain('btv');
  });

  test('counts who chose what; where the rest goes is told with the money alone', () => {
    const chose = (id: string) => ({ bestemming: { soort: 'keuze', keuze: id } as const });
    const accounts = [
      anAccount('duinroos', { money: { ...spent(1), ...chose('terug') } }),
      anAccount('zeeduin', { money: { ...spent(1), ...chose('terug') } }),
      anAccount('helmgras', { money: { ...spent(1), ...chose('weg') } }),
      anAccount('brink', { money: { ...spent(1), ...chose('volgend-jaar') }, state: 'concept' }),
    ];
    const choices = (of: Format) => resultsOf(report(accounts, of), null).parts.flatMap((part) => part.choices);
    expect(
      choices({ ...format, regels: [] }).map(({ id, options, count }) => [
        id,
        options.map(({ choice, count: many }) => `${choice.id} ${many}`),
        count,
      ]),
    ).toEqual([['bestemming', ['terug 2', 'volgend-jaar 0'], 3]]);
    expect(choices(format)).toEqual([]);
  });

  test('stands beside the campaign before it, where that asked the same in the same unit', () => {
    const other: Format = {
      ...format,
      onderdelen: format.onderdelen.map((part) => ({
        ...part,
        velden: part.velden.map(
          (field): Field =>
            field.id === 'tevreden' && field.soort === 'indicator' ? { ...field, maat: 'percentage' } : field,
        ),
      })),
      regels: format.regels.map((rule) => (rule.soort === 'besteding' ? { ...rule, besteed: ['personeel'] } : rule)),
    };
    const now = report([anAccount('duinroos', { money: spent(9_000), yields: { btv: number(6) } })]);
    const was = report([anAccount('duinroos', { money: spent(8_000), yields: { btv: number(9) } })], other);
    const { money, priorities } = resultsOf(now, was);
    expect(money?.lines.map(({ id, before }) => [id, before])).toEqual([
      ['ontvangen', 1_000_000],
      ['eigen', 0],
      ['personeel', 800_000],
      ['materiaal', null],
    ]);
    expect(money?.before).toMatchObject({ spent: 800_000, left: 200_000 });
    expect(priorities[1]?.figures[0]?.before).toEqual({ sum: 9, count: 1 });
    expect(priorities[0]?.figures[0]?.before).toBeNull();
  });
});
