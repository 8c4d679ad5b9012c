import { schools } from '../../../../../bot/people/tables.ts';
import type { TestEngine } from '../../../../support/stores.ts';
import { buttonsOf, textOf } from '../../../arrangements/support/card-reader.ts';
import { openBeheer, type Who } from '../../support/beheer-world.ts';

/** The world of beheer, with the ways to its schools. */
export async function openSchools(engine: TestEngine) {
  const world = await openBeheer(engine);
  const list = async (who: Who = 'beheerder') => world.press(await world.say(who, 'beheer'), 'Open Scholen');
  return {
    ...world,
    list,
    school: async (who: Who = 'beheerder', name = 'de-duinroos') => world.press(await list(who), `Open ${name}`),
    newForm: async () => world.press(await world.press(await list(), 'Nieuwe school'), 'Kies Stichting Vloedlijn'),
    rows: () => world.store.read(world.swv, (tx) => tx.db.select().from(schools)),
    last: async () => (await world.audited()).at(-1),
  };
}

export const said = ({ card }: { card: Parameters<typeof textOf>[0] }) => textOf(card);
export const titles = ({ card }: { card: Parameters<typeof textOf>[0] }) => buttonsOf(card).map(({ title }) => title);
