import type { Page } from 'playwright-core';

/** Types a message to Meedoen, as somebody does who looks for a card. */
export async function say(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Schrijf een bericht' });
  await field.fill(text);
  await field.press('Enter');
}
