import type { Block, Chapter } from '../../parts/chapter.ts';
import { type Cents, cents, type LocalDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { euros } from '../../words/dutch-money.ts';
import { DEGREE_WORDS, DEGREES_IN_ORDER } from '../degree-words.ts';
import { figureWords } from './figure-words.ts';
import { hides } from './hides.ts';
import { keptWords } from './learned-words.ts';
import type { ChoiceView, FigureView, LearnedView, PartView, PriorityView, ResultView } from './result-view.ts';
import { WHO_WORDS } from './who-words.ts';
import { HIDDEN, HIDDEN_WHY, NO_PRIORITY } from './words.ts';

const heading = (text: string, level: 1 | 2 | 3 = 2): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

export interface ChapterView extends ResultView {
  readonly learned: readonly LearnedView[];
}

/** A chapter for the jaarverslag: figures, what the teams share, and sentences around them that the writer goes on with. */
export function chapter(view: ChapterView, made: LocalDate): Chapter {
  const { campaign, period, money, priorities } = view;
  const title = `${campaign}, ${period}`;
  return {
    title,
    blocks: [
      heading(title, 1),
      paragraph(whoWords(view)),
      ...(money === null ? [] : moneyBlocks(view, money)),
      ...view.parts.flatMap((part) => partBlocks(part, view)),
      heading('Doelen en opbrengst per prioriteit'),
      ...goalBlocks(priorities),
      ...priorities.flatMap((priority) => priorityBlocks(priority, view)),
      ...learnedBlocks(view),
      heading('Hoe deze cijfers tot stand kwamen'),
      paragraph(
        `Dit zijn de cijfers die op ${fullDay(made)} in Meedoen stonden. Wie niets indiende, telt in geen enkel bedrag en in geen enkel gemiddelde mee.`,
      ),
      ...(view.least === null || !hides(view)
        ? []
        : [paragraph(`Waar "${HIDDEN}" staat: ${HIDDEN_WHY} Klein is: minder dan ${view.least}.`)]),
    ],
  };
}

/** How many handed in, and what that means for the figures. */
function whoWords({ asked, handedIn, provisional }: ResultView): string {
  const sentences = [
    `${handedIn} van de ${asked} gevraagde verantwoordingen ${handedIn === 1 ? 'is' : 'zijn'} ingediend.`,
    ...(asked - handedIn === 1 ? ['De andere telt hieronder niet mee.'] : []),
    ...(asked - handedIn > 1 ? [`De andere ${asked - handedIn} tellen hieronder niet mee.`] : []),
    ...(provisional > 0
      ? [`${provisional} ${provisional === 1 ? 'is' : 'zijn'} nog niet akkoord; die cijfers kunnen nog veranderen.`]
      : []),
  ];
  return sentences.join(' ');
}

type Money = NonNullable<ResultView['money']>;

function moneyBlocks({ before }: ResultView, money: Money): readonly Block[] {
  const with_ = before !== null;
  const row = (label: string, sum: Cents, was: Cents | null): readonly string[] => [
    label,
    euros(sum),
    ...(with_ ? [was === null ? '–' : euros(was), was === null ? '–' : euros(cents(sum - was))] : []),
  ];
  const there = money.destinations.filter(({ count }) => count > 0);
  return [
    heading('Besteding van de middelen'),
    ...(money.incomplete > 0
      ? [
          paragraph(
            `Bij ${money.incomplete} ingediende verantwoording(en) mist een bedrag; die tellen in de bedragen niet mee.`,
          ),
        ]
      : []),
    {
      kind: 'table',
      caption: 'Ontvangen, besteed en over',
      header: ['Post', 'Bedrag', ...(with_ ? [`${before}`, 'Verschil'] : [])],
      rows: [
        ...money.lines.map(({ label, sum, before: was }) => row(label, sum, was)),
        row('Totaal besteed', money.spent, money.before?.spent ?? null),
        row('Over', money.left, money.before?.left ?? null),
      ],
      total: true,
    },
    ...(there.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: 'Waar het geld dat over is naartoe gaat',
            header: ['Bestemming', 'Bedrag'],
            rows: [
              ...there.map(({ label, sum }) => [label ?? 'geen bestemming gevraagd', euros(sum)]),
              ['Totaal', euros(money.left)],
            ],
            total: true,
          } as const,
        ]),
  ];
}

function goalBlocks(priorities: readonly PriorityView[]): readonly Block[] {
  const counted = priorities.map(({ label, degrees, unsaid }) => ({
    label: label ?? NO_PRIORITY,
    counts: [...DEGREES_IN_ORDER.map((degree) => Number(degrees[degree])), Number(unsaid)],
  }));
  const all = [0, 1, 2, 3, 4].map((at) => counted.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
  return [
    {
      kind: 'table',
      caption: 'Aantal doelen, naar hoe ver ze zijn bereikt',
      header: ['Prioriteit', ...DEGREES_IN_ORDER.map((degree) => DEGREE_WORDS[degree]), 'Nog niet gezegd'],
      rows: [...counted.map(({ label, counts }) => [label, ...counts.map(String)]), ['Totaal', ...all.map(String)]],
      total: true,
    },
  ];
}

/** Under the name of each that said yes to it; of the others only how many they are. */
function learnedBlocks({ who, learned }: ChapterView): readonly Block[] {
  const told = learned.filter((one) => one.told.length + one.kept > 0);
  if (told.length === 0) return [];
  return [
    heading(WHO_WORDS[who].learned),
    ...told.flatMap(({ label, told: shared, kept }) => {
      const others = keptWords(who, kept);
      return [
        heading(label, 3),
        ...shared.map(({ name, text }) => paragraph(`${name}: ${text}`)),
        ...(others === null ? [] : [paragraph(others)]),
      ];
    }),
  ];
}

function priorityBlocks({ label, figures }: PriorityView, view: ResultView): readonly Block[] {
  if (figures.length === 0) return [];
  return [heading(label ?? NO_PRIORITY, 3), figureTable(label ?? NO_PRIORITY, figures, view)];
}

/** What a part asks beside the money and the priorities. */
function partBlocks({ label, figures, choices }: PartView, view: ResultView): readonly Block[] {
  return [
    heading(label),
    ...(figures.length === 0 ? [] : [figureTable(label, figures, view)]),
    ...choices.map(choiceTable),
  ];
}

function figureTable(label: string, figures: readonly FigureView[], { who, period, before }: ResultView): Block {
  // one account has no mean to speak of
  const alone = who === 'swv';
  return {
    kind: 'table',
    caption: `Cijfers bij ${label}`,
    header: [
      'Cijfer',
      ...(alone ? [period] : ['Totaal', 'Gemiddelde', 'Ingevuld door']),
      ...(before === null ? [] : [alone ? before : `Gemiddelde ${before}`]),
    ],
    rows: figures.map(({ label: name, unit, total, mean, count, meanBefore }) => [
      name,
      ...(alone ? [figureWords(mean, unit)] : [figureWords(total, unit), figureWords(mean, unit), String(count)]),
      ...(before === null ? [] : [figureWords(meanBefore, unit)]),
    ]),
  };
}

const choiceTable = ({ label, options, count }: ChoiceView): Block => ({
  kind: 'table',
  caption: label,
  header: ['Keuze', 'Aantal'],
  rows: [...options.map((option) => [option.label, String(option.count)]), ['Totaal', String(count)]],
  total: true,
});
