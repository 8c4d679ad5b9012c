import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import type { AdviceChoice } from '../../../../bot/arrangements/rules/course.ts';
import type { Now, World } from '../../../../bot/arrangements/rules/world.ts';
import { enlist } from '../../../../bot/arrangements/rules/zitting/list.ts';
import type { Zitting } from '../../../../bot/arrangements/rules/zitting/zitting.ts';
import { revision, subjectId } from '../../../../cards/words/brands.ts';
import type { Sensitive } from '../../../../cards/words/sensitive.ts';
import { type Name, people } from './people.ts';
import { type Body, bodies, inState, next, now, play, secret, world } from './play.ts';

export const SENTENCE = secret('Dit is een zin van meer dan twintig tekens.');
const ID = subjectId('zitting-1');

export const aZitting = (...present: readonly Name[]): Zitting => ({
  id: ID,
  openedBy: people.secretaris.actor.person,
  openedAt: now.instant,
  closedAt: null,
  revision: revision(1),
  present: present.map((name) => ({ person: people[name].actor.person, insteadOf: null })),
  list: [inState('bij-cvt').id],
});

export const THREE = ['volmachthouder', 'member', 'member2'] as const satisfies readonly Name[];
type Member = (typeof THREE)[number];

/** The world in which the zitting is open with these people. */
export const during = (zitting: Zitting = aZitting(...THREE), around: World = world): World => ({
  ...around,
  committee: { ...around.committee, zitting },
});

export const closed = (zitting: Zitting = aZitting(...THREE), at: Now = now): World =>
  during({ ...zitting, closedAt: at.instant });

/** A request on its list, with the dossier opened by these. */
export function listed(...opened: readonly Name[]): Arrangement {
  const record = inState('bij-cvt');
  const command = { kind: 'enlist', id: record.id, revision: record.revision, zitting: ID } as const;
  const on = next(enlist(record, command, { person: people.secretaris.actor.person }, now, world));
  const reads = (opened.length === 0 ? THREE : opened).map((name) => [name, bodies.openDossier] as const);
  return play(on, reads, now, during());
}

export const advises = (choice: AdviceChoice, sentence: Sensitive | null = SENTENCE): Body => ({
  kind: 'adviseInZitting',
  choice,
  sentence,
});

/** What these said, one after the other, of a request on its list. */
export const given = (all: readonly (readonly [Member, AdviceChoice])[], around: World = during()): Arrangement =>
  play(
    listed(),
    all.map(([name, choice]) => [name, advises(choice)] as const),
    now,
    around,
  );
