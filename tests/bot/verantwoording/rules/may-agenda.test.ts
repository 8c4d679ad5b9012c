import { expect, test } from 'vitest';
import { mayAgenda } from '../../../../bot/verantwoording/abilities.ts';
import type { Deelnemer, Format } from '../../../../bot/verantwoording/rules/format.ts';
import { format } from '../support/a-format.ts';
import { duinroos, names, people } from '../support/people.ts';

const school: Deelnemer = { kind: 'school', key: duinroos, schools: [duinroos] };
const swv: Deelnemer = { kind: 'swv', key: 'swv', schools: [] };

/** Who writes in it, and who only reads along. */
function who(of: Deelnemer, held: Pick<Format, 'onderdelen' | 'tekent' | 'beoordeelt'> = format) {
  const may = names.map((name) => [name, mayAgenda(people[name], of, held)] as const);
  const those = (writes: boolean) =>
    may.flatMap(([name, granted]) => (granted.ok && granted.value.writes === writes ? [name] : []));
  return { writes: those(true), reads: those(false) };
}

test('an ontwikkelagenda is of who fills in its goals, who signs and the consulent; of no other part and no other school', () => {
  expect(who(school)).toEqual({
    writes: ['zoco', 'colleague', 'directie', 'directie2', 'consulent', 'twoHats'],
    reads: [],
  });
});

test('whoever reviews reads along', () => {
  expect(who(school, { ...format, beoordeelt: 'beleidsmedewerker' }).reads).toEqual(['beleid']);
});

test('where nobody signs, who fills in the goals writes them alone', () => {
  expect(who(school, { ...format, tekent: null, beoordeelt: null }).writes).toEqual([
    'zoco',
    'colleague',
    'consulent',
    'twoHats',
  ]);
});

test('of the SWV itself nobody of a school has a say', () => {
  const vult = 'beleidsmedewerker' as const;
  const ours = format.onderdelen.map((part) => ({ ...part, vult }));
  const { writes } = who(swv, { onderdelen: ours, tekent: 'directeur-bestuurder', beoordeelt: null });
  expect(writes).toEqual(expect.arrayContaining(['beleid', 'bestuurder']));
  for (const name of ['zoco', 'directie', 'bestuur'] as const) expect(writes).not.toContain(name);
});

test('a format without goals has none', () => {
  const onderdelen = format.onderdelen.filter(({ id }) => id === 'geld');
  expect(who(school, { ...format, onderdelen })).toEqual({ writes: [], reads: [] });
});
