import { expect, test } from 'vitest';
import type { Walk } from '../first-request/walk.ts';
import { ZOCO } from './people.ts';
import { say } from './say.ts';

/** What De Duinroos and the samenwerkingsverband agreed on: it stands first on the form of this year. */
export const AGREED = 'Elke overstap naar het mbo bespreken we een jaar van tevoren.';

const AGENDA = 'Ontwikkelagenda 2026 van De Duinroos';

/** Before the round opens the school writes down its ontwikkelagenda. */
export function byTheAgenda(at: () => Walk): void {
  test('the zorgcoördinator writes down a goal of the ontwikkelagenda: one sentence, four clicks', async () => {
    const { page, hand } = await at().as(ZOCO);
    const look = (what: string) => at().shoot(page, `agenda-${what}`);
    await say(page, 'ontwikkelagenda');
    await at().see(page, AGENDA);
    await look('lijst');
    await hand.press(AGENDA, AGENDA);
    await at().see(page, 'Er staan nog geen doelen');
    await look('leeg');
    await hand.press('Er staan nog geen doelen', 'Voeg een doel toe');
    await at().see(page, 'Een doel erbij');
    await look('doel');
    await hand.choose('radio', 'Betere aansluiting op werk en dagbesteding');
    await hand.type('Het doel', AGREED);
    await hand.press('Een doel erbij', 'Bewaar');
    await at().see(page, 'Bij de verantwoording staan deze doelen klaar');
    await look('bewaard');
    expect(hand.spent).toEqual({ clicks: 4, inputs: 2, typed: 1 });
    await page.context().close();
  });
}
