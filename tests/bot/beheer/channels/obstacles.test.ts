import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { roleTerms, schools } from '../../../../bot/people/tables.ts';
import { channelVerbs } from '../../../../cards/beheer/channels/verbs.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { day, tenant } from '../../people/a-register.ts';
import { openProposals } from './proposal-world.ts';

const NO = 'Nee, niet koppelen';
type World = Awaited<ReturnType<typeof openProposals>>;

oneEngine('what a school asked and cannot be granted', (engine) => {
  const obstacles: readonly (readonly [string, (world: World) => Promise<unknown>, string, string])[] = [
    [
      'the role of who asked ended',
      (world) =>
        world.store.write(world.swv, (tx) =>
          tx.db
            .update(roleTerms)
            .set({ until: day('2026-11-24') })
            .where(eq(roleTerms.personId, world.person('zoco-roos'))),
        ),
      'voorstel-rol-weg',
      'is niet meer de directie of zorgcoördinator van deze school',
    ],
    [
      'the school closed',
      (world) =>
        world.store.write(world.swv, (tx) =>
          tx.db
            .update(schools)
            .set({ closedOn: day('2026-11-25') })
            .where(eq(schools.id, world.roos)),
        ),
      'voorstel-school-weg',
      'Deze school is intussen gesloten',
    ],
    [
      'its organisation has no access any more',
      (world) =>
        world.operations.allowTenant(
          { appId: 'app', tenantId: tenant(world.board), swv: world.swv },
          day('2026-12-01'),
        ),
      'voorstel-toegang-weg',
      'heeft geen toegang meer',
    ],
    [
      'the bot was taken out of the team',
      async (world) => {
        world.counts.answer = { kind: 'closed' };
      },
      'voorstel-weggehaald',
      'Meedoen zit niet meer in dat team',
    ],
  ];

  it.each(obstacles)('stays, with the reason, when %s; and can be refused', async (_what, happen, code, sentence) => {
    const world = await openProposals(engine);
    await world.propose('zoco-roos', 'a');
    const before = await world.opened();
    await happen(world);
    const late = await world.press(before, 'Koppel');
    expect(textOf(late.card)).toContain(sentence);
    expect(buttonsOf(late.card).map(({ title }) => title)).not.toContain('Koppel');
    expect(await world.outcomesOf(channelVerbs.accept)).toEqual([code]);
    expect(await world.bound()).toEqual([]);
    expect(await world.proposals()).toHaveLength(1);
    const opened = await world.opened();
    expect(textOf(opened.card)).toContain(sentence);
    await world.press(opened, NO);
    expect(await world.proposals()).toEqual([]);
  });

  it('is asked anew by a colleague, who takes the place of who left', async () => {
    const world = await openProposals(engine);
    await world.propose('zoco-roos', 'a');
    const old = await world.opened();
    world.moveTo(new Date('2027-01-04T09:00:00Z'));
    expect(textOf((await world.opened()).card)).toContain('geen rol meer bij deze school');
    await world.propose('directie-roos', 'a');
    expect(await world.lastDetail()).toMatchObject({ schoolVoor: 'de-duinroos', schoolNa: 'de-duinroos' });
    expect(textOf((await world.press(old, 'Koppel')).card)).toContain('directie-roos (directie)');
    await world.press(await world.opened(), 'Koppel');
    expect(await world.bound()).toHaveLength(1);
  });
});
