import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { Keys } from '../../support/keys.ts';
import { focusComesTo } from '../../support/werkbank-page.ts';
import type { Walk } from '../first-request/walk.ts';
import { BELEID, BESTUURDER } from './people.ts';

const ROUND =
  'Begin deze ronde: Verantwoording van het samenwerkingsverband · 2026, over 1 januari t/m 31 december 2026';
const OWN =
  'Bekijk deze ronde: Verantwoording van het samenwerkingsverband · 2026, open · 1 van de 1 ingediend · deadline 5 maart 2027';
const TITLE = 'Verantwoording 2026 van het samenwerkingsverband';
/** The steps of the costs. */
const LASTEN = [
  {
    'Personele lasten (in euro)': '3.100.000',
    'Afschrijvingen (in euro)': '12.000',
    'Huisvestingslasten (in euro)': '48.000',
    'Overige lasten (in euro)': '210.000',
  },
  {
    'Overdrachten via DUO (in euro)': '4.600.000',
    'Overdrachten aan de scholen (in euro)': '540.000',
    'Financiële lasten (in euro)': '0',
  },
] as const;
const NEXT = 'Bewaar en ga verder';

/** The account of the SWV itself, from set-up to its file without a mouse; focus goes along with each card. */
export function byKeyboard(at: () => Walk): void {
  const look = (page: Page, what: string) => at().shoot(page, `toetsenbord-swv-${what}`);
  /** What was pressed leads to a card with this title, and focus stands there. */
  const leads = async (page: Page, title: string) => {
    await at().see(page, title);
    await focusComesTo(page, title);
  };

  test('by keyboard alone the beleidsmedewerker sets up the round of the SWV itself and opens it', async () => {
    const { page } = await at().as(BELEID);
    const keys = new Keys(page);
    await says(keys, 'verantwoording');
    await at().see(page, 'Begin een nieuwe ronde');
    await keys.back(ROUND);
    await leads(page, 'Ronde in voorbereiding');
    await keys.press('Kies een deadline, Nu 1 maart 2027');
    await leads(page, 'Kies een deadline');
    await keys.to('Laatste dag');
    await keys.type('5 maart');
    await keys.press('Bewaar');
    await at().see(page, 'Nu 5 maart 2027');
    await look(page, 'begonnen');
    await keys.press('Open de ronde');
    await at().see(page, 'Ja, open de ronde');
    await keys.press('Ja, open de ronde');
    await leads(page, 'Deze ronde loopt');
    await page.context().close();
    await at().tick();
  });

  test('by keyboard alone the beleidsmedewerker fills it in, and puts right what was no amount', async () => {
    const { page } = await at().as(BELEID);
    const keys = new Keys(page);
    await at().see(page, TITLE);
    await keys.press('Naar het schrijfvak');
    await keys.back('Begin');
    await at().see(page, 'Rijksbijdragen');
    await keys.to('Rijksbijdragen (in euro)');
    await keys.type('8,4 miljoen');
    await fill(keys, { 'Van gemeenten (in euro)': '120.000', 'Overige baten (in euro)': '4.500,50' });
    await keys.press(NEXT);
    await at().see(page, 'klopt nog niet');
    await look(page, 'geen-bedrag');
    await keys.to('Rijksbijdragen (in euro)');
    await page.keyboard.press('Control+A');
    await keys.type('8.400.000');
    await keys.press(NEXT);
    await at().see(page, 'Personele lasten');
    for (const step of LASTEN) {
      await at().see(page, Object.keys(step)[0] ?? '');
      await fill(keys, step);
      await look(page, 'lasten');
      await keys.press(NEXT);
    }
    await at().see(page, 'De doelen');
    await keys.to('Welke doelen waren er, en hoe ver kwam het samenwerkingsverband?');
    await keys.type('Elke school heeft een vaste consulent.');
    await keys.press('Onderwijs en jeugdhulp beter verbinden', 'Space');
    await keys.press('Niet', 'Space');
    await page.keyboard.press('ArrowDown');
    await keys.press(NEXT);
    await at().see(page, 'Wat is er volgend jaar nodig?');
    await keys.to('Wat leerde het team?');
    await keys.type('Wij leerden dat vaste gezichten scholen meer helpen dan plannen.');
    await keys.press(NEXT);
    await at().see(page, 'Alles is ingevuld');
    await look(page, 'ingevuld');
    await page.context().close();
  });

  test('by keyboard alone the directeur-bestuurder reads it and hands it in', async () => {
    const { page } = await at().as(BESTUURDER);
    const keys = new Keys(page);
    await at().see(page, 'jij tekent');
    await keys.press('Naar het schrijfvak');
    await keys.back('Bekijk eerst');
    await at().see(page, 'Waar ligt het?');
    await look(page, 'bekijkt');
    await keys.press('Sluit overzicht');
    await at().see(page, 'jij tekent');
    await keys.press('Akkoord, dien in');
    // Nobody reviews it: then it is accepted as it comes.
    await at().see(page, 'akkoord sinds');
    await look(page, 'ingediend');
    await page.context().close();
  });

  test('by keyboard alone the beleidsmedewerker closes the round and takes its chapter', async () => {
    const { page } = await at().as(BELEID);
    const keys = new Keys(page);
    await says(keys, 'verantwoording');
    await at().see(page, '1 van de 1 ingediend');
    await keys.back(OWN);
    await leads(page, 'Deze ronde loopt');
    await keys.press('Sluit de ronde');
    await at().see(page, 'Ja, sluit de ronde');
    await keys.press('Ja, sluit de ronde');
    await leads(page, 'Gesloten ronde');
    await says(keys, 'resultaat');
    await at().see(page, 'Resultaten van de verantwoording');
    await keys.back('Bekijk het resultaat: Verantwoording van het samenwerkingsverband · 2026, gesloten');
    await at().see(page, 'verantwoordingen ingediend');
    await look(page, 'resultaat');
    await keys.press('Haal het hoofdstuk op');
    await at().see(page, 'Je hoofdstuk staat klaar');
    await look(page, 'hoofdstuk');
    const opens = page.context().waitForEvent('page');
    await keys.press('Haal het hoofdstuk op');
    const behind = await opens;
    await behind.getByRole('button').waitFor();
    const comes = behind.waitForEvent('download');
    await behind.keyboard.press('Tab');
    await behind.keyboard.press('Enter');
    expect((await comes).suggestedFilename()).toMatch(/^[a-z0-9-]+\.docx$/);
    await page.context().close();
  });
}

/** Types a message, past all that was said before. */
async function says(keys: Keys, text: string): Promise<void> {
  await keys.press('Naar het schrijfvak');
  await keys.to('Schrijf een bericht');
  await keys.type(text, 'Enter');
}

/** Types into these fields, in this order. */
async function fill(keys: Keys, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    await keys.to(label);
    await keys.type(text);
  }
}
