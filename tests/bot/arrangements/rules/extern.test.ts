import { describe, expect, test } from 'vitest';
import { decide } from '../../../../bot/arrangements/rules/decide.ts';
import { REQUEST_KINDS } from '../../../../bot/arrangements/rules/kind-rules.ts';
import { NOT_ASKED } from '../../../../cards/arrangements/form/answers.ts';
import { allSteps, stepOf } from '../../../../cards/arrangements/form/forms.ts';
import { revision } from '../../../../cards/words/brands.ts';
import { PLAIN } from '../support/is-complete.ts';
import { duinroos, people } from '../support/people.ts';
import { begun, bodies, click, code, draftId, inState, next, now, step1, withRules, world } from '../support/play.ts';

const extern = withRules({ extern: true });
const begin = {
  kind: 'begin',
  id: draftId,
  revision: revision(0),
  soort: 'maatwerk-individueel',
  school: duinroos,
} as const;

/** `lesgever`: a sentence of the SWV's own rule, written elsewhere like any other text. */
const ASKED = [...PLAIN, 'lesgever'];

describe('where the dossiers are in another system', () => {
  test.each(REQUEST_KINDS)(
    'the form of %s begins with the number there, and asks nothing that tells of a pupil',
    (kind) => {
      const of = { kind, answers: { extern: true } } as const;
      const steps = allSteps(of).map((step) => stepOf(of, step).fields);
      expect(steps[0]?.[0]).toBe('externNummer');
      for (const fields of steps) expect(fields.length).toBeLessThanOrEqual(4);
      expect(steps.flat().filter((id) => !ASKED.includes(id))).toEqual([]);
    },
  );

  test('a draft is one of there or of here from the first click', () => {
    expect(next(decide(null, begin, people.zoco.actor, now, extern)).answers).toEqual({ extern: true });
    expect(next(decide(null, begin, people.zoco.actor, now, world)).answers).toEqual({});
  });

  test('a draft of before takes no step any more once the dossiers moved, either way', () => {
    const [here, there] = [begun(), next(decide(null, begin, people.zoco.actor, now, extern))];
    const step = { ...bodies.saveStep, inputs: step1 };
    expect(code(click(here, 'zoco', step, now, extern))).toBe('modus-gewijzigd');
    expect(code(click(there, 'zoco', step, now, world))).toBe('modus-gewijzigd');
    // nor what was typed and not saved: it may tell of a pupil, where none may be kept
    expect(code(click(here, 'zoco', bodies.keepTyped, now, extern))).toBe('modus-gewijzigd');
    expect(code(click(inState('bij-directie'), 'directie', bodies.commit, now, extern))).toBe('klopt-niet-meer');
  });

  test('nothing of it comes along into "Zelfde als vorige keer" but what the other form asks', () => {
    const earlier = inState('bij-consulent');
    const again = { ...begin, from: earlier.id };
    const around = { ...extern, earlier };
    const draft = next(decide(null, again, people.zoco.actor, now, around));
    expect(Object.keys(draft.answers).sort()).toEqual(['bedrag', 'extern', 'weken']);
    expect(NOT_ASKED).toContain('extern');
  });
});
