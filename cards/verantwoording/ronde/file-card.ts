import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { bold, heading, line, words } from '../../parts/text.ts';
import type { ConfigText } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { campaignVerbs } from '../verbs.ts';
import { type CarriedAmount, carried } from './amounts-preview-card.ts';
import { campaignInputs } from './inputs.ts';
import { type TableError, tableErrors } from './table-errors.ts';

export interface AmountsFileView {
  readonly data: CardData;
  readonly label: ConfigText;
  readonly amounts: readonly CarriedAmount[];
  /** What the file says stays in the file: the lines are named, not quoted. */
  readonly errors: readonly TableError[];
}

const READ = 'Ik las je bestand met bedragen';
const WRONG = 'Er klopt nog iets niet in je bestand';

/** A file of amounts was read; nothing changed yet. */
export const amountsFileCard = posted<AmountsFileView>(
  ({ data, label, amounts, errors }) => {
    const wrong = errors.length > 0;
    const title = wrong ? WRONG : READ;
    const lead = wrong
      ? `Ik heb niets veranderd. Verbeter ${errors.length === 1 ? 'deze regel' : 'deze regels'} en stuur het bestand opnieuw.`
      : `Er staan ${amounts.length} bedragen in. Er is nog niets veranderd.`;
    const constants = { [campaignInputs.amounts]: carried(amounts) };
    return frame({
      title,
      speak: lead,
      body: [
        heading(title),
        line([bold(label)]),
        words(lead),
        ...tableErrors(errors),
        buttons(
          ...(wrong
            ? []
            : [execute(campaignVerbs.paste, 'Bekijk wat er verandert', data, { constants, look: 'main' })]),
          execute(campaignVerbs.amounts, 'Naar de bedragen', data),
        ),
      ],
    });
  },
  ({ errors }) => (errors.length > 0 ? WRONG : READ),
);
