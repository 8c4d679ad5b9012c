import { sql } from 'drizzle-orm';
import { createApp } from '../../../bot/app.ts';
import { ROLES } from '../../../bot/core/actor.ts';
import type { Inbound } from '../../../bot/core/inbound.ts';
import { isSchoolRole } from '../../../bot/people/role-rules.ts';
import { boards, persons, roleTerms, schools } from '../../../bot/people/tables.ts';
import { counters } from '../../../bot/store/tables/counters.ts';
import { type SwvId, schoolId, swvId } from '../../../cards/words/brands.ts';
import { createLogLines } from '../../support/log-lines.ts';
import { fillEmptyTables } from '../../support/sample-rows.ts';
import type { TestEngine, TestStore } from '../../support/stores.ts';
import { addressOf, envelopeOf } from '../arrangements/support/request-house.ts';
import { createRequestWorld, type RequestWorld } from '../arrangements/support/request-world.ts';
import { toDecision, toDirectie } from '../arrangements/support/route.ts';
import { day, ids } from '../people/a-register.ts';
import { anAppHouse } from '../support/an-app-house.ts';
import { samples } from './modules.ts';
import { beyondThePolicies, markTexts, rowsOf, secretsOf } from './secrets.ts';

export const OURS = swvId('duinroos');
export const THEIRS = swvId('helmgras');

/**
 * Two SWV's in one database that the same tenant may speak to, each with its people, requests, cards that wait and rows in
 * every table. In each one person holds every role there is, so that nothing is kept from them but what is another SWV's.
 */
export async function openTwoSwvs(engine: TestEngine) {
  const world = await engine.fresh();
  const { store, operations, owner } = world;
  for (const id of [OURS, THEIRS]) {
    await operations.addSwv({ id, name: `Samenwerkingsverband ${id}` }, new Date(0));
    await operations.allowTenant({ appId: 'app', tenantId: envelopeOf('zoco').tenantId, swv: id }, day('2026-08-01'));
  }
  const ours = await fill(world, OURS);
  const theirs = await fill(world, THEIRS);
  await makeStrange(world, THEIRS);
  const [own, other] = await beyondThePolicies(owner, async () => {
    await fillEmptyTables(owner, [OURS, THEIRS]);
    await markTexts(owner, THEIRS);
    return [await rowsOf(owner, OURS), await rowsOf(owner, THEIRS)];
  });

  const houseOf = (of: RequestWorld, log = createLogLines()) => {
    const house = anAppHouse({ ...of.house, log: log.log });
    return { house, app: createApp(house), lines: log.lines };
  };
  return { ...world, store, ours, theirs, own, other, secrets: secretsOf(other, own), houseOf };
}

async function fill({ store }: TestStore, swv: SwvId): Promise<RequestWorld> {
  const year = 2026;
  // Their numbers begin elsewhere, so that a number says whose it is.
  if (swv === THEIRS)
    await store.write(swv, (tx) => tx.db.insert(counters).values({ name: `aanvraag ${year}`, value: 7000 }));
  for (const sample of await samples()) await sample(store, swv);
  const world = await createRequestWorld({ store, swv });
  await toDecision(world);
  await toDirectie(world);
  const person = world.personOf('zoco');
  await store.write(swv, async (tx) => {
    for (const role of ROLES) {
      const of = isSchoolRole(role) ? schoolId('de-duinroos') : null;
      const row = { id: ids.next(), personId: person, role, schoolId: of, from: day('2026-08-02') };
      await tx.db.insert(roleTerms).values(row).onConflictDoNothing();
    }
  });
  return world;
}

/** Nobody of the other SWV is known here by account, name or school. */
const makeStrange = ({ store }: TestStore, swv: SwvId): Promise<void> =>
  store.write(swv, async (tx) => {
    const mark = (column: unknown) => sql`'geheim-' || ${column}`;
    await tx.db.update(persons).set({
      objectId: sql`'b-' || ${persons.objectId}`,
      upn: mark(persons.upn),
      email: mark(persons.email),
      name: mark(persons.name),
    });
    await tx.db.update(schools).set({ name: mark(schools.name) });
    await tx.db.update(boards).set({ name: mark(boards.name) });
  });

export type TwoSwvs = Awaited<ReturnType<typeof openTwoSwvs>>;

/** The person with all roles of our SWV, in their own chat or in a channel. */
export const ourEnvelope = (kind: 'personal' | 'channel' = 'personal') => ({
  ...envelopeOf('zoco'),
  address: { ...addressOf('zoco'), kind, conversationId: kind === 'personal' ? 'chat-zoco' : '19:kanaal@thread.tacv2' },
});

export type Said = Extract<Inbound, { kind: 'message' }>;
