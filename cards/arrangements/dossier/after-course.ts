import type { CardElement } from '@microsoft/teams.cards';
import { fact, longFact } from '../../parts/facts.ts';
import { subheading } from '../../parts/text.ts';
import type { Amount, Dossiernummer, LocalDate, StaffName } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { reveal, type Sensitive } from '../../words/sensitive.ts';
import { type EvaluationAnswers, GOALS, type Half, SATISFIED } from '../after/evaluation.ts';
import { type Extension, extensionFacts } from '../after/extension.ts';
import type { Ticks } from '../parts/driehoek-ticks.ts';
import { PARENTS_VIEWS } from '../words.ts';

export type BtvAsk = 'rod' | 'vraag' | 'terugkeer';

/** What came after the decision, with its reasons; for who may read the dossier. */
export interface AfterCourse {
  /** Whom the request is about. */
  readonly over: Ticks['over'];
  readonly sent: { readonly by: StaffName; readonly on: LocalDate } | null;
  /** The last day to object; null where none is promised, or it was not sent. */
  readonly objection: LocalDate | null;
  readonly started: { readonly by: StaffName; readonly on: LocalDate } | null;
  readonly notStarted: readonly { readonly by: StaffName; readonly on: LocalDate; readonly reason: Sensitive }[];
  readonly rod: LocalDate | null;
  /** What a place in the BTV asks of the school while it lasts; a posted card only says that it is time for it. */
  readonly asks?: readonly BtvAsk[];
  readonly evaluations: readonly {
    readonly half: Half;
    readonly by: StaffName;
    /** Null: a part is still open. */
    readonly on: LocalDate | null;
    readonly answers: EvaluationAnswers;
  }[];
  readonly stopped: {
    readonly by: StaffName;
    readonly how: 'niet-begonnen' | 'eerder';
    readonly on: LocalDate;
    readonly reason: Sensitive;
  } | null;
  readonly endsOn: LocalDate | null;
  readonly extension: Extension | null;
}

/** The request that this one extends: its number, and how it ended. */
export interface PreviousCourse {
  readonly dossiernummer: Dossiernummer | null;
  readonly endsOn: LocalDate | null;
  readonly stopped: 'niet-begonnen' | 'eerder' | null;
  /** Weeks of all that came before, where the kind counts weeks. */
  readonly earlierWeken: Amount | null;
}

type Block = readonly CardElement[];

/** Before the request itself: what it goes on from. */
export const previousBlock = ({ dossiernummer, endsOn, stopped, earlierWeken }: PreviousCourse): Block => [
  subheading('Dit is een verlenging'),
  fact('Van', dossiernummer ?? 'een eerdere aanvraag'),
  ...(endsOn === null
    ? []
    : [fact(stopped === 'eerder' ? 'Die stopte eerder, op' : 'Die loopt tot en met', fullDay(endsOn))]),
  ...(earlierWeken === null ? [] : [fact('Eerdere weken samen', String(earlierWeken))]),
];

/** Each block stays together on a page. */
export function afterBlocks(after: AfterCourse): readonly Block[] {
  return [course(after), asked(after), ...after.evaluations.map((one) => evaluation(one, after.over))].filter(
    (block) => block.length > 0,
  );
}

function course(after: AfterCourse): Block {
  const { sent, objection, started, notStarted, rod, stopped, endsOn, extension } = after;
  const facts = [
    ...(sent === null ? [] : [fact('Verzonden op', `${fullDay(sent.on)} (${sent.by})`)]),
    ...(objection === null ? [] : [fact('Bezwaar tot en met', fullDay(objection))]),
    ...notStarted.flatMap(({ by, on, reason }) =>
      longFact(`${by}, ${fullDay(on)}: nog niet begonnen, want`, reveal(reason)),
    ),
    ...(started === null ? [] : [fact('Begonnen op', `${fullDay(started.on)} (${started.by})`)]),
    ...(rod === null ? [] : [fact('In ROD sinds', fullDay(rod))]),
    ...(stopped === null ? [] : ended(stopped)),
    ...(endsOn === null || stopped !== null ? [] : [fact('Laatste dag', fullDay(endsOn))]),
    ...extensionFacts(extension),
  ];
  return facts.length === 0 ? [] : [subheading('Na het besluit'), ...facts];
}

const ASKS: Readonly<Record<BtvAsk, readonly [string, string]>> = {
  rod: ['Bij de start', 'De school registreert de periode en de code van het OPDC in ROD.'],
  vraag: [
    'Onderweg',
    'Is er al een antwoord in zicht op de vraag van de aanvraag, en wat is er nodig voor de terugkeer?',
  ],
  terugkeer: ['Tegen het einde', 'Weten leerling, ouders en mentor hoe de terugkeer gaat?'],
};

const asked = ({ asks = [] }: AfterCourse): Block =>
  asks.length === 0 ? [] : [subheading('Wat de plaatsing vraagt'), ...asks.map((ask) => fact(...ASKS[ask]))];

const ended = ({ by, how, on, reason }: NonNullable<AfterCourse['stopped']>): Block =>
  longFact(
    how === 'eerder' ? `Stopt eerder, op ${fullDay(on)} (${by}), want` : `Ging niet door (${by}, ${fullDay(on)}), want`,
    reveal(reason),
  );

function evaluation({ half, by, on, answers }: AfterCourse['evaluations'][number], over: Ticks['over']): Block {
  const { geleerd, doelBereikt, gehoordOp, gezegd, ouders, tevreden } = answers;
  const when = on === null ? 'nog niet af' : fullDay(on);
  const isOne = over === 'leerling';
  const said = isOne ? 'De leerling zei' : 'De leerlingen zeiden';
  return [
    subheading(half === 'eind' ? 'Evaluatie aan het eind' : 'Evaluatie halverwege'),
    fact('Door', `${by}, ${when}`),
    ...(geleerd ? longFact('Wat leerde het team?', reveal(geleerd)) : []),
    ...(doelBereikt ? [fact('Doel bereikt', labelIn(GOALS, doelBereikt).toLowerCase())] : []),
    ...(gezegd ? longFact(gehoordOp ? `${said} op ${fullDay(gehoordOp)}` : said, reveal(gezegd)) : []),
    ...(ouders ? parents(ouders) : []),
    ...(tevreden
      ? [fact(`Tevredenheid van ${isOne ? 'leerling' : 'leerlingen'} en ouders`, labelIn(SATISFIED, tevreden))]
      : []),
  ];
}

const parents = ({ spoken, view, reason, on }: NonNullable<EvaluationAnswers['ouders']>): Block =>
  spoken
    ? longFact(`Ouders gesproken (${fullDay(on)}); over deze ondersteuning`, labelIn(PARENTS_VIEWS, view))
    : longFact(`Ouders nog niet gesproken (${fullDay(on)}), want`, reason === null ? '' : reveal(reason));

function labelIn(all: Readonly<Record<string, string>>, key: Sensitive): string {
  const id = reveal(key);
  return Object.hasOwn(all, id) ? (all[id] ?? id) : id;
}
