import { expect, it } from 'vitest';
import { inputIds } from '../../../../cards/arrangements/verbs.ts';
import { oneEngine } from '../../../support/stores.ts';
import { inputsOf, textOf } from '../support/card-reader.ts';
import { theRequest } from '../support/ledger.ts';
import { createRequestWorld } from '../support/request-world.ts';
import { ZIN } from '../support/route.ts';
import { adviseAs, chooseExperts, NAMES, TEKST, toConsulentAs, VSO } from '../support/tlv-route.ts';
import { closeZitting, openZitting } from '../support/zitting.ts';

oneEngine('a TLV that the CvT could not judge yet', (engine) => {
  it('goes straight back to it with both advices, once the consulent sends it on', async () => {
    const world = await createRequestWorld(await engine.swv());
    await toConsulentAs(world, NAMES.vso, VSO);
    expect(textOf((await world.last('consulent')).card)).toContain('tijd voor twee deskundigen en de commissie');
    await chooseExperts(world);
    await adviseAs(world, 'orthopedagoog');
    await adviseAs(world, 'jeugdpsycholoog');
    const { experts } = await theRequest(world);
    await openZitting(world, ['volmachthouder', 'lid']);
    for (const who of ['volmachthouder', 'lid'] as const) {
      const dossier = await world.press(await world.last(who), 'Open A-2026-0001');
      await world.press(dossier, 'Nog niet te beoordelen', { inputs: { zin: ZIN } });
    }
    const desk = await world.press(await world.say('secretaris', 'zitting'), 'Begin');
    await world.press(desk, 'Bewaar', { inputs: { motivering: TEKST } });
    await closeZitting(world);
    expect((await theRequest(world)).state).toBe('bij-consulent');
    const back = await world.last('consulent');
    expect(textOf(back.card)).toContain('A-2026-0001 is terug van de commissie');
    expect(textOf(back.card)).not.toContain('twee deskundigen');
    const form = await world.press(back, 'Stuur door');
    expect(Object.keys(inputsOf(form.card))).not.toContain(inputIds.expert1);
    expect(textOf(form.card)).toContain('De deskundigen adviseerden al');
    await world.press(form, 'Stuur door: positief', { inputs: { zin: ZIN } });
    expect(await theRequest(world)).toMatchObject({ state: 'bij-cvt', experts });
  });
});
