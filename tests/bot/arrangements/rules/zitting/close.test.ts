import { describe, expect, test } from 'vitest';
import { mayHold } from '../../../../../bot/arrangements/abilities/for-the-swv.ts';
import type { Arrangement } from '../../../../../bot/arrangements/rules/arrangement.ts';
import { settle } from '../../../../../bot/arrangements/rules/settle.ts';
import { recount } from '../../../../../bot/arrangements/rules/tally.ts';
import type { World } from '../../../../../bot/arrangements/rules/world.ts';
import { close } from '../../../../../bot/arrangements/rules/zitting/hold.ts';
import { outlook } from '../../../../../bot/arrangements/rules/zitting/outlook.ts';
import { advises, aZitting, closed, during, given, listed, SENTENCE, THREE } from '../../support/a-zitting.ts';
import { duinroos, people } from '../../support/people.ts';
import { bodies, click, code, next, now, play, votes, withRules } from '../../support/play.ts';

describe('when the zitting closes', () => {
  const after = (record: Arrangement, around: World = closed()) => settle(record, now, around)?.next;

  test('a majority in favour, on conditions or not, goes to the volmachthouder', () => {
    expect(
      after(
        given([
          ['member', 'voorwaarden'],
          ['member2', 'voor'],
          ['volmachthouder', 'tegen'],
        ]),
      ),
    ).toMatchObject({
      state: 'bij-volmachthouder',
      advice: { outcome: 'voor', voor: 2, voorwaarden: 1, tegen: 1, zitting: 'zitting-1' },
    });
  });

  test('or to the bestuurder, where the bestuurder decides', () => {
    const advice = { ...closed(), rules: withRules({ besluit: 'directeur-bestuurder' }).rules };
    expect(
      after(
        given([
          ['member', 'tegen'],
          ['member2', 'tegen'],
        ]),
        advice,
      ),
    ).toMatchObject({
      state: 'bij-bestuurder',
      advice: { outcome: 'tegen' },
    });
  });

  test('what cannot be judged yet goes back to the consulent, and a new round begins without votes', () => {
    const back = after(
      given([
        ['member', 'nog-niet'],
        ['member2', 'nog-niet'],
        ['volmachthouder', 'voor'],
      ]),
    );
    expect(back).toMatchObject({ state: 'bij-consulent', advice: { outcome: 'nog-niet', nogNiet: 2 }, votes: [] });
    if (!back) throw new Error('not settled');
    const again = play(back, [['consulent', bodies.forward]]);
    expect(again).toMatchObject({ state: 'bij-cvt', advice: null, zitting: null, opened: [] });
  });

  test('no majority, or too few who advised, goes to the secretary', () => {
    expect(
      after(
        given([
          ['member', 'voor'],
          ['member2', 'tegen'],
        ]),
      ),
    ).toMatchObject({
      state: 'bij-secretaris',
      advice: { outcome: 'staken' },
    });
    expect(after(given([['member', 'voor']]))).toMatchObject({
      state: 'bij-secretaris',
      advice: { outcome: 'geen-quorum' },
    });
    expect(after(listed())).toMatchObject({ state: 'bij-secretaris', advice: { outcome: 'geen-quorum' } });
  });

  test('the advice of who left the CvT, or got a tie with the school, does not count', () => {
    const record = given([
      ['member', 'voor'],
      ['member2', 'voor'],
    ]);
    const members = closed().committee.members;
    const left = {
      ...closed(),
      committee: { ...closed().committee, members: members.filter(({ person }) => person !== 'member2') },
    };
    const tied = {
      ...closed(),
      committee: {
        ...closed().committee,
        members: members.map((one) => (one.person === 'member2' ? { ...one, ties: [duinroos] } : one)),
      },
    };
    for (const around of [left, tied])
      expect(after(record, around)).toMatchObject({ advice: { outcome: 'geen-quorum', voor: 1 } });
  });

  test('a vote of before by who was not there is kept, and does not count from then on', () => {
    const before = listed();
    const voted = play({ ...before, zitting: null }, [['member2', votes('tegen')]]);
    const on = { ...voted, zitting: before.zitting };
    const here = aZitting('volmachthouder', 'member');
    const both = play(
      on,
      [
        ['volmachthouder', advises('voor', null)],
        ['member', advises('voor', null)],
      ],
      now,
      during(here),
    );
    const done = after(both, closed(here));
    expect(done).toMatchObject({ state: 'bij-volmachthouder', advice: { outcome: 'voor', voor: 2, tegen: 0 } });
    if (!done) throw new Error('not settled');
    expect(done.votes).toHaveLength(3);
    expect(settle(done, now, closed(here))).toBeNull(); // and a recount comes to the same
    expect(recount(done, closed(here).committee, 2)).toMatchObject({ voor: 2, tegen: 0 });
  });

  test('after a lost quorum the secretary lets the CvT vote: the advices of the zitting are over', () => {
    const lost = after(given([['member', 'nog-niet']]));
    if (!lost) throw new Error('not settled');
    expect(play(lost, [['secretaris', bodies.reopen]])).toMatchObject({ state: 'bij-cvt', votes: [], zitting: null });
    const text = { ...bodies.word, motivering: SENTENCE } as const;
    const worded = after(next(click(given([['member', 'nog-niet']]), 'secretaris', text, now, during())));
    expect(worded?.wording).not.toBeNull();
    expect(worded && play(worded, [['secretaris', bodies.reopen]]).wording).toBeNull(); // and so is the text about them
  });
});

describe('closing', () => {
  const zitting = aZitting(...THREE);
  const may = mayHold(people.secretaris.actor, zitting.id);
  if (!may.ok) throw new Error('The secretary may.');
  const closes = (more: Partial<Parameters<typeof close>[1]> = {}, on = zitting) => {
    const result = close(on, { confirmed: 'vv', stands: 'vv', wordless: 0, ...more }, may.value, now);
    return result.ok ? 'ok' : result.refusal.code;
  };

  test('is confirmed as it stands, once', () => {
    expect(closes()).toBe('ok');
    expect(closes({ confirmed: 'vt' })).toBe('bevestig-opnieuw');
    expect(closes({}, { ...zitting, closedAt: now.instant })).toBe('al-gedaan');
  });

  test('waits for the secretary’s text where nobody could go on without it', () => {
    expect(closes({ wordless: 1 })).toBe('tekst-nodig');
    const wordless = (record: Arrangement) => outlook(record, during()).wordless;
    expect(
      wordless(
        given([
          ['member', 'voor'],
          ['member2', 'voor'],
        ]),
      ),
    ).toBe(false);
    const missing = given([
      ['member', 'nog-niet'],
      ['member2', 'nog-niet'],
    ]);
    expect(wordless(missing)).toBe(true);
    const text = { ...bodies.word, stand: 'nog-niet', motivering: SENTENCE } as const;
    const worded = next(click(missing, 'secretaris', text, now, during()));
    expect(wordless(worded)).toBe(false);
    // and the text is about that outcome only
    const turned = play(
      worded,
      [
        ['member', advises('voorwaarden')],
        ['member2', advises('voorwaarden')],
      ],
      now,
      during(),
    );
    expect(outlook(turned, during())).toMatchObject({ stand: { outcome: 'voor' }, worded: false, wordless: true });
  });

  test('is for the secretary of the CvT', () => {
    for (const name of ['member', 'bestuurder', 'consulent', 'zoco'] as const)
      expect(mayHold(people[name].actor, zitting.id)).toMatchObject({ refusal: { code: 'niet-jouw-rol' } });
    expect(code(click(listed(), 'member', bodies.delist, now, during()))).toBe('niet-jouw-rol');
  });
});
