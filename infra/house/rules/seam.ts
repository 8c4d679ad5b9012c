import { areaOf } from '../area.ts';
import type { CodeFile, Import } from '../code-file.ts';
import type { Finding } from '../finding.ts';

const SENSITIVE = 'cards/words/sensitive.ts';
const POSTED = 'cards/words/posted-card.ts';
const DOSSIER = 'cards/words/dossier-card.ts';
const DOWNLOAD_URL = 'cards/words/download-url.ts';
/** Who may open a Sensitive: the dossier cards, the cipher and the text guard. */
const MAY_REVEAL = /^cards\/(?:.+\/)?dossier\/|^bot\/store\/(?:[a-z]+-)*cipher|^bot\/core\/text-guard|^cards\/words\//;

/** Who may make the address of a download: bot/links, and the examples of the gallery. */
const MAY_LINK = /^bot\/links\/|^cards\/(?:.+\/)?examples\//;

const takes = (one: Import, file: string, name: string): boolean =>
  one.target === file && !one.typeOnly && one.names.some((taken) => taken === name || taken === '*');

const opens = (one: Import): boolean =>
  one.target === SENSITIVE && !one.typeOnly && one.names.some((name) => name === 'reveal' || name === '*');

const mints = (one: Import): boolean =>
  !one.typeOnly &&
  ((one.target === POSTED && one.names.some((name) => name === 'posted' || name === '*')) ||
    (one.target === DOSSIER && one.names.some((name) => name === 'dossier' || name === '*')));

/** DESIGN section 3: where a sensitive text may be opened and a card may be declared. Tests stand outside. */
export function checkSeam(files: readonly CodeFile[]): readonly Finding[] {
  return files
    .filter((file) => areaOf(file.path).kind !== 'tests')
    .flatMap((file) => {
      const at = (line: number, advice: string): Finding => ({ path: file.path, line, rule: 'seam', advice });
      const revealed = file.imports
        .filter((one) => opens(one) && (one.exported || !MAY_REVEAL.test(file.path)))
        .map((one) =>
          at(
            one.line,
            'only dossier cards, bot/store/cipher* and bot/core/text-guard* open a Sensitive; pass it on closed',
          ),
        );
      const minted = file.imports
        .filter((one) => mints(one) && (one.exported || areaOf(file.path).kind !== 'cards'))
        .map((one) => at(one.line, 'cards are declared in cards/; import the declared card instead'));
      const linked = file.imports
        .filter((one) => takes(one, DOWNLOAD_URL, 'downloadUrl') && (one.exported || !MAY_LINK.test(file.path)))
        .map((one) => at(one.line, 'only bot/links makes the address of a download; ask makeLink() for one'));
      const followed = file.imports
        .filter(
          (one) => takes(one, DOWNLOAD_URL, 'hrefOf') && (one.exported || file.path !== 'cards/parts/open-url.ts'),
        )
        .map((one) => at(one.line, 'only cards/parts/open-url.ts reads the address of a download; draw openUrl()'));
      const nested = file.marks
        .filter((mark) => mark.kind === 'card-in-function' && file.imports.some(mints))
        .map((mark) =>
          at(
            mark.line,
            `declare ${mark.text}() at the top level of the module, so that a card knows its view and nothing else`,
          ),
        );
      return [...revealed, ...minted, ...linked, ...followed, ...nested];
    });
}
