import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, faint, heading, line, quiet, run, words } from '../../parts/text.ts';
import type { Amount, Cents, ConfigText, SubjectId } from '../../words/brands.ts';
import { euros } from '../../words/dutch-money.ts';
import { posted } from '../../words/posted-card.ts';
import { campaignVerbs } from '../verbs.ts';
import { campaignInputs } from './inputs.ts';
import { type CampaignRefusal, campaignRefusalText } from './refusals.ts';
import type { Name } from './words.ts';

/** An amount as it travels from the card that shows it to the click that takes it over. */
export interface CarriedAmount {
  readonly id: SubjectId;
  readonly cents: Cents;
}

export const carried = (amounts: readonly CarriedAmount[]): string =>
  amounts.map(({ id, cents }) => `${id}=${cents}`).join(';');

export interface AmountsPreviewView {
  readonly data: CardData;
  readonly note: CampaignRefusal | null;
  readonly label: ConfigText;
  readonly amounts: readonly CarriedAmount[];
  /** Those that become another amount. */
  readonly changes: readonly { readonly name: Name; readonly from: Cents | null; readonly to: Cents }[];
  readonly sum: Cents;
  /** Who has no amount after it; at most a few by name. */
  readonly without: readonly Name[];
  readonly moreWithout: Amount;
}

const TITLE = 'Dit verandert er aan de bedragen';
const ROWS = 15;
/** Above it the table is not carried twice: the card would not fit. */
const CARRIED_TWICE = 120;

/** What a table would change, before it does. */
export const amountsPreviewCard = posted<AmountsPreviewView>(
  ({ data, note, label, amounts, changes, sum, without, moreWithout }) => {
    const told = note && campaignRefusalText(note);
    const lead =
      changes.length === 0
        ? 'Al deze bedragen stonden er al zo. Er verandert niets.'
        : `${changes.length} van de ${amounts.length} bedragen ${changes.length === 1 ? 'wordt' : 'worden'} nieuw. Er is nog niets gedaan. Klopt dit?`;
    const constants = { [campaignInputs.amounts]: carried(amounts) };
    const more = moreWithout > 0 ? `, en nog ${moreWithout}` : '';
    return frame({
      title: TITLE,
      speak: told ?? lead,
      body: [
        heading(TITLE),
        ...(told ? [messageBox(told)] : []),
        line([bold(label)]),
        words(lead),
        fact('Samen', euros(sum)),
        ...(without.length > 0 ? [line([faint('Nog zonder bedrag: '), run(`${without.join(', ')}${more}`)])] : []),
        ...changes.slice(0, ROWS).map(({ name, from, to }) =>
          line([bold(name), run(`: ${euros(to)}`), ...(from === null ? [] : [faint(` (was ${euros(from)})`)])], {
            spacing: 'Small',
          }),
        ),
        ...(changes.length > ROWS ? [quiet(`En nog ${changes.length - ROWS}.`)] : []),
        buttons(
          ...(changes.length > 0
            ? [execute(campaignVerbs.takeAmounts, 'Neem over', data, { constants, look: 'main' })]
            : []),
          ...(amounts.length <= CARRIED_TWICE
            ? [execute(campaignVerbs.askPaste, 'Pas de tabel aan', data, { constants })]
            : []),
          execute(campaignVerbs.amounts, 'Terug', data),
        ),
      ],
    });
  },
  () => TITLE,
);
