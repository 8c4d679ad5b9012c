import { describe, expect, test } from 'vitest';
import { duinroos, persona, role, sits, zeeduin } from '../support/people.ts';
import { bodies, change, click, code, inState, later, now, play, withMembers, world } from '../support/play.ts';

const waiting = inState('bij-consulent');

describe('who may review', () => {
  test('is not a consulent who works at the school, or at a school where the pupil is aangemeld', () => {
    expect(code(click(waiting, 'consulentOwnSchool', bodies.forward))).toBe('eigen-school');
    const atOther = persona('atOther', [role('onderwijsconsulent', duinroos)], { ties: [zeeduin] });
    expect(code(click(waiting, atOther, bodies.forward))).toBe('ok');
    const moved = { ...waiting, pupilSchools: [duinroos, zeeduin] };
    expect(code(click(moved, atOther, bodies.forward))).toBe('eigen-school');
  });

  test('is not the requester or the directie in another role', () => {
    const zoco = persona('zoco', [role('onderwijsconsulent', duinroos)], { ties: [] });
    const directie = persona('directie', [role('onderwijsconsulent', duinroos)], { ties: [] });
    expect(code(click(waiting, zoco, bodies.forward))).toBe('eigen-aanvraag');
    expect(code(click(waiting, directie, bodies.returnAsBasis))).toBe('eigen-toezegging');
  });

  test('is a deputy too, in whose name it stands', () => {
    expect(play(waiting, [['consulentDeputy', bodies.forward]]).review?.by).toBe('consulentDeputy');
  });
});

describe('a question to the school', () => {
  const asked = play(waiting, [['consulent', bodies.askAanvulling]], later(now, 2));
  const answered = play(asked, [['colleague', bodies.answerAanvulling]], later(now, 9));

  test('stops the term from its day until the day of the answer', () => {
    expect(asked.suspensions).toEqual([{ why: 'aanvulling', asked: '2026-11-25', answered: null }]);
    expect(answered.suspensions).toEqual([{ why: 'aanvulling', asked: '2026-11-25', answered: '2026-12-02' }]);
  });

  test('goes to the requester, and the answer back to the consulent', () => {
    expect(change(click(waiting, 'consulent', bodies.askAanvulling)).posts).toContainEqual({
      kind: 'aanvulling',
      to: { to: 'person', person: 'zoco' },
      urgent: false,
    });
    expect(answered.state).toBe('bij-consulent');
    expect(answered.aanvullingen[0]?.answer?.by).toBe('colleague');
  });

  test('can be asked again; each answer belongs to the last question', () => {
    const twice = play(answered, [
      ['consulent', bodies.askAanvulling],
      ['zoco', bodies.answerAanvulling],
    ]);
    expect(twice.aanvullingen.map((one) => one.answer?.by)).toEqual(['colleague', 'zoco']);
    expect(twice.suspensions).toHaveLength(2);
  });

  test('makes who answered a writer, who then judges nothing of it', () => {
    const asMember = persona('colleague', [role('cvt-lid')], { ties: [] });
    const members = [sits('member'), sits('volmachthouder'), { ...sits('member2'), person: asMember.actor.person }];
    const around = { ...world, committee: { members } };
    const atCvt = play(answered, [['consulent', bodies.forward]], now, around);
    expect(code(click(atCvt, asMember, bodies.vote, now, around))).toBe('eigen-aanvraag');
  });
});

test('"Kan met basisondersteuning" closes it with a reason, and tells the school at once', () => {
  const done = change(click(waiting, 'consulent', bodies.returnAsBasis));
  expect(done.next).toMatchObject({ state: 'basisondersteuning', decision: null, ended: { by: 'consulent' } });
  expect(done.notices.map((one) => [one.kind, one.urgent])).toEqual([
    ['besluit', true],
    ['besluit', true],
  ]);
  expect(done.posts).toEqual([{ kind: 'status', to: { to: 'person', person: 'zoco' }, urgent: true }]);
});

describe('"Stuur door"', () => {
  test('asks each member who may judge, and none who may not', () => {
    const { posts, notices } = change(click(waiting, 'consulent', bodies.forward));
    const asked = posts.filter((one) => one.kind === 'cvt').map((one) => one.to);
    expect(asked).toEqual(['volmachthouder', 'member', 'member2'].map((person) => ({ to: 'person', person })));
    expect(notices).toHaveLength(3);
  });

  test('goes past the CvT to the secretary when too few of its members may judge', () => {
    const around = withMembers('member', 'memberOwnSchool');
    const done = change(click(waiting, 'consulent', bodies.forward, now, around));
    expect(done.next).toMatchObject({ state: 'bij-secretaris', advice: { outcome: 'geen-quorum' } });
    expect(done.posts).toContainEqual({
      kind: 'secretaris',
      to: { to: 'role', role: 'cvt-secretaris', school: null },
      urgent: false,
    });
  });

  test('keeps the consulent out of the vote, also through a deputy', () => {
    const atCvt = inState('bij-cvt');
    const alsoMember = persona('consulent', [role('cvt-lid')]);
    const standIn = persona('standIn', [role('cvt-lid', null, 'consulent')]);
    const rows = [
      { person: alsoMember.actor.person, insteadOf: null, ties: [], volmachten: [] },
      { person: standIn.actor.person, insteadOf: alsoMember.actor.person, ties: [], volmachten: [] },
    ];
    const around = { ...world, committee: { members: [...world.committee.members, ...rows] } };
    expect(code(click(atCvt, alsoMember, bodies.vote, now, around))).toBe('eigen-preadvies');
    expect(code(click(atCvt, standIn, bodies.vote, now, around))).toBe('eigen-preadvies');
  });
});
