import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../support/card-reader.ts';
import { auditOf, requestsOf, theRequest } from '../support/ledger.ts';
import { createRequestWorld, type RequestWorld, type Shown } from '../support/request-world.ts';
import { hearSchool, ZIN } from '../support/route.ts';
import { adviseAs, chooseExperts, NAMES, TEKST, tlvToBestuurder, toConsulentAs, VSO } from '../support/tlv-route.ts';

/** "Klopt dat?" of the newest TLV, at the bestuurder. */
async function asked(world: RequestWorld, outcome: 'Volg het advies' | 'Besluit anders'): Promise<Shown> {
  await tlvToBestuurder(world, NAMES.vso, VSO);
  return confirmed(world, outcome);
}

/** "Klopt dat?" of what waits for the bestuurder. */
async function confirmed(world: RequestWorld, outcome: string): Promise<Shown> {
  const dossier = await world.press(await world.last('bestuurder'), 'Open dossier');
  return world.press(dossier, outcome, { inputs: { motivering: ZIN } });
}
const YES = 'Ja, dit is mijn besluit';

/** All pages of a dossier. */
async function textsOf(world: RequestWorld, page: Shown): Promise<string> {
  const more = buttonsOf(page.card).some(({ title }) => title === 'Lees verder');
  const rest = more ? await textsOf(world, await world.press(page, 'Lees verder')) : '';
  return textOf(page.card) + rest;
}

const numbers = async (world: RequestWorld) => (await requestsOf(world)).map(({ volgnummer }) => volgnummer);

oneEngine('the volgnummer of a TLV', (engine) => {
  it('has no gap and no repeat, whatever was clicked at once, refused or turned down in between', async () => {
    const world = await createRequestWorld(await engine.swv());
    const first = await asked(world, 'Volg het advies');
    const second = await asked(world, 'Volg het advies');
    await tlvToBestuurder(world, NAMES.vso, VSO);
    await hearSchool(world, 'bestuurder');
    const third = await confirmed(world, 'Besluit anders');
    // A decision that is refused takes none: it deviates without a word, then it is not what stood on the card.
    await world.press(third, YES);
    expect(world.outcomes.at(-1)).toBe('afwijking-nodig');
    await world.press(second, YES, { data: { bevestiging: 'toegekend||||' } });
    expect(world.outcomes.at(-1)).toBe('bevestig-opnieuw');
    // Two TLV's and each click four times, all at once.
    await Promise.all([first, second].flatMap((one) => [1, 2, 3, 4].map(() => world.press(one, YES))));
    await world.press(third, YES, { inputs: { afwijking: ZIN } });
    const fourth = await asked(world, 'Volg het advies');
    await world.press(fourth, YES);
    const given = await numbers(world);
    expect(given.slice(0, 2).toSorted()).toEqual([1, 2]);
    expect(given.slice(2)).toEqual([null, 3]);
    const decided = (await auditOf(world)).filter((row) => row === 'aanvraag.besluit ok');
    expect(decided).toHaveLength(4);
  }, 60_000);

  it('stands in the dossier at the decision that granted it, and at no refusal that took its place', async () => {
    const world = await createRequestWorld(await engine.swv());
    const done = await world.press(await asked(world, 'Volg het advies'), YES);
    const form = await world.press(await world.press(done, 'Bekijk'), 'Herstel dit besluit');
    await world.press(form, 'Neem een nieuw besluit', { inputs: { reden: ZIN } });
    await hearSchool(world, 'bestuurder');
    const again = await world.press(await confirmed(world, 'Besluit anders'), YES, { inputs: { afwijking: ZIN } });
    expect((await theRequest(world)).state).toBe('afgewezen');
    const read = await world.press(again, 'Bekijk');
    expect((await textsOf(world, read)).match(/Volgnummer/g)).toHaveLength(1);
  }, 60_000);
});

oneEngine('two deskundigen at once', (engine) => {
  const openWorld = async () => {
    const world = await createRequestWorld(await engine.swv());
    await toConsulentAs(world, NAMES.vso, VSO);
    await chooseExperts(world);
    return world;
  };

  it('both count when they advise at one moment, and a second click of either finds its own result', async () => {
    const world = await openWorld();
    const [ortho, jeugd] = await Promise.all(
      (['orthopedagoog', 'jeugdpsycholoog'] as const).map(async (who) =>
        world.press(await world.last(who), 'Open dossier'),
      ),
    );
    if (!ortho || !jeugd) throw new Error('Both opened it.');
    const give = (shown: Shown) => world.press(shown, 'Mijn advies: positief', { inputs: { adviestekst: TEKST } });
    await Promise.all([ortho, jeugd, ortho, jeugd, ortho, jeugd].map(give));
    const rows = (await auditOf(world)).filter((row) => row.startsWith('aanvraag.adviseer'));
    expect(rows.filter((row) => row.endsWith(' ok'))).toHaveLength(2);
    expect(await theRequest(world)).toMatchObject({ state: 'bij-cvt', experts: [{ advice: {} }, { advice: {} }] });
  });

  it('an advice of a forged outcome keeps what was typed; by who was not asked, or after it was withdrawn, it is refused', async () => {
    const world = await openWorld();
    const dossier = await world.press(await world.last('orthopedagoog'), 'Open dossier');
    const forged = { data: { advies: 'misschien' }, inputs: { adviestekst: TEKST } };
    const again = await world.press(dossier, 'Mijn advies: positief', forged);
    expect(world.outcomes.at(-1)).toBe('geen-keuze');
    expect(JSON.stringify(again.card)).toContain(TEKST);
    await world.press({ ...dossier, who: 'arts' }, 'Mijn advies: positief', { inputs: { adviestekst: TEKST } });
    expect(world.outcomes.at(-1)).toBe('bestaat-niet');
    await world.press({ ...dossier, who: 'lid' }, 'Mijn advies: positief', { inputs: { adviestekst: TEKST } });
    expect(world.outcomes.at(-1)).toBe('bestaat-niet');
    // The school withdrew it meanwhile: the card is one of before.
    const status = (await world.chat('zoco')).at(-1);
    if (!status) throw new Error('The zoco has a status card.');
    await world.press(await world.press(status, 'Trek in'), 'Ja, trek in');
    await world.press(dossier, 'Mijn advies: positief', { inputs: { adviestekst: TEKST } });
    expect(world.outcomes.at(-1)).toBe('verouderd');
    expect((await theRequest(world)).state).toBe('ingetrokken');
  });

  it('who advised has the case on a card without its dossier, and opens that no more', async () => {
    const world = await openWorld();
    await adviseAs(world, 'orthopedagoog');
    await adviseAs(world, 'jeugdpsycholoog');
    const card = (await world.chat('orthopedagoog')).at(-1);
    if (!card) throw new Error('The card stays.');
    expect(JSON.stringify(card.card)).toContain('is bij de commissie');
    expect(JSON.stringify(card.card)).not.toContain('aanvraag.dossier');
    const opened = { verb: 'aanvraag.dossier', data: { id: (await theRequest(world)).id } };
    await world.press(card, 'Waarom hier?', opened);
    expect(world.outcomes.at(-1)).toBe('geen-toegang');
  });
});
