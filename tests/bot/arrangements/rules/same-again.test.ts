import { describe, expect, test } from 'vitest';
import { decide } from '../../../../bot/arrangements/rules/decide.ts';
import { REQUEST_KINDS } from '../../../../bot/arrangements/rules/kind-rules.ts';
import { sameAgain } from '../../../../bot/arrangements/rules/same-again.ts';
import type { Answers } from '../../../../cards/arrangements/form/answers.ts';
import { allSteps } from '../../../../cards/arrangements/form/forms.ts';
import { isAnswered } from '../../../../cards/arrangements/form/is-answered.ts';
import { revision, subjectId } from '../../../../cards/words/brands.ts';
import { GIVEN } from '../support/kinds.ts';
import { duinroos, type Name, people, zeeduin } from '../support/people.ts';
import { change, code, inState, next, now, world } from '../support/play.ts';

const earlier = { ...inState('toegekend'), id: subjectId('vorige') };
const command = {
  kind: 'begin',
  id: subjectId('draft-2'),
  revision: revision(0),
  soort: 'maatwerk-individueel',
  school: duinroos,
  from: earlier.id,
} as const;
const begins = (who: Name, from: typeof earlier | null = earlier, more: Partial<typeof command> = {}) =>
  decide(null, { ...command, ...more }, people[who].actor, now, { ...world, earlier: from });

describe('"Zelfde als vorige keer"', () => {
  test('takes over the help, the time, the amount and what the team learns, and nothing of a pupil', () => {
    expect(Object.keys(next(begins('zoco')).answers).sort()).toEqual(['bedrag', 'expertise', 'vorm', 'weken']);
    expect(next(begins('zoco')).answers.expertise).toBe(earlier.answers.expertise);
  });

  test('copies of no kind a whole step, so that everything is looked at by the rules of today', () => {
    for (const kind of REQUEST_KINDS) {
      const filled: Answers = Object.assign({}, ...GIVEN[kind]);
      const copied = sameAgain({ answers: filled });
      expect(Object.keys(copied).length, kind).toBeGreaterThan(0);
      expect(
        allSteps({ kind, answers: copied }).filter((step) => isAnswered({ kind, answers: copied }, step)),
        kind,
      ).toEqual([]);
    }
  });

  test('is for every zorgcoördinator of the school, also of a colleague’s request that was refused', () => {
    const refused = { ...inState('afgewezen'), id: earlier.id };
    expect(code(begins('colleague'))).toBe('ok');
    expect(code(begins('colleague', refused))).toBe('ok');
  });

  test.each([
    ['one that is not there', 'zoco', null, {}, 'vorige-niet'],
    ['another than was clicked', 'zoco', earlier, { from: subjectId('ander') }, 'vorige-niet'],
    ['another kind', 'zoco', earlier, { soort: 'btv' }, 'vorige-niet'],
    ['another school’s', 'zocoElsewhere', earlier, { school: zeeduin }, 'vorige-niet'],
    ['a school that is not theirs', 'zocoElsewhere', earlier, {}, 'niet-jouw-school'],
    ['a draft', 'zoco', { ...inState('concept'), id: earlier.id }, {}, 'vorige-niet'],
    ['one that was never submitted', 'zoco', { ...inState('bij-directie'), id: earlier.id }, {}, 'vorige-niet'],
    ['a pupil who left the school', 'zoco', { ...earlier, pupilSchools: [zeeduin] }, {}, 'vorige-niet'],
  ] as const)('does not begin from %s', (_, who, from, more, wanted) => {
    expect(code(begins(who, from, more as Partial<typeof command>))).toBe(wanted);
  });

  test('begins once, however often it is clicked, and the history says from which number', () => {
    const { events } = change(begins('zoco'));
    expect(events).toMatchObject([{ kind: 'begin', detail: { zelfdeAls: 'A-2026-0147' } }]);
    const draft = next(begins('zoco'));
    expect(code(decide(draft, command, people.zoco.actor, now, world))).toBe('al-gedaan');
  });
});
