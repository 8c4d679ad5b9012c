import { expect, test } from 'vitest';
import { ZOCO } from '../../support/host-route.ts';
import { Keys } from '../../support/keys.ts';
import { cardWith, focusComesTo } from '../../support/werkbank-page.ts';
import type { Walk } from '../first-request/walk.ts';
import type { Field } from './form.ts';
import { ANOTHER_TLV, NUMBERS } from './forms.ts';

const CHOOSE = 'Voor welke school?';

/** A whole form without a mouse: the longest of those that ask a choice of every sort. */
export function byKeyboard(at: () => Walk): void {
  test('by keyboard alone the zorgcoördinator asks for a TLV, and focus goes along with each step', async () => {
    const { page } = await at().as(ZOCO);
    const keys = new Keys(page);
    await keys.to('Schrijf een bericht');
    await keys.type('nieuwe aanvraag', 'Enter');
    await at().see(page, CHOOSE);
    await keys.to('Iets anders voor De Duinroos', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await at().see(page, 'Wat is er nodig?');
    await at().see(page, ANOTHER_TLV.name);
    await keys.press(`Begin voor De Duinroos: ${ANOTHER_TLV.name}`);
    for (const { title, fields } of ANOTHER_TLV.steps) {
      await at().see(page, title);
      await focusComesTo(page, title);
      for (const field of fields) await fill(keys, field, (key) => page.keyboard.press(key));
      await at().shoot(page, `toetsenbord-${title.replaceAll(/\W+/g, '-')}`);
      await keys.press('Bewaar en ga verder');
    }
    await at().see(page, 'Klopt alles?');
    expect(await cardWith(page, 'Klopt alles?').last().textContent()).toContain('Categorie 2');
    await keys.press('Stuur naar directie');
    await at().see(page, `${NUMBERS.another} wacht op de directie`);
    await page.context().close();
  });
}

async function fill(keys: Keys, field: Field, press: (key: string) => Promise<void>): Promise<void> {
  switch (field.how) {
    case 'type':
      await keys.to(field.label);
      return keys.type(field.value);
    case 'pick':
      await keys.to(field.label);
      return keys.type(field.value);
    case 'day':
      await keys.to(field.label);
      return keys.day(field.value);
    case 'radio':
      await keys.press(field.below ?? field.value, 'Space');
      if (field.below !== undefined) await press('ArrowDown');
      return;
    case 'radio-under':
      throw new Error('The form that is filled in by keyboard has no two questions with the same choices.');
    case 'boxes':
      for (const value of field.values) await keys.press(value, 'Space');
  }
}
