import { buttons } from '../../../parts/buttons.ts';
import type { CardData } from '../../../parts/card-data.ts';
import { execute } from '../../../parts/execute.ts';
import { frame } from '../../../parts/frame.ts';
import { openUrl } from '../../../parts/open-url.ts';
import { heading, quiet, words } from '../../../parts/text.ts';
import type { LocalTime } from '../../../words/brands.ts';
import { dossier } from '../../../words/dossier-card.ts';
import type { DownloadUrl } from '../../../words/download-url.ts';
import { clockTime } from '../../../words/dutch-date.ts';
import { type ResultFileKind, resultVerbs } from '../verbs.ts';

export interface LinkView {
  readonly data: CardData;
  readonly file: ResultFileKind;
  readonly url: DownloadUrl;
  readonly until: LocalTime;
}

const FILES = {
  werkboek: {
    title: 'Je werkboek staat klaar',
    button: 'Haal het werkboek op',
    what: 'Een Excel-bestand met alle cijfers; totalen en verschillen zijn formules.',
  },
  hoofdstuk: {
    title: 'Je hoofdstuk staat klaar',
    button: 'Haal het hoofdstuk op',
    what: 'Een Word-bestand voor het jaarverslag: de cijfers van het samenwerkingsverband, en wat daarover gedeeld mag worden.',
  },
} as const;

/** The one button that opens a download: only in the answer to a click, and gone when it is folded. */
export const linkCard = dossier<LinkView>(({ data, file, url, until }) => {
  const { title, button, what } = FILES[file];
  const valid = `Geldig tot ${clockTime(until)}, voor één keer en alleen voor jou.`;
  return frame({
    title,
    speak: `${what} ${valid}`,
    body: [
      buttons(execute(resultVerbs.close, 'Sluit overzicht', data)),
      heading(title),
      words(what),
      openUrl(button, url),
      quiet(valid),
      buttons(execute(resultVerbs.show, 'Terug naar het resultaat', data)),
    ],
  });
});
