/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** More stops than any page of ours has. */
const MOST_TABS = 120;

/** Two hands on a keyboard, no mouse: where focus cannot come, the walk ends. */
export class Keys {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Tabs on (or back) until this control has focus; from the last one Tab begins anew. */
  async to(name: string, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await this.#isAt(name)) return;
      await this.#page.keyboard.press(way);
    }
    throw new Error(`Tab does not come to "${name}".`);
  }

  async press(name: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.to(name);
    await this.#page.keyboard.press(key);
  }

  /** As press, of what stands above: the newest card is just before the field one writes in. */
  async back(name: string): Promise<void> {
    await this.to(name, 'Shift+Tab');
    await this.#page.keyboard.press('Enter');
  }

  async type(text: string, then?: 'Enter'): Promise<void> {
    await this.#page.keyboard.type(text);
    if (then) await this.#page.keyboard.press(then);
  }

  /** A day, ISO, typed in the order in which this browser has day and month; which that is shows when it is typed. */
  async day(iso: string): Promise<void> {
    const [year = '', month = '', day = ''] = iso.split('-');
    for (const digits of [`${day}${month}${year}`, `${month}${day}${year}`]) {
      for (let back = 0; back < 3; back += 1) await this.#page.keyboard.press('ArrowLeft');
      await this.#page.keyboard.type(digits);
      if ((await this.#page.evaluate(() => (document.activeElement as HTMLInputElement).value)) === iso) return;
    }
    throw new Error(`The field does not take ${iso}.`);
  }

  /** Whether what has focus is called so: by its own name, the text that labels it, or what stands on it. */
  #isAt(name: string): Promise<boolean> {
    return this.#page.evaluate((wanted) => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement)) return false;
      const by = (at.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
      const labels = [...by, ...('labels' in at ? ((at as HTMLInputElement).labels ?? []) : [])];
      const names = [at.getAttribute('aria-label'), at.textContent, ...labels.map((label) => label?.textContent)];
      // A row is called by what it does, then by what stands on it.
      return names.some((one) => one?.trim() === wanted || one?.startsWith(`${wanted}: `));
    }, name);
  }
}
