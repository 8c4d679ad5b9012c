/// <reference lib="dom" />
import { expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.ts';
import { statusCard } from '../support/echo-cards.ts';
import { cardWith, focusComesTo, PHONE } from '../support/werkbank-page.ts';
import { werkbankStage } from './werkbank-stage.ts';

const ZOCO = 'zoco-duinroos';
const DIRECTIE = 'directie-duinroos';

describeInChromium('working in the werkbank', () => {
  const stage = werkbankStage();
  const { open, chat } = stage;

  test('a new message makes a toast with its summary; it is unread until it is opened', async () => {
    const page = await open(`persona=${ZOCO}`);
    await page.locator('.chat', { hasText: 'De Duinroos' }).click();
    await page.getByRole('heading', { name: 'De Duinroos' }).waitFor();
    await stage.host.bot.send(chat(ZOCO), statusCard, 'Je hebt 1 actie');
    const mine = page.locator('.chat', { hasText: 'Je hebt 1 actie' });
    await mine.locator('.badge').waitFor();
    await page.getByRole('button', { name: /Open het bericht voor Zoco.*Je hebt 1 actie/ }).click();
    await cardWith(page, 'A-2026-0147 wacht op jou').waitFor();
    await mine.locator('.badge').waitFor({ state: 'detached' });
    expect(stage.host.teams.chats(ZOCO)[0]?.unread).toBe(0);
  });

  test('what comes into the chat that is open makes no toast, as in Teams', async () => {
    const page = await open(`persona=${ZOCO}`);
    await page.getByRole('heading', { name: 'Meedoen', level: 2 }).waitFor();
    await stage.host.bot.send(chat(ZOCO), statusCard, 'Je hebt 1 actie');
    await cardWith(page, 'A-2026-0147 wacht op jou').waitFor();
    await stage.host.bot.send(chat(DIRECTIE), statusCard, 'Je hebt 1 actie');
    await page.locator('.toast', { hasText: 'Directeur van de Duinroos' }).waitFor();
    expect(await page.locator('.toast').count()).toBe(1);
  });

  test('a toast for another persona makes you that persona', async () => {
    const page = await open(`persona=${ZOCO}`);
    await stage.host.bot.send(chat(DIRECTIE), statusCard, 'Je hebt 1 actie');
    await page.getByRole('button', { name: /Open het bericht voor Directeur van de Duinroos/ }).click();
    await page.getByRole('region', { name: 'Directeur van de Duinroos', exact: true }).waitFor();
    await cardWith(page, 'A-2026-0147 wacht op jou').waitFor();
    expect(new URL(page.url()).searchParams.get('persona')).toBe(DIRECTIE);
  });

  test('two personas side by side: what one says in a channel the other sees at once', async () => {
    const page = await open(`persona=${ZOCO}&naast=${DIRECTIE}`);
    const [zoco, directie] = [ZOCO, DIRECTIE].map((key) => page.locator(`.pane[data-persona=${key}]`));
    if (zoco === undefined || directie === undefined) throw new Error('two panes');
    for (const pane of [zoco, directie]) {
      await pane.locator('.chat', { hasText: 'De Duinroos' }).click();
      await pane.getByRole('heading', { name: 'De Duinroos' }).waitFor(); // fill() below does not see that a field is inert
    }
    const field = zoco.getByRole('textbox', { name: 'Schrijf een bericht' });
    await field.fill('@Meedoen goedemorgen');
    await field.press('Enter');
    await directie.locator('.log', { hasText: '@Meedoen goedemorgen' }).waitFor();
    await directie.locator('.log', { hasText: 'Je zei: goedemorgen' }).waitFor();
    await directie.getByRole('button', { name: 'Antwoord' }).click();
    await directie.getByRole('textbox').first().fill('@Meedoen ik ook');
    await directie.getByRole('textbox').first().press('Enter');
    await zoco.locator('.log', { hasText: 'Je zei: ik ook' }).waitFor();
    expect(await zoco.locator('.thread').count()).toBe(1);
  });

  test('once another conversation is chosen nothing can be typed in the one before it, however long the other takes', async () => {
    const page = await open(`persona=${ZOCO}`);
    const field = page.getByRole('textbox', { name: 'Schrijf een bericht' });
    const where = await field.boundingBox();
    if (where === null) throw new Error('The field has no place.');
    const late = Promise.withResolvers<void>();
    await page.route(/\/messages\?/, async (route) => {
      await late.promise;
      await route.continue();
    });
    await page.locator('.chat', { hasText: 'De Duinroos' }).click();
    await page.mouse.click(where.x + 40, where.y + where.height / 2);
    await page.keyboard.type('voor wie is dit?');
    expect(await field.inputValue()).toBe('');
    late.resolve();
    await page.getByRole('heading', { name: 'De Duinroos' }).waitFor();
    await field.waitFor();
  });

  test('by keyboard alone: to the list, to a channel and back, a text, a button, and focus stays with the card', async () => {
    await stage.host.bot.send(chat(ZOCO), statusCard);
    const page = await open(`persona=${ZOCO}`);
    await page.keyboard.press('Tab');
    await focusComesTo(page, 'Naar het gesprek');
    await page.locator('.chat').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'De Duinroos', level: 2 }).waitFor();
    await page.locator('.chat[aria-current=true]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Meedoen', level: 2 }).waitFor();
    await page.keyboard.type('hallo');
    await page.keyboard.press('Enter');
    await page.locator('.log', { hasText: 'Je zei: hallo' }).waitFor();
    await page.getByRole('button', { name: 'Bekijk de aanvraag' }).focus();
    await page.keyboard.press('Enter');
    await cardWith(page, 'Dossier A-2026-0147').waitFor();
    await focusComesTo(page, 'Dossier A-2026-0147');
    await page.keyboard.press('Shift+Tab');
    await focusComesTo(page, 'Sluit dossier');
    await page.keyboard.press('Space');
    await cardWith(page, 'A-2026-0147 wacht op jou').waitFor();
    await focusComesTo(page, 'A-2026-0147 wacht op jou');
  });

  test('choosing who to be: arrows walk, Escape changes nothing, Enter chooses', async () => {
    const page = await open(`persona=${ZOCO}`);
    const who = page.getByRole('button', { name: /Kies iemand anders/ });
    await who.press('Enter');
    await page.getByRole('dialog', { name: 'Als wie werk je?' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await who.evaluate((button) => button === document.activeElement)).toBe(true);
    // Two at one moment. Two keys one after the other would race: once the dialog is open, the second one chooses in it.
    await who.evaluate((button) => {
      if (!(button instanceof HTMLElement)) return;
      button.click();
      button.click();
    });
    // Who there is, is asked when it opens: somebody may have come into a register meanwhile.
    await page.getByRole('dialog', { name: 'Als wie werk je?' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Directeur van de Duinroos', exact: true }).waitFor();
  });

  test('the clock: one workday on, to a moment, never back; what waits is one press away', async () => {
    stage.host.waiting = { next: '2026-11-23T07:00:00Z', count: 2 };
    const page = await open(`persona=${ZOCO}`);
    await page.getByText('2 kaarten wachten tot maandag 08:00').waitFor();
    await page.getByRole('button', { name: 'Ga daarheen' }).click();
    await page.locator('.clock-day', { hasText: 'ma 23 november 2026' }).waitFor();
    stage.host.waiting = { next: null, count: 0 };
    await page.getByRole('button', { name: '+1 werkdag' }).click();
    await page.locator('.clock-day', { hasText: 'di 24 november 2026' }).waitFor();
    await page.getByText('kaarten wachten').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Naar …' }).click();
    await page.getByLabel('Datum en tijd').fill('2026-12-01T10:30');
    await page.getByRole('button', { name: 'Zet vooruit' }).click();
    await page.locator('.clock-day', { hasText: 'di 1 december 2026' }).waitFor();
    expect(stage.host.clock.now.toISOString()).toBe('2026-12-01T09:30:00.000Z');
    stage.host.clock.now = new Date('2027-01-01T00:00:00Z');
    await page.getByRole('button', { name: '+1 uur' }).click();
    await page.locator('.toast', { hasText: 'De klok kan alleen vooruit.' }).waitFor();
  });

  test('on a phone: the list, then the conversation, then back; nothing sticks out at the side', async () => {
    await stage.host.bot.send(chat(DIRECTIE), statusCard);
    const page = await open(`persona=${DIRECTIE}`, { viewport: PHONE });
    await page.locator('.chat').first().click();
    await cardWith(page, 'A-2026-0147 wacht op jou').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(await page.locator('.log').evaluate((log) => log.scrollWidth - log.clientWidth)).toBe(0);
    await page.getByRole('button', { name: 'Terug naar de gesprekken' }).click();
    await page.getByRole('navigation', { name: /Gesprekken van/ }).waitFor();
  });

  test('after the app is removed there is nothing to write in until it is added again', async () => {
    const page = await open(`persona=${ZOCO}`);
    await page.locator('summary', { has: page.locator('.icon-more') }).click();
    await page.getByRole('button', { name: 'Verwijder de app' }).click();
    await page.getByText('Meedoen staat niet bij jou in Teams').waitFor();
    expect(await page.getByRole('textbox', { name: 'Schrijf een bericht' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Voeg Meedoen toe' }).click();
    await page.getByRole('textbox', { name: 'Schrijf een bericht' }).waitFor();
    await cardWith(page, 'Hoi, ik ben Meedoen').waitFor();
  });

  test('the colours follow the device until a person chooses, and the choice stays', async () => {
    const page = await open(`persona=${ZOCO}`, { colorScheme: 'dark' });
    await page.locator('html[data-theme=dark]').waitFor();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.locator('html[data-theme=light]').waitFor();
    await page.getByRole('combobox', { name: 'Weergave' }).selectOption('contrast');
    await page.reload();
    await page.locator('html[data-theme=contrast]').waitFor();
  });
});
