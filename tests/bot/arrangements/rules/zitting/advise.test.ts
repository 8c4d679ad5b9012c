import { describe, expect, test } from 'vitest';
import { mayRead } from '../../../../../bot/arrangements/abilities/to-see.ts';
import type { Arrangement } from '../../../../../bot/arrangements/rules/arrangement.ts';
import { decide } from '../../../../../bot/arrangements/rules/decide.ts';
import { recount } from '../../../../../bot/arrangements/rules/tally.ts';
import { visibleVotes } from '../../../../../bot/arrangements/rules/visible-votes.ts';
import { isYours } from '../../../../../bot/arrangements/rules/who-has-it.ts';
import type { World } from '../../../../../bot/arrangements/rules/world.ts';
import { revision } from '../../../../../cards/words/brands.ts';
import { advises, aZitting, closed, during, listed, SENTENCE } from '../../support/a-zitting.ts';
import { type Name, names, people } from '../../support/people.ts';
import { bodies, change, click, code, inState, next, now, play, secret, votes, world } from '../../support/play.ts';

const open = during();
const record = listed();
const by = (name: Name, body: Parameters<typeof click>[2], on: Arrangement = record, around: World = open) =>
  click(on, name, body, now, around);

describe('an advice in a zitting', () => {
  test('is for a member who is there and opened the dossier', () => {
    expect(code(by('member', advises('voor', null)))).toBe('ok');
    expect(code(by('member', advises('voor'), listed('volmachthouder')))).toBe('eerst-dossier');
    expect(code(by('member', advises('voor'), record, during(aZitting('volmachthouder'))))).toBe('niet-aanwezig');
    expect(code(by('memberOwnSchool', advises('voor')))).toBe('eigen-school');
    expect(code(by('secretaris', advises('voor')))).toBe('niet-jouw-rol');
  });

  test('is not given once the zitting closed, or for a request that is not on the list', () => {
    expect(code(by('member', advises('voor'), record, closed()))).toBe('geen-zitting');
    expect(code(by('member', advises('voor'), inState('bij-cvt'), open))).toBe('geen-zitting');
    expect(code(by('member', advises('voor'), record, world))).toBe('geen-zitting');
  });

  test('needs no word when it is the consulent’s, and one sentence when it is not', () => {
    expect(record.review?.preadvies).toBe('positief');
    const without = (choice: Parameters<typeof advises>[0]) => by('member', advises(choice, null));
    expect(code(without('voor'))).toBe('ok');
    expect(without('tegen')).toMatchObject({ refusal: { code: 'advies-waarom', field: 'zin' } });
    expect(without('voorwaarden')).toMatchObject({ refusal: { code: 'advies-voorwaarde', field: 'zin' } });
    expect(without('nog-niet')).toMatchObject({ refusal: { code: 'advies-ontbreekt', field: 'zin' } });
    for (const choice of ['tegen', 'voorwaarden', 'nog-niet'] as const)
      expect(code(by('member', advises(choice)))).toBe('ok');
  });

  test('keeps no fixed sentence of who agrees where texts are written elsewhere, and a second click of it is known', () => {
    const elsewhere = { ...open, rules: { ...open.rules, extern: true } };
    const of = { ...record, answers: { ...record.answers, extern: true as const } };
    const agreed = next(by('member', advises('voor'), of, elsewhere));
    expect(agreed.votes).toMatchObject([{ choice: 'voor', sentence: null }]);
    const twice = { ...advises('voor'), id: of.id, revision: of.revision };
    expect(code(decide(agreed, twice, people.member.actor, now, { ...elsewhere, ties: [] }))).toBe('al-gedaan');
    expect(next(by('member', advises('tegen'), of, elsewhere)).votes).toMatchObject([{ sentence: SENTENCE }]);
  });

  test('changes until the zitting closes: the newest counts, and both stand in the history', () => {
    const first = by('member', advises('voor', null));
    const second = by('member', advises('tegen'), next(first));
    expect(next(second).votes).toMatchObject([{ seat: 'member', choice: 'tegen', sentence: SENTENCE }]);
    expect([...change(first).events, ...change(second).events].map(({ kind }) => kind)).toEqual([
      'adviseInZitting',
      'adviseInZitting',
    ]);
  });

  test('is not turned back by a click on an older card that was long on its way', () => {
    const first = next(by('member', advises('voor', null)));
    const second = next(by('member', advises('tegen'), first));
    const late = { ...advises('voor', null), id: record.id, revision: record.revision };
    const outcome = decide(second, late, people.member.actor, now, { ...open, ties: [] });
    expect(code(outcome)).toBe('verouderd');
  });

  test('says nothing in the history of what it is', () => {
    for (const choice of ['voor', 'voorwaarden', 'tegen', 'nog-niet'] as const) {
      const { events } = change(by('member', advises(choice)));
      expect(events.map(({ kind, detail }) => [kind, detail])).toEqual([['adviseInZitting', {}]]);
    }
  });

  test('moves nothing, however many there are', () => {
    const all = play(
      record,
      [
        ['volmachthouder', advises('voor', null)],
        ['member', advises('voor', null)],
        ['member2', advises('voor', null)],
      ],
      now,
      open,
    );
    expect(all).toMatchObject({ state: 'bij-cvt', advice: null });
  });

  test('does not make the dossier that a colleague is reading stale', () => {
    const mine = { ...advises('voor', null), id: record.id, revision: record.revision };
    const after = next(by('member2', advises('tegen')));
    expect(code(decide(after, mine, people.member.actor, now, { ...open, ties: [] }))).toBe('ok');
  });

  test('takes the place of a vote, which is refused on the list; what was voted before is final there too', () => {
    expect(code(by('member', votes('voor')))).toBe('in-zitting');
    const before = play(inState('bij-cvt'), [
      ['member', bodies.openDossier],
      ['member', votes('tegen')],
    ]);
    const on = { ...before, zitting: record.zitting };
    expect(code(by('member', advises('voor', null), on))).toBe('al-gestemd');
  });

  test('the same click twice is found again; another sentence is not', () => {
    const first = next(by('member', advises('tegen')));
    const twice = { ...advises('tegen'), id: record.id, revision: record.revision };
    expect(code(decide(first, twice, people.member.actor, now, { ...open, ties: [] }))).toBe('al-gedaan');
    const other = { ...twice, sentence: secret('Een andere zin van meer dan twintig tekens.') };
    expect(code(decide(first, other, people.member.actor, now, { ...open, ties: [] }))).toBe('verouderd');
  });
});

describe('who sees what was advised', () => {
  const one = next(by('member', advises('tegen')));
  const sees = (name: Name, on: Arrangement = one, around: World = open) => {
    const reader = mayRead(people[name].actor, on, { ...around, ties: people[name].ties });
    if (!reader.ok) return 'no dossier';
    return (
      visibleVotes(on, reader.value, around.committee)?.votes.map(({ seat, choice }) => `${seat} ${choice}`) ?? 'hidden'
    );
  };

  test('nobody, before their own is in', () => {
    const found = Object.fromEntries(names.map((name) => [name, sees(name)]));
    const shown = Object.entries(found).filter(([, what]) => what !== 'hidden' && what !== 'no dossier');
    expect(shown).toEqual([
      ['member', ['member tegen']],
      ['secretaris', ['member tegen']], // who does not advise, and writes it down
    ]);
  });

  test('all of it, once one’s own is in', () => {
    const two = next(by('member2', advises('voor', null), one));
    expect(sees('member2', two)).toEqual(['member tegen', 'member2 voor']);
    expect(sees('volmachthouder', two)).toBe('hidden');
  });

  test('no longer, for who turned out not to be there', () => {
    expect(sees('member', one, during(aZitting('member2')))).toBe('hidden');
  });
});

describe('the request waits', () => {
  const waits = (on: Arrangement, around: World = open) =>
    names.filter((name) => isYours(on, people[name].actor, now, { ...around, ties: people[name].ties }));

  test('for who is there and did not advise yet', () => {
    expect(waits(record)).toEqual(['volmachthouder', 'member', 'member2']);
    expect(waits(next(by('member', advises('voor', null))))).toEqual(['volmachthouder', 'member2']);
    expect(waits(record, during(aZitting('member')))).toEqual(['member']);
  });
});

describe('the secretary', () => {
  const text = (more: object = {}) => ({ ...bodies.word, stand: 'voor', motivering: SENTENCE, ...more }) as const;
  const positive = play(
    record,
    [
      ['member', advises('voor', null)],
      ['member2', advises('voorwaarden')],
    ],
    now,
    open,
  );

  test('writes one text for what it came to', () => {
    expect(next(by('secretaris', text({ conditions: SENTENCE }), positive)).wording).toMatchObject({ outcome: 'voor' });
    expect(code(by('secretaris', text({ stand: 'tegen' }), positive))).toBe('stand-veranderd');
    expect(code(by('secretaris', text(), record, closed()))).toBe('geen-zitting');
  });

  test('is not turned back by a click on an older card that was long on its way', () => {
    const other = text({ conditions: secret('Een andere tekst van meer dan twintig tekens.') });
    const first = next(by('secretaris', text({ conditions: SENTENCE }), positive));
    const second = next(by('secretaris', other, first));
    const late = { ...text({ conditions: SENTENCE }), id: record.id, revision: positive.revision };
    const outcome = decide(second, late, people.secretaris.actor, now, { ...open, ties: [] });
    expect(code(outcome)).toBe('tekst-nieuwer');
  });

  test('writes down the conditions when half of those in favour want them', () => {
    expect(by('secretaris', text(), positive)).toMatchObject({
      refusal: { code: 'voorwaarden-nodig', field: 'voorwaarden' },
    });
    const one = next(by('volmachthouder', advises('voor', null), positive));
    expect(code(by('secretaris', text(), one))).toBe('ok'); // one of three
  });

  test('saves a text once, also where conditions were typed that nobody asked for', () => {
    const plain = next(by('member', advises('voor', null)));
    const body = text({ stand: recount(plain, open.committee, open.rules.quorum).outcome, conditions: SENTENCE });
    const saved = next(by('secretaris', body, plain));
    expect(saved.wording?.conditions).toBeNull(); // they would read as the commission's
    const again = { ...body, id: plain.id, revision: plain.revision };
    expect(code(decide(saved, again, people.secretaris.actor, now, { ...open, ties: [] }))).toBe('al-gedaan');
  });

  test('takes a request off the list: what was advised there is gone, and it is as before', () => {
    const off = next(by('secretaris', bodies.delist, positive));
    expect(off).toMatchObject({ state: 'bij-cvt', zitting: null, votes: [], wording: null });
    expect(code(by('member', votes('voor'), off))).toBe('ok');
  });

  test('puts it on once', () => {
    const again = { ...bodies.enlist, id: record.id, revision: revision(record.revision) };
    expect(code(decide(record, again, people.secretaris.actor, now, { ...open, ties: [] }))).toBe('al-gedaan');
  });
});

describe('the school', () => {
  test('amends until the first advice; then the request falls off the list', () => {
    const amended = next(by('zoco', bodies.amend));
    expect(amended.state).toBe('bij-directie');
    expect(code(by('member', advises('voor', null), amended))).toBe('niet-nu');
    const advised = next(by('member', advises('voor', null)));
    expect(code(by('zoco', bodies.amend, advised))).toBe('te-laat-om-te-wijzigen');
  });

  test('withdraws it at any time, and it does not come back on the list when it is forwarded anew', () => {
    expect(next(by('zoco', bodies.withdraw)).state).toBe('ingetrokken');
    const back = play(
      record,
      [
        ['zoco', bodies.amend],
        ['directie', bodies.commit],
        ['consulent', bodies.forward],
      ],
      now,
      open,
    );
    expect(back).toMatchObject({ state: 'bij-cvt', zitting: null });
  });
});
