import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { heading, words } from '../../parts/text.ts';
import type { Amount } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { importVerbs } from './verbs.ts';

export interface FileReadView {
  readonly data: CardData;
  /** Lines that could be read, or of which something is wrong. */
  readonly lines: Amount;
  readonly errors: Amount;
}

const READ = 'Je bestand is gelezen';
const NOT_READ = 'Dit bestand heb ik niet gelezen';

/** Stays in the chat under the file that was sent, so it names nobody; the button shows what would change. */
export const fileReadCard = posted<FileReadView>(
  ({ data, lines, errors }) => {
    const lead =
      errors > 0
        ? `Er ${errors === 1 ? 'klopt één ding' : `kloppen ${errors} dingen`} nog niet. Er is niets veranderd.`
        : `${lines} ${lines === 1 ? 'regel' : 'regels'}. Er is nog niets veranderd. Je kunt een uur lang bekijken wat er verandert en het doorvoeren.`;
    const title = errors > 0 ? 'Bekijk wat er niet klopt' : 'Bekijk wat er verandert';
    return frame({
      title: READ,
      speak: lead,
      body: [heading(READ), words(lead), buttons(execute(importVerbs.look, title, data, { look: 'main' }))],
    });
  },
  () => READ,
);

/** One sentence for a file that we do not read. */
export const fileNotReadCard = posted<{ readonly code: BeheerRefusal }>(
  ({ code }) =>
    frame({
      title: NOT_READ,
      speak: beheerRefusalText(code),
      body: [heading(NOT_READ), words(beheerRefusalText(code))],
    }),
  () => NOT_READ,
);
