import { expect, it } from 'vitest';
import { lockArrangement } from '../../../../bot/arrangements/data/find-arrangement.ts';
import { extensionOf } from '../../../../bot/arrangements/data/read-neighbours.ts';
import { saveChange } from '../../../../bot/arrangements/data/save-change.ts';
import { sealingWith } from '../../../../bot/arrangements/data/sealing.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { localDate, revision } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { begun, granted } from '../support/granted.ts';
import { requestsOf } from '../support/ledger.ts';
import { secret } from '../support/play.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import { CONSULENT, createEar, goOn, lines, ZOCO } from '../support/year.ts';

async function extend(world: RequestWorld) {
  const outcome = (await world.chat('zoco')).find(({ card }) => textOf(card).includes('is toegekend'));
  if (!outcome) throw new Error('The card offers it.');
  return world.press(outcome, 'Vraag verlenging aan');
}

oneEngine('what ends and is extended', (engine) => {
  async function openWorld() {
    const world = await createRequestWorld(await engine.swv());
    await granted(world);
    world.moveTo('2027-01-12T09:00:00Z');
    await begun(world);
    return { world, ear: createEar(world) };
  }
  const ofEnd = (told: readonly string[]) => told.filter((one) => one.includes('einde-nabij'));

  it('is told of after all when the extension was thrown away, once', async () => {
    const { world, ear } = await openWorld();
    await goOn(world, ear, '2027-03-10');
    const form = await extend(world);
    expect(ofEnd(await goOn(world, ear, '2027-03-16'))).toEqual([]);
    await world.press(await world.press(form, 'Gooi weg'), 'Ja, gooi weg');
    await world.tick();
    const told = (await ear()).map((one) => `2027-03-16 ${one}`);
    expect(ofEnd(told)).toEqual(lines('2027-03-16', 'einde-nabij', ...CONSULENT, ...ZOCO));
    await world.tick();
    expect(ofEnd(await ear())).toEqual([]);
  });

  it('is no longer told of once its last day passed', async () => {
    const { world, ear } = await openWorld();
    await goOn(world, ear, '2027-03-10');
    const form = await extend(world);
    await goOn(world, ear, '2027-03-29'); // it ended on the 28th
    await world.press(await world.press(form, 'Gooi weg'), 'Ja, gooi weg');
    await world.tick();
    expect(ofEnd(await ear())).toEqual([]);
  });

  it('is not extended by what was granted and never began; by what stopped early it was', async () => {
    const { world } = await openWorld();
    await extend(world);
    const all = await requestsOf(world);
    const [old, draft] = [all.find(({ previous }) => !previous), all.find(({ previous }) => previous)];
    if (!old?.followUp || !draft) throw new Error('Both are there.');
    const [{ id }, followed] = [old, old.followUp];
    const by = { by: old.requester, at: world.clock.now(), on: localDate('2027-01-12'), revision: old.revision };
    const extension = () => world.house.store.read(world.swv, (tx) => extensionOf(tx, id));
    const stops = async (how: 'niet-begonnen' | 'eerder') => {
      const stopped = { ...by, how, reason: secret('Het gezin verhuisde naar een andere regio.') };
      await write(world, draft, { state: 'toegekend', followUp: { ...followed, stopped } });
    };
    await stops('eerder');
    expect(await extension()).toMatchObject({ id: draft.id, stopped: 'eerder' });
    await stops('niet-begonnen');
    expect(await extension()).toBeNull();
  });
});

/** Writes a request as a test wants it, beside the rules. */
async function write(world: RequestWorld, { id }: Arrangement, more: Partial<Arrangement>): Promise<void> {
  const cipher = await world.house.cipher.of(world.swv);
  await world.house.store.write(world.swv, async (tx) => {
    const before = await lockArrangement(tx, id, cipher);
    if (!before) throw new Error('It is there.');
    const next = { ...before, ...more, revision: revision(before.revision + 1) };
    await saveChange(tx, before, { next, events: [] }, sealingWith(cipher, id), world.clock.now());
  });
}
