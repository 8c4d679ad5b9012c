import { describe, expect, test } from 'vitest';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { conflictOf } from '../../../../bot/arrangements/rules/conflict.ts';
import { settle } from '../../../../bot/arrangements/rules/settle.ts';
import type { World } from '../../../../bot/arrangements/rules/world.ts';
import { DISCIPLINES, type Discipline } from '../../../../bot/core/actor.ts';
import { localDate, personId } from '../../../../cards/words/brands.ts';
import { duinroos, experts, people } from '../support/people.ts';
import { type Body, bodies, change, click, code, forwardTlv, next, now, play } from '../support/play.ts';
import { afterAdvice, atConsulent, atExperts, worldOf } from '../support/tlv-states.ts';

const tlv = worldOf('tlv-vso');
const FIRST: readonly Discipline[] = ['orthopedagoog', 'psycholoog'];
const SECOND: readonly Discipline[] = [
  'jeugdpsycholoog',
  'pedagoog',
  'kinderpsychiater',
  'maatschappelijk-werker',
  'arts',
];

const pairs = DISCIPLINES.flatMap((first) => DISCIPLINES.map((second) => [first, second] as const));
const who = (name: string, discipline: Discipline) => ({ person: personId(name), discipline });
const sends = (first: ReturnType<typeof who>, second: ReturnType<typeof who>): Body => ({
  ...bodies.forward,
  experts: [first, second],
});

/** A world in which two people hold every discipline there is. */
const everyone: World = {
  ...tlv,
  experts: ['one', 'two'].flatMap((name) => DISCIPLINES.map((discipline) => ({ ...who(name, discipline), ties: [] }))),
};

describe('two deskundigen', () => {
  const record = atConsulent('tlv-vso');

  test.each(pairs)('%s and %s are a pair as the law has it (DOMAIN D.1)', (first, second) => {
    const good = FIRST.includes(first) && SECOND.includes(second);
    const sent = click(record, 'consulent', sends(who('one', first), who('two', second)), now, everyone);
    expect(code(sent)).toBe(good ? 'ok' : 'deskundige-discipline');
    const same = click(record, 'consulent', sends(who('one', first), who('one', second)), now, everyone);
    expect(code(same)).toBe(FIRST.includes(first) ? 'deskundige-zelfde' : 'deskundige-discipline');
  });

  test('hold the role today by right, and have no tie with the school nor a hand in the request', () => {
    const arts = who('arts', 'arts');
    const sent = (first: string, around: World = tlv) =>
      code(click(record, 'consulent', sends(who(first, 'psycholoog'), arts), now, around));
    expect(sent('psycholoog')).toBe('ok');
    expect(sent('expertOwnSchool')).toBe('deskundige-niet-nu');
    expect(sent('jeugdpsycholoog')).toBe('deskundige-niet-nu');
    expect(sent('psycholoog', { ...tlv, experts: [] })).toBe('deskundige-niet-nu');
    for (const name of ['zoco', 'directie', 'consulent'] as const) {
      const held = [...experts, { ...who(name, 'psycholoog'), ties: [] }];
      expect(sent(name, { ...tlv, experts: held })).toBe('deskundige-niet-nu');
    }
  });

  test('are named, each at its own input, before it leaves the consulent', () => {
    const asked = click(record, 'consulent', bodies.forward, now, tlv);
    expect(asked).toMatchObject({ refusal: { code: 'verplicht', field: 'deskundige1' } });
    const wrong = click(record, 'consulent', sends(who('arts', 'arts'), who('arts', 'arts')), now, tlv);
    expect(wrong).toMatchObject({ refusal: { field: 'deskundige1' } });
  });

  test('get a card each; nobody of the CvT does', () => {
    const { posts } = change(click(record, 'consulent', forwardTlv, now, tlv));
    expect(
      posts.flatMap(({ kind, to }) => (to.to === 'person' && kind !== 'status' ? [`${kind} ${to.person}`] : [])),
    ).toEqual(['deskundige orthopedagoog', 'deskundige jeugdpsycholoog']);
  });
});

describe('the advice of a deskundige', () => {
  const record = atExperts('tlv-vso');
  const opened = play(
    record,
    [
      ['orthopedagoog', bodies.openDossier],
      ['jeugdpsycholoog', bodies.openDossier],
    ],
    now,
    tlv,
  );
  const advise = (at: Arrangement, name: 'orthopedagoog' | 'jeugdpsycholoog', outcome: 'positief' | 'negatief') =>
    click(at, name, { ...bodies.advise, outcome }, now, tlv);

  test('is one’s own: not that of a deputy, of another deskundige, or of who lost the role', () => {
    for (const name of ['expertDeputy', 'psycholoog', 'arts'] as const) {
      expect(code(click(opened, name, bodies.advise, now, tlv))).toBe('niet-jouw-rol');
    }
    const { actor } = people.orthopedagoog;
    const left = { actor: { ...actor, roles: [] }, ties: [] };
    expect(code(click(opened, left, bodies.advise, now, tlv))).toBe('niet-jouw-rol');
    const lent = actor.roles.map((one) => ({ ...one, insteadOf: personId('psycholoog') }));
    const standsIn = { actor: { ...actor, roles: lent }, ties: [] };
    expect(code(click(opened, standsIn, bodies.advise, now, tlv))).toBe('niet-jouw-rol');
    const tied = { actor, ties: [duinroos] };
    expect(code(click(opened, tied, bodies.advise, now, tlv))).toBe('eigen-school');
  });

  test('comes after reading, and is final', () => {
    expect(code(advise(record, 'orthopedagoog', 'positief'))).toBe('eerst-dossier');
    const once = next(advise(opened, 'orthopedagoog', 'positief'));
    expect(code(advise(once, 'orthopedagoog', 'negatief'))).toBe('al-geadviseerd');
  });

  test('tells the audit log that it is in, never what it was', () => {
    const { events } = change(advise(opened, 'orthopedagoog', 'negatief'));
    expect(events.map(({ kind, detail }) => [kind, detail])).toEqual([['advise', { discipline: 'orthopedagoog' }]]);
  });

  test('does not spoil the dossier that the other is reading', () => {
    const once = next(advise(opened, 'orthopedagoog', 'positief'));
    expect(once.cardRevision).toBe(opened.cardRevision);
    const both = next(advise({ ...once, revision: opened.revision }, 'jeugdpsycholoog', 'positief'));
    expect(both.state).toBe('bij-cvt');
  });

  test.each([
    ['positief', 'positief', 'bij-cvt'],
    ['negatief', 'negatief', 'bij-cvt'],
    ['positief', 'negatief', 'bij-mdo'],
    ['negatief', 'positief', 'bij-mdo'],
  ] as const)('with another: %s and %s bring it to %s', (one, other, state) => {
    expect(afterAdvice('tlv-vso', [one, other]).state).toBe(state);
  });

  test('is a hand in it: whoever gave it neither votes nor decides, also as a deputy', () => {
    const advised = afterAdvice('tlv-vso', ['positief', 'positief']);
    const ties = { ties: [], insteadOf: null };
    expect(conflictOf(advised, { person: personId('orthopedagoog'), ...ties }, 'decider')).toBe('eigen-advies');
    const standsIn = { person: personId('member'), insteadOf: personId('orthopedagoog'), ties: [] };
    expect(conflictOf(advised, standsIn, 'decider')).toBe('eigen-advies');
  });

  test('closes the request for changes; before it, a change asks the deskundigen anew', () => {
    const given = next(advise(opened, 'orthopedagoog', 'positief'));
    const amend: Body = { kind: 'amend', step: 2, inputs: { doelschool: 'buiten-de-regio', ingang: 'direct' } };
    expect(code(click(given, 'zoco', amend, now, tlv))).toBe('deskundige-adviseerde');
    expect(next(click(opened, 'zoco', amend, now, tlv))).toMatchObject({
      state: 'bij-directie',
      experts: [],
      mdo: null,
    });
  });
});

describe('an MDO', () => {
  const differed = afterAdvice('tlv-vso', ['positief', 'negatief']);
  const record = (day: string) => click(differed, 'consulent', { ...bodies.recordMdo, on: localDate(day) }, now, tlv);

  test('was held after the advices and not later than today, and then brings it to the CvT', () => {
    expect(code(record('2026-11-24'))).toBe('mdo-in-toekomst');
    expect(code(record('2026-11-22'))).toBe('mdo-te-vroeg');
    expect(next(record('2026-11-23')).state).toBe('bij-cvt');
  });
});

describe('a deskundige who cannot advise any more', () => {
  const record = atExperts('tlv-vso');
  const without = (...gone: readonly string[]): World => ({
    ...tlv,
    experts: experts.filter(({ person }) => !gone.includes(person)),
  });
  const settled = (at: Arrangement, world: World): Arrangement => settle(at, now, world)?.next ?? at;

  test('is marked once, and the consulent is asked to choose another', () => {
    const left = settle(record, now, without('orthopedagoog'));
    expect(left?.posts).toMatchObject([{ kind: 'consulent', to: { role: 'onderwijsconsulent' } }]);
    expect(left?.next?.cardRevision).toBe(record.cardRevision);
    expect(settle(left?.next ?? record, now, without('orthopedagoog'))).toBeNull();
  });

  test('advises after all when the role came back', () => {
    const back = settled(settled(record, without('orthopedagoog')), tlv);
    expect(back.experts.every(({ gone }) => gone === null)).toBe(true);
    expect(back.cardRevision).toBe(record.cardRevision); // the other one is reading, and advises on the card they have
  });

  test('is left alone once the advice is in', () => {
    const one = play(
      record,
      [
        ['orthopedagoog', bodies.openDossier],
        ['orthopedagoog', bodies.advise],
      ],
      now,
      tlv,
    );
    expect(settle(one, now, without('orthopedagoog'))).toBeNull();
    const replace = click(one, 'consulent', bodies.replaceExpert, now, tlv);
    expect(code(replace)).toBe('deskundige-klaar');
  });

  test('is replaced by who fits beside the other, in the same place', () => {
    const left = settled(record, without('orthopedagoog'));
    const by = (name: string, discipline: Discipline) =>
      click(
        left,
        'consulent',
        { ...bodies.replaceExpert, expert: who(name, discipline) },
        now,
        without('orthopedagoog'),
      );
    expect(code(by('arts', 'arts'))).toBe('deskundige-discipline');
    expect(code(by('jeugdpsycholoog', 'jeugdpsycholoog'))).toBe('deskundige-zelfde');
    expect(code(by('orthopedagoog', 'orthopedagoog'))).toBe('deskundige-niet-nu');
    expect(next(by('psycholoog', 'psycholoog')).experts).toMatchObject([
      { expert: 'psycholoog', gone: null, advice: null },
      { expert: 'jeugdpsycholoog' },
    ]);
  });

  test('is nobody whom a forger names', () => {
    const forged = { ...bodies.replaceExpert, replaces: personId('member') };
    expect(code(click(record, 'consulent', forged, now, tlv))).toBe('geen-keuze');
  });
});

test('a TLV that the CvT could not judge yet is forwarded with the advices that were given', () => {
  const judged = afterAdvice('tlv-vso', ['positief', 'positief']);
  const back: Arrangement = { ...judged, state: 'bij-consulent', advice: null };
  const again = next(click(back, 'consulent', bodies.forward, now, tlv));
  expect(again.state).toBe('bij-cvt');
  expect(again.experts).toEqual(judged.experts);
});
