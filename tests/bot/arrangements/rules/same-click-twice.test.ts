import { describe, expect, test } from 'vitest';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import type { Command } from '../../../../bot/arrangements/rules/command.ts';
import { decide } from '../../../../bot/arrangements/rules/decide.ts';
import { revision } from '../../../../cards/words/brands.ts';
import { type Name, people } from '../support/people.ts';
import {
  type Body,
  begun,
  bodies,
  code,
  decides,
  inState,
  next,
  now,
  play,
  secret,
  step1,
  step2,
  step3,
  votes,
  world,
} from '../support/play.ts';

/** A click on a card that was drawn from `seen`, arriving when the request is `record`. */
function arrives(record: Arrangement, seen: Arrangement, name: Name, body: Body) {
  const command: Command = { ...body, id: seen.id, revision: seen.revision };
  return decide(record, command, people[name].actor, now, { ...world, ties: people[name].ties });
}

const voting = play(inState('bij-cvt'), [
  ['member', bodies.openDossier],
  ['volmachthouder', bodies.openDossier],
]);

const CLICKS: readonly (readonly [string, Arrangement, Name, Body])[] = [
  ['saveStep', begun(), 'zoco', bodies.saveStep],
  ['keepTyped', begun(), 'zoco', bodies.keepTyped],
  ['submitToDirectie', inState('concept'), 'zoco', bodies.submitToDirectie],
  ['commit', inState('bij-directie'), 'directie', bodies.commit],
  ['decline', inState('bij-directie'), 'directie', bodies.decline],
  ['askAanvulling', inState('bij-consulent'), 'consulent', bodies.askAanvulling],
  ['answerAanvulling', inState('bij-aanvulling'), 'zoco', bodies.answerAanvulling],
  ['returnAsBasis', inState('bij-consulent'), 'consulent', bodies.returnAsBasis],
  ['forward', inState('bij-consulent'), 'consulent', bodies.forward],
  ['vote', voting, 'member', votes('tegen')],
  ['conclude', inState('bij-volmachthouder'), 'volmachthouder', decides('conclude', inState('bij-volmachthouder'))],
  ['sendToBestuurder', inState('bij-secretaris'), 'secretaris', bodies.sendToBestuurder],
  ['withdraw', inState('bij-consulent'), 'zoco', bodies.withdraw],
  ['amend', inState('bij-consulent'), 'zoco', bodies.amend],
  ['extendTerm', inState('bij-cvt'), 'bestuurder', bodies.extendTerm],
];

describe.each(CLICKS)('%s clicked twice', (_name, seen, who, body) => {
  const once = next(arrives(seen, seen, who, body));

  test('is done once, and the second click hears so', () => {
    expect(code(arrives(once, seen, who, body))).toBe('al-gedaan');
  });

  test('is still known after someone else did something', () => {
    const further = { ...once, revision: revision(once.revision + 1), cardRevision: revision(once.revision + 1) };
    expect(code(arrives(further, seen, who, body))).toBe('al-gedaan');
  });
});

describe('a click that brings it to where who gave it is nobody', () => {
  const open = inState('bij-volmachthouder');
  const decided = inState('toegekend');
  const away: typeof CLICKS = [
    ['askZienswijze', open, 'volmachthouder', bodies.askZienswijze],
    ['revise', decided, 'volmachthouder', bodies.revise],
  ];

  test.each(away)('is known as theirs at the second click: %s', (_name, seen, who, body) => {
    const once = next(arrives(seen, seen, who, body));
    expect(code(arrives(once, seen, who, body))).toBe('al-gedaan');
    expect(code(arrives({ ...once, state: 'ingetrokken' }, seen, who, body))).toBe('al-gedaan');
  });

  test.each(away)('tells nobody else that it was given: %s', (_name, seen, who, body) => {
    const once = next(arrives(seen, seen, who, body));
    expect(code(arrives(once, seen, 'directieElsewhere', body))).toBe('niet-jouw-rol');
  });

  test('is no way in: who may not read any more hears that, however often they read before', () => {
    const read = play(inState('bij-cvt'), [['member', bodies.openDossier]]);
    const tied = { ...people.member, ties: [...read.pupilSchools] };
    const again: Command = { ...bodies.openDossier, id: read.id, revision: inState('bij-cvt').revision };
    expect(code(decide(read, again, tied.actor, now, { ...world, ties: tied.ties }))).toBe('geen-toegang');
  });
});

describe('a card that is no longer how it is', () => {
  test('is refused, whoever changed it', () => {
    const seen = inState('bij-consulent');
    const moved = play(seen, [['consulent', bodies.askAanvulling]]);
    expect(code(arrives(moved, seen, 'consulentDeputy', bodies.forward))).toBe('verouderd');
    expect(code(arrives(moved, seen, 'zoco', bodies.withdraw))).toBe('verouderd');
  });

  test('is refused also where the old choice would still be possible', () => {
    const seen = inState('concept');
    const saved = play(seen, [['zoco', bodies.saveStep]]);
    expect(code(arrives(saved, seen, 'zoco', bodies.submitToDirectie))).toBe('verouderd');
  });

  test('is not made so by the hidden vote of another member, nor by who reads', () => {
    const seen = play(inState('bij-cvt'), [['member2', bodies.openDossier]]);
    const voted = play(seen, [
      ['member', bodies.openDossier],
      ['member', votes('voor')],
    ]);
    expect(code(arrives(voted, seen, 'member2', votes('tegen')))).toBe('ok');
  });

  test('is made so by the vote that closes it', () => {
    const seen = play(inState('bij-cvt'), [
      ['member', bodies.openDossier],
      ['member2', bodies.openDossier],
      ['member', votes('voor')],
    ]);
    const closed = play(seen, [['member2', votes('voor')]]);
    expect(closed.state).toBe('bij-volmachthouder');
    expect(code(arrives(closed, seen, 'directie', bodies.withdraw))).toBe('verouderd');
  });

  test('does not keep anyone from reading what is there now', () => {
    const seen = inState('bij-consulent');
    const moved = play(seen, [['consulent', bodies.askAanvulling]]);
    expect(code(arrives(moved, seen, 'consulent', bodies.openDossier))).toBe('ok');
  });

  test('with a revision from the future was forged', () => {
    const record = inState('bij-directie');
    expect(code(arrives(record, { ...record, revision: revision(99) }, 'directie', bodies.commit))).toBe('verouderd');
  });
});

describe('two devices', () => {
  test('with another text in the same step: the second is told, not dropped with a friendly answer', () => {
    const seen = begun();
    const saved = play(seen, [['zoco', { kind: 'saveStep', step: 2, inputs: step2 }]]);
    const other = { ...step2, doel: secret('Een heel ander doel dan op de telefoon stond.') };
    expect(code(arrives(saved, seen, 'zoco', { kind: 'saveStep', step: 2, inputs: other }))).toBe('verouderd');
  });

  test.each([
    ['leerlingnummer', { ...step1, leerlingnummer: secret('10-4712') }],
    ['niveau', { ...step1, niveau: secret('vmbo-basis') }],
    ['vorm', { ...step1, vorm: secret('coaching') }],
  ])('with another %s too', (_field, inputs) => {
    const seen = begun();
    const saved = play(seen, [['zoco', bodies.saveStep]]);
    expect(code(arrives(saved, seen, 'zoco', { kind: 'saveStep', step: 1, inputs }))).toBe('verouderd');
  });

  test('with another reason for the same waiver too', () => {
    const waived = (reason: string): Body => {
      const ouders = { spoken: false, view: secret('nog-niet'), reason: secret(reason) };
      return { kind: 'saveStep', step: 3, inputs: { ...step3, ouders } };
    };
    const seen = begun();
    const saved = play(seen, [['zoco', waived('Moeder belt ons volgende week terug.')]]);
    expect(code(arrives(saved, seen, 'zoco', waived('Moeder belt ons volgende week terug.')))).toBe('al-gedaan');
    expect(code(arrives(saved, seen, 'zoco', waived('Vader is op reis en komt vrijdag terug.')))).toBe('verouderd');
  });

  test('with other unfinished texts too', () => {
    const seen = begun();
    const saved = play(seen, [['zoco', bodies.keepTyped]]);
    const other = { kind: 'keepTyped', step: 2, typed: { bedrag: secret('1800') } } as const;
    expect(code(arrives(saved, seen, 'zoco', other))).toBe('verouderd');
  });

  test('of two people: the second hears that it changed', () => {
    const seen = inState('bij-consulent');
    const moved = play(seen, [['consulent', bodies.forward]]);
    expect(code(arrives(moved, seen, 'consulentDeputy', bodies.forward))).toBe('verouderd');
  });
});

test('one click of each kind is remembered for each person, however long a request lasts', () => {
  const often = play(
    begun(),
    Array.from({ length: 30 }, (_, index) => [index % 2 ? 'zoco' : 'zocoDeputy', bodies.saveStep] as const),
  );
  expect(often.applied.map((one) => `${one.by} ${one.kind}`)).toEqual([
    'zoco begin',
    'zocoDeputy saveStep',
    'zoco saveStep',
  ]);
});

test('what is remembered of a click holds no text of a person', () => {
  const done = play(inState('bij-consulent'), [['consulent', bodies.askAanvulling]]);
  expect(JSON.stringify(done)).not.toMatch(/twintig tekens|4711|eigen klas/);
  expect(JSON.stringify(done.applied)).toContain('[gevoelig]');
});
