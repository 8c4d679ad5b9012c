import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, faint, heading, line, run, words } from '../../parts/text.ts';
import { type MissedWord, REACH, type WayOutWord, wayOutText } from '../../people/reach-words.ts';
import type { Amount, ConfigText, StaffName } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { campaignVerbs } from '../verbs.ts';
import type { Name } from './words.ts';

export interface UnreachedRow {
  readonly name: Name;
  /** Nobody who fills in gets a card: there is nobody, or none of them is reached. */
  readonly nobody: boolean;
  /** At most three. */
  readonly people: readonly { readonly name: StaffName; readonly kind: MissedWord; readonly wayOut: WayOutWord }[];
  readonly morePeople: Amount;
}

export interface UnreachedView extends Paged {
  readonly data: CardData;
  readonly label: ConfigText;
  /** Of all of them: where nobody gets a card. */
  readonly nobody: Amount;
  readonly total: Amount;
  /** Of this page; where nobody gets a card in front. */
  readonly rows: readonly UnreachedRow[];
}

const TITLE = 'Wie krijgt geen bericht?';
const ALL = 'Iedereen die invult of tekent, krijgt een kaart in de eigen chat.';

/** Who cannot be reached, by school: to be mended before a round is opened. */
export const unreachedCard = posted<UnreachedView>(
  (view) => {
    const { data, label, nobody, total, rows } = view;
    const lead =
      rows.length === 0
        ? ALL
        : `Bij ${nobody} van de ${total} krijgt niemand een kaart. De functioneel beheerder kan helpen met mensen en bereik.`;
    return frame({
      title: TITLE,
      speak: lead,
      body: [
        heading(TITLE),
        line([bold(label)]),
        words(lead),
        ...rows.flatMap(rowOf),
        ...pager(campaignVerbs.unreached, data, view),
        buttons(execute(campaignVerbs.show, 'Terug naar de ronde', data)),
      ],
    });
  },
  () => TITLE,
);

const rowOf = ({ name, nobody, people, morePeople }: UnreachedRow): readonly CardElement[] => [
  line([bold(name), ...(nobody ? [run(': hier krijgt niemand een kaart', { color: 'Attention' })] : [])]),
  ...(people.length === 0 ? [line([faint('Niemand heeft hier een rol die invult.')], { spacing: 'None' })] : []),
  ...people.map((one) =>
    line([run(`${one.name}: `), faint(`${REACH[one.kind].name}. ${wayOutText(one.wayOut, false)}`)], {
      spacing: 'None',
    }),
  ),
  ...(morePeople > 0 ? [line([faint(`En nog ${morePeople}.`)], { spacing: 'None' })] : []),
];
