/// <reference lib="dom" />
import { expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.ts';
import { dossierCard, formCard, numberedCard, statusCard } from '../support/echo-cards.ts';
import { cardWith, focusComesTo } from '../support/werkbank-page.ts';
import { werkbankStage } from './werkbank-stage.ts';

const ZOCO = 'zoco-duinroos';

describeInChromium('cards in the werkbank', () => {
  const stage = werkbankStage();
  const { open, chat } = stage;

  test('a form: the missing inputs are told at the input, nothing leaves; then the answer is only mine', async () => {
    await stage.host.bot.send(chat(ZOCO), formCard);
    const page = await open(`persona=${ZOCO}`);
    await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
    await page.getByText('Vertel in minstens 20 tekens wat je wilt bereiken.').waitFor();
    const goal = page.getByRole('textbox', { name: 'Wat wil je bereiken?' });
    expect(await goal.getAttribute('aria-invalid')).toBe('true');
    expect(await goal.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(stage.host.bot.activities).toHaveLength(0);

    await goal.fill('De leerling volgt weer alle lessen.');
    await page.getByRole('combobox', { name: 'Welke vorm?' }).selectOption('klas');
    await page.getByRole('radio', { name: '8 weken' }).check();
    await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
    await cardWith(page, 'Je schreef: De leerling volgt weer alle lessen. (8 weken)').waitFor();
    await page.locator('.for-me:visible', { hasText: 'Alleen jij ziet dit' }).waitFor();
    await focusComesTo(page, 'Bewaard');
    expect(stage.host.bot.activities[0]?.value?.action.data).toMatchObject({
      id: 'a1',
      vorm: 'klas',
      duur: '8',
      gehoord: 'false',
    });
  });

  test('a card that only I see vanishes on Herlaad, a reload, a reaction of anyone and an update by the bot', async () => {
    const id = await stage.host.bot.send(chat(ZOCO), statusCard);
    const page = await open(`persona=${ZOCO}`);
    const happenings: readonly (() => Promise<unknown>)[] = [
      () => page.getByRole('button', { name: 'Herlaad' }).click(),
      () => page.reload(),
      () => page.getByRole('button', { name: 'Vind ik leuk' }).press('Enter'),
      () => stage.host.teams.reaction(ZOCO, id),
      () => stage.host.bot.update(chat(ZOCO), id, statusCard),
    ];
    for (const happen of happenings) {
      await page.locator('body[data-line=up]').waitFor();
      await page.getByRole('button', { name: 'Bekijk de aanvraag' }).click();
      await cardWith(page, 'Dossier A-2026-0147').waitFor();
      await happen();
      await cardWith(page, 'A-2026-0147 wacht op jou').waitFor();
      expect(await cardWith(page, 'Dossier A-2026-0147').count()).toBe(0);
    }
  });

  test('while a form is half filled, a reaction leaves what was typed; an update of the bot takes its place', async () => {
    const id = await stage.host.bot.send(chat(ZOCO), formCard);
    const page = await open(`persona=${ZOCO}`);
    const goal = page.getByRole('textbox', { name: 'Wat wil je bereiken?' });
    await goal.fill('half');
    await stage.host.teams.reaction(ZOCO, id);
    await page.getByText('Leuk gevonden door').first().waitFor({ state: 'attached' });
    expect(await goal.inputValue()).toBe('half');
    await stage.host.bot.update(chat(ZOCO), id, numberedCard(2));
    await cardWith(page, 'Kaart 2').waitFor();
    await focusComesTo(page, 'Kaart 2');
  });

  test('an error of the bot stands at the card in its own words, and the card can be used again', async () => {
    await stage.host.bot.send(chat(ZOCO), statusCard);
    const page = await open(`persona=${ZOCO}`);
    await page.getByRole('button', { name: 'Nee, eerst overleggen' }).click();
    const banner = page.getByRole('alert');
    await banner.waitFor();
    expect(await banner.textContent()).toContain('Er ging iets mis');
    expect(await banner.textContent()).toContain('Dat lukte niet. Wat je typte, is bewaard.');
    await focusComesTo(page, 'Nee, eerst overleggen');
    await page.getByRole('button', { name: 'Sluit deze melding' }).click();
    await banner.waitFor({ state: 'detached' });
  });

  test('while an action runs the card cannot be pressed twice; a silent bot is told as such', async () => {
    await stage.restart({ waitsMs: 1_000 });
    await stage.host.bot.send(chat(ZOCO), statusCard);
    stage.host.bot.silent.add('open');
    const page = await open(`persona=${ZOCO}`);
    await page.getByRole('button', { name: 'Bekijk de aanvraag' }).dblclick();
    await page.locator('.card-frame[aria-busy=true] .progress').waitFor();
    await page.getByRole('alert').getByText('Meedoen antwoordt niet. Probeer het nog eens.').waitFor();
    expect(stage.host.bot.activities.filter((one) => one.type === 'invoke')).toHaveLength(1);
  });

  test('what a person or the bot types stays text', async () => {
    const evil = '<img src=x onerror="document.title=1"> <b>dik</b>';
    await stage.host.bot.send(chat(ZOCO), evil);
    await stage.host.bot.send(chat(ZOCO), { ...dossierCard, body: [{ type: 'TextBlock', text: evil, wrap: true }] });
    await stage.host.teams.say(ZOCO, chat(ZOCO), evil);
    const page = await open(`persona=${ZOCO}`);
    await page.locator('.mine').first().waitFor();
    expect(await page.locator('.log img[src=x], .log b').count()).toBe(0);
    expect(await page.getByText('<b>dik</b>').count()).toBeGreaterThanOrEqual(3);
  });
});
