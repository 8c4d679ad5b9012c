import type { LocalDate, StaffName } from '../../../../cards/words/brands.ts';
import type { ChannelProposal } from '../../../people/channel-proposals.ts';
import { proveById } from '../../../people/prove.ts';
import { staffById } from '../../../people/who.ts';
import type { Tx } from '../../../store/store.ts';
import { tenantsOfSwv } from '../../../store/tenants-of-swv.ts';
import { rolesAt } from '../../abilities.ts';
import type { Asking } from '../../rules/channels/obstacle-of.ts';

/** Who asked about a channel, and whether they still may. */
export async function readAsking(
  tx: Tx,
  { school, person, address }: ChannelProposal,
  appId: string,
  today: LocalDate,
): Promise<Asking & { readonly by: StaffName }> {
  const actor = await proveById(tx, person, today);
  const name = (await staffById(tx, [person])).get(person)?.name;
  if (name === undefined) throw new Error('A proposal of nobody.'); // a foreign key forbids it
  const tenants = await tenantsOfSwv(tx, appId);
  return {
    by: name,
    closedOn: school.closedOn,
    roles: actor ? rolesAt(actor, school.id) : [],
    access: tenants.find(({ tenantId }) => tenantId === address.tenantId) ?? null,
  };
}
