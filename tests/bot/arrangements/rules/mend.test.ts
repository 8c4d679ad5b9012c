import { describe, expect, test } from 'vitest';
import { mayRead } from '../../../../bot/arrangements/abilities/to-see.ts';
import { legalTerm } from '../../../../bot/arrangements/data/deadlines.ts';
import { AFTER_COMMANDS } from '../../../../bot/arrangements/rules/after/commands.ts';
import type { Arrangement, State } from '../../../../bot/arrangements/rules/arrangement.ts';
import { decide } from '../../../../bot/arrangements/rules/decide.ts';
import { proposeSetAside } from '../../../../bot/arrangements/rules/lapse.ts';
import { canReopen } from '../../../../bot/arrangements/rules/mediate.ts';
import { settle } from '../../../../bot/arrangements/rules/settle.ts';
import { visibleExperts } from '../../../../bot/arrangements/rules/visible-experts.ts';
import type { Now } from '../../../../bot/arrangements/rules/world.ts';
import { localDate } from '../../../../cards/words/brands.ts';
import { aCalendar } from '../../../support/a-calendar.ts';
import { afterBodies, atStage, BEGINS, ENDS } from '../support/after.ts';
import { heard } from '../support/heard.ts';
import { people } from '../support/people.ts';
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
  on,
  play,
  rules,
  secret,
  votes,
  withMembers,
  world,
} from '../support/play.ts';
import { afterAdvice, worldOf } from '../support/tlv-states.ts';

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

  test('so nothing but its sending is noted meanwhile, and that is said as it is: it lies elsewhere', () => {
    const { record, at } = atStage('loopt');
    const opened = next(click(record, 'bestuurder', bodies.revise, at));
    const school = AFTER_COMMANDS.filter((kind) => kind !== 'recordSent');
    const said = school.map((kind) => code(click(opened, 'zoco', afterBodies(at.today)[kind], at)));
    expect(said).toEqual(school.map(() => 'niet-nu'));
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

describe('a herstelbesluit that grants again moves no day of the grant', () => {
  const MENDED = on('2027-02-15');
  const mendedOn = (record: Arrangement, at: Now, around = world): Arrangement => {
    const opened = play(
      next(click(record, 'bestuurder', bodies.revise, at, around)),
      [['bestuurder', bodies.openDossier]],
      at,
      around,
    );
    return play(opened, [['bestuurder', decides('decide', opened, 'toegekend', null, at)]], at, around);
  };

  test('a TLV that was granted in January still ends after the school year that it was granted for', () => {
    const tlv = worldOf('tlv-vso');
    const advised = afterAdvice('tlv-vso', ['positief', 'positief']);
    const ready = play(
      advised,
      [
        ['volmachthouder', bodies.openDossier],
        ['member', bodies.openDossier],
        ['volmachthouder', votes('voor')],
        ['member', votes('voor')],
        ['bestuurder', bodies.openDossier],
      ],
      now,
      tlv,
    );
    const first = play(ready, [['bestuurder', decides('decide', ready)]], now, tlv);
    expect(first.decision?.tlv).toMatchObject({ first: '2026-11-23', last: '2028-07-31' });
    // in the next school year, in which the same wish would last a year longer
    const mending = next(click(first, 'bestuurder', bodies.revise, on('2027-09-15'), tlv));
    const school = mayRead(people.zoco.actor, mending, { ...tlv, ties: [] });
    // it stands meanwhile, and so does what the school read of it
    expect(school.ok && visibleExperts(mending, school.value)).toEqual(first.experts);
    const again = mendedOn(first, on('2027-09-15'), tlv);
    expect(again.decision?.tlv).toEqual(first.decision?.tlv);
    expect(again).toMatchObject({ endsOn: '2028-07-31', volgnummer: first.volgnummer });
  });

  test('what began keeps its first day, so that nothing is asked twice', () => {
    const { record } = atStage('loopt');
    const again = mendedOn(record, MENDED);
    expect(again.followUp?.begins).toBe(BEGINS);
    expect(again.endsOn).toBe(ENDS);
  });

  test('a start and a registration of before it are noted, of before the grant not', () => {
    const { record } = atStage('te-starten');
    const again = mendedOn(record, MENDED);
    const starts = (day: string) => code(click(again, 'zoco', { kind: 'confirmStart', on: localDate(day) }, MENDED));
    expect([starts('2027-01-11'), starts('2026-11-22')]).toEqual(['ok', 'begonnen-voor-besluit']);
    const terms = again.followUp?.terms;
    const btv = { vraagWeek: 6, terugkeerWeek: 11 };
    const inBtv = {
      ...again,
      followUp: again.followUp && { ...again.followUp, terms: terms ? { ...terms, btv } : null },
    };
    const rod = (day: string) => code(click(inBtv, 'zoco', { kind: 'registerRod', on: localDate(day) }, MENDED));
    expect([rod('2027-01-11'), rod('2026-11-22')]).toEqual(['ok', 'rod-voor-besluit']);
  });

  test('after a refusal it is a first grant', () => {
    const refused = next(click(inState('afgewezen'), 'bestuurder', bodies.revise));
    const ready = play(refused, [['bestuurder', bodies.openDossier]], MENDED);
    const granted = play(ready, [['bestuurder', decides('decide', ready, 'toegekend', null, MENDED)]], MENDED);
    expect(granted.followUp?.begins).toBe(MENDED.today);
  });

  test('but is sent itself, so not before its own day', () => {
    const again = mendedOn(atStage('loopt').record, MENDED);
    const sends = (one: Arrangement, day: string) =>
      code(click(one, 'administratie', { kind: 'recordSent', on: localDate(day) }, MENDED));
    expect([sends(again, '2027-02-14'), sends(again, '2027-02-15')]).toEqual(['verzonden-voor-besluit', 'ok']);
    // a card of the old decision says nothing about the new one, also when that was never sent
    const { record } = atStage('te-verzenden');
    const anew = mendedOn(record, MENDED);
    const command = { kind: 'recordSent', id: anew.id, on: MENDED.today } as const;
    const onCard = (seen: Arrangement) =>
      code(decide(anew, { ...command, revision: seen.revision }, people.administratie.actor, MENDED, world));
    expect([onCard(record), onCard(anew)]).toEqual(['verouderd', 'ok']);
    // and what the school notes meanwhile makes no card of the new one old
    const started = next(click(anew, 'zoco', { kind: 'confirmStart', on: BEGINS }, MENDED));
    const still = { ...command, revision: anew.revision };
    expect(code(decide(started, still, people.administratie.actor, MENDED, world))).toBe('ok');
    // meanwhile the old one holds, and its day of sending is not before that
    const meanwhile = next(click(inState('toegekend'), 'bestuurder', bodies.revise));
    expect([sends(meanwhile, '2026-11-22'), sends(meanwhile, '2026-11-23')]).toEqual(['verzonden-voor-besluit', 'ok']);
  });
});
