import { expect, test } from 'vitest';
import { resultVerbs } from '../../../../cards/verantwoording/result/verbs.ts';
import { subjectId } from '../../../../cards/words/brands.ts';
import { DossierCard } from '../../../../cards/words/dossier-card.ts';
import { eachEngine } from '../../../support/stores.ts';
import { buttonsOf } from '../../arrangements/support/card-reader.ts';
import { partsOf } from '../support/read-office.ts';
import { linkOf, textOf } from '../support/read-result.ts';
import { createResultWorld, GELEERD } from '../support/result-world.ts';

const RONDE = subjectId('ronde-2026');
const DUINROOS = subjectId('v-de-duinroos');
const ZEEDUIN = subjectId('v-het-zeeduin');

eachEngine('what the teams learned', (engine) => {
  const YES = 'Ja, zet de naam erbij';
  const start = async () => {
    const world = await createResultWorld(await engine.swv());
    const read = async (who: 'beleid' | 'bestuurder' = 'beleid') =>
      textOf(await world.press(who, await world.click(who, resultVerbs.show, RONDE), 'Wat de teams leerden'));
    return { world, read, page: () => world.click('directie', resultVerbs.page, DUINROOS) };
  };

  test('stands in the result under the name of a school, once its directie said yes to these very words', async () => {
    const { world, read, page } = await start();
    expect(await read()).toContain('2 scholen vertelden het alleen aan het samenwerkingsverband.');
    expect(await read()).not.toMatch(/Duinroos|Zeeduin|Helmgras|voorbereiden/);
    const asked = await page();
    expect(textOf(asked)).toMatch(new RegExp(`Zeg je ja, dan staan ook de woorden hieronder.*${GELEERD}`));
    const said = await world.press('directie', asked, YES);
    expect(textOf(said)).toContain('staan met de naam erbij in het resultaat en in het jaarverslag');
    for (const who of ['beleid', 'bestuurder'] as const) {
      expect(await read(who)).toMatch(new RegExp(`De Duinroos \\| ${GELEERD} \\| 1 school vertelde het alleen`));
      expect(await read(who)).not.toContain('Zeeduin');
    }
    await world.press('directie', said, 'Nee, zonder naam');
    expect(await read()).not.toMatch(/Duinroos|voorbereiden/);
  });

  test('is read by who oversees the round, on a card that folds, and stands in no row of the audit log', async () => {
    const { world, read, page } = await start();
    await world.press('directie', await page(), YES);
    for (const who of ['zoco', 'directie', 'consulent', 'secretaris'] as const)
      expect(textOf(await world.click(who, resultVerbs.learned, RONDE))).toContain('Dit hoort niet bij jouw rol.');
    const elsewhere = await world.click('beleid', resultVerbs.learned, RONDE, { kind: 'channel' });
    expect(textOf(elsewhere)).toContain('In een kanaal lezen anderen mee');
    const shown = await world.click('beleid', resultVerbs.learned, RONDE);
    expect(DossierCard.is(shown)).toBe(true);
    expect(buttonsOf(shown)[0]?.title).toBe('Sluit overzicht');
    expect(textOf(await world.press('beleid', shown, 'Sluit overzicht'))).not.toMatch(/Duinroos|voorbereiden/);
    expect(await read()).toContain(GELEERD);
    expect(await world.audited()).toContain('verantwoording.resultaat-geleerd ok');
    expect(await world.auditText()).not.toContain('voorbereiden');
  });

  test('stands in the chapter after the yes, and no longer after a no', async () => {
    const { world, page } = await start();
    const chapter = async () => {
      const shown = await world.click('beleid', resultVerbs.show, RONDE);
      const link = linkOf(await world.press('beleid', shown, 'Haal het hoofdstuk op'));
      const { body } = await world.door({ method: 'POST', ...link });
      return partsOf(body as Uint8Array)['word/document.xml'] ?? '';
    };
    expect(await chapter()).not.toContain(GELEERD);
    const said = await world.press('directie', await page(), YES);
    expect(await chapter()).toContain(`De Duinroos: ${GELEERD}`);
    await world.press('directie', said, 'Nee, zonder naam');
    expect(await chapter()).not.toContain(GELEERD);
  });

  test('a yes on a card that shows older words is not heard; a no is', async () => {
    const { world, read, page } = await start();
    const old = await page();
    await world.writesAnew(DUINROOS, 'Ouders horen het liefst meteen.');
    const answer = await world.press('directie', old, YES);
    expect(textOf(answer)).toMatch(/Intussen is er iets veranderd.*Ouders horen het liefst meteen/);
    expect(await read()).toContain('2 scholen vertelden het alleen');
    await world.press('directie', answer, YES);
    expect(await read()).toContain('Ouders horen het liefst meteen.');
    await world.press('directie', old, 'Nee, zonder naam');
    expect(await read()).toContain('2 scholen vertelden het alleen');
  });

  test('words that were written anew after the yes are asked about again; the name stays in the mirror', async () => {
    const { world, read, page } = await start();
    await world.press('directie', await page(), YES);
    world.advance(60_000);
    await world.writesAnew(DUINROOS, 'Ouders horen het liefst meteen.');
    expect(await read()).not.toMatch(/Ouders|voorbereiden/);
    expect(textOf(await world.click('zoco-elders', resultVerbs.page, ZEEDUIN))).toContain('De Duinroos 41');
    const asked = await page();
    expect(textOf(asked)).toContain('zijn veranderd nadat je ja zei');
    await world.press('directie', asked, YES);
    expect(await read()).toContain('Ouders horen het liefst meteen.');
  });
});
