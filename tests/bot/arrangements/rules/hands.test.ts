import { describe, expect, test } from 'vitest';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import type { World } from '../../../../bot/arrangements/rules/world.ts';
import { personId } from '../../../../cards/words/brands.ts';
import { duinroos, experts, persona, role } from '../support/people.ts';
import { bodies, change, click, code, committee, inState, lapsed, later, next, now, play } from '../support/play.ts';
import { afterAdvice, atExperts, worldOf } from '../support/tlv-states.ts';

const tlv = worldOf('tlv-vso');
const both = personId('both');

describe('the consulent has a hand in a TLV', () => {
  const expert = persona('both', [role('onderwijsconsulent', duinroos), role('deskundige-psycholoog')]);
  const chosen = { person: both, discipline: 'psycholoog' } as const;
  const around: World = { ...tlv, experts: [...experts, { ...chosen, ties: [] }] };

  test('by choosing another deskundige, and never chooses themselves', () => {
    const record = atExperts('tlv-vso');
    expect(code(click(record, expert, { ...bodies.replaceExpert, expert: chosen }, now, around))).toBe(
      'deskundige-niet-nu',
    );
    expect(next(click(record, expert, bodies.replaceExpert, now, around)).hands.reviewers).toEqual(['consulent', both]);
  });

  test('by writing the sentence of the MDO: who wrote it has no vote, and nobody waits for theirs', () => {
    const member = persona('both', [role('onderwijsconsulent', duinroos), role('cvt-lid')]);
    const seated = { members: [...committee, { person: both, insteadOf: null, ties: [], volmachten: [] }] };
    const differed = afterAdvice('tlv-vso', ['positief', 'negatief']);
    const written = change(click(differed, member, bodies.recordMdo, now, { ...tlv, committee: seated }));
    expect(written.posts).not.toContainEqual(expect.objectContaining({ to: { to: 'person', person: both } }));
    const voted = click(written.next ?? differed, member, bodies.vote, now, { ...tlv, committee: seated });
    expect(code(voted)).toBe('eigen-preadvies');
  });
});

test('who takes it on without the answer has a hand in it', () => {
  const at = later(now, 15);
  const taken = play(lapsed(), [['consulentDeputy', bodies.takeOn]], at);
  expect(taken.hands.reviewers).toContain('consulentDeputy');
});

test('who gives the zienswijze of the school wrote in it', () => {
  const given = play(inState('bij-zienswijze'), [['colleague', bodies.giveZienswijze]]);
  expect(given.hands.writers).toContain('colleague');
});

describe('what was read before the deskundigen were done is read again before it is judged', () => {
  const member = persona('both', [role('onderwijsconsulent', duinroos), role('cvt-lid')]);
  const seated: World = {
    ...tlv,
    committee: { members: [...committee, { person: both, insteadOf: null, ties: [], volmachten: [] }] },
  };
  const advises = (record: Arrangement, outcome: 'positief' | 'negatief'): Arrangement =>
    next(click(record, 'jeugdpsycholoog', { ...bodies.advise, outcome }, now, seated));
  const read = play(
    atExperts('tlv-vso'),
    [
      ['orthopedagoog', bodies.openDossier],
      ['jeugdpsycholoog', bodies.openDossier],
      ['orthopedagoog', bodies.advise],
    ],
    now,
    tlv,
  );
  const readByMember = next(click(read, member, bodies.openDossier, now, seated));

  test('when the second advice brings it to the CvT', () => {
    const atCvt = advises(readByMember, 'positief');
    expect(atCvt.state).toBe('bij-cvt');
    expect(code(click(atCvt, member, bodies.vote, now, seated))).toBe('eerst-dossier');
  });

  test('when an MDO does', () => {
    const talked = click(advises(readByMember, 'negatief'), 'consulent', bodies.recordMdo, now, seated);
    expect(next(talked).state).toBe('bij-cvt');
    expect(code(click(next(talked), member, bodies.vote, now, seated))).toBe('eerst-dossier');
  });
});
