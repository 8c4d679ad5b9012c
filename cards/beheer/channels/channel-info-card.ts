import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { heading, words } from '../../parts/text.ts';
import type { LocalDate, LocalTime } from '../../words/brands.ts';
import { clockTime, fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { type Said, saidBox, spokenOf } from '../parts/said.ts';
import { schoolVerbs } from '../schools/verbs.ts';
import type { Route } from '../schools/words.ts';
import { beheerVerbs } from '../verbs.ts';
import { type ChannelCount, countText } from './count-text.ts';
import { type Purpose, purposeName } from './purpose.ts';
import { routeText } from './route-text.ts';
import { channelVerbs } from './verbs.ts';

export type ChannelDone = 'gekoppeld' | 'geteld-terug';

export interface ChannelInfoView extends Said<ChannelDone> {
  readonly data: CardData;
  readonly mayChange: boolean;
  readonly purpose: Purpose;
  readonly since: LocalDate;
  readonly reach: { readonly state: 'reachable' | 'uninstalled' | 'blocked'; readonly since: LocalDate };
  readonly count: ChannelCount | null;
  /** Of the school that it is for, with what its button carries; null for a channel of the SWV. */
  readonly school: { readonly route: Route; readonly data: CardData } | null;
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
const DONE: Readonly<Record<ChannelDone, string>> = {
  gekoppeld: 'Gekoppeld. Dat staat nu ook in het kanaal, en wie het vroeg, hoort het als dat kan.',
  'geteld-terug': 'Geteld. Meedoen zit weer in dit team; wat wachtte, komt alsnog.',
};
const WHY = {
  uninstalled:
    'Meedoen zit niet meer in dit team, of het kanaal is verwijderd. Zet Meedoen terug in het team (bij een kanaal van een school kan de school dat) en tel daarna de leden, of typ @Meedoen in het kanaal; wat wacht, komt dan alsnog. Bestaat het kanaal niet meer? Koppel het dan los.',
  blocked:
    'Teams laat Meedoen hier niet schrijven. Vraag de eigenaar van het team of iedereen in dit kanaal mag plaatsen, en typ daarna @Meedoen in het kanaal.',
} as const;
const OUTCOMES: Readonly<Record<TestView['outcome'], string>> = {
  'on-its-way': 'onderweg; kijk zo weer',
  trying: 'Teams was druk, ik probeer het vanzelf opnieuw',
  arrived: 'aangekomen',
  failed: 'niet aangekomen, want Teams weigerde het bericht; bij Bezorging zie je waarom',
};

/** One channel: what it is for, whether it works, who reads along. */
export const channelInfoCard = posted<ChannelInfoView>(
  (view) => {
    const why = view.reach.state === 'reachable' ? null : WHY[view.reach.state];
    return frame({
      title: TITLE,
      speak: spokenOf(view, DONE) ?? why ?? 'Hier zie je waar dit kanaal voor is en of het werkt.',
      body: [
        heading(TITLE),
        ...saidBox(view, DONE),
        ...facts(view),
        ...(why ? [words(why)] : []),
        ...(view.school ? [words(routeText(view.school.route))] : []),
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

function actions({ data, mayChange, reach, test, school }: ChannelInfoView): readonly CardElement[] {
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
      ...(school ? [execute(schoolVerbs.school, 'Open de school', school.data)] : []),
    ),
  ];
}
