import { describe, expect, test } from 'vitest';
import { isAgreed, learnedOf, type Released } from '../../../../bot/verantwoording/rules/learned.ts';
import type { Verantwoording } from '../../../../bot/verantwoording/rules/verantwoording.ts';
import type { SubjectId } from '../../../../cards/words/brands.ts';
import { anAccount } from '../support/a-campaign.ts';
import { format } from '../support/a-format.ts';
import { at, text } from '../support/play.ts';

const WROTE = at('2027-01-20');
const wrote = (school: string, geleerd: string, state: Verantwoording['state'] = 'akkoord'): Verantwoording => {
  const account = anAccount(school, {
    yields: { geleerd: text(geleerd), nodig: text(`Wat ${school} nodig heeft.`) },
    state,
  });
  const { opbrengst } = account.onderdelen;
  if (opbrengst === undefined) throw new Error('There is a part.');
  return { ...account, onderdelen: { ...account.onderdelen, opbrengst: { ...opbrengst, at: WROTE } } };
};
const said = (...of: readonly (readonly [Verantwoording, boolean, string])[]): ReadonlyMap<SubjectId, Released> =>
  new Map(of.map(([{ id }, yes, day]) => [id, { yes, at: at(day) }]));

describe('what the teams learned', () => {
  const duinroos = wrote('duinroos', 'Samen voorbereiden scheelt tijd.');
  const zeeduin = wrote('zeeduin', 'Rust helpt.');
  const helmgras = wrote('helmgras', 'Nog niets.');

  test('is told with the yes of the directie; of the others only how many they are', () => {
    const [learned, ...more] = learnedOf(
      format,
      [duinroos, zeeduin, helmgras],
      said([duinroos, true, '2027-02-01'], [zeeduin, false, '2027-02-01']),
    );
    expect(learned?.told.map((one) => [one.account.id, one.text])).toEqual([
      ['v-duinroos', 'Samen voorbereiden scheelt tijd.'],
    ]);
    expect(learned?.kept).toBe(2);
    expect(more).toEqual([]);
  });

  test('is only what the format shares: never another text', () => {
    const yes = said([duinroos, true, '2027-02-01']);
    expect(JSON.stringify(learnedOf(format, [duinroos], yes))).toContain('voorbereiden');
    expect(learnedOf(format, [duinroos], yes).flatMap(({ told }) => told.map((one) => one.text))).not.toContain(
      'Wat duinroos nodig heeft.',
    );
    const shares = (delen: true | undefined) => ({
      onderdelen: format.onderdelen.map((part) => ({
        ...part,
        velden: part.velden.map((field) => (field.soort === 'tekst' ? { ...field, delen } : field)),
      })),
    });
    expect(learnedOf(shares(undefined), [duinroos], yes)).toEqual([]);
  });

  test('is nothing of who did not hand in, or left it empty: not even a number', () => {
    const open = wrote('open', 'Half af.', 'concept');
    const empty = wrote('empty', ' ');
    const [learned] = learnedOf(format, [open, empty], said([open, true, '2027-02-01'], [empty, true, '2027-02-01']));
    expect(learned).toMatchObject({ told: [], kept: 0 });
  });

  test('needs another yes when it was written again after it', () => {
    const again = said([duinroos, true, '2027-01-19']);
    expect(learnedOf(format, [duinroos], again)[0]).toMatchObject({ told: [], kept: 1 });
    expect(isAgreed({ at: WROTE }, { yes: true, at: WROTE })).toBe(true);
    expect(isAgreed({ at: WROTE }, undefined)).toBe(false);
  });
});
