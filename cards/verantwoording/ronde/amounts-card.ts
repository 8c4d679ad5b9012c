import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { messageBox } from '../../parts/message-box.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, faint, heading, line, run, words } from '../../parts/text.ts';
import type { Amount, Cents, ConfigText, SubjectId } from '../../words/brands.ts';
import { euros } from '../../words/dutch-money.ts';
import { posted } from '../../words/posted-card.ts';
import { campaignVerbs } from '../verbs.ts';
import { campaignInputs } from './inputs.ts';
import { type CampaignRefusal, campaignRefusalText } from './refusals.ts';
import { type CampaignStateWord, many, type Name, type WhoWord } from './words.ts';

export interface AmountLine {
  readonly id: SubjectId;
  readonly name: Name;
  readonly cents: Cents | null;
  /** The school says that it is another amount. */
  readonly disputed: boolean;
}

export interface AmountsView extends Paged {
  readonly data: CardData;
  readonly note: CampaignRefusal | null;
  readonly runs: boolean;
  readonly state: CampaignStateWord;
  readonly who: WhoWord;
  readonly label: ConfigText;
  readonly known: Amount;
  readonly total: Amount;
  readonly sum: Cents;
  /** Of this page: those that ask attention first. */
  readonly lines: readonly AmountLine[];
}

const titleOf = (who: WhoWord) => `Bedragen die ${many(who)} ontvingen`;
const LEAD =
  'Deze bedragen staan al klaar als iemand begint met invullen. Tik op een regel, plak een tabel, of stuur hier een .xlsx- of .csv-bestand in de chat.';
const LATER = 'De ronde is open. Tik op een regel om een bedrag recht te zetten; wie invult, ziet het meteen.';
const LOOKS = 'Dit zijn de bedragen die het samenwerkingsverband betaalde.';

/** What the SWV paid to each: a row opens one amount. */
export const amountsCard = posted<AmountsView>(
  (view) => {
    const { data, note, runs, state, label, known, total, sum, lines } = view;
    const told = note && campaignRefusalText(note);
    const lead = runs && state === 'ontwerp' ? LEAD : runs && state === 'open' ? LATER : LOOKS;
    return frame({
      title: titleOf(view.who),
      speak: told ?? lead,
      body: [
        heading(titleOf(view.who)),
        ...(told ? [messageBox(told)] : []),
        line([bold(label)]),
        words(lead),
        fact('Bekend', `${known} van de ${total}, samen ${euros(sum)}`),
        ...lines.map((one) => row(view, one)),
        ...pager(campaignVerbs.amounts, data, view),
        buttons(
          ...(runs && state === 'ontwerp'
            ? [execute(campaignVerbs.askPaste, 'Plak een tabel', data, { look: 'main' })]
            : []),
          execute(campaignVerbs.show, 'Terug naar de ronde', data),
        ),
      ],
    });
  },
  ({ who }) => titleOf(who),
);

function row({ data, runs, state }: AmountsView, { id, name, cents, disputed }: AmountLine) {
  const says = [
    run(cents === null ? 'nog niet bekend' : euros(cents)),
    ...(disputed ? [faint(' · klopt niet, zegt wie invult')] : []),
  ];
  const lines = [[bold(name)], says];
  if (runs && state !== 'gesloten') {
    const action = execute(campaignVerbs.askAmount, `Bedrag van ${name}`, data, {
      constants: { [campaignInputs.account]: id },
    });
    return menuRow(lines, action);
  }
  return line([bold(name), run(': '), ...says], { spacing: 'Small' });
}
