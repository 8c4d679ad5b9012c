import { describe, expect, test } from 'vitest';
import { settle } from '../../../../bot/arrangements/rules/settle.ts';
import { duinroos, type Name, sits } from '../support/people.ts';
import { bodies, click, code, decides, inState, now, on, play, votes, withMembers, world } from '../support/play.ts';

const closed = inState('bij-volmachthouder'); // volmachthouder and member voted for
const tied = (...names: readonly Name[]) => ({
  ...world,
  committee: {
    members: world.committee.members.map((one) =>
      names.some((name) => name === one.person) ? { ...one, ties: [duinroos] } : one,
    ),
  },
});

describe('when the CvT changes', () => {
  test('and nothing comes of it, nothing is written', () => {
    expect(settle(closed, now, world)).toBeNull();
    expect(settle(inState('bij-cvt'), now, world)).toBeNull();
    expect(settle(inState('bij-consulent'), now, withMembers())).toBeNull();
  });

  test('an open vote loses its quorum to conflicts and goes to the secretary', () => {
    const done = settle(inState('bij-cvt'), now, tied('member', 'member2'));
    expect(done?.next).toMatchObject({ state: 'bij-secretaris', advice: { outcome: 'geen-quorum' } });
    expect(done?.events).toMatchObject([{ kind: 'settle', by: null, from: 'bij-cvt', to: 'bij-secretaris' }]);
  });

  test('the member who could still turn the outcome leaves: the vote closes', () => {
    const open = play(
      inState('bij-cvt'),
      [
        ['volmachthouder', bodies.openDossier],
        ['member', bodies.openDossier],
        ['volmachthouder', votes('voor')],
      ],
      now,
      withMembers('volmachthouder', 'member', 'member2', 'memberOwnSchool'),
    );
    const alone = { ...withMembers('volmachthouder'), rules: { ...world.rules, quorum: 1 } };
    expect(settle(open, now, { ...world, rules: alone.rules })).toBeNull();
    expect(settle(open, now, alone)?.next).toMatchObject({ state: 'bij-volmachthouder', advice: { outcome: 'voor' } });
  });

  test('a vote that closed loses a voter to a conflict: too few votes are left, so the secretary', () => {
    expect(settle(closed, now, tied('member'))?.next).toMatchObject({
      state: 'bij-secretaris',
      advice: { outcome: 'geen-quorum', voor: 1, tegen: 0 },
    });
  });

  test('no click decides before that is settled', () => {
    expect(code(click(closed, 'volmachthouder', decides('conclude', closed), now, tied('member')))).toBe(
      'commissie-gewijzigd',
    );
  });

  test('the volmacht ends: the bestuurder decides', () => {
    const late = on('2027-08-02');
    expect(code(click(closed, 'volmachthouder', decides('conclude', closed), late))).toBe('geen-volmacht');
    expect(settle(closed, late, world)?.next).toMatchObject({ state: 'bij-bestuurder', advice: { outcome: 'voor' } });
  });

  test('the vote of a member with a tie does not count, also when a deputy without one sits beside them', () => {
    const deputy = { ...sits('member2'), insteadOf: sits('member').person };
    const members = [...tied('member').committee.members.filter((one) => one.person !== deputy.person), deputy];
    expect(settle(closed, now, { ...world, committee: { members } })?.next).toMatchObject({
      advice: { outcome: 'geen-quorum', voor: 1 },
    });
  });

  test('a deputy who voted went home: the seat’s vote stands, unless its member may not judge', () => {
    const byDeputy = {
      ...closed,
      votes: closed.votes.map((one) => (one.seat === 'member' ? { ...one, by: sits('consulentDeputy').person } : one)),
    };
    expect(settle(byDeputy, now, world)).toBeNull();
    expect(settle(byDeputy, now, tied('member'))?.next).toMatchObject({ state: 'bij-secretaris' });
  });
});

describe('the secretary', () => {
  const lost = settle(inState('bij-cvt'), now, tied('member', 'member2'))?.next;
  if (!lost) throw new Error('not settled');

  test('lays it before the bestuurder', () => {
    expect(play(lost, [['secretaris', bodies.sendToBestuurder]]).state).toBe('bij-bestuurder');
  });

  test('reopens the vote when the quorum is whole again, and not before', () => {
    expect(code(click(lost, 'secretaris', bodies.reopen, now, tied('member', 'member2')))).toBe('geen-heropening');
    expect(play(lost, [['secretaris', bodies.reopen]])).toMatchObject({ state: 'bij-cvt', advice: null });
  });

  test('keeps the votes that still count when it reopens', () => {
    const halfway = settle(closed, now, tied('member'))?.next;
    if (!halfway) throw new Error('not settled');
    const around = tied('member');
    expect(play(halfway, [['secretaris', bodies.reopen]], now, around)).toMatchObject({ state: 'bij-cvt' });
    expect(play(halfway, [['secretaris', bodies.reopen]])).toMatchObject({ state: 'bij-volmachthouder' });
  });

  test('never lets a tie be voted over, also when new members have come', () => {
    expect(code(click(inState('bij-secretaris'), 'secretaris', bodies.reopen))).toBe('geen-heropening');
  });
});
