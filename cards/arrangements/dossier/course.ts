import type { CardElement } from '@microsoft/teams.cards';
import { fact, longFact } from '../../parts/facts.ts';
import { subheading } from '../../parts/text.ts';
import type { Amount, LocalDate, StaffName } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { reveal, type Sensitive } from '../../words/sensitive.ts';
import type { Mandate } from '../outcome-card.ts';
import { ADVICES, type AdviceOutcome, type Outcome, PREADVIEZEN, type Preadvies } from '../words.ts';
import { type AfterCourse, afterBlocks, type PreviousCourse, previousBlock } from './after-course.ts';
import { type AskedView, askedWords } from './asked-words.ts';

/** What happened to a request since it left the school. What a reader may not see is left out by the card, whoever reads. */
export interface Course {
  readonly commitment: { readonly by: StaffName; readonly on: LocalDate } | null;
  readonly declined: { readonly by: StaffName; readonly on: LocalDate; readonly sentence: Sensitive | null } | null;
  /** Oldest first. */
  readonly aanvullingen: readonly {
    readonly by: StaffName;
    readonly asked: LocalDate;
    readonly question: Sensitive;
    readonly answer: { readonly by: StaffName; readonly on: LocalDate; readonly text: Sensitive } | null;
  }[];
  readonly review: {
    readonly by: StaffName;
    readonly on: LocalDate;
    readonly preadvies: Preadvies;
    readonly sentence: Sensitive;
  } | null;
  /** How the vote came out; null while this reader may not know (bot/arrangements/rules/visible-votes.ts). */
  readonly advice: { readonly outcome: AdviceOutcome; readonly voor: Amount; readonly tegen: Amount } | null;
  readonly decision:
    | (AskedView & {
        readonly outcome: Outcome;
        readonly by: StaffName;
        readonly on: LocalDate;
        readonly mandate: Mandate | null;
        readonly motivering: Sensitive;
        readonly deviation: Sensitive | null;
      })
    | null;
  readonly ended: { readonly by: StaffName; readonly on: LocalDate; readonly reason: Sensitive | null } | null;
  /** What came after the decision. */
  readonly after?: AfterCourse | null;
  /** The request that this one extends. */
  readonly previous?: PreviousCourse | null;
}

/** As what somebody reads (bot/arrangements/abilities.ts). */
export type Reader = 'school' | 'consulent' | 'cvt' | 'secretaris' | 'bestuurder';

type Block = readonly CardElement[];

const WITH_SWV: readonly Reader[] = ['consulent', 'cvt', 'secretaris', 'bestuurder'];
const WITH_VOTES: readonly Reader[] = ['cvt', 'secretaris', 'bestuurder'];

/** The course as blocks that stay together, oldest first, for this reader. */
export function courseBlocks(course: Course, reader: Reader, mayKnowVotes: boolean): readonly Block[] {
  const { commitment, declined, aanvullingen, review, advice, decision, ended } = course;
  return [
    ...(course.previous ? [previousBlock(course.previous)] : []),
    ...(declined && reader === 'school' ? [declinedBlock(declined)] : []),
    ...(commitment ? [[subheading('De school'), fact('Doet mee', `${commitment.by}, ${fullDay(commitment.on)}`)]] : []),
    ...aanvullingen.map(aanvullingBlock),
    ...(review && (WITH_SWV.includes(reader) || decision) ? [reviewBlock(review)] : []),
    ...(advice && mayKnowVotes && WITH_VOTES.includes(reader) ? [adviceBlock(advice)] : []),
    ...(decision ? [decisionBlock(decision)] : []),
    ...(ended ? [endedBlock(ended)] : []),
    ...(course.after ? afterBlocks(course.after) : []),
  ];
}

const declinedBlock = ({ by, on, sentence }: NonNullable<Course['declined']>): Block => [
  subheading('Eerst overleggen'),
  fact('Gevraagd door', `${by}, ${fullDay(on)}`),
  ...(sentence === null ? [] : longFact('Waarover', reveal(sentence))),
];

const aanvullingBlock = ({ by, asked, question, answer }: Course['aanvullingen'][number]): Block => [
  subheading('Vraag en antwoord'),
  ...longFact(`${by} vroeg op ${fullDay(asked)}`, reveal(question)),
  ...(answer === null ? [] : longFact(`${answer.by} antwoordde op ${fullDay(answer.on)}`, reveal(answer.text))),
];

/** The preadvies on two lines, where it stands among what it comes down to. */
export const preadviesOf = ({ review }: Course): Block =>
  review === null
    ? []
    : [
        fact('Preadvies', `${PREADVIEZEN[review.preadvies].toLowerCase()} (${review.by}, ${fullDay(review.on)})`),
        ...longFact('Want', reveal(review.sentence)),
      ];

const reviewBlock = ({ by, on, preadvies, sentence }: NonNullable<Course['review']>): Block => [
  subheading('Preadvies'),
  fact(`${by}, ${fullDay(on)}`, PREADVIEZEN[preadvies]),
  ...longFact('Want', reveal(sentence)),
];

const adviceBlock = ({ outcome, voor, tegen }: NonNullable<Course['advice']>): Block => [
  subheading('De commissie'),
  fact('Uitslag', `${ADVICES[outcome]} Voor: ${voor}. Tegen: ${tegen}.`),
];

function decisionBlock(decision: NonNullable<Course['decision']>): Block {
  const { outcome, by, on, mandate, motivering, deviation } = decision;
  return [
    subheading('Het besluit'),
    fact(outcome === 'toegekend' ? 'Toegekend' : 'Afgewezen', askedWords(decision)),
    fact('Besloten door', `${by}, ${fullDay(on)}`),
    ...(mandate === null ? [] : [fact('Volmacht', mandate.volmacht)]),
    ...longFact('Motivering', reveal(motivering)),
    ...(deviation === null ? [] : longFact('Waarom anders dan de commissie', reveal(deviation))),
  ];
}

const endedBlock = ({ by, on, reason }: NonNullable<Course['ended']>): Block => [
  subheading('Afgesloten'),
  fact('Door', `${by}, ${fullDay(on)}`),
  ...(reason === null ? [] : longFact('Reden', reveal(reason))),
];
