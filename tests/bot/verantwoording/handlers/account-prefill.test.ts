import { expect, it } from 'vitest';
import { lockAgendas, saveAgenda } from '../../../../bot/verantwoording/data/agendas.ts';
import { insertCampagne } from '../../../../bot/verantwoording/data/campagnes.ts';
import { prefillOf } from '../../../../bot/verantwoording/data/prefill-of.ts';
import { insertNew } from '../../../../bot/verantwoording/data/records.ts';
import { amount, cents, localDate, subjectId } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { duinroos } from '../../arrangements/support/people.ts';
import { createAccountWorld, schoolFormat } from '../support/account-world.ts';
import { begun, emptyPart, euro, goal, goals, number } from '../support/play.ts';

oneEngine('what a new account begins with', (engine) => {
  it('is what was paid, the goals agreed on and of the last period, and what Meedoen counted; of this school and this format only', async () => {
    const world = await createAccountWorld(await engine.swv());
    const before = { ...world.campagne, id: subjectId('c-0'), period: '2025', state: 'gesloten' as const };
    const earlier = { ...before, first: localDate('2025-01-01'), last: localDate('2025-12-31') };
    const held = { ...emptyPart, answers: { doelen: goals(goal('g9', 'deels')), leerlingen: number(40) } };
    const known = await world.house.store.write(world.swv, async (tx) => {
      await insertCampagne(tx, earlier, world.personOf('beleid'), world.clock.now());
      const of = { ...begun, id: subjectId('v-0'), campagne: earlier.id };
      await insertNew(tx, [{ ...of, onderdelen: { opbrengst: held } }]);
      const [agenda] = await lockAgendas(
        tx,
        [{ format: 'scholen', period: '2026', kind: 'school', key: duinroos }],
        world.personOf('zoco'),
        world.clock.now(),
      );
      if (!agenda) throw new Error('It is there.');
      const agreed = [{ id: 'n0', prioriteit: 'p2', tekst: 'Elke klas een vaste start' }];
      await saveAgenda(tx, { ...agenda, goals: agreed }, world.personOf('zoco'), world.clock.now());
      const counts = async () => ({ btv: amount(3) });
      const one = {
        deelnemer: { kind: 'school', key: duinroos, schools: [duinroos] },
        ontvangen: cents(750_000),
      } as const;
      return prefillOf(tx, { counts }, one, { campagne: world.campagne, format: schoolFormat });
    });
    expect(known.geld?.answers).toEqual({ ontvangen: euro(7_500) });
    expect(known.opbrengst?.answers.btv).toEqual(number(3));
    expect(known.opbrengst?.answers.doelen).toMatchObject({
      doelen: [
        { tekst: 'Elke klas een vaste start', graad: null },
        { tekst: 'Doel g9', graad: null },
      ],
    });
    expect(known.opbrengst?.answers.leerlingen).toBeUndefined();
  });
});
