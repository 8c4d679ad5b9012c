import { describe, expect, test } from 'vitest';
import { legalTerm } from '../../../../bot/arrangements/data/deadlines.ts';
import { aCalendar } from '../../../support/a-calendar.ts';
import { heard } from '../support/heard.ts';
import { bodies, change, click, code, decides, inState, next, now, play, rules, secret } from '../support/play.ts';

const granted = inState('toegekend');
const why = secret('Ik klikte op de verkeerde knop: de commissie was voor.');
const open = next(click(granted, 'volmachthouder', { kind: 'revise', why }));

describe('a herstelbesluit', () => {
  test('overwrites nothing: the old decision stays, with why it is mended', () => {
    expect(open).toMatchObject({ state: 'bij-volmachthouder', decision: null });
    expect(open.mended).toEqual([
      { decision: granted.decision, zienswijze: null, by: 'volmachthouder', at: now.instant, on: now.today, why },
    ]);
  });

  test('is taken by the same gates: the dossier read anew, and the school heard anew before a refusal', () => {
    expect(code(click(open, 'volmachthouder', decides('conclude', open)))).toBe('eerst-dossier');
    const read = play(open, [['volmachthouder', bodies.openDossier]]);
    const refusing = decides('conclude', read, 'afgewezen', why);
    expect(code(click(read, 'volmachthouder', refusing))).toBe('eerst-zienswijze');
    const asked = heard(read);
    const done = play(asked, [['volmachthouder', decides('conclude', asked, 'afgewezen', why)]]);
    expect(done).toMatchObject({ state: 'afgewezen', decision: { outcome: 'afgewezen' }, mended: [{}] });
  });

  test('hears the school again, also when it was heard before the old decision', () => {
    const refused = inState('afgewezen');
    expect(refused.zienswijze?.given).not.toBeNull();
    const again = next(click(refused, 'volmachthouder', bodies.revise));
    expect(again).toMatchObject({ zienswijze: null, mended: [{ zienswijze: { given: { by: 'zoco' } } }] });
  });

  test('is told to the school as a decision, once there is one', () => {
    const read = play(open, [['volmachthouder', bodies.openDossier]]);
    const done = change(click(read, 'volmachthouder', decides('conclude', read)));
    expect(done.events[0]?.detail).toMatchObject({ herstel: true });
    expect(done.notices.map(({ kind }) => kind)).toEqual(['besluit', 'besluit']);
  });

  test('may be made by the directeur-bestuurder of any decision, by a volmachthouder of one of the CvT', () => {
    expect(next(click(granted, 'bestuurder', bodies.revise)).state).toBe('bij-bestuurder');
    expect(code(click(granted, 'member', bodies.revise))).toBe('niet-jouw-rol');
    const tie = play(inState('bij-bestuurder'), [['bestuurder', bodies.openDossier]]);
    const own = play(tie, [['bestuurder', decides('decide', tie)]]);
    expect(code(click(own, 'volmachthouder', bodies.revise))).toBe('niet-jouw-rol');
    expect(code(click(own, 'bestuurder', bodies.revise))).toBe('ok');
  });

  test('leaves no time to withdraw: a decision stands', () => {
    expect(code(click(open, 'zoco', bodies.withdraw))).toBe('besluit-blijft');
  });

  test('has no term of law to decide in any more, so no alarm rings', () => {
    const clockwork = { rules, calendar: aCalendar(), now };
    expect(legalTerm(granted, clockwork)).not.toBeNull();
    expect(legalTerm(open, clockwork)).toBeNull();
  });

  test('twice in a row keeps both, oldest first', () => {
    const read = play(open, [['volmachthouder', bodies.openDossier]]);
    const second = play(read, [['volmachthouder', decides('conclude', read)]]);
    const again = next(click(second, 'bestuurder', bodies.revise));
    expect(again.mended.map(({ decision }) => decision)).toEqual([granted.decision, second.decision]);
  });
});
