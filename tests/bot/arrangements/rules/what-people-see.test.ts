import { describe, expect, test } from 'vitest';
import { mayRead } from '../../../../bot/arrangements/abilities/to-see.ts';
import { type Arrangement, CLOSED_STATES, OPEN_STATES } from '../../../../bot/arrangements/rules/arrangement.ts';
import { ticks } from '../../../../bot/arrangements/rules/ticks.ts';
import { visibleVotes } from '../../../../bot/arrangements/rules/visible-votes.ts';
import { whoHasIt } from '../../../../bot/arrangements/rules/who-has-it.ts';
import { localDate } from '../../../../cards/words/brands.ts';
import { type Name, names, people } from '../support/people.ts';
import { begun, bodies, inState, later, now, play, secret, step3, votes, withRules, world } from '../support/play.ts';

const opened = play(inState('bij-cvt'), [
  ['volmachthouder', bodies.openDossier],
  ['member', bodies.openDossier],
  ['member2', bodies.openDossier],
]);

function sees(record: Arrangement, name: Name): readonly string[] | 'hidden' | 'no dossier' {
  const reader = mayRead(people[name].actor, record, { ...world, ties: people[name].ties });
  if (!reader.ok) return 'no dossier';
  return (
    visibleVotes(record, reader.value, world.committee)?.votes.map((one) => `${one.seat} ${one.choice}`) ?? 'hidden'
  );
}

describe('the votes', () => {
  const one = play(opened, [['member', votes('tegen')]]);

  test('are hidden until one’s own is in', () => {
    expect(sees(one, 'member2')).toBe('hidden');
    expect(sees(one, 'member')).toEqual(['member tegen']);
  });

  test('are hidden from the secretary and the bestuurder until the vote closed', () => {
    expect([sees(one, 'secretaris'), sees(one, 'bestuurder')]).toEqual(['hidden', 'hidden']);
    const closed = play(one, [['member2', votes('tegen')]]);
    expect(sees(closed, 'secretaris')).toEqual(['member tegen', 'member2 tegen']);
  });

  test('are hidden from a volmachthouder who still has to vote, the outcome too', () => {
    const closed = play(one, [['member2', votes('tegen')]]);
    expect(closed.state).toBe('bij-volmachthouder');
    expect(sees(closed, 'volmachthouder')).toBe('hidden');
    expect(sees(play(closed, [['volmachthouder', votes('voor')]]), 'volmachthouder')).toHaveLength(3);
  });

  test('are never for the school or the consulent', () => {
    const done = inState('toegekend');
    expect([sees(done, 'zoco'), sees(done, 'directie'), sees(done, 'consulent')]).toEqual([
      'hidden',
      'hidden',
      'hidden',
    ]);
    expect(sees(done, 'member2')).toHaveLength(2);
  });
});

describe('"Waar ligt het?"', () => {
  const until = localDate('2026-12-03');
  const at = (record: Arrangement, name: Name) =>
    whoHasIt(record, people[name].actor, until, now, { ...world, ties: people[name].ties });
  const waitsFor = (record: Arrangement) => names.filter((name) => at(record, name).yours);

  test.each([
    ['concept', 'zorgcoordinator', ['zoco', 'zocoDeputy']],
    ['bij-directie', 'directie', ['directie', 'zocoAndDirectie']],
    ['bij-consulent', 'onderwijsconsulent', ['consulent', 'consulentDeputy']],
    ['bij-aanvulling', 'zorgcoordinator', ['zoco', 'colleague', 'zocoDeputy', 'zocoAndDirectie']],
    ['bij-cvt', 'commissie', ['volmachthouder', 'member', 'member2']],
    ['bij-volmachthouder', 'volmachthouder', ['volmachthouder']],
    ['bij-secretaris', 'cvt-secretaris', ['secretaris']],
    ['bij-bestuurder', 'directeur-bestuurder', ['bestuurder']],
  ] as const)('%s lies with %s and waits for whoever may act', (state, holder, who) => {
    const record = inState(state);
    expect(at(record, 'zoco')).toMatchObject({ holder, since: record.since, until });
    expect(waitsFor(record)).toEqual(who);
  });

  test.each(CLOSED_STATES)('%s lies with nobody and waits for nobody', (state) => {
    expect(at(inState(state), 'zoco')).toMatchObject({ holder: null, until: null });
    expect(waitsFor(inState(state))).toEqual([]);
  });

  test('no longer waits for a member who voted', () => {
    expect(waitsFor(play(opened, [['member', votes('voor')]]))).toEqual(['volmachthouder', 'member2']);
  });

  test('says "nog niet ingediend" until the directie’s click, and again after an amendment', () => {
    expect(OPEN_STATES.filter((state) => !at(inState(state), 'zoco').submitted)).toEqual(['concept', 'bij-directie']);
    expect(at(play(inState('bij-cvt'), [['zoco', bodies.amend]]), 'zoco').submitted).toBe(false);
  });

  test('counts from when it came there, not from the last click', () => {
    const voted = play(opened, [['member', votes('voor')]], later(now, 3));
    expect(voted.since).toEqual(inState('bij-cvt').since);
  });
});

describe('the three ticks', () => {
  test('say that there was talk and commitment, one by one', () => {
    expect(ticks(begun())).toEqual({
      over: 'leerling',
      leerlingGehoord: false,
      oudersGesproken: false,
      oudersMetReden: false,
      schoolDoetMee: false,
    });
    expect(ticks(inState('bij-directie'))).toMatchObject({
      over: 'leerling',
      leerlingGehoord: true,
      oudersGesproken: true,
      schoolDoetMee: false,
    });
    expect(ticks(inState('bij-consulent')).schoolDoetMee).toBe(true);
    expect(ticks(play(inState('bij-consulent'), [['zoco', bodies.amend]])).schoolDoetMee).toBe(false);
  });

  test('are the same for parents who agree and parents who do not', () => {
    const disagree = { ...step3, ouders: { ...step3.ouders, view: secret('niet-eens') } };
    const record = play(begun(), [['zoco', { kind: 'saveStep', step: 3, inputs: disagree }]]);
    expect(ticks(record).oudersGesproken).toBe(true);
  });

  test('show a waiver as a waiver', () => {
    const ouders = { spoken: false, view: secret('nog-niet'), reason: secret('Moeder belt ons volgende week terug.') };
    const record = play(
      begun(),
      [['zoco', { kind: 'saveStep', step: 3, inputs: { ...step3, ouders } }]],
      now,
      withRules({}),
    );
    expect(ticks(record)).toMatchObject({ oudersGesproken: false, oudersMetReden: true });
  });
});
