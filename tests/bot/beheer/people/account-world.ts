import type { ObjectId, TenantId } from '../../../../bot/core/inbound.ts';
import { addressOf } from '../../../../bot/people/reach.ts';
import type { PersonId } from '../../../../cards/words/brands.ts';
import type { TestEngine } from '../../../support/stores.ts';
import { asCard, textOf } from '../../arrangements/support/card-reader.ts';
import { day, object, tenant } from '../../people/a-register.ts';
import { openBeheer } from '../support/beheer-world.ts';
import { personsOf } from './walks.ts';

interface Account {
  readonly tenantId: TenantId;
  readonly objectId: ObjectId;
}

/** A world with a second organisation, in which any account may speak; Teams knows them by the names that are given here. */
export async function openAccounts(engine: TestEngine) {
  const names = new Map<string, string>();
  const roster = { userPrincipalName: async (_: unknown, __: string, of: string) => names.get(of) ?? null };
  const world = await openBeheer(engine, { roster });
  const { swv, store, app } = world;
  const elsewhere = tenant(`${swv}-school`);
  await world.operations.allowTenant({ appId: 'app', tenantId: elsewhere, swv }, day('2026-08-01'));
  await world.register.person('zeeduin', { tenant: `${swv}-school`, bound: false, name: 'Directeur van het Zeeduin' });
  const own: Account = { tenantId: tenant(swv), objectId: object('zoco') };
  const fresh: Account = { tenantId: elsewhere, objectId: object('zoco-nieuw') };
  return {
    ...world,
    names,
    elsewhere,
    own,
    fresh,
    /** What an account is told when it says hello: a real turn, from the door on. */
    async hello({ tenantId, objectId }: Account): Promise<string> {
      const address = { ...world.envelope('zoco').address, tenantId, conversationId: `a:${swv}:${objectId}` };
      const envelope = { ...world.envelope('zoco'), tenantId, objectId, memberId: `29:${objectId}`, address };
      const reply = await app.handle({ ...envelope, kind: 'message', text: 'hoi' }, { set: () => undefined });
      return textOf(asCard(reply));
    },
    row: async (person: PersonId) => (await personsOf(world)).find(({ id }) => id === person),
    chatOf: async (person: PersonId) =>
      (await store.read(swv, (tx) => addressOf(tx, person)))?.address.conversationId ?? null,
  };
}

export type AccountWorld = Awaited<ReturnType<typeof openAccounts>>;
