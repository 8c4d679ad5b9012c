import { describe, expect, test } from 'vitest';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { hearingOver, mustHearFirst } from '../../../../bot/arrangements/rules/hear.ts';
import { settle } from '../../../../bot/arrangements/rules/settle.ts';
import { heard } from '../support/heard.ts';
import {
  bodies,
  change,
  click,
  code,
  decides,
  inState,
  later,
  now,
  play,
  rules,
  secret,
  votes,
  withRules,
  world,
} from '../support/play.ts';

const closed = inState('bij-volmachthouder'); // voor
const why = secret('De school kan dit zelf, zie het dossier.');
const noSay = withRules({ terms: { ...rules.terms, zienswijzeDagen: null } });

const withParents = (view: string): Arrangement => {
  const { ouders } = closed.answers;
  if (!ouders) throw new Error('They were asked.');
  return { ...closed, answers: { ...closed.answers, ouders: { ...ouders, view: secret(view) } } };
};

describe('who decides hears the school and the parents first', () => {
  test('before refusing, and not before granting', () => {
    expect(code(click(closed, 'volmachthouder', decides('conclude', closed, 'afgewezen', why)))).toBe(
      'eerst-zienswijze',
    );
    expect(code(click(closed, 'volmachthouder', decides('conclude', closed)))).toBe('ok');
  });

  test.each([
    ['eens', false],
    ['nog-niet', false],
    ['deels', true],
    ['niet-eens', true],
    ['verschillen', true],
  ])('before any outcome where the parents are "%s": %s', (view, first) => {
    expect(mustHearFirst(withParents(view), 'toegekend', world)).toBe(first);
    expect(mustHearFirst(withParents(view), 'afgewezen', world)).toBe(true);
  });

  test('once: after the answer they decide as they like', () => {
    const asked = heard(closed);
    expect(asked.state).toBe('bij-volmachthouder');
    expect(code(click(asked, 'volmachthouder', decides('conclude', asked, 'afgewezen', why)))).toBe('ok');
    expect(code(click(asked, 'volmachthouder', bodies.askZienswijze))).toBe('al-gehoord');
  });

  test('not where the version of the rules knows no zienswijze', () => {
    expect(mustHearFirst(withParents('niet-eens'), 'afgewezen', noSay)).toBe(false);
    expect(code(click(closed, 'volmachthouder', bodies.askZienswijze, now, noSay))).toBe('geen-zienswijze-hier');
  });

  test('only after reading, and as a member after voting: they would see the others’ votes', () => {
    const unread = { ...closed, opened: [] };
    expect(code(click(unread, 'volmachthouder', bodies.askZienswijze))).toBe('eerst-dossier');
    const others = play(inState('bij-cvt'), [
      ['volmachthouder', bodies.openDossier],
      ['member', bodies.openDossier],
      ['member2', bodies.openDossier],
      ['member', votes('voor')],
      ['member2', votes('voor')],
    ]);
    expect(code(click(others, 'volmachthouder', bodies.askZienswijze))).toBe('eerst-stemmen');
  });
});

describe('the school', () => {
  const asked = inState('bij-zienswijze');

  test('is asked by a card of its own, and gets fourteen days', () => {
    const done = change(click(closed, 'volmachthouder', bodies.askZienswijze));
    expect(done.next).toMatchObject({ state: 'bij-zienswijze', zienswijze: { until: '2026-12-07', given: null } });
    expect(done.posts).toContainEqual({ kind: 'zienswijze', to: { to: 'person', person: 'zoco' }, urgent: false });
  });

  test('answers by any of its zorgcoördinatoren, and it goes back to who asked', () => {
    const done = change(click(asked, 'colleague', bodies.giveZienswijze));
    expect(done.next).toMatchObject({ state: 'bij-volmachthouder', zienswijze: { given: { by: 'colleague' } } });
    expect(done.posts).toContainEqual(
      expect.objectContaining({ kind: 'besluit', to: { to: 'person', person: 'volmachthouder' } }),
    );
  });

  test('may say that it adds nothing', () => {
    const done = change(click(asked, 'zoco', { kind: 'giveZienswijze', text: null }));
    expect(done.next?.zienswijze?.given).toMatchObject({ text: null });
    expect(code(click(heard(closed), 'volmachthouder', decides('conclude', closed, 'afgewezen', why)))).toBe('ok');
  });

  test('that says nothing in time holds nobody up: the day after, it is back', () => {
    expect(hearingOver(asked, later(now, 14))).toBeNull();
    const over = hearingOver(asked, later(now, 15));
    expect(over?.next).toMatchObject({ state: 'bij-volmachthouder', zienswijze: { given: null } });
    const back = over?.next ?? asked;
    const refused = decides('conclude', back, 'afgewezen', why);
    expect(code(click(back, 'volmachthouder', refused, later(now, 15)))).toBe('ok');
  });

  test('answers in time also on the last day, and not when it is back', () => {
    expect(code(click(asked, 'zoco', bodies.giveZienswijze, later(now, 14)))).toBe('ok');
    expect(code(click(heard(closed), 'zoco', { kind: 'giveZienswijze', text: why }))).toBe('niet-nu');
  });

  test('may still withdraw, and change nothing', () => {
    expect(code(click(asked, 'zoco', bodies.withdraw))).toBe('ok');
    expect(code(click(asked, 'zoco', bodies.amend))).toBe('te-laat-om-te-wijzigen');
  });
});

describe('a new round hears the school anew, and keeps what it said', () => {
  const said = heard(closed);
  const unsure = { ...said, votes: said.votes.map((one) => ({ ...one, choice: 'nog-niet' as const })) };
  const back = settle(unsure, now, world)?.next ?? unsure;

  test.each([
    ['after the consulent forwarded it again', [['consulent', bodies.forward]]],
    ['after the school changed it', [['zoco', bodies.amend]]],
  ] as const)('%s', (_, clicks) => {
    expect(back.state).toBe('bij-consulent');
    const again = play(back, clicks);
    expect(again).toMatchObject({ zienswijze: null, heardBefore: [said.zienswijze] });
    expect(mustHearFirst(again, 'afgewezen', world)).toBe(true);
  });

  test('of which there was none, nothing is kept', () => {
    expect(play(inState('bij-consulent'), [['zoco', bodies.amend]]).heardBefore).toEqual([]);
  });
});

test('the term of law runs on while the school is heard (Awb 4:15 asks its consent for a standstill)', () => {
  expect(inState('bij-zienswijze').suspensions).toEqual(closed.suspensions);
});
