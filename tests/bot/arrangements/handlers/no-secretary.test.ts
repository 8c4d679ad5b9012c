import { expect, it } from 'vitest';
import { localDate } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { endRole, theRequest } from '../support/ledger.ts';
import { createRequestWorld } from '../support/request-world.ts';
import { ZIN } from '../support/route.ts';
import { ADVIES, NAMES, toConsulentAs } from '../support/tlv-route.ts';

const TEKST = 'Begin met een vaste plek in de klas, en bel ons over zes weken.';

oneEngine('a question to the CvT', (engine) => {
  it('comes to the directeur-bestuurder when no secretary may answer it', async () => {
    const world = await createRequestWorld(await engine.swv());
    await toConsulentAs(world, NAMES.advies, ADVIES);
    await endRole(world, 'secretaris', 'cvt-secretaris', localDate('2026-11-01'));
    const form = await world.press(await world.last('consulent'), 'Stuur door');
    await world.press(form, 'Stuur door', { inputs: { zin: ZIN } });
    expect(await world.chat('secretaris')).toHaveLength(0);
    const dossier = await world.press(await world.last('bestuurder'), 'Open dossier');
    const answered = await world.press(dossier, 'Stuur het antwoord', { inputs: { antwoord: TEKST } });
    expect(textOf(answered.card)).toContain('de commissie gaf advies');
    expect(await theRequest(world)).toMatchObject({ state: 'geadviseerd', ended: {} });
  });
});
