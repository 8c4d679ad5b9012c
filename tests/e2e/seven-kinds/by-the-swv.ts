import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { Hand } from '../../support/hand.ts';
import { BESTUURDER, CONSULENT, LID, SENTENCE, VOLMACHTHOUDER, ZOCO } from '../../support/host-route.ts';
import { cardWith, DESK, PHONE } from '../../support/werkbank-page.ts';
import type { Walk } from '../first-request/walk.ts';
import { fits } from './fits.ts';
import { NUMBERS } from './forms.ts';

const { group, outreachend, btv, tlv, pro, advies } = NUMBERS;
const FORWARD = 'Stuur door naar';
const TEXT = 'Ik sprak de leerling en de school; dit is nu wat de leerling nodig heeft.';

/** What each kind meets after the school: each person at each of their cards, counted. */
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
    for (const nr of [group, outreachend, btv]) await forward(nr, { ...positive, experts: [] });
    const experts = ['Orthopedagoog (orthopedagoog)', 'Kinder- en jeugdpsycholoog (kinder- en jeugdpsycholoog)'];
    for (const nr of [tlv, pro]) {
      await forward(nr, { ...positive, experts });
      await at().see(page, `${nr} is bij de deskundigen`);
    }
    await forward(advies, { why: 'Wat geef je de commissie mee, in één zin?', send: 'Stuur door', experts: [] });
    await at().shoot(page, 'consulent-klaar');
    await page.context().close();
  });

  test('each deskundige reads and advises in two clicks and one text, one of them on a phone', async () => {
    for (const [who, viewport] of [
      ['orthopedagoog', DESK],
      ['jeugdpsycholoog', PHONE],
    ] as const) {
      const { page } = await at().as(who, viewport);
      if (viewport === PHONE) await page.locator('.chat').first().click();
      for (const nr of [tlv, pro]) {
        const hand = new Hand(page);
        await at().see(page, `${nr} wacht op jouw advies`);
        await at().shoot(page, `${who}-${nr}`);
        await hand.press(`${nr} wacht op jouw advies`, 'Open dossier');
        await at().see(page, 'Jouw advies als');
        await hand.type('Waarom adviseer je dit?', TEXT);
        await at().shoot(page, `${who}-${nr}-dossier`);
        await fits(page);
        await hand.press('Jouw advies als', 'Mijn advies: positief');
        await cardWith(page, 'Jouw advies als').waitFor({ state: 'detached' });
        expect(hand.spent).toEqual({ clicks: 2, inputs: 1, typed: 1 });
      }
      await page.context().close();
    }
  });

  test('each member of the CvT votes on each with two taps', async () => {
    for (const member of [LID, VOLMACHTHOUDER]) {
      const { page } = await at().as(member);
      for (const nr of [group, outreachend, btv, tlv, pro]) {
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

  test('the volmachthouder grants the group and the trajectbegeleider, each after reading in full what it is', async () => {
    const { page } = await at().as(VOLMACHTHOUDER);
    for (const [nr, granted] of [
      [group, 'Je kent toe: 10 weken, € 2.400, vanaf 11 januari 2027. Klopt dat?'],
      [outreachend, 'Je kent toe: 4 weken, vanaf 11 januari 2027. Klopt dat?'],
    ] as const) {
      await decideOn(page, nr, { button: 'Toekennen', granted });
    }
    await page.context().close();
  });

  test('the directeur-bestuurder follows each advice, each after reading in full what it is', async () => {
    const { page } = await at().as(BESTUURDER);
    for (const [nr, granted] of [
      [btv, 'Je kent toe: 12 weken, 3 dagen per week, vanaf 11 januari 2027. Klopt dat?'],
      [tlv, 'Je kent toe: TLV VSO, categorie 2, tot en met 31 juli 2028. Klopt dat?'],
      [pro, 'Je kent toe: TLV PrO, tot en met 31 juli 2029. Klopt dat?'],
    ] as const) {
      await decideOn(page, nr, { button: 'Volg het advies', granted });
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

  test('the administratie sends each with one tap, and the school sees that, its number and the answer', async () => {
    const office = await at().as('administratie');
    const granted = [group, outreachend, btv, tlv, pro];
    for (const nr of granted) {
      const hand = new Hand(office.page);
      await at().see(office.page, `${nr} kan verzonden worden`);
      await at().shoot(office.page, `administratie-${nr}`);
      await hand.press(`${nr} kan verzonden worden`, 'Vandaag verzonden');
      await at().see(office.page, `${nr} is verzonden op 23 november 2026`);
      expect(hand.spent).toEqual({ clicks: 1, inputs: 0, typed: 0 });
    }
    await office.page.context().close();

    await at().host.idle();
    const { page } = await at().as(ZOCO);
    for (const nr of granted) {
      await at().see(page, `${nr} is toegekend`);
      await at().shoot(page, `zoco-besluit-${nr}`);
      const said = await cardWith(page, `${nr} is toegekend`).last().textContent();
      const isTlv = nr === tlv || nr === pro;
      expect(said).toMatch(isTlv ? /Volgnummer: .*Verzonden op: 23 november 2026/ : /Verzonden op: 23 november 2026/);
    }
    await at().see(page, `${advies} is beantwoord`);
    await page.context().close();
  });

  async function decideOn(page: Page, nr: string, { button, granted }: { button: string; granted: string }) {
    const hand = new Hand(page);
    await at().see(page, `Jouw besluit over ${nr}`);
    await hand.press(`Jouw besluit over ${nr}`, 'Open dossier');
    await at().see(page, 'Motivering');
    await at().shoot(page, `besluit-${nr}`);
    await hand.press('Motivering', button);
    await at().see(page, granted);
    await at().shoot(page, `besluit-${nr}-klopt-dat`);
    await hand.press(granted, 'Ja, dit is mijn besluit');
    await at().see(page, `${nr} is toegekend`);
    expect(hand.spent).toEqual({ clicks: 3, inputs: 0, typed: 0 });
  }
}
