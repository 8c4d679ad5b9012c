import { describe, expect, test } from 'vitest';
import { mayHold } from '../../../../../bot/arrangements/abilities/for-the-swv.ts';
import type { Committee } from '../../../../../bot/arrangements/rules/world.ts';
import { correctAttendance, open } from '../../../../../bot/arrangements/rules/zitting/hold.ts';
import type { Zitting } from '../../../../../bot/arrangements/rules/zitting/zitting.ts';
import { zittingInputIds } from '../../../../../cards/arrangements/zitting/verbs.ts';
import { type PersonId, personId, revision, type SubjectId } from '../../../../../cards/words/brands.ts';
import { aZitting } from '../../support/a-zitting.ts';
import { people, sits } from '../../support/people.ts';
import { committee, now } from '../../support/play.ts';

const MEMBER = people.member.actor.person;
const OTHER = people.member2.actor.person;
const DEPUTY = personId('deputy');
/** Who sits in it today; the deputy in the seat of the member. */
const sitting: Committee = { members: [...committee, { ...sits('member'), person: DEPUTY, insteadOf: MEMBER }] };
const zitting = aZitting('volmachthouder', 'member');

const may = mayHold(people.secretaris.actor, zitting.id);
if (!may.ok) throw new Error('The secretary may.');
const secretary = may.value;

const opens = (chosen: readonly PersonId[], list: readonly SubjectId[] = zitting.list) =>
  open({ id: zitting.id, chosen, list }, secretary, now, sitting);
const corrects = (chosen: readonly PersonId[], more: Partial<Zitting> = {}) =>
  correctAttendance({ ...zitting, ...more }, chosen, zitting.revision, secretary, sitting);

const AT_INPUT = { field: zittingInputIds.present };

describe('who is there', () => {
  const each = [
    ['when it opens', opens],
    ['when that is corrected', corrects],
  ] as const;

  test.each(each)('is one for each seat, %s', (_when, says) => {
    expect(says([OTHER, MEMBER, DEPUTY])).toMatchObject({ refusal: { code: 'plek-dubbel', ...AT_INPUT } });
    expect(says([OTHER, DEPUTY])).toMatchObject({
      ok: true,
      value: {
        present: [
          { person: OTHER, insteadOf: null },
          { person: DEPUTY, insteadOf: MEMBER },
        ],
      },
    });
  });

  test.each(each)('is somebody, and of the CvT, %s', (_when, says) => {
    expect(says([])).toMatchObject({ refusal: { code: 'niemand-aanwezig', ...AT_INPUT } });
    expect(says([MEMBER, people.zoco.actor.person])).toMatchObject({ refusal: { code: 'geen-keuze', ...AT_INPUT } });
  });

  test('is corrected once, on the card of now, and not after it closed', () => {
    expect(corrects([MEMBER])).toMatchObject({ ok: true, value: { revision: zitting.revision + 1 } });
    expect(corrects([MEMBER], { closedAt: now.instant })).toMatchObject({ refusal: { code: 'zitting-gesloten' } });
    expect(corrects([MEMBER], { revision: revision(2) })).toMatchObject({ refusal: { code: 'zitting-veranderd' } });
    expect(corrects([people.volmachthouder.actor.person, MEMBER])).toMatchObject({ refusal: { code: 'al-gedaan' } });
  });
});

describe('a zitting', () => {
  test('is not opened when there is nothing to handle', () => {
    expect(opens([MEMBER], [])).toMatchObject({ refusal: { code: 'niets-te-behandelen' } });
    expect(opens([MEMBER])).toMatchObject({ ok: true, value: { list: zitting.list, closedAt: null } });
  });
});
