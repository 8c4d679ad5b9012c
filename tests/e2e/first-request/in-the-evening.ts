/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CONSULENT, LID, SENTENCE } from '../../support/host-route.ts';
import { Keys } from '../../support/keys.ts';
import { cardWith, focusComesTo, PHONE } from '../../support/werkbank-page.ts';
import { fits } from '../seven-kinds/fits.ts';
import type { Walk } from './walk.ts';

const NR = 'A-2026-0002';
const SECRETARY = 'cvt-secretaris';
const EVENING = new Date('2026-11-23T19:00:00Z');

/** At home after dinner: a phone in one hand and a keyboard for it, no mouse and no finger on the screen. */
export function inTheEvening(at: () => Walk): void {
  test('on a phone, by keyboard alone, the consulent preadvises in the evening', async () => {
    await at().host.clock.moveTo(EVENING);
    const { page, keys } = await openChat(at(), CONSULENT);
    await at().see(page, NR);
    await look(at(), page, 'consulent');
    await keys.press('Stuur door');
    await at().see(page, 'Stuur door naar de commissie');
    await look(at(), page, 'consulent-doorsturen');
    await keys.press('Stuur door: positief');
    await at().see(page, 'Schrijf in één zin waarom');
    await look(at(), page, 'consulent-vergeten');
    await keys.to('Waarom, in één zin?');
    await keys.type(SENTENCE);
    await look(at(), page, 'consulent-getypt');
    await keys.press('Stuur door: positief');
    await at().see(page, `${NR} is bij de commissie`);
    await look(at(), page, 'consulent-klaar');
    await page.context().close();
  });

  test('on a phone, by keyboard alone, a member of the CvT advises in the zitting that is open', async () => {
    const { people, host } = at();
    await host.teams.say(SECRETARY, host.teams.personalChat(SECRETARY), 'zitting');
    await people.click(SECRETARY, 'Open een zitting');
    await people.click(SECRETARY, 'Open de zitting', { aanwezig: tickAll(people.newest(SECRETARY).cards) });

    const { page, keys } = await openChat(at(), LID);
    // Nothing rings after five o'clock, so who is in a zitting asks for it.
    await keys.to('Schrijf een bericht');
    await keys.type('zitting', 'Enter');
    await at().see(page, 'Zitting: 1 aanvraag');
    await look(at(), page, 'lid-zitting');
    await keys.press('Begin');
    await at().see(page, 'Jouw advies');
    await focusComesTo(page, `Dossier ${NR} (1 van 1)`);
    await look(at(), page, 'lid-dossier');
    await keys.press('Met voorwaarden');
    await at().see(page, 'Schrijf in één zin welke voorwaarde je stelt');
    await look(at(), page, 'lid-vergeten');
    await keys.to('Eén zin: je voorwaarde, wat er ontbreekt, of waarom anders');
    await keys.type(SENTENCE);
    await look(at(), page, 'lid-getypt');
    await keys.press('Met voorwaarden');
    await at().see(page, 'Je bent klaar: bij elke aanvraag staat je advies.');
    await look(at(), page, 'lid-klaar');

    // It may change until the zitting closes; with the consulent no word is asked.
    await keys.press(`Open ${NR}`);
    await at().see(page, 'Je advies nu: met voorwaarden.');
    await look(at(), page, 'lid-advies-nu');
    await keys.press('Positief');
    await cardWith(page, 'Jouw advies').waitFor({ state: 'detached' });
    await at().see(page, 'Je bent klaar: bij elke aanvraag staat je advies.');
    await page.context().close();
  });
}

/** Opens somebody's own chat on a phone without a finger: Tab to the list, Enter. */
async function openChat(walk: Walk, persona: string): Promise<{ page: Page; keys: Keys }> {
  const { page } = await walk.as(persona, PHONE);
  await page.locator('.chat').first().waitFor();
  const atChat = () => page.evaluate(() => document.activeElement?.classList.contains('chat') ?? false);
  for (let tabs = 0; tabs < 40 && !(await atChat()); tabs += 1) await page.keyboard.press('Tab');
  expect(await atChat()).toBe(true);
  await page.keyboard.press('Enter');
  return { page, keys: new Keys(page) };
}

async function look(walk: Walk, page: Page, what: string): Promise<void> {
  await walk.shoot(page, `avond-${what}`);
  await fits(page);
}

/** Everyone who can be there, as the client sends several ticks. */
function tickAll(cards: readonly unknown[]): string {
  const values = [...JSON.stringify(cards).matchAll(/"choices":(\[.*?\])/g)].flatMap(([, choices = '[]']) =>
    (JSON.parse(choices) as { value: string }[]).map(({ value }) => value),
  );
  return values.join(',');
}
