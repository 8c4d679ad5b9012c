import { type Sheet, text } from '../../parts/sheet.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { isHandedIn } from './is-handed-in.ts';
import { WHO_WORDS } from './who-words.ts';
import { HIDDEN, HIDDEN_WHY, STATE_WORDS } from './words.ts';
import type { WorkbookView } from './workbook-view.ts';

/** What somebody has to know who reads the other sheets a year later. */
export function explanation({ who, campaign, period, before, made, version, money, rows, least }: WorkbookView): Sheet {
  const handed = rows.filter(({ state }) => isHandedIn(state));
  const open = rows.filter(({ state }) => !isHandedIn(state));
  const lines: readonly (readonly [string, string])[] = [
    ['Verantwoording', campaign],
    ['Periode', period],
    ['Vergeleken met', before ?? 'Er is geen vorige periode in Meedoen.'],
    ['Gemaakt op', fullDay(made)],
    ['Format', `Versie ${version} van de instellingen van het samenwerkingsverband.`],
    ['Bron', WHO_WORDS[who].source],
    ['Ingediend', `${handed.length} van ${rows.length}`],
    ...handed
      .filter(({ state }) => state !== 'akkoord')
      .map(
        ({ name, state }) =>
          [`Nog niet definitief: ${name}`, `${STATE_WORDS[state]}. De cijfers kunnen nog veranderen.`] as const,
      ),
    ...open.map(
      ({ name, state }) => [`Telt niet mee: ${name}`, `${STATE_WORDS[state]}. Een lege regel is geen nul.`] as const,
    ),
    ...(money === null
      ? []
      : handed
          .filter(({ amounts }) => amounts === null)
          .map(
            ({ name }) =>
              [`Geen bedragen: ${name}`, 'Er mist een bedrag; de bedragen van deze regel tellen niet mee.'] as const,
          )),
    ['Gemiddelde', 'Van wie het invulde; wie niets invulde, telt niet mee.'],
    ...(least === null ? [] : [[`"${HIDDEN}"`, `${HIDDEN_WHY} Klein is: minder dan ${least}.`] as const]),
  ];
  return {
    name: 'Toelichting',
    widths: [44, 100],
    header: ['Onderwerp', 'Wat'],
    rows: lines.map(([about, what]) => [text(about), text(what)]),
  };
}
