import { chatVerbs } from '../../chat/verbs.ts';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { messageBox } from '../../parts/message-box.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, faint, heading, run, subheading, words } from '../../parts/text.ts';
import type { Amount, ConfigText, LocalDate } from '../../words/brands.ts';
import { fullDay, period } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { campaignVerbs } from '../verbs.ts';
import { campaignInputs } from './inputs.ts';
import { type CampaignRefusal, campaignRefusalText } from './refusals.ts';
import { CAMPAIGN_STATE, type CampaignStateWord } from './words.ts';

export interface RoundLine {
  readonly kind: 'ronde';
  readonly data: CardData;
  readonly label: ConfigText;
  readonly state: CampaignStateWord;
  readonly deadline: LocalDate;
  readonly handedIn: Amount;
  readonly total: Amount;
}

/** What can be begun; its id is fresh, so that one click makes one round. */
export interface BeginLine {
  readonly kind: 'begin';
  readonly data: CardData;
  readonly label: ConfigText;
  readonly format: ConfigText;
  readonly period: ConfigText;
  readonly first: LocalDate;
  readonly last: LocalDate;
}

export interface CampaignHomeView extends Paged {
  readonly data: CardData;
  readonly note: CampaignRefusal | null;
  readonly runs: boolean;
  /** The configuration knows no format at all. */
  readonly noFormats: boolean;
  /** Of this page: rounds first. */
  readonly lines: readonly (RoundLine | BeginLine)[];
}

const TITLE = 'Rondes van verantwoording';
const NO_FORMATS =
  'Er is nog geen format voor een verantwoording. Vraag de functioneel beheerder om er een in de instellingen te zetten.';

/** The rounds with their state, and what can be begun. */
export const campaignHomeCard = posted<CampaignHomeView>(
  (view) => {
    const { data, note, runs, noFormats, lines } = view;
    const told = note && campaignRefusalText(note);
    const lead = noFormats ? NO_FORMATS : LEAD[runs ? 'runs' : 'looks'];
    const rounds = lines.filter((line) => line.kind === 'ronde');
    const begins = lines.filter((line) => line.kind === 'begin');
    return frame({
      title: TITLE,
      speak: told ?? lead,
      body: [
        heading(TITLE),
        ...(told ? [messageBox(told)] : []),
        words(lead),
        ...rounds.map(roundRow),
        ...(begins.length > 0 ? [subheading('Begin een nieuwe ronde')] : []),
        ...begins.map(beginRow),
        ...pager(campaignVerbs.home, data, view),
        buttons(execute(chatVerbs.menu, 'Naar het menu', data)),
      ],
    });
  },
  () => TITLE,
);

const LEAD = {
  runs: 'Kies een ronde, of begin een nieuwe. Niemand krijgt iets voordat jij de ronde opent.',
  looks: 'Kies een ronde om te zien hoe het ervoor staat. De beleidsmedewerker zet rondes klaar.',
} as const;

const roundRow = ({ data, label, state, deadline, handedIn, total }: RoundLine) =>
  menuRow(
    [
      [bold(label)],
      [
        run(CAMPAIGN_STATE[state]),
        faint(
          state === 'ontwerp'
            ? ` · deadline ${fullDay(deadline)}`
            : ` · ${handedIn} van de ${total} ingediend · deadline ${fullDay(deadline)}`,
        ),
      ],
    ],
    execute(campaignVerbs.show, 'Bekijk deze ronde', data),
  );

const beginRow = ({ data, label, format, period: of, first, last }: BeginLine) =>
  menuRow(
    [[bold(label)], [faint(`over ${period(first, last)}`)]],
    execute(campaignVerbs.begin, 'Begin deze ronde', data, {
      constants: { [campaignInputs.format]: format, [campaignInputs.period]: of },
    }),
  );
