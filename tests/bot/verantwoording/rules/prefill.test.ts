import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../bot/verantwoording/rules/answers.ts';
import { type Known, prefill } from '../../../../bot/verantwoording/rules/prefill.ts';
import { cents } from '../../../../cards/words/brands.ts';
import { format } from '../support/a-format.ts';
import { euro, goal, goals, money, text, yields } from '../support/play.ts';

const nothing: Known = { ontvangen: null, agenda: [], before: null, counts: {} };
const answers = (known: Partial<Known>, of = format): Answers =>
  Object.assign({}, ...Object.values(prefill(of, { ...nothing, ...known })).map((part) => part.answers));
const sentences = (known: Partial<Known>) => {
  const { doelen } = answers(known);
  return doelen?.soort === 'doelen' ? doelen.doelen.map((one) => `${one.id} ${one.tekst} ${one.graad}`) : [];
};

describe('a new account', () => {
  test('of which nothing is known is empty', () => {
    expect(prefill(format, nothing)).toEqual({});
  });

  test('has what the SWV paid', () => {
    expect(prefill(format, { ...nothing, ontvangen: cents(100) })).toEqual({
      geld: expect.objectContaining({ revision: 0, by: null, answers: { ontvangen: { soort: 'bedrag', cents: 100 } } }),
    });
  });

  test('takes no amount, choice or sentence of the last period', () => {
    const before = {
      ...money,
      ...yields,
      eigen: euro(5),
      ontvangen: euro(9),
      bestemming: { soort: 'keuze', keuze: 'terug' },
      nodig: text('Meer tijd.'),
    } as Answers;
    expect(Object.keys(answers({ before }))).toEqual(['doelen']);
  });

  test('goes on with the goals that were not wholly reached, their degree open', () => {
    const before = { doelen: goals(goal('x', 'volledig'), goal('y', 'niet'), goal('z', null)) };
    expect(sentences({ before })).toEqual(['g1 Doel y null', 'g2 Doel z null']);
  });

  test('puts those of the ontwikkelagenda first, and the same goal once', () => {
    const agenda = [
      { prioriteit: 'p2', tekst: 'Een veilige klas' },
      { prioriteit: 'p1', tekst: ' doel  Y ' },
    ];
    expect(sentences({ agenda, before: { doelen: goals(goal('y', 'niet')) } })).toEqual([
      'g1 Een veilige klas null',
      'g2 doel  Y null',
    ]);
  });

  test('has no goal of a priority that is gone, nor more than fit', () => {
    expect(sentences({ agenda: [{ prioriteit: 'p9', tekst: 'Oud' }] })).toEqual([]);
    const many = ['a', 'b', 'c', 'd', 'e'].map((tekst) => ({ prioriteit: 'p1', tekst }));
    expect(sentences({ agenda: many })).toHaveLength(4);
  });

  test('has what Meedoen counted itself, where the format asks for that', () => {
    expect(answers({ counts: { btv: 3, tlv: 2 } })).toEqual({ btv: { soort: 'aantal', aantal: 3 } });
    expect(answers({ counts: { btv: 0 } })).toEqual({ btv: { soort: 'aantal', aantal: 0 } });
  });
});
