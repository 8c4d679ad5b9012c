import { type Example, example } from '../../parts/example.ts';
import { exampleData, STAFF } from '../../parts/example-names.ts';
import { amount, configText, localDate } from '../../words/brands.ts';
import { type SettingsFileView, settingsFileCard } from '../configuration/file-card.ts';
import { settingsNotReadCard, settingsReadCard } from '../configuration/file-read-card.ts';

const t = configText;

const file: SettingsFileView = {
  data: exampleData('bestand-1'),
  note: null,
  mayChange: true,
  version: { version: amount(3), on: localDate('2026-11-20'), by: STAFF.zoco },
  sections: [t('Aanvragen'), t('Vakanties en vrije dagen')],
  others: [t('Wie we zijn'), t('Scholen en besturen'), t('Werktijden'), t('Dossiers')],
  outcome: {
    is: 'changes',
    rows: [
      {
        section: t('Aanvragen'),
        label: t('Maatwerk individueel: hoeveel weken'),
        was: t('6, 8, 10 en 12 weken'),
        becomes: t('6, 8 en 10 weken; bron: besluit van 20 november 2026'),
        contradiction: t('hier 6, 8 en 10 weken, elders 6 en 12 weken (folder 2026). De strengste telt.'),
      },
      {
        section: t('Vakanties en vrije dagen'),
        label: t('Vrije dag van het bureau: 2026-12-24'),
        was: t('24 december 2026'),
        becomes: null,
        contradiction: null,
      },
    ],
    total: amount(8),
    running: [{ name: [t('aanvraag'), t('aanvragen')], kept: amount(12), moving: amount(3) }],
    toFillIn: { now: amount(2), later: amount(1) },
    touchesSchools: false,
  },
  page: amount(1),
  pages: amount(2),
};

/** A new version of the configuration by file. */
export const configurationFileExamples: readonly Example[] = [
  example(
    'instellingen-gestuurd',
    'Functioneel beheerder: na een .json-bestand in de chat',
    settingsReadCard({
      data: exampleData('bestand-1'),
      sections: file.sections,
      found: { is: 'differences', count: amount(8) },
    }),
  ),
  example(
    'instellingen-gestuurd-fout',
    'Functioneel beheerder: na een .json-bestand waarin iets niet klopt',
    settingsReadCard({
      data: exampleData('bestand-1'),
      sections: [t('Werktijden')],
      found: { is: 'faults', count: amount(1) },
    }),
  ),
  example(
    'instellingen-niet-gelezen',
    'Functioneel beheerder: na een .json-bestand dat geen JSON is',
    settingsNotReadCard({
      code: 'instellingen-bestand-geen-json',
      at: { regel: amount(3), teken: amount(12), reden: t('hier hoort een komma of ]') },
    }),
  ),
  example('instellingen-bestand', 'Functioneel beheerder: wat een bestand verandert en doet', settingsFileCard(file)),
  example(
    'instellingen-bestand-fout',
    'Functioneel beheerder: wat er in een bestand niet klopt',
    settingsFileCard({
      ...file,
      outcome: {
        is: 'faults',
        rows: [
          {
            section: t('Werktijden (werktijden.json)'),
            where: t('berichten[1].geldigVanaf'),
            reason: t('overlapt met waarde [0], die geldt tot en met 2027-07-31'),
          },
          { section: t('vakanties.json'), where: null, reason: t('dit bestand hoort niet in de map') },
        ],
        total: amount(2),
      },
      pages: amount(1),
    }),
  ),
  example(
    'instellingen-bestand-zelfde',
    'Functioneel beheerder: een bestand dat zegt wat al geldt',
    settingsFileCard({ ...file, note: 'instellingen-zelfde', outcome: { is: 'nothing' }, pages: amount(1) }),
  ),
];
