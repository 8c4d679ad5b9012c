import type { IContainer } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, faint, heading, line, words } from '../../parts/text.ts';
import type { Amount, ConfigText, LocalDate } from '../../words/brands.ts';
import { fullDay, period } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { resultVerbs } from '../result/verbs.ts';
import { campaignVerbs } from '../verbs.ts';
import { type CampaignRefusal, campaignRefusalText } from './refusals.ts';
import {
  type CampaignStateWord,
  GROUP,
  type GroupWord,
  haveGoals,
  many,
  one,
  people,
  takePart,
  type WhoWord,
} from './words.ts';

export interface RoundView {
  readonly data: CardData;
  readonly note: CampaignRefusal | null;
  readonly runs: boolean;
  readonly label: ConfigText;
  readonly state: CampaignStateWord;
  readonly who: WhoWord;
  readonly total: Amount;
  /** Of whom could be asked, how many are; null: that is no choice (any more). */
  readonly chosen: { readonly part: Amount; readonly of: Amount } | null;
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly deadline: LocalDate;
  /** null: this format asks no amount of the SWV. */
  readonly amounts: { readonly known: Amount; readonly disputed: Amount } | null;
  /** Of how many there are goals of the ontwikkelagenda; null: it asks none, or they stand in the accounts already. */
  readonly goals: Amount | null;
  readonly counts: readonly { readonly group: GroupWord; readonly count: Amount }[];
}

const TITLE = { ontwerp: 'Ronde in voorbereiding', open: 'Deze ronde loopt', gesloten: 'Gesloten ronde' } as const;
const LEAD = {
  ontwerp: 'Niemand heeft nog iets gekregen. Loop de regels langs en open de ronde als alles klopt.',
  open: 'Iedereen krijgt binnen een paar minuten een kaart. Op de stand zie je wie er nog niet klaar is.',
  gesloten: 'Wat niet was ingediend, blijft zo. Wat wel was ingediend, is bewaard.',
} as const;

/** One round: what is set up, what is left to do, how it goes. */
export const roundCard = posted<RoundView>(
  (view) => {
    const { data, note, runs, state } = view;
    const told = note && campaignRefusalText(note);
    const draft = state === 'ontwerp';
    return frame({
      title: TITLE[state],
      speak: told ?? LEAD[state],
      body: [
        heading(TITLE[state]),
        ...(told ? [messageBox(told)] : []),
        line([bold(view.label)]),
        words(LEAD[state]),
        fact('Over', period(view.first, view.last)),
        ...(view.chosen ? [] : [fact('Wie', people(view.who, view.total))]),
        fact('Deadline', fullDay(view.deadline)),
        ...(draft
          ? []
          : [fact('Stand', view.counts.map(({ group, count }) => `${GROUP[group]}: ${count}`).join(' · '))]),
        ...rows(view),
        buttons(
          ...(runs && draft ? [execute(campaignVerbs.askOpen, 'Open de ronde', data, { look: 'main' })] : []),
          ...(draft ? [] : [execute(campaignVerbs.stand, 'Bekijk de stand', data, { look: 'main' })]),
          ...(draft ? [] : [execute(resultVerbs.show, 'Resultaat', data)]),
          execute(campaignVerbs.home, 'Alle rondes', data),
          ...(runs && draft ? [execute(campaignVerbs.discard, 'Gooi weg', data, { look: 'danger' })] : []),
          ...(runs && state === 'open'
            ? [execute(campaignVerbs.askClose, 'Sluit de ronde', data, { look: 'danger' })]
            : []),
        ),
      ],
    });
  },
  () => 'Een ronde van verantwoording',
);

function rows({ data, runs, state, who, chosen, amounts, goals, deadline, total }: RoundView): readonly IContainer[] {
  const row = (title: string, says: string, verb: string) =>
    menuRow([[bold(title)], [faint(says)]], execute(verb, title, data));
  if (state === 'gesloten') return [];
  const money = amounts && `${amounts.known} van de ${total} bekend`;
  const disputed =
    amounts && amounts.disputed > 0 ? `; bij ${amounts.disputed} zegt wie invult dat het niet klopt` : '';
  return [
    ...(chosen ? [row('Wie doet mee', takePart(who, chosen.part, chosen.of), campaignVerbs.who)] : []),
    ...(runs && state === 'ontwerp'
      ? [row('Kies een deadline', `Nu ${fullDay(deadline)}`, campaignVerbs.askDeadline)]
      : []),
    ...(runs && state === 'open'
      ? [row('Geef iedereen meer tijd', `De deadline is nu ${fullDay(deadline)}`, campaignVerbs.askExtend)]
      : []),
    ...(money ? [row(`Bedragen die ${many(who)} ontvingen`, `${money}${disputed}`, campaignVerbs.amounts)] : []),
    ...(goals === null
      ? []
      : [row('Doelen uit de ontwikkelagenda', haveGoals(who, goals, total), campaignVerbs.goals)]),
    row('Wie krijgt geen bericht?', 'Zie wie je eerst moet helpen', campaignVerbs.unreached),
    row(`Bekijk wat ${one(who)} ziet`, 'De kaart en de vragen', campaignVerbs.preview),
  ];
}
