import { describe, expect, test } from 'vitest';
import { mayRead } from '../../../../bot/arrangements/abilities/to-see.ts';
import { proposeSetAside } from '../../../../bot/arrangements/rules/lapse.ts';
import { isYours, whoHasIt } from '../../../../bot/arrangements/rules/who-has-it.ts';
import { duinroos, names, people, persona, role, sits } from '../support/people.ts';
import { bodies, click, code, next, now, on, play } from '../support/play.ts';
import { atConsulent, worldOf } from '../support/tlv-states.ts';

const world = worldOf('advies-cvt');
const atSecretaris = play(atConsulent('advies-cvt'), [['consulent', bodies.forward]], now, world);

describe('the answer to a question to the CvT is advice, so whoever gives it', () => {
  const opened = play(atSecretaris, [['secretaris', bodies.openDossier]], now, world);

  test.each([
    ['did not send it on', persona('consulent', [role('onderwijsconsulent', duinroos), role('cvt-secretaris')])],
    ['does not deputise for who did', persona('deputy', [role('cvt-secretaris', null, 'consulent')])],
  ])('%s', (_, secretary) => {
    const read = { ...opened, opened: [secretary.actor.person] };
    expect(code(click(read, secretary, bodies.answerQuestion, now, world))).toBe('eigen-preadvies');
    expect(isYours(read, secretary.actor, now, { ...world, ties: [] })).toBe(false);
  });

  test('has no tie with the school', () => {
    const tied = { actor: people.secretaris.actor, ties: [duinroos] };
    expect(code(click(opened, tied, bodies.answerQuestion, now, world))).toBe('eigen-school');
    expect(isYours(opened, tied.actor, now, { ...world, ties: tied.ties })).toBe(false);
  });

  test('is else the secretary, for whom it waits', () => {
    expect(code(click(opened, 'secretaris', bodies.answerQuestion, now, world))).toBe('ok');
    expect(isYours(opened, people.secretaris.actor, now, { ...world, ties: [] })).toBe(true);
  });
});

describe('a question to the CvT that the school does not complete in time', () => {
  const AFTER = on('2026-12-08');
  const waiting = play(atConsulent('advies-cvt'), [['consulent', bodies.askAanvulling]], now, world);
  const proposed = proposeSetAside(waiting, AFTER, world);
  const lapsed = proposed?.next ?? waiting;

  test('is laid before its consulent alone: there is no decision to take, and no term of law', () => {
    expect(proposed?.posts).toEqual([
      { kind: 'verstreken', to: { to: 'role', role: 'onderwijsconsulent', school: duinroos }, urgent: false },
    ]);
    expect(proposed?.notices).toMatchObject([{ kind: 'actie', to: { role: 'onderwijsconsulent' } }]);
    expect(proposeSetAside(lapsed, AFTER, world)).toBeNull();
    const waitsFor = names.filter((name) =>
      isYours(lapsed, people[name].actor, AFTER, { ...world, ties: people[name].ties }),
    );
    const school = ['zoco', 'colleague', 'zocoDeputy', 'zocoAndDirectie'];
    expect(waitsFor).toEqual([...school, 'consulent', 'consulentDeputy']);
  });

  test('goes on without the answer', () => {
    expect(next(click(lapsed, 'consulent', bodies.takeOn, AFTER, world)).state).toBe('bij-consulent');
  });

  test('is set aside by nobody, and nobody reads it for that', () => {
    for (const kind of ['setAside', 'giveTime'] as const)
      expect(code(click(lapsed, 'bestuurder', bodies[kind], AFTER, world))).toBe('vraag-geen-besluit');
    for (const name of ['bestuurder', 'volmachthouder', 'secretaris'] as const)
      expect(mayRead(people[name].actor, lapsed, { ...world, ties: [] }).ok).toBe(false);
  });

  test('that an earlier version laid before the bestuurder comes to the consulent after all', () => {
    const old = { ...lapsed, lapse: lapsed.lapse && { ...lapsed.lapse, asks: 'directeur-bestuurder' as const } };
    expect(proposeSetAside(old, AFTER, world)?.next?.lapse?.asks).toBe('onderwijsconsulent');
  });
});

describe('a question to the CvT that no secretary may answer', () => {
  const secretaries = [{ person: people.secretaris.actor.person, insteadOf: null, ties: [duinroos] }];
  const tied = { ...world, committee: { ...world.committee, secretaries } };
  const sent = click(atConsulent('advies-cvt'), 'consulent', bodies.forward, now, tied);
  const waitsFor = (around: typeof world) =>
    names.filter((name) =>
      isYours(next(sent), people[name].actor, now, {
        ...around,
        ties: name === 'secretaris' && around === tied ? [duinroos] : people[name].ties,
      }),
    );

  test('comes to the directeur-bestuurder, who is told, and answers', () => {
    expect(sent.ok && sent.value.posts).toContainEqual(
      expect.objectContaining({ kind: 'secretaris', to: { to: 'role', role: 'directeur-bestuurder', school: null } }),
    );
    expect(waitsFor(tied)).toEqual(['bestuurder']);
    expect(whoHasIt(next(sent), people.zoco.actor, null, now, tied).holder).toBe('directeur-bestuurder');
    const read = play(next(sent), [['bestuurder', bodies.openDossier]], now, tied);
    expect(next(click(read, 'bestuurder', bodies.answerQuestion, now, tied)).state).toBe('geadviseerd');
  });

  test('is the secretary’s again as soon as one may', () => {
    const freed = { ...tied, committee: { ...tied.committee, secretaries: [sits('secretaris')] } };
    expect(waitsFor(freed)).toEqual(['secretaris']);
    expect(code(click(next(sent), 'bestuurder', bodies.answerQuestion, now, freed))).toBe('niet-jouw-rol');
  });

  test('so does one whose only secretary reviewed it', () => {
    const own = [{ person: people.consulent.actor.person, insteadOf: null, ties: [] }];
    const around = { ...world, committee: { ...world.committee, secretaries: own } };
    const forwarded = click(atConsulent('advies-cvt'), 'consulent', bodies.forward, now, around);
    expect(forwarded.ok && forwarded.value.notices).toMatchObject([{ to: { role: 'directeur-bestuurder' } }]);
  });
});
