/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { cardWith } from './werkbank-page.ts';

/** What a walk cost somebody. */
export interface Spent {
  clicks: number;
  /** Inputs that were filled in, typed ones included. */
  inputs: number;
  typed: number;
}

/**
 * A hand that counts what it does to cards in a browser, as USERS section 2 counts: each press and each choice is a click,
 * opening a list or a calendar is one more, and going to a text field is none (Tab does it).
 */
export class Hand {
  readonly spent: Spent = { clicks: 0, inputs: 0, typed: 0 };
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses a button or a row of the card that holds these words. */
  async press(words: string, button: string): Promise<void> {
    this.spent.clicks += 1;
    // A row is called by what it does, then by what stands on it.
    const name = new RegExp(`^${button.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:[:,] |$)`);
    await this.#card(words).getByRole('button', { name }).click();
  }

  /** Follows a link of the card that holds these words. */
  async follow(words: string, link: string): Promise<void> {
    this.spent.clicks += 1;
    await this.#card(words).getByRole('link', { name: link }).click();
  }

  async type(label: string, text: string): Promise<void> {
    this.#filled(0);
    this.spent.typed += 1;
    await this.#page.getByRole('textbox', { name: label }).fill(text);
  }

  /** One from a folded list. */
  async pick(label: string, choice: string): Promise<void> {
    this.#filled(2);
    await this.#page.getByRole('combobox', { name: label }).selectOption({ label: choice });
  }

  /** One or more of the choices that stand open. */
  async choose(role: 'radio' | 'checkbox', ...choices: readonly [string, ...string[]]): Promise<void> {
    this.#filled(choices.length);
    for (const choice of choices) await this.#page.getByRole(role, { name: choice, exact: true }).check();
  }

  /** One of the choices that stand open under a question, where others offer the same. */
  async chooseUnder(label: string, choice: string): Promise<void> {
    this.#filled(1);
    const below = this.#page.getByText(label).last().locator('xpath=following::input[@type="radio"]');
    await below
      .and(this.#page.getByRole('radio', { name: choice, exact: true }))
      .first()
      .check();
  }

  /** A day, ISO, from the calendar. */
  async day(label: string, day: string): Promise<void> {
    this.#filled(2);
    await this.#page.getByLabel(label).fill(day);
  }

  #filled(clicks: number): void {
    this.spent.inputs += 1;
    this.spent.clicks += clicks;
  }

  #card(words: string): Locator {
    return cardWith(this.#page, words).last();
  }
}
