import { describe, expect, test } from 'vitest';
import { legalTerm } from '../../../../bot/arrangements/data/deadlines.ts';
import type { Arrangement, State } from '../../../../bot/arrangements/rules/arrangement.ts';
import { proposeSetAside } from '../../../../bot/arrangements/rules/lapse.ts';
import { canReopen } from '../../../../bot/arrangements/rules/mediate.ts';
import { settle } from '../../../../bot/arrangements/rules/settle.ts';
import { aCalendar } from '../../../support/a-calendar.ts';
import { heard } from '../support/heard.ts';
import {
  bodies,
  change,
  click,
  code,
  decides,
  inState,
  lapsed,
  later,
  next,
  now,
  play,
  rules,
  secret,
  withMembers,
  world,
} from '../support/play.ts';

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

describe('while a decision is mended it lies with who decides', () => {
  const mending = (record: Arrangement): Arrangement => ({ ...record, mended: open.mended });

  test('and comes to the directeur-bestuurder, not to a new round, when the CvT has no outcome any more', () => {
    const lost = settle(open, now, withMembers('volmachthouder'));
    expect(lost?.next).toMatchObject({ state: 'bij-bestuurder', advice: { outcome: 'geen-quorum' } });
    expect(lost?.posts).toContainEqual(
      expect.objectContaining({ kind: 'besluit', to: { to: 'role', role: 'directeur-bestuurder', school: null } }),
    );
    const unsure = { ...open, votes: open.votes.map((one) => ({ ...one, choice: 'nog-niet' as const })) };
    expect(settle(unsure, now, world)?.next).toMatchObject({ state: 'bij-bestuurder', votes: unsure.votes });
  });

  test('and a vote that was open all the same is not waited for', () => {
    expect(settle(mending(inState('bij-cvt')), now, world)?.next).toMatchObject({ state: 'bij-bestuurder' });
    const again = mending({ ...inState('bij-secretaris'), votes: [] });
    const whole = { ...again, advice: again.advice && { ...again.advice, outcome: 'geen-quorum' as const } };
    expect(canReopen({ ...whole, mended: [] }, world)).toBe(true);
    expect(canReopen(whole, world)).toBe(false);
    expect(code(click(whole, 'secretaris', bodies.reopen))).toBe('geen-heropening');
  });

  test('so nobody closes or changes it on the way', () => {
    const at = (state: State) => mending(inState(state));
    expect(code(click(at('bij-consulent'), 'consulent', bodies.returnAsBasis))).toBe('besluit-blijft');
    expect(code(click(at('bij-consulent'), 'zoco', bodies.amend))).toBe('besluit-blijft');
    expect(code(click(open, 'zoco', bodies.amend))).toBe('besluit-blijft');
    const late = later(now, 15);
    const ready = mending(play(lapsed(), [['volmachthouder', bodies.openDossier]], late));
    expect(code(click(ready, 'volmachthouder', bodies.setAside, late))).toBe('besluit-blijft');
    expect(proposeSetAside(at('bij-aanvulling'), late, world)).toBeNull();
  });
});
