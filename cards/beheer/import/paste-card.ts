import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { field } from '../../parts/field.ts';
import { frame } from '../../parts/frame.ts';
import { heading, words } from '../../parts/text.ts';
import { answer } from '../../words/answer-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { columnsHelp } from './columns-help.ts';
import { importInputs, importVerbs, PASTE_MOST } from './verbs.ts';

export interface ImportPasteView {
  readonly data: CardData;
  /** What is wrong with what was pasted. */
  readonly problem: BeheerRefusal | null;
}

const TITLE = 'Plak je CSV';
const LEAD = 'Kopieer alle regels uit je bestand of spreadsheet. Ik verander nog niets.';

/** For who cannot send a file: one field to paste in. Only as the answer to a click. */
export const importPasteCard = answer<ImportPasteView>(({ data, problem }) => {
  const wrong = problem && beheerRefusalText(problem);
  return frame({
    title: TITLE,
    speak: wrong ?? LEAD,
    body: [
      heading(TITLE),
      words(LEAD),
      field({
        input: {
          type: 'Input.Text',
          id: importInputs.text,
          label: 'Plak hier de inhoud van je CSV',
          isMultiline: true,
          maxLength: PASTE_MOST,
          errorMessage: 'Plak de regels van je bestand, hooguit 20.000 tekens.',
        },
        problem: wrong,
      }),
      buttons(
        execute(importVerbs.read, 'Bekijk wat er verandert', data, { inputs: true, look: 'main' }),
        execute(importVerbs.open, 'Terug', data),
      ),
      ...columnsHelp,
    ],
  });
});
