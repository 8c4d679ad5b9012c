import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { bold, heading, line, words } from '../../parts/text.ts';
import type { ConfigText } from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { campaignVerbs } from '../verbs.ts';
import { campaignInputs } from './inputs.ts';
import { type CampaignRefusal, campaignRefusalText } from './refusals.ts';
import type { TableError } from './table-errors.ts';
import { tableInput } from './table-input.ts';

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
      ...tableInput({
        id: campaignInputs.table,
        typed,
        problem: wrong,
        errors,
        asks: 'Plak een tabel met op elke regel een naam of BRIN en een bedrag.',
      }),
      buttons(execute(campaignVerbs.paste, 'Bekijk wat er verandert', data, { inputs: true, look: 'main' })),
    ],
  });
});
