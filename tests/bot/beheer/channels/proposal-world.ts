import type { Envelope } from '../../../../bot/core/inbound.ts';
import type { AppHouse } from '../../../../bot/delivery/app-house.ts';
import { type ChannelProposal, listProposals } from '../../../../bot/people/channel-proposals.ts';
import type { PersonId } from '../../../../cards/words/brands.ts';
import type { TestEngine } from '../../../support/stores.ts';
import type { Card } from '../../arrangements/support/card-reader.ts';
import { day, object, tenant } from '../../people/a-register.ts';
import type { Shown } from '../support/beheer-world.ts';
import { openChannels } from './channel-world.ts';

const STAFF = ['zoco-roos', 'directie-roos', 'zoco-zee', 'zoco-beide', 'consulent-roos'] as const;
export type Staff = (typeof STAFF)[number];
export const YES = 'Ja, vraag het aan';

/** The channels of two schools in the tenant of their board, where no beheerder is known, with the staff of those schools. */
export async function openProposals(engine: TestEngine, more: Partial<AppHouse> = {}) {
  const world = await openChannels(engine, more);
  const { register, school: roos, swv } = world;
  const board = `bestuur-${swv}`;
  await world.operations.allowTenant({ appId: 'app', tenantId: tenant(board), swv }, day('2026-08-01'));
  const zee = await register.school('het-zeeduin');
  const made = new Map<Staff, PersonId>();
  for (const key of STAFF) made.set(key, await register.person(key, { tenant: board }));
  const person = (key: Staff): PersonId => {
    const id = made.get(key);
    if (!id) throw new Error(`No ${key}.`);
    return id;
  };
  await register.role(person('zoco-roos'), 'zorgcoordinator', { school: roos, until: day('2026-12-31') });
  await register.role(person('directie-roos'), 'directie', { school: roos });
  await register.role(person('zoco-zee'), 'zorgcoordinator', { school: zee });
  await register.role(person('zoco-beide'), 'zorgcoordinator', { school: roos });
  await register.role(person('zoco-beide'), 'directie', { school: zee });
  await register.role(person('consulent-roos'), 'onderwijsconsulent', { school: roos });

  const staff = (key: Staff): Envelope => {
    const at = world.envelope('zoco');
    const conversationId = `a:${swv}:${key}`;
    const address = { ...at.address, conversationId, tenantId: tenant(board) };
    return { ...at, tenantId: tenant(board), objectId: object(key), memberId: `29:${key}`, address };
  };
  const chatOf = (key: Staff): string => staff(key).address.conversationId;

  const self = {
    ...world,
    board,
    roos,
    zee,
    person,
    staff,
    chatOf,
    /** Both beheerders and the staff have met the bot, so that it can write to them. */
    async greet(): Promise<void> {
      for (const who of ['beheerder', 'tweede-beheerder'] as const) await world.say(who, 'hoi');
      for (const key of STAFF) await world.teamsSays({ ...staff(key), kind: 'message', text: 'hoi' });
    },
    ask: (key: Staff, channel: string): Promise<Card> => world.mention(staff(key), channel),
    /** Names the bot in the channel, and says that it is the school's. */
    async propose(key: Staff, channel: string): Promise<Card> {
      return world.clickIn(staff(key), channel, await self.ask(key, channel), YES);
    },
    /** The card with which the beheerder answers, by way of the list. */
    async opened(who: 'beheerder' | 'tweede-beheerder' | 'bestuurder' = 'beheerder'): Promise<Shown> {
      return world.press(await world.press(await world.say(who, 'beheer'), 'Open Kanalen'), 'Bekijk het voorstel');
    },
    proposals: (): Promise<readonly ChannelProposal[]> => world.store.read(swv, (tx) => listProposals(tx)),
    /** The outcomes of one verb, oldest first. */
    outcomesOf: async (verb: string): Promise<readonly string[]> =>
      (await world.audited()).flatMap((row) => (row.verb === verb ? [row.outcome] : [])),
  };
  return self;
}
