import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { heading, words } from '../../parts/text.ts';
import type { LocalDate, LocalTime } from '../../words/brands.ts';
import { clockTime, fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { beheerVerbs } from '../verbs.ts';
import { type ChannelCount, countText } from './count-text.ts';
import { type Purpose, purposeName } from './purpose.ts';
import { channelVerbs } from './verbs.ts';

export interface ChannelInfoView {
  readonly data: CardData;
  readonly note: BeheerRefusal | null;
  readonly mayChange: boolean;
  readonly purpose: Purpose;
  readonly since: LocalDate;
  readonly reach: { readonly state: 'reachable' | 'uninstalled' | 'blocked'; readonly since: LocalDate };
  readonly count: ChannelCount | null;
  /** For board and staff only, and no guest was counted. */
  readonly closed: boolean;
  readonly test: TestView | null;
}

export interface TestView {
  readonly on: LocalDate;
  readonly at: LocalTime;
  readonly outcome: 'on-its-way' | 'trying' | 'arrived' | 'failed';
}

const TITLE = 'Een kanaal';
const WHY = {
  uninstalled:
    'Meedoen zit niet meer in dit team, of het kanaal is verwijderd. Zet Meedoen terug in het team en typ @Meedoen in het kanaal; wat wacht, komt dan alsnog. Bestaat het kanaal niet meer? Koppel het dan los.',
  blocked:
    'Teams laat Meedoen hier niet schrijven. Vraag de eigenaar van het team of iedereen in dit kanaal mag plaatsen, en typ daarna @Meedoen in het kanaal.',
} as const;
const OUTCOMES: Readonly<Record<TestView['outcome'], string>> = {
  'on-its-way': 'onderweg; kijk zo weer',
  trying: 'Teams was druk, ik probeer het vanzelf opnieuw',
  arrived: 'aangekomen',
  failed: 'niet aangekomen: Teams weigerde het bericht',
};

/** One channel: what it is for, whether it works, who reads along. */
export const channelInfoCard = posted<ChannelInfoView>(
  (view) => {
    const said = view.note && beheerRefusalText(view.note);
    const why = view.reach.state === 'reachable' ? null : WHY[view.reach.state];
    return frame({
      title: TITLE,
      speak: said ?? why ?? 'Hier zie je waar dit kanaal voor is en of het werkt.',
      body: [
        heading(TITLE),
        ...(said ? [messageBox(said)] : []),
        ...facts(view),
        ...(why ? [words(why)] : []),
        ...actions(view),
      ],
    });
  },
  () => TITLE,
);

function facts({ purpose, since, reach, count, closed, test }: ChannelInfoView): readonly CardElement[] {
  const works = reach.state === 'reachable';
  return [
    fact('Doel', purposeName(purpose)),
    fact('Gekoppeld sinds', fullDay(since)),
    fact('Bereikbaar', works ? 'ja' : `nee, sinds ${fullDay(reach.since)}`),
    fact('Leden en gasten', count ? `${countText(count)} (geteld op ${fullDay(count.on)})` : 'nog niet geteld'),
    ...(purpose.kind === 'swv' && purpose.audience === 'bestuur-en-staf'
      ? [fact('Gesloten kanaal', closed ? 'ja' : count ? 'nee, er zijn gasten' : 'nog onbekend, tel eerst de gasten')]
      : []),
    ...(test ? [fact('Proefbericht', `${fullDay(test.on)}, ${clockTime(test.at)}: ${OUTCOMES[test.outcome]}`)] : []),
  ];
}

function actions({ data, mayChange, reach, test }: ChannelInfoView): readonly CardElement[] {
  const changes = [
    ...(reach.state === 'reachable' ? [execute(channelVerbs.test, 'Test dit kanaal', data)] : []),
    execute(channelVerbs.count, 'Tel leden en gasten', data),
    execute(channelVerbs.askPurpose, 'Ander doel', data),
    execute(channelVerbs.askUnbind, 'Koppel los', data),
  ];
  const waits = test?.outcome === 'on-its-way' || test?.outcome === 'trying';
  return [
    ...(mayChange ? [buttons(...changes)] : []),
    buttons(
      execute(beheerVerbs.channels, 'Terug naar kanalen', data),
      ...(waits ? [execute(channelVerbs.open, 'Kijk opnieuw', data)] : []),
    ),
  ];
}
