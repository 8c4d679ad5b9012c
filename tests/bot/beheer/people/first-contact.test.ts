import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { lockAccount, writeDetails } from '../../../../bot/beheer/data/people/account.ts';
import { persons } from '../../../../bot/people/tables.ts';
import { staffName } from '../../../../cards/words/brands.ts';
import { eachEngine } from '../../../support/stores.ts';
import { object } from '../../people/a-register.ts';
import { outsideTransaction, untilWaiting } from '../../people/until-waiting.ts';
import { openAccounts } from './account-world.ts';
import { openPerson, personsOf, read } from './walks.ts';

const NAME = 'Directeur van het Zeeduin';

// PGlite has one connection: there a first contact and a beheerder always come one after the other.
eachEngine(
  'a first contact at the moment of a change',
  (engine) => {
    it('that was first is seen: the account that it tied is not carried to another organisation', async () => {
      const world = await openAccounts(engine);
      const form = await world.press(await openPerson(world, NAME), 'Wijzig gegevens');
      const { saving } = await world.store.write(world.swv, async (tx) => {
        await tx.db
          .update(persons)
          .set({ objectId: object('zeeduin') })
          .where(eq(persons.name, staffName(NAME)));
        const saving = outsideTransaction(() =>
          world.press(form, 'Bewaar', { inputs: { organisatie: world.own.tenantId } }),
        );
        await outsideTransaction(() => untilWaiting(world.owner));
        return { saving };
      });
      expect(read(await saving)).toContain('intussen veranderd');
      const row = (await personsOf(world)).find(({ name }) => name === NAME);
      expect(row).toMatchObject({ tenantId: world.elsewhere, objectId: object('zeeduin') });
    });

    it('that came later looks for the sign-in name as it became', async () => {
      const world = await openAccounts(engine);
      const row = (await personsOf(world)).find(({ name }) => name === NAME);
      if (!row) throw new Error('The world made them.');
      world.names.set('object-zoco-nieuw', row.upn);
      const { contact } = await world.store.write(world.swv, async (tx) => {
        await lockAccount(tx, row.id);
        await writeDetails(tx, row.id, { ...row, upn: 'ander@zeeduin.example' }, false);
        const contact = outsideTransaction(() => world.hello(world.fresh));
        await outsideTransaction(() => untilWaiting(world.owner));
        return { contact };
      });
      expect(await contact).toContain('Wij kennen elkaar nog niet');
      expect((await world.row(row.id))?.objectId).toBeNull();
    });
  },
  ['postgres'],
);
