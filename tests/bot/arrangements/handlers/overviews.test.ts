import { describe, expect, it } from 'vitest';
import { DossierCard } from '../../../../cards/words/dossier-card.ts';
import { PostedCard } from '../../../../cards/words/posted-card.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../support/card-reader.ts';
import { auditOf } from '../support/ledger.ts';
import { plant } from '../support/plant.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import { askDecision, begin, ZIN } from '../support/route.ts';
import type { StaffKey } from '../support/staff.ts';

const numbersIn = (text: string): readonly string[] => [...text.matchAll(/A-2026-\d{4}/g)].map(([number]) => number);

async function says(world: RequestWorld, who: StaffKey, words: string): Promise<string> {
  return textOf((await world.say(who, words)).card);
}

/** A-2026-0001 at the directie, 0002 at the consulent, 0003 at the CvT, 0004 waits for the decision; and a draft. */
async function busy(world: RequestWorld): Promise<void> {
  await begin(world);
  for (const at of ['directie', 'consulent', 'cvt', 'besluit'] as const) await plant(world, at);
}

oneEngine('the overviews', (engine) => {
  const openWorld = async (changes = {}) => createRequestWorld(await engine.swv(), changes);

  it('show the consulent what waits for them first, and what the directie kept lying only after its days', async () => {
    const world = await openWorld();
    await busy(world);
    const soon = await says(world, 'consulent', 'aanvragen van mijn scholen');
    expect(soon).toMatch(/Wacht op jou.*A-2026-0002.*Jij bent aan zet.*De Duinroos.*A-2026-0003/);
    expect(soon).not.toContain('A-2026-0001');
    world.moveTo('2026-11-27T09:00:00Z'); // the fourth werkdag
    const late = await world.say('consulent', 'status');
    expect(textOf(late.card)).toMatch(/Nog niet ingediend.*A-2026-0001 · De Duinroos · sinds maandag 23 november/);
    expect(buttonsOf(late.card).some(({ title }) => title.includes('A-2026-0001'))).toBe(false);
    expect(await says(world, 'consulent-waarnemer', 'mijn scholen')).toContain('A-2026-0001');
  });

  it('show the bestuurder all that was submitted, with the days of the law, and mark what lies with them', async () => {
    const world = await openWorld({ besluit: 'directeur-bestuurder' });
    await busy(world);
    const text = await says(world, 'bestuurder', 'alle aanvragen');
    expect(numbersIn(text)).toEqual(['A-2026-0004', 'A-2026-0002', 'A-2026-0003']);
    expect(text).toMatch(/Wacht op jou.*A-2026-0004.*Jij bent aan zet.*Ligt bij een ander/);
    expect(text).toContain('Nog 56 dagen om te besluiten');
    world.moveTo('2027-01-20T09:00:00Z');
    expect(await says(world, 'bestuurder', 'status')).toContain('De beslistermijn is 2 dagen voorbij');
  });

  it('show the consulent on the card for a talk how the term stands: what is over, the last day, a standstill', async () => {
    const world = await openWorld();
    await plant(world, 'cvt');
    const talk = async () =>
      textOf(
        (await world.press(await world.say('consulent', 'gesprek'), 'Bereid je gesprek met De Duinroos voor')).card,
      );
    expect(await talk()).toContain('Nog 56 dagen om te besluiten');
    await plant(world, 'consulent');
    const form = await world.press(await world.last('consulent'), 'Vraag aanvulling');
    await world.press(form, 'Stel de vraag', { inputs: { vraag: ZIN } });
    expect(await talk()).toMatch(/A-2026-0002.*De beslistermijn staat stil/);
    world.moveTo('2027-01-18T09:00:00Z');
    expect(await talk()).toContain('Vandaag is de laatste dag om te besluiten');
    world.moveTo('2027-01-20T09:00:00Z');
    expect(await talk()).toContain('De beslistermijn is 2 dagen voorbij');
  });

  it('open a case for who only guards it at its status, and never its dossier', async () => {
    const world = await openWorld();
    await busy(world);
    for (const who of ['bestuurder', 'procesbewaker'] as const) {
      const list = await world.say(who, 'status');
      expect(numbersIn(textOf(list.card))).not.toContain('A-2026-0001');
      const opened = await world.press(list, 'Open A-2026-0002');
      expect(textOf(opened.card)).toContain('A-2026-0002 is bij de onderwijsconsulent');
      expect(buttonsOf(opened.card).map(({ title }) => title)).not.toContain('Open dossier');
      const forged = await world.press(opened, buttonsOf(opened.card)[0]?.title ?? '', { verb: 'aanvraag.dossier' });
      expect(DossierCard.is(forged.card)).toBe(false);
      expect(world.outcomes.at(-1)).toBe('geen-toegang');
    }
  });

  it('show the procesbewaker what was granted, and not what was refused or is still at school', async () => {
    const world = await openWorld();
    await busy(world);
    await world.press(await askDecision(world, 'volmachthouder', 'Toekennen'), 'Ja, dit is mijn besluit');
    const text = await says(world, 'procesbewaker', 'procesbewaking');
    expect(text).toMatch(/Loopt.*A-2026-0002.*A-2026-0003.*Toegekend.*A-2026-0004/);
    expect(text).not.toMatch(/A-2026-0001|1\.800|weken/);
  });

  it('give who asks for a list of another role their own', async () => {
    const world = await openWorld();
    await busy(world);
    for (const words of ['alle aanvragen', 'procesbewaking', 'mijn scholen', 'bij de commissie'])
      expect(await says(world, 'zoco', words)).toContain('Jouw aanvragen');
    expect(await says(world, 'beleid', 'alle aanvragen')).toContain('Je hebt nog geen aanvragen.');
    const list = await world.say('zoco-elders', 'status');
    const forged = await world.press(list, 'Nieuwe aanvraag', { verb: 'aanvraag.lijst', data: { lijst: 'alle' } });
    expect(numbersIn(textOf(forged.card))).toEqual([]);
  });

  it('turn their pages there and back, and begin anew at what we never wrote', async () => {
    const world = await openWorld();
    for (let n = 0; n < 8; n += 1) await plant(world, 'consulent');
    const first = await world.say('bestuurder', 'status');
    const second = await world.press(first, 'Volgende');
    expect(textOf(second.card)).toContain('Pagina 2');
    const both = [...numbersIn(textOf(first.card)), ...numbersIn(textOf(second.card))];
    expect(new Set(both).size).toBe(8);
    expect(textOf((await world.press(second, 'Vorige')).card)).toBe(textOf(first.card));
    const forged = (spoor: string) => world.press(second, 'Vorige', { data: { spoor, page: 999_999_999 } });
    for (const never of ['x', 'open~!~1', Array.from({ length: 13 }, () => 'jij~0~a').join(',')])
      expect(textOf((await forged(never)).card), never).toBe(textOf(first.card));
    // of a place that could be one of ours and is nowhere, no more is asked than that there is an answer
    for (const nowhere of ['weg~0~a', `open~${'z'.repeat(9)}~a`])
      expect(PostedCard.is((await forged(nowhere)).card), nowhere).toBe(true);
  });

  it('say nothing of a case in a channel', async () => {
    const world = await openWorld();
    await plant(world, 'consulent');
    for (const words of ['alle aanvragen', 'A-2026-0001', 'status'])
      expect(numbersIn(textOf((await world.say('bestuurder', words, 'channel')).card))).toEqual([]);
  });
});

oneEngine('a dossiernummer that somebody types', (engine) => {
  describe('in their own chat', () => {
    it('opens the card of that case for who may see it, however it is written', async () => {
      const world = await createRequestWorld(await engine.swv());
      await plant(world, 'consulent');
      for (const said of ['A-2026-0001', 'a 2026 1', '0001', '2026-0001'])
        expect(await says(world, 'zoco', said)).toContain('A-2026-0001 is bij de onderwijsconsulent');
      expect(await says(world, 'consulent', '0001')).toContain('Nieuwe aanvraag van je school');
      const found = await world.say('zoco', 'A-2026-0001');
      expect(textOf((await world.press(found, 'Trek in')).card)).toContain('intrekken');
    });

    it('tells who may not see it the same as of one that was never given, and leaves no trace', async () => {
      const world = await createRequestWorld(await engine.swv());
      await plant(world, 'consulent');
      await plant(world, 'directie');
      const before = await auditOf(world);
      const never = (await world.say('zoco-elders', 'A-2026-9999')).card;
      for (const [who, said] of [
        ['zoco-elders', 'A-2026-0001'],
        ['directie-elders', '0001'],
        ['lid', 'A-2026-0001'],
        ['beleid', '0001'],
        ['bestuurder', 'A-2026-0002'],
        ['procesbewaker', 'A-2026-0002'],
        ['consulent', 'A-2026-0002'],
      ] as const)
        expect((await world.say(who, said)).card, `${who} ${said}`).toEqual(never);
      expect(await auditOf(world)).toEqual(before);
    });
  });
});
