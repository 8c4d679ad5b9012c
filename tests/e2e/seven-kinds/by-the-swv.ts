import { expect, test } from 'vitest';
import { Hand } from '../../support/hand.ts';
import { BESTUURDER, CONSULENT, LID, SENTENCE, VOLMACHTHOUDER, ZOCO } from '../../support/host-route.ts';
import { cardWith, DESK, PHONE } from '../../support/werkbank-page.ts';
import type { Walk } from '../first-request/walk.ts';
import { fits } from './fits.ts';
import { NUMBERS } from './forms.ts';

const { btv, tlv, advies } = NUMBERS;
const FORWARD = 'Stuur door naar';
const TEXT = 'Ik sprak de leerling en de school; dit is nu wat de leerling nodig heeft.';

/** What a TLV, a BTV and a question meet after the school: each person at each of their cards, counted. */
export function byTheSwv(at: () => Walk): void {
  test('the consulent forwards each in two clicks and one sentence, and chooses two deskundigen for a TLV', async () => {
    const { page } = await at().as(CONSULENT);
    const forward = async (nr: string, how: { why: string; send: string; experts: readonly string[] }) => {
      const hand = new Hand(page);
      await at().see(page, nr);
      await hand.press(nr, 'Stuur door');
      await at().see(page, FORWARD);
      for (const expert of how.experts) await hand.choose('radio', expert);
      await hand.type(how.why, SENTENCE);
      await at().shoot(page, `consulent-${nr}`);
      await hand.press(FORWARD, how.send);
      await cardWith(page, FORWARD).waitFor({ state: 'detached' });
      const chosen = how.experts.length;
      expect(hand.spent).toEqual({ clicks: 2 + chosen, inputs: 1 + chosen, typed: 1 });
    };
    const positive = { why: 'Waarom, in één zin?', send: 'Stuur door: positief' };
    await forward(btv, { ...positive, experts: [] });
    const experts = ['Orthopedagoog (orthopedagoog)', 'Kinder- en jeugdpsycholoog (kinder- en jeugdpsycholoog)'];
    await forward(tlv, { ...positive, experts });
    await at().see(page, `${tlv} is bij de deskundigen`);
    await forward(advies, { why: 'Wat geef je de commissie mee, in één zin?', send: 'Stuur door', experts: [] });
    await at().shoot(page, 'consulent-klaar');
    await page.context().close();
  });

  test('each deskundige reads and advises in two clicks and one text, one of them on a phone', async () => {
    for (const [who, viewport] of [
      ['orthopedagoog', DESK],
      ['jeugdpsycholoog', PHONE],
    ] as const) {
      const { page, hand } = await at().as(who, viewport);
      if (viewport === PHONE) await page.locator('.chat').first().click();
      await at().see(page, `${tlv} wacht op jouw advies`);
      await at().shoot(page, who);
      await hand.press(`${tlv} wacht op jouw advies`, 'Open dossier');
      await at().see(page, 'Jouw advies als');
      await hand.type('Waarom adviseer je dit?', TEXT);
      await at().shoot(page, `${who}-dossier`);
      await fits(page);
      await hand.press('Jouw advies als', 'Mijn advies: positief');
      await cardWith(page, 'Jouw advies als').waitFor({ state: 'detached' });
      expect(hand.spent).toEqual({ clicks: 2, inputs: 1, typed: 1 });
      await page.context().close();
    }
  });

  test('each member of the CvT votes on the BTV and on the TLV with two taps', async () => {
    for (const member of [LID, VOLMACHTHOUDER]) {
      const { page } = await at().as(member);
      for (const nr of [btv, tlv]) {
        const hand = new Hand(page);
        await at().see(page, `${nr} wacht op je stem`);
        await hand.press(`${nr} wacht op je stem`, 'Open dossier');
        await at().see(page, 'Jouw stem');
        await at().shoot(page, `${member}-${nr}`);
        await hand.press('Jouw stem', 'Voor');
        await cardWith(page, 'Jouw stem').waitFor({ state: 'detached' });
        expect(hand.spent).toEqual({ clicks: 2, inputs: 0, typed: 0 });
      }
      await page.context().close();
    }
  });

  test('the directeur-bestuurder follows both advices, each after reading in full what it is', async () => {
    const { page } = await at().as(BESTUURDER);
    for (const [nr, granted] of [
      [btv, 'Je kent toe: 12 weken, 3 dagen per week, vanaf 11 januari 2027. Klopt dat?'],
      [tlv, 'Je kent toe: TLV VSO, categorie 2, tot en met 31 juli 2028. Klopt dat?'],
    ] as const) {
      const hand = new Hand(page);
      await at().see(page, `Jouw besluit over ${nr}`);
      await hand.press(`Jouw besluit over ${nr}`, 'Open dossier');
      await at().see(page, 'Motivering');
      await at().shoot(page, `bestuurder-${nr}`);
      await hand.press('Motivering', 'Volg het advies');
      await at().see(page, granted);
      await at().shoot(page, `bestuurder-${nr}-klopt-dat`);
      await hand.press(granted, 'Ja, dit is mijn besluit');
      await at().see(page, `${nr} is toegekend`);
      expect(hand.spent).toEqual({ clicks: 3, inputs: 0, typed: 0 });
    }
    await page.context().close();
  });

  test('the secretary answers the question in two clicks and one text', async () => {
    const { page, hand } = await at().as('cvt-secretaris');
    await at().see(page, `Een school vraagt de commissie om advies: ${advies}`);
    await hand.press(advies, 'Open dossier');
    await at().see(page, 'Het antwoord van de commissie');
    await hand.type('Wat adviseert de commissie?', TEXT);
    await at().shoot(page, 'secretaris');
    await hand.press('Het antwoord van de commissie', 'Stuur het antwoord');
    await at().see(page, `${advies} is klaar`);
    expect(hand.spent).toEqual({ clicks: 2, inputs: 1, typed: 1 });
    await page.context().close();
  });

  test('the administratie sends the TLV with one tap, and the school sees that, its number and the answer', async () => {
    const office = await at().as('administratie');
    await at().see(office.page, `${tlv} kan verzonden worden`);
    await at().shoot(office.page, 'administratie');
    await office.hand.press(`${tlv} kan verzonden worden`, 'Vandaag verzonden');
    await at().see(office.page, `${tlv} is verzonden op 23 november 2026`);
    expect(office.hand.spent).toEqual({ clicks: 1, inputs: 0, typed: 0 });
    await office.page.context().close();

    await at().host.idle();
    const { page } = await at().as(ZOCO);
    await at().see(page, `${tlv} is toegekend`);
    await at().shoot(page, 'zoco-besluit');
    const said = await cardWith(page, `${tlv} is toegekend`).last().textContent();
    expect(said).toMatch(/Volgnummer: .*Verzonden op: 23 november 2026/);
    await at().see(page, `${btv} is toegekend`);
    await at().see(page, `${advies} is beantwoord`);
    await page.context().close();
  });
}
