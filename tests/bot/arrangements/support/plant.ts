import { nextDossiernummer } from '../../../../bot/arrangements/data/next-dossiernummer.ts';
import { createScenes, worldOf } from '../../../../bot/arrangements/data/read-scene.ts';
import { viewerOf } from '../../../../bot/arrangements/data/read-viewer.ts';
import { saveChange } from '../../../../bot/arrangements/data/save-change.ts';
import { sealingWith } from '../../../../bot/arrangements/data/sealing.ts';
import { sendWanted } from '../../../../bot/arrangements/posts/send-wanted.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import type { ArrangementEvent } from '../../../../bot/arrangements/rules/change.ts';
import { decide } from '../../../../bot/arrangements/rules/decide.ts';
import { dayOf } from '../../../../bot/core/local-day.ts';
import { ok } from '../../../../bot/core/result.ts';
import { changeIn } from '../../../../bot/delivery/change.ts';
import type { ChangeTx } from '../../../../bot/delivery/feature.ts';
import { revision, type SchoolId, subjectId } from '../../../../cards/words/brands.ts';
import { duinroos, zeeduin } from './people.ts';
import { type Body, bodies, step1, step2, step3, votes } from './play.ts';
import type { RequestWorld } from './request-world.ts';
import type { StaffKey } from './staff.ts';

type Click = readonly [StaffKey, Body];

const FILLED: readonly Click[] = [
  ['zoco', { kind: 'begin', soort: 'maatwerk-individueel', school: duinroos }],
  ['zoco', { kind: 'saveStep', step: 1, inputs: step1 }],
  ['zoco', { kind: 'saveStep', step: 2, inputs: step2 }],
  ['zoco', { kind: 'saveStep', step: 3, inputs: step3 }],
];
const SENT: readonly Click[] = [...FILLED, ['zoco', bodies.submitToDirectie]];
const COMMITTED: readonly Click[] = [...SENT, ['directie', bodies.commit]];
const FORWARDED: readonly Click[] = [...COMMITTED, ['consulent', bodies.forward]];
const VOTED: readonly Click[] = [
  ...FORWARDED,
  ['lid', bodies.openDossier],
  ['lid', votes('voor')],
  ['volmachthouder', bodies.openDossier],
  ['volmachthouder', votes('voor')],
];

const ROADS = { directie: SENT, consulent: COMMITTED, cvt: FORWARDED, besluit: VOTED } as const;

/** At the other school all three members of the CvT may judge. */
const SCHOOLS: Readonly<
  Record<'duinroos' | 'zeeduin', { school: SchoolId; people: Partial<Record<StaffKey, StaffKey>> }>
> = {
  duinroos: { school: duinroos, people: {} },
  zeeduin: {
    school: zeeduin,
    people: { zoco: 'zoco-elders', directie: 'directie-elders', consulent: 'consulent-waarnemer' },
  },
};

/**
 * A request that has come so far by the same rules, with the cards that were wanted on the way: in one transaction, where
 * clicks would take a dozen. The clicks themselves are walked in route.test.ts.
 */
export async function plant(
  world: RequestWorld,
  at: keyof typeof ROADS,
  where: keyof typeof SCHOOLS = 'duinroos',
): Promise<void> {
  const { school, people } = SCHOOLS[where];
  const road = ROADS[at].map(
    ([who, body]): Click => [people[who] ?? who, body.kind === 'begin' ? { ...body, school } : body],
  );
  const { house, swv, clock, actorOf } = world;
  const now = { instant: clock.now(), today: dayOf(clock.now()) };
  const id = subjectId(house.ids.next());
  const cipher = await house.cipher.of(swv);
  const actors = new Map<StaffKey, Awaited<ReturnType<typeof actorOf>>>();
  for (const [who] of road) if (!actors.has(who)) actors.set(who, await actorOf(who));

  async function walk(tx: ChangeTx): Promise<void> {
    const scenes = createScenes(tx, house.configurations, now);
    const events: ArrangementEvent[] = [];
    let record: Arrangement | null = null;
    for (const [who, body] of road) {
      const actor = actors.get(who);
      const scene = await scenes(record ?? { ...EMPTY, kind: 'maatwerk-individueel', school });
      if (!actor || !scene) throw new Error('Nobody, or nothing to decide by.');
      const { ties } = await viewerOf(tx, actor, now.today, scene.committee);
      const number = body.kind === 'submitToDirectie' ? await nextDossiernummer(tx, now.today) : null;
      const command = { ...body, id, revision: record?.revision ?? revision(0) };
      const outcome = decide(record, command, actor, now, worldOf(scene, ties, number));
      if (!outcome.ok || !outcome.value.next) throw new Error('The road is open.');
      events.push(...outcome.value.events);
      await sendWanted(tx, record, outcome.value, scene);
      record = outcome.value.next;
    }
    await saveChange(tx, null, { next: record, events }, sealingWith(cipher, id), now.instant);
  }

  await house.store.write(swv, (tx) => {
    const by = { actor: { swv, person: 'meedoen' }, now: now.instant } as const;
    return changeIn(house, tx, by, { verb: 'proef.geplant', subject: id }, async (inner) => {
      await walk(inner);
      return ok(null);
    });
  });
}

const EMPTY = {
  id: subjectId('planted'),
  answers: {},
  submittedAt: null,
  rulesVersion: null,
  state: 'concept',
  review: null,
  previous: null,
} as const;
