import { expect, test } from 'vitest';
import { sections } from '../../../bot/sections.ts';
import { createConfigurations } from '../../../bot/swv/configurations.ts';
import { DEMO_SWV } from '../../../infra/local/demo/seed-demo.ts';
import { aConfiguration } from '../../bot/arrangements/support/a-configuration.ts';
import { BESTUURDER, cardOf, LID, VOLMACHTHOUDER, ZOCO } from '../../support/host-route.ts';
import type { Walk } from './walk.ts';

/** The same route where the CvT only advises; without a browser, for the cards are the same. */
export function byTheBestuurder(at: () => Walk): void {
  test('with besluit: directeur-bestuurder the last click is the bestuurder’s, who follows the advice', async () => {
    const { host, people } = at();
    const raw = await aConfiguration({ besluit: 'directeur-bestuurder' });
    const configurations = createConfigurations(sections, 'shown');
    const now = host.clock.now();
    await host.store.write(DEMO_SWV, async (tx) => void (await configurations.importNext(tx, raw, 'meedoen', now)));

    await people.toCvt();
    const [number] = /A-2026-\d{4}/.exec(people.cardsOf(LID).at(-1) ?? '') ?? [];
    await people.vote(LID);
    await people.vote(VOLMACHTHOUDER);
    expect(people.cardsOf(VOLMACHTHOUDER).filter((words) => words.includes(`Jouw besluit over ${number}`))).toEqual([]);

    await people.click(BESTUURDER, 'Open dossier');
    const asked = cardOf(await people.click(BESTUURDER, 'Volg het advies'));
    expect(asked).toContain('Je kent toe: 10 weken, € 1.800, vanaf 11 januari 2027. Klopt dat?');
    expect(asked).not.toContain('Volmacht');
    expect(cardOf(await people.click(BESTUURDER, 'Ja, dit is mijn besluit'))).toContain(`${number} is toegekend`);
    expect(people.cardsOf(ZOCO).at(-1)).toContain(`${number} is toegekend`);
    expect(people.cardsOf(ZOCO).at(-1)).toContain('Directeur-bestuurder');
  });
}
