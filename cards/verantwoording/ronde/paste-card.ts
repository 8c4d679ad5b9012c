import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { textInput } from '../../parts/inputs.ts';
import { bold, heading, line, words } from '../../parts/text.ts';
import type { ConfigText } from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { campaignVerbs } from '../verbs.ts';
import { campaignInputs, TABLE_MOST } from './inputs.ts';
import { type CampaignRefusal, campaignRefusalText } from './refusals.ts';
import { type TableError, tableErrors } from './table-errors.ts';

export interface PasteView {
  readonly data: CardData;
  readonly label: ConfigText;
  /** What was pasted, kept. */
  readonly typed: string;
  readonly problem: CampaignRefusal | null;
  readonly errors: readonly (TableError & { readonly quote: string })[];
}

const TITLE = 'Plak een tabel met bedragen';
const LEAD =
  'Op elke regel een naam of BRIN en een bedrag, zoals je het kopieert uit Excel. Je ziet eerst wat er verandert.';

/** A field to paste in. It holds what its reader pasted, so it leaves in the answer to a click only. */
export const pasteCard = dossier<PasteView>(({ data, label, typed, problem, errors }) => {
  const wrong = problem && campaignRefusalText(problem);
  return frame({
    title: TITLE,
    speak: wrong ?? LEAD,
    body: [
      buttons(execute(campaignVerbs.amounts, 'Sluit formulier', data)),
      heading(TITLE),
      line([bold(label)]),
      words(LEAD),
      ...tableErrors(
        errors,
        errors.map(({ quote }) => quote),
      ),
      textInput(
        {
          id: campaignInputs.table,
          label: 'Je tabel',
          value: typed,
          errorMessage: 'Plak een tabel met op elke regel een naam of BRIN en een bedrag.',
          problem: wrong,
        },
        TABLE_MOST,
        true,
      ),
      buttons(execute(campaignVerbs.paste, 'Bekijk wat er verandert', data, { inputs: true, look: 'main' })),
    ],
  });
});
