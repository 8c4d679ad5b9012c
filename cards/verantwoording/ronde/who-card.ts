import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { textInput } from '../../parts/inputs.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { messageBox } from '../../parts/message-box.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, faint, heading, line, run, words } from '../../parts/text.ts';
import { answer } from '../../words/answer-card.ts';
import type { Amount, ConfigText, SubjectId, TypedLine } from '../../words/brands.ts';
import { campaignVerbs } from '../verbs.ts';
import { campaignInputs } from './inputs.ts';
import { type CampaignRefusal, campaignRefusalText } from './refusals.ts';
import { type Name, one, takePart, type WhoWord } from './words.ts';

export interface WhoLine {
  readonly id: SubjectId;
  readonly name: Name;
  readonly out: boolean;
}

export interface WhoView extends Paged {
  readonly data: CardData;
  readonly note: CampaignRefusal | null;
  readonly runs: boolean;
  readonly who: WhoWord;
  readonly label: ConfigText;
  readonly part: Amount;
  readonly total: Amount;
  /** Whether the SWV gives amounts for this round: those go with whom is left out. */
  readonly amounts: boolean;
  /** What the click did. */
  readonly moved: Pick<WhoLine, 'name' | 'out'> | null;
  /** null: all of them fit on one page. */
  readonly search: TypedLine | null;
  /** Of this page: those left out in front. */
  readonly rows: readonly WhoLine[];
}

export const SEARCH_MOST = 100;

const TITLE = 'Wie doet mee?';
const NONE = 'Ik vind niemand die hierbij past. Zoek met minder letters.';
const LOOKS = 'Wie meedoet, krijgt een kaart als de ronde opengaat. Kiezen doet de beleidsmedewerker.';

function leadOf({ runs, who, amounts }: WhoView): string {
  if (!runs) return LOOKS;
  const gone = amounts ? ` Laat je ${one(who)} weg, dan is ook het bedrag weg dat er al stond.` : '';
  return `Wie niet meedoet, krijgt geen kaart. Tik op een regel om ${one(who)} weg te laten, of weer mee te laten doen.${gone}`;
}

/** Who is asked in a round that is set up; a row leaves one out, or takes it back. */
export const whoCard = answer<WhoView>((view) => {
  const { data, note, who, label, part, total, moved, rows } = view;
  const told = note && campaignRefusalText(note);
  const lead = leadOf(view);
  return frame({
    title: TITLE,
    speak: told ?? (moved ? `Gedaan. ${stands(moved)}.` : lead),
    body: [
      heading(TITLE),
      ...(told ? [messageBox(told)] : []),
      ...(moved ? [line([bold(moved.name), run(`: ${stands(moved).toLowerCase()}.`)])] : []),
      line([bold(label)]),
      words(lead),
      fact('Doet mee', takePart(who, part, total)),
      ...searchOf(view),
      ...(rows.length === 0 ? [words(NONE)] : []),
      ...rows.map((row) => rowOf(view, row)),
      ...pager(campaignVerbs.who, data, view, searched(view)),
      buttons(execute(campaignVerbs.show, 'Terug naar de ronde', data)),
    ],
  });
});

const stands = ({ out }: Pick<WhoLine, 'out'>): string => (out ? 'Doet niet mee' : 'Doet mee');
const searched = ({ search }: WhoView): Readonly<Record<string, string>> =>
  search ? { [campaignInputs.search]: search } : {};

function searchOf({ data, search }: WhoView): readonly CardElement[] {
  if (search === null) return [];
  const asked = { id: campaignInputs.search, label: 'Zoek op naam', errorMessage: 'Vul dit in.', problem: null };
  return [
    textInput({ ...asked, value: search }, SEARCH_MOST),
    buttons(execute(campaignVerbs.who, 'Zoek', data, { inputs: true })),
  ];
}

/** The page and what was searched for travel along, so that the next row is where it was. */
function rowOf(view: WhoView, row: WhoLine): CardElement {
  const { id, name, out } = row;
  if (!view.runs) return line([bold(name), run(`: ${stands(row).toLowerCase()}`)], { spacing: 'Small' });
  const says = out ? run(stands(row), { color: 'Attention' }) : faint(stands(row));
  const data = { ...view.data, page: view.page };
  const constants = { [campaignInputs.who]: id, ...searched(view) };
  const click = out
    ? execute(campaignVerbs.takeBack, `Laat ${name} weer meedoen`, data, { constants })
    : execute(campaignVerbs.leaveOut, `Laat ${name} niet meedoen`, data, { constants });
  return menuRow([[bold(name)], [says]], click);
}
