import { describe, expect, test } from 'vitest';
import { mayRequestFor } from '../../../../bot/arrangements/abilities/for-the-school.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { extend } from '../../../../bot/arrangements/rules/extend.ts';
import { weeksUpTo } from '../../../../bot/arrangements/rules/up-to-previous.ts';
import type { World } from '../../../../bot/arrangements/rules/world.ts';
import { plusDays } from '../../../../bot/core/local-day.ts';
import { stepsOf } from '../../../../cards/arrangements/form/forms.ts';
import { amount, localDate, subjectId } from '../../../../cards/words/brands.ts';
import { atStage } from '../support/after.ts';
import { GIVEN } from '../support/kinds.ts';
import { duinroos, people } from '../support/people.ts';
import { bodies, click, code, next, on, play, secret } from '../support/play.ts';
import { worldOf } from '../support/tlv-states.ts';

const btv = worldOf('btv');
const unlimited: World = { ...btv, rules: { ...btv.rules, btv: null } };
const at = on('2027-01-20');
const { record: tenWeeks } = atStage('loopt');

/** A place in the BTV that was granted for so many weeks from 11 January. */
function grantedFor(weken: number): Arrangement {
  const { decision } = tenWeeks;
  if (decision === null) throw new Error('It was granted.');
  const endsOn = plusDays(localDate('2027-01-11'), 7 * weken - 1);
  return { ...tenWeeks, kind: 'btv', endsOn, decision: { ...decision, weken: amount(weken) } };
}

const sixWeeks = grantedFor(6); // until 21 February
const mended = grantedFor(10); // until 21 March
const extending = (previous: Arrangement, around: World = btv): World => ({ ...around, previous });

const may = mayRequestFor(people.zoco.actor, duinroos, subjectId('draft-2'));
if (!may.ok) throw new Error('The zorgcoördinator may.');
const begun = next(extend(sixWeeks, subjectId('draft-2'), null, may.value, at, btv));

const saves = (step: 1 | 2 | 3 | 4 | 5, start: string) => {
  const inputs = { ...GIVEN.btv[step - 1], ...(step === 1 && { start: localDate(start) }) };
  return { kind: 'saveStep', step, inputs } as const;
};
const steps = (start: string) => ([1, 2, 3, 4] as const).map((step) => ['zoco', saves(step, start)] as const);

/** Filled in while the earlier one was still granted for six weeks: nobody has to say who gives the lessons. */
function filled(start: string, weken: number): Arrangement {
  const draft = play(begun, steps(start), at, extending(sixWeeks));
  const inputs = { ...GIVEN.btv[1], weken: amount(weken) };
  return play(draft, [['zoco', { kind: 'saveStep', step: 2, inputs }]], at, extending(sixWeeks));
}

describe('an extension of which the earlier request is granted for longer meanwhile', () => {
  test('counts the weeks anew when a step is saved, and asks who gives the lessons', () => {
    expect(begun).toMatchObject({ earlierWeken: 6, answers: { ruimte: 7, start: '2027-03-01' } });
    const saved = next(click(begun, 'zoco', saves(2, ''), at, extending(mended)));
    expect(saved).toMatchObject({ earlierWeken: 10, answers: { ruimte: 3 } });
    expect(stepsOf(saved)).toContain(5);
  });

  test('is asked for that when it is handed in, and when the directie answers', () => {
    const whole = filled('2027-03-22', 6);
    expect(stepsOf(whole)).not.toContain(5);
    expect(click(whole, 'zoco', bodies.submitToDirectie, at, extending(mended))).toMatchObject({
      refusal: { code: 'stap-ontbreekt', facts: { stap: 5 } },
    });
    const sent = play(whole, [['zoco', bodies.submitToDirectie]], at, extending(sixWeeks));
    expect(code(click(sent, 'directie', bodies.commit, at, extending(mended)))).toBe('klopt-niet-meer');
    expect(code(click(sent, 'directie', bodies.commit, at, extending(sixWeeks)))).toBe('ok');
    const back = play(sent, [['directie', bodies.decline]], at, extending(mended));
    const lesgever = { kind: 'saveStep', step: 5, inputs: { lesgever: secret('Een bevoegde leraar van de school.') } };
    const asked = [
      ['zoco', lesgever],
      ['zoco', bodies.submitToDirectie],
      ['directie', bodies.commit],
    ] as const;
    expect(play(back, asked as Parameters<typeof play>[1], at, extending(mended))).toMatchObject({
      state: 'bij-consulent',
      earlierWeken: 10,
      answers: { ruimte: 3 },
    });
  });

  test('is counted anew when it is amended', () => {
    const under = play(
      filled('2027-03-22', 6),
      [
        ['zoco', bodies.submitToDirectie],
        ['directie', bodies.commit],
      ],
      at,
      extending(sixWeeks),
    );
    const amended = { ...saves(3, ''), kind: 'amend' } as const;
    const again = next(click(under, 'zoco', amended, at, extending(mended)));
    expect(again).toMatchObject({ state: 'bij-directie', earlierWeken: 10, answers: { ruimte: 3 } });
  });

  test('does not begin within what is granted already: refused at its first day, with the first that may be', () => {
    const refused = { refusal: { code: 'start-in-vorige', field: 'start', facts: { dag: '2027-03-22' } } };
    for (const start of ['2027-02-22', '2027-03-21']) {
      expect(click(begun, 'zoco', saves(1, start), at, extending(mended))).toMatchObject(refused);
    }
    expect(code(click(begun, 'zoco', saves(1, '2027-03-22'), at, extending(mended)))).toBe('ok');
    const whole = filled('2027-03-01', 6);
    expect(click(whole, 'zoco', bodies.submitToDirectie, at, extending(mended, unlimited))).toMatchObject(refused);
    const sent = play(whole, [['zoco', bodies.submitToDirectie]], at, extending(sixWeeks));
    expect(code(click(sent, 'directie', bodies.commit, at, extending(mended, unlimited)))).toBe('klopt-niet-meer');
  });
});

describe('an extension of which the earlier request came to less', () => {
  test('asks no more who gives the lessons, and keeps no answer to it', () => {
    const long = next(click(begun, 'zoco', saves(2, ''), at, extending(mended)));
    const inputs = { lesgever: secret('Een bevoegde leraar van de school.') };
    const answered = next(click(long, 'zoco', { kind: 'saveStep', step: 5, inputs }, at, extending(mended)));
    expect(answered.answers.lesgever).toBeDefined();
    const short = next(click(answered, 'zoco', saves(3, ''), at, extending(grantedFor(1))));
    expect(short).toMatchObject({ earlierWeken: 1, answers: { ruimte: 12 } });
    expect(short.answers.lesgever).toBeUndefined();
  });

  test('counts no weeks of what was refused after all or never began, and the old ones while it is mended', () => {
    const { decision, followUp } = sixWeeks;
    if (decision === null || followUp === null) throw new Error('It was granted.');
    const refused = { ...sixWeeks, decision: { ...decision, outcome: 'afgewezen' }, endsOn: null } as const;
    expect(weeksUpTo({ ...refused, earlierWeken: amount(4) })).toBe(4);
    const noted = { by: sixWeeks.requester, at: at.instant, on: at.today, revision: sixWeeks.revision };
    const stopped = { ...noted, how: 'niet-begonnen', reason: secret('De leerling verhuisde.') } as const;
    expect(weeksUpTo({ ...sixWeeks, endsOn: null, followUp: { ...followUp, stopped } })).toBe(0);
    const open = play(sixWeeks, [['bestuurder', bodies.revise]], at);
    expect(open.decision).toBeNull();
    expect(weeksUpTo(open)).toBe(6);
  });
});
