import { describe, expect, test } from 'vitest';
import { mayReview, mayVote } from '../../../bot/arrangements/abilities/for-the-swv.ts';
import type { MayVote } from '../../../bot/arrangements/abilities/permission.ts';
import { mayRead } from '../../../bot/arrangements/abilities/to-see.ts';
import type { Arrangement } from '../../../bot/arrangements/rules/arrangement.ts';
import type { vote } from '../../../bot/arrangements/rules/vote.ts';
import type { Actor } from '../../../bot/core/actor.ts';
import type { All, Fits, Not } from '../../types/equal.ts';
import { duinroos, type Name, people, persona, role, sits, zeeduin } from './support/people.ts';
import { bodies, inState, play, world } from './support/play.ts';

const reads = (record: Arrangement, name: Name) => {
  const may = mayRead(people[name].actor, record, { ...world, ties: people[name].ties });
  return may.ok ? may.value.as : may.refusal.code;
};

describe('reading the dossier', () => {
  test('of a draft is for the school alone, also after an amendment sent it back', () => {
    const back = play(inState('bij-cvt'), [['zoco', bodies.amend]]);
    for (const draft of [inState('concept'), inState('bij-directie'), back]) {
      expect(reads(draft, 'colleague')).toBe('school');
      expect(reads(draft, 'directie')).toBe('school');
      for (const other of ['consulent', 'member', 'secretaris', 'bestuurder'] as const) {
        expect(reads(draft, other)).toBe('geen-toegang');
      }
    }
  });

  test('opens for the consulent at submission and for the CvT when it is forwarded', () => {
    expect(reads(inState('bij-consulent'), 'consulent')).toBe('consulent');
    expect(reads(inState('bij-consulent'), 'member')).toBe('geen-toegang');
    expect(reads(inState('bij-cvt'), 'member')).toBe('cvt');
    expect(reads(inState('bij-cvt'), 'secretaris')).toBe('secretaris');
    expect(reads(inState('bij-cvt'), 'bestuurder')).toBe('bestuurder');
  });

  test('stays closed to the CvT when it ended before it came there', () => {
    expect(reads(inState('basisondersteuning'), 'member')).toBe('geen-toegang');
    expect(reads(inState('ingetrokken'), 'member')).toBe('geen-toegang');
    expect(reads(inState('toegekend'), 'member')).toBe('cvt');
  });

  test('is not for members, secretary or bestuurder with a tie to the school', () => {
    expect(reads(inState('bij-cvt'), 'memberOwnSchool')).toBe('geen-toegang');
    expect(reads(inState('bij-cvt'), 'bestuurderOwnSchool')).toBe('geen-toegang');
    const secretary = persona('secretary', [role('cvt-secretaris')], { ties: [duinroos] });
    expect(mayRead(secretary.actor, inState('bij-cvt'), { ...world, ties: secretary.ties }).ok).toBe(false);
  });

  test('ends for the school when the pupil belongs to another', () => {
    expect(reads({ ...inState('bij-cvt'), pupilSchools: [zeeduin] }, 'zoco')).toBe('geen-toegang');
  });

  test('ends for a person when the role ends', () => {
    const gone = persona('zoco', [role('zorgcoordinator', zeeduin)]);
    expect(mayRead(gone.actor, inState('concept'), { ...world, ties: gone.ties }).ok).toBe(false);
  });

  test('is not for other schools or other staff', () => {
    for (const other of ['zocoElsewhere', 'directieElsewhere', 'consulentElsewhere', 'beleid'] as const) {
      expect(reads(inState('bij-cvt'), other)).toBe('geen-toegang');
    }
  });
});

describe('a permission', () => {
  test('is asked for by the rules: neither an actor nor another permission compiles in its place', () => {
    type Asked = Parameters<typeof vote>[2];
    type Facts = All<[Fits<MayVote, Asked>, Not<Fits<Actor, Asked>>, Not<Fits<MayReviewHere, Asked>>]>;
    const facts: Facts = [true, true, true];
    expect(facts).toHaveLength(3);
  });

  test('to vote needs the role and the seat: a list of members alone is not enough', () => {
    const visitor = persona('member', [role('beleidsmedewerker')]);
    expect(mayVote(visitor.actor, inState('bij-cvt'), { ...world, ties: [] }).ok).toBe(false);
    const unlisted = { ...world, committee: { members: [sits('member2')] } };
    expect(mayVote(people.member.actor, inState('bij-cvt'), unlisted).ok).toBe(false);
  });

  test('in one’s own role goes before a deputy’s: a conflict of the absent person does not stop it', () => {
    const both = persona('both', [role('onderwijsconsulent', duinroos, 'zoco'), role('onderwijsconsulent', duinroos)]);
    const may = mayReview(both.actor, inState('bij-consulent'), { ...world, ties: [] });
    expect(may).toMatchObject({ ok: true, value: { insteadOf: null } });
  });
});

type MayReviewHere = Extract<ReturnType<typeof mayReview>, { ok: true }>['value'];
