import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { heading, words } from '../../parts/text.ts';
import { ROLE_NAMES, type RoleKey } from '../../people/role-names.ts';
import type { Amount, LocalDate, MailDomain, SchoolName, StaffName } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { schoolVerbs } from '../schools/verbs.ts';
import { NO_CHANNEL, type Route } from '../schools/words.ts';
import { domainsText } from '../tenants/tenants-card.ts';
import { beheerVerbs } from '../verbs.ts';
import { countText } from './count-text.ts';
import { routeText } from './route-text.ts';
import { channelVerbs } from './verbs.ts';

export interface ProposalView {
  readonly data: CardData;
  readonly note: BeheerRefusal | null;
  readonly mayChange: boolean;
  readonly school: SchoolName;
  /** For the button that opens the school. */
  readonly schoolData: CardData;
  readonly route: Route;
  /** Channels that the school has already. */
  readonly channels: Amount;
  readonly by: StaffName;
  /** Theirs at the school today; none when it ended. */
  readonly roles: readonly RoleKey[];
  readonly since: LocalDate;
  /** Of the accounts of the tenant in which the channel is. */
  readonly domains: readonly MailDomain[];
  /** Counted a moment ago. */
  readonly readers:
    | { readonly kind: 'counted'; readonly members: Amount; readonly guests: Amount }
    | { readonly kind: 'closed' | 'unavailable' | 'not-asked' };
  /** Why it can not be bound as it stands; null when it can. */
  readonly obstacle: BeheerRefusal | null;
}

const TITLE = 'Is dit het kanaal van deze school?';
const LEAD = 'Iemand van de school typte @Meedoen in een kanaal van haar eigen organisatie.';
const NO_NAME = 'Hoe het kanaal heet, vertelt Teams mij niet. Twijfel je? Vraag het na bij wie het vroeg.';

/** What a school asked, for the beheerder who says whether it is so. */
export const proposalCard = posted<ProposalView>(
  (view) => {
    const why = view.note ?? view.obstacle;
    const said = why && beheerRefusalText(why);
    return frame({
      title: TITLE,
      speak: said ?? LEAD,
      body: [
        heading(TITLE),
        ...(said ? [messageBox(said)] : []),
        words(LEAD),
        ...facts(view),
        words(NO_NAME),
        words(routeText(view.route)),
        ...actions(view),
      ],
    });
  },
  () => TITLE,
);

const readersText = ({ readers }: ProposalView): string => {
  switch (readers.kind) {
    case 'counted':
      return countText(readers);
    case 'closed':
      return 'Meedoen zit niet meer in dat team';
    case 'unavailable':
      return 'niet te tellen, want Teams gaf geen antwoord';
    case 'not-asked':
      return 'nog niet geteld';
  }
};

const channelsText = ({ channels }: ProposalView): string => {
  if (channels === 0) return NO_CHANNEL.toLowerCase();
  return channels === 1 ? '1 kanaal gekoppeld; dit komt erbij' : `${channels} kanalen gekoppeld; dit komt erbij`;
};

function facts(view: ProposalView): readonly CardElement[] {
  const { by, roles } = view;
  const role = roles.length === 0 ? 'geen rol meer bij deze school' : roles.map((one) => ROLE_NAMES[one]).join(', ');
  return [
    fact('School', view.school),
    fact('Gevraagd door', `${by} (${role})`),
    fact('Gevraagd op', fullDay(view.since)),
    fact('Accounts van', domainsText(view.domains)),
    fact('Leden en gasten', readersText(view)),
    fact('Kanaal van de school', channelsText(view)),
  ];
}

const actions = ({ data, schoolData, mayChange, obstacle, readers }: ProposalView): readonly CardElement[] => [
  ...(mayChange
    ? [
        buttons(
          ...(obstacle ? [] : [execute(channelVerbs.accept, 'Koppel', data, { look: 'main' })]),
          execute(channelVerbs.decline, 'Nee, niet koppelen', data),
        ),
      ]
    : []),
  buttons(
    execute(schoolVerbs.school, 'Open de school', schoolData),
    ...(obstacle || readers.kind !== 'counted' ? [execute(channelVerbs.proposal, 'Kijk opnieuw', data)] : []),
    execute(beheerVerbs.channels, 'Terug naar kanalen', data),
  ),
];
