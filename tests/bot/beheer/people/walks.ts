import { eq } from 'drizzle-orm';
import { persons, roleTerms } from '../../../../bot/people/tables.ts';
import type { PersonId } from '../../../../cards/words/brands.ts';
import { buttonsOf, textOf } from '../../arrangements/support/card-reader.ts';
import type { openBeheer, Shown, Who } from '../support/beheer-world.ts';

/** The clicks that the tests of people share. */
export type World = Awaited<ReturnType<typeof openBeheer>>;

export const titles = ({ card }: Shown) => buttonsOf(card).map(({ title }) => title);
export const read = ({ card }: Shown) => textOf(card);

export async function openList(world: World, who: Who = 'beheerder'): Promise<Shown> {
  return world.press(await world.say(who, 'beheer'), 'Open Mensen en rollen');
}
export const openPerson = async (world: World, name: string, who: Who = 'beheerder') =>
  world.press(await openList(world, who), `Open ${name}`);

/** Opens the form of a role of somebody, and sends it with this last day. */
export async function endRole(world: World, name: string, tot: string, who: Who = 'beheerder') {
  const form = await world.press(await openPerson(world, name, who), 'Wijzig: ');
  return world.press(form, 'Zet deze laatste dag', { inputs: { tot } });
}
export const termsOf = (world: World, person: PersonId) =>
  world.store.read(world.swv, (tx) => tx.db.select().from(roleTerms).where(eq(roleTerms.personId, person)));
export const personsOf = (world: World) => world.store.read(world.swv, (tx) => tx.db.select().from(persons));
export const lastAudit = async (world: World) => {
  const last = (await world.audited()).filter(({ verb }) => verb.startsWith('beheer.')).at(-1);
  return last && { ...last, payload: JSON.parse(last.payload ?? 'null') };
};

export const NEW = { naam: 'Zoco van het Zeeduin', email: 'Zoco@Zeeduin.example' };
export const ROLE = { rol: 'zorgcoordinator', school: 'de-duinroos', van: '2026-11-23', tot: '' };

export async function addSomebody(
  world: World,
  account: Record<string, string> = NEW,
  role: Record<string, string> = ROLE,
) {
  const first = await world.press(await openList(world), 'Iemand toevoegen');
  const second = await world.press(first, 'Verder', { inputs: account });
  return { first, second, done: await world.press(second, 'Voeg toe', { inputs: role }) };
}
