import { describe, expect, test } from 'vitest';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { seatsOf } from '../../../../bot/arrangements/rules/seats.ts';
import { localDate, personId } from '../../../../cards/words/brands.ts';
import { type Name, persona, role, sits, volmacht } from '../support/people.ts';
import {
  bodies,
  change,
  click,
  code,
  inState,
  next,
  now,
  play,
  votes,
  withMembers,
  withRules,
  world,
} from '../support/play.ts';

const atCvt = inState('bij-cvt');
const read = (record: Arrangement, ...who: readonly Name[]) =>
  play(
    record,
    who.map((name) => [name, bodies.openDossier] as const),
  );
const opened = read(atCvt, 'volmachthouder', 'member', 'member2');

describe('a vote', () => {
  test('is only for who opened the dossier as it now is', () => {
    expect(code(click(atCvt, 'member', votes('voor')))).toBe('eerst-dossier');
    expect(code(click(opened, 'member', votes('voor')))).toBe('ok');
  });

  test('is final', () => {
    const voted = play(opened, [['member', votes('voor')]]);
    expect(code(click(voted, 'member', votes('tegen')))).toBe('al-gestemd');
    expect(code(click(voted, 'member', votes('voor')))).toBe('al-gedaan');
  });

  test('stays out of the audit log until the vote is closed', () => {
    const { events } = change(click(opened, 'member', votes('tegen')));
    expect(events.map(({ kind, detail }) => [kind, detail])).toEqual([['vote', {}]]);
  });
});

describe('the vote closes', () => {
  const outcome = (clicks: readonly (readonly [Name, 'voor' | 'tegen'])[], around = world) => {
    const { state, advice } = play(
      opened,
      clicks.map(([name, choice]) => [name, votes(choice)] as const),
      now,
      around,
    );
    return [state, advice?.outcome ?? null];
  };

  test('not before the quorum', () => {
    expect(outcome([['volmachthouder', 'voor']])).toEqual(['bij-cvt', null]);
    const three = withRules({ quorum: 3 });
    expect(
      outcome(
        [
          ['volmachthouder', 'voor'],
          ['member', 'voor'],
        ],
        three,
      ),
    ).toEqual(['bij-cvt', null]);
  });

  test('as soon as nobody left can change the outcome', () => {
    expect(
      outcome([
        ['volmachthouder', 'voor'],
        ['member', 'voor'],
      ]),
    ).toEqual(['bij-volmachthouder', 'voor']);
    expect(
      outcome([
        ['volmachthouder', 'tegen'],
        ['member', 'tegen'],
      ]),
    ).toEqual(['bij-volmachthouder', 'tegen']);
  });

  test('not while the last member can still turn it', () => {
    expect(
      outcome([
        ['volmachthouder', 'voor'],
        ['member', 'tegen'],
      ]),
    ).toEqual(['bij-cvt', null]);
    expect(
      outcome([
        ['volmachthouder', 'voor'],
        ['member', 'tegen'],
        ['member2', 'tegen'],
      ]),
    ).toEqual(['bij-volmachthouder', 'tegen']);
  });

  test('on a tie with the secretary', () => {
    const two = withMembers('volmachthouder', 'member');
    expect(
      outcome(
        [
          ['volmachthouder', 'voor'],
          ['member', 'tegen'],
        ],
        two,
      ),
    ).toEqual(['bij-secretaris', 'staken']);
  });

  test('as an advice with the bestuurder where the bestuurder decides', () => {
    const advice = withRules({ besluit: 'directeur-bestuurder' });
    expect(
      outcome(
        [
          ['volmachthouder', 'voor'],
          ['member', 'voor'],
        ],
        advice,
      ),
    ).toEqual(['bij-bestuurder', 'voor']);
  });

  test('with the bestuurder when nobody in the CvT may decide: no volmacht for this day, kind or amount', () => {
    const wrong = [
      [],
      [{ ...volmacht, until: localDate('2026-11-22') }],
      [{ ...volmacht, from: localDate('2026-11-24') }],
      [{ ...volmacht, kinds: ['btv'] }],
      [{ ...volmacht, maximum: 179_999 }],
    ];
    for (const volmachten of wrong) {
      const members = [{ ...sits('volmachthouder'), volmachten }, sits('member'), sits('memberOwnSchool')];
      const around = { ...world, committee: { members } };
      expect(
        outcome(
          [
            ['volmachthouder', 'voor'],
            ['member', 'voor'],
          ],
          around,
        ),
      ).toEqual(['bij-bestuurder', 'voor']);
    }
    const just = [{ ...sits('volmachthouder'), volmachten: [{ ...volmacht, maximum: 180_000, until: now.today }] }];
    const around = { ...world, committee: { members: [...just, sits('member')] } };
    expect(
      outcome(
        [
          ['volmachthouder', 'voor'],
          ['member', 'voor'],
        ],
        around,
      ),
    ).toEqual(['bij-volmachthouder', 'voor']);
  });

  test('for the others, but the volmachthouder who has not voted still does, before the last click', () => {
    const closed = play(opened, [
      ['member', votes('voor')],
      ['member2', votes('voor')],
    ]);
    expect(closed.state).toBe('bij-volmachthouder');
    const late = play(closed, [['volmachthouder', votes('tegen')]]);
    expect(late).toMatchObject({ state: 'bij-volmachthouder', advice: { outcome: 'voor', voor: 2, tegen: 1 } });
  });

  test('for a member who was too late', () => {
    expect(code(click(inState('bij-volmachthouder'), 'member2', votes('voor')))).toBe('stemming-gesloten');
  });
});

describe('a seat in the CvT', () => {
  const standIn = persona('standIn', [role('cvt-lid', null, 'member')]);
  const row = { person: standIn.actor.person, insteadOf: personId('member'), ties: [], volmachten: [] };
  const around = { ...world, committee: { members: [...world.committee.members, row] } };

  test('has one vote, the member’s or the deputy’s', () => {
    const byDeputy = next(click(opened, standIn, bodies.openDossier, now, around));
    const voted = next(click(byDeputy, standIn, votes('voor'), now, around));
    expect(voted.votes).toMatchObject([{ seat: 'member', by: 'standIn' }]);
    expect(code(click(voted, 'member', votes('voor'), now, around))).toBe('al-gestemd');
  });

  test('is not two for one person: one’s own goes before another’s', () => {
    const both = { ...row, person: personId('member2') };
    const seats = seatsOf({ members: [both, ...world.committee.members] });
    expect(seats.map((one) => [one.member, one.sitters.length])).toEqual([
      ['volmachthouder', 1],
      ['member', 1],
      ['member2', 1],
      ['memberOwnSchool', 1],
    ]);
  });
});
