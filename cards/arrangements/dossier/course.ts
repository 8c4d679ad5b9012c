import type { CardElement } from '@microsoft/teams.cards';
import { fact, longFact } from '../../parts/facts.ts';
import { subheading } from '../../parts/text.ts';
import type { Amount, LocalDate, StaffName } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { reveal, type Sensitive } from '../../words/sensitive.ts';
import type { Mandate } from '../outcome-card.ts';
import { ADVICES, type AdviceOutcome, type Outcome, type Preadvies } from '../words.ts';
import { type AfterCourse, afterBlocks, type PreviousCourse, previousBlock } from './after-course.ts';
import { type AskedView, askedWords } from './asked-words.ts';
import { expertBlocks, mandateBlock, type TlvCourse } from './expert-blocks.ts';
import { reviewBlock } from './review-blocks.ts';
import { validity } from './tlv-options.ts';

/** What happened to a request since it left the school. What a reader may not see is left out by the card, whoever reads. */
export interface Course extends TlvCourse {
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
    /** Null for a question for advice: nothing is preadvised. */
    readonly preadvies: Preadvies | null;
    readonly sentence: Sensitive;
  } | null;
  /** How the vote came out; null while this reader may not know (bot/arrangements/rules/visible-votes.ts). */
  readonly advice: {
    readonly outcome: AdviceOutcome;
    readonly voor: Amount;
    readonly tegen: Amount;
    /** Only when it came from a zitting. */
    readonly zitting?: ZittingWords;
  } | null;
  readonly zienswijze: HearingView | null;
  /** In rounds before this one, oldest first. */
  readonly heardBefore?: readonly HearingView[];
  readonly decision: DecisionView | null;
  /** Decisions that a herstelbesluit took or is to take the place of, oldest first. */
  readonly mended: readonly {
    readonly decision: DecisionView;
    readonly zienswijze: HearingView | null;
    readonly by: StaffName;
    readonly on: LocalDate;
    readonly why: Sensitive;
  }[];
  readonly ended: {
    readonly by: StaffName;
    readonly on: LocalDate;
    readonly reason: Sensitive | null;
    readonly isAdvice?: boolean;
  } | null;
  /** The term was extended with notice. */
  readonly verdaging?: {
    readonly by: StaffName;
    readonly on: LocalDate;
    readonly until: LocalDate;
    readonly reason: Sensitive;
  } | null;
  /** What came after the decision. */
  readonly after?: AfterCourse | null;
  /** The request that this one extends. */
  readonly previous?: PreviousCourse | null;
}

export interface DecisionView extends AskedView {
  readonly outcome: Outcome;
  readonly by: StaffName;
  readonly on: LocalDate;
  readonly mandate: Mandate | null;
  readonly motivering: Sensitive;
  readonly deviation: Sensitive | null;
  /** All that was asked, where less was granted. */
  readonly whole?: AskedView | null;
  /** Of a TLV that was granted. */
  readonly volgnummer?: Amount | null;
}

export interface HearingView {
  readonly by: StaffName;
  readonly on: LocalDate;
  readonly voornemen: Sensitive;
  readonly until: LocalDate;
  /** Null: nobody answered (yet); a null text: they add nothing. */
  readonly given: { readonly by: StaffName; readonly on: LocalDate; readonly text: Sensitive | null } | null;
}

/** What the CvT said in a zitting, in the secretary's words. */
interface ZittingWords {
  readonly voorwaarden: Amount;
  readonly nogNiet: Amount;
  readonly motivering: Sensitive | null;
  readonly conditions: Sensitive | null;
  readonly minority: Sensitive | null;
}

/** As what somebody reads (bot/arrangements/abilities/permission.ts). */
export type Reader = 'school' | 'consulent' | 'deskundige' | 'cvt' | 'secretaris' | 'bestuurder';

type Block = readonly CardElement[];

const WITH_SWV: readonly Reader[] = ['consulent', 'deskundige', 'cvt', 'secretaris', 'bestuurder'];
const WITH_VOTES: readonly Reader[] = ['cvt', 'secretaris', 'bestuurder'];

/** The course as blocks that stay together, oldest first, for this reader. */
export function courseBlocks(course: Course, reader: Reader, mayKnowVotes: boolean): readonly Block[] {
  const { commitment, declined, aanvullingen, review, advice, zienswijze, decision, mended, ended, verdaging } = course;
  return [
    ...(course.previous ? [previousBlock(course.previous)] : []),
    ...(declined && reader === 'school' ? [declinedBlock(declined)] : []),
    ...(commitment ? [[subheading('De school'), fact('Doet mee', `${commitment.by}, ${fullDay(commitment.on)}`)]] : []),
    ...mandateBlock(course),
    ...aanvullingen.map(aanvullingBlock),
    ...(review && (WITH_SWV.includes(reader) || decision || mended.length > 0) ? [reviewBlock(review)] : []),
    ...expertBlocks(course),
    ...(advice && mayKnowVotes && WITH_VOTES.includes(reader) ? adviceBlocks(advice) : []),
    ...(advice?.outcome === 'nog-niet' && reader === 'consulent' ? [missingBlock(advice)] : []),
    ...(verdaging ? [extendedBlock(verdaging)] : []),
    ...(course.heardBefore ?? []).map((one) => hearingBlock(one, 'Een eerdere zienswijze')),
    ...mended.flatMap((one) => [
      ...(one.zienswijze ? [hearingBlock(one.zienswijze)] : []),
      decisionBlock(one.decision, 'Een eerder besluit'),
      mendedBlock(one),
    ]),
    ...(zienswijze ? [hearingBlock(zienswijze)] : []),
    ...(decision ? [decisionBlock(decision, mended.length > 0 ? 'Het herstelbesluit' : 'Het besluit')] : []),
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

type GivenAdvice = NonNullable<Course['advice']>;

/** The outcome and the conditions belong together; each long text may stand on a page of its own. */
function adviceBlocks({ outcome, voor, tegen, zitting }: GivenAdvice): readonly Block[] {
  const { voorwaarden = 0, nogNiet = 0, motivering = null, conditions = null, minority = null } = zitting ?? {};
  const counts = [
    voorwaarden > 0 ? `Voor: ${voor} (${voorwaarden} met voorwaarden).` : `Voor: ${voor}.`,
    `Tegen: ${tegen}.`,
    ...(nogNiet > 0 ? [`Nog niet te beoordelen: ${nogNiet}.`] : []),
  ];
  return [
    [
      subheading('De commissie'),
      fact('Uitslag', [ADVICES[outcome], ...counts].join(' ')),
      ...(conditions === null ? [] : longFact('Voorwaarden', reveal(conditions))),
    ],
    ...(motivering === null ? [] : [longFact('Motivering van de commissie', reveal(motivering))]),
    ...(minority === null ? [] : [longFact('Wat een minderheid vindt', reveal(minority))]),
  ];
}

/** To the consulent, who takes it from there: what the CvT missed. */
const missingBlock = ({ zitting }: GivenAdvice): Block => [
  subheading('Terug van de commissie'),
  ...(zitting?.motivering
    ? longFact('Wat er ontbreekt', reveal(zitting.motivering))
    : [fact('Wat er ontbreekt', 'vraag het de secretaris van de commissie')]),
];

const hearingBlock = ({ by, on, voornemen, until, given }: HearingView, title = 'Zienswijze'): Block => [
  subheading(title),
  ...longFact(`${by} was op ${fullDay(on)} van plan`, reveal(voornemen)),
  ...answered(until, given),
];

function answered(until: LocalDate, given: HearingView['given']): Block {
  if (given === null) return [fact('Reageren kan tot en met', fullDay(until))];
  if (given.text === null)
    return [fact(`${given.by}, ${fullDay(given.on)}`, 'De school en de ouders voegen niets toe.')];
  return longFact(`${given.by} antwoordde op ${fullDay(given.on)}`, reveal(given.text));
}

const mendedBlock = ({ by, on, why }: Course['mended'][number]): Block => [
  fact('Wordt hersteld door', `${by}, ${fullDay(on)}`),
  ...longFact('Wat er niet klopte', reveal(why)),
];

function decisionBlock(decision: DecisionView, title: string): Block {
  const { outcome, by, on, mandate, motivering, deviation, tlv } = decision;
  return [
    subheading(title),
    fact(decision.whole ? 'Deels toegekend' : WHAT[outcome], askedWords(decision)),
    ...(decision.whole ? [fact('Gevraagd', askedWords(decision.whole))] : []),
    ...(decision.volgnummer == null ? [] : [fact('Volgnummer', String(decision.volgnummer))]),
    ...(outcome === 'toegekend' && tlv?.last ? [fact('Geldig', validity(tlv.first, tlv.last, tlv.schooljaren))] : []),
    fact('Besloten door', `${by}, ${fullDay(on)}`),
    ...(mandate === null ? [] : [fact('Volmacht', mandate.volmacht)]),
    ...longFact('Motivering', reveal(motivering)),
    ...(deviation === null ? [] : longFact('Waarom anders dan de commissie', reveal(deviation))),
  ];
}

const WHAT: Readonly<Record<Outcome, string>> = { toegekend: 'Toegekend', afgewezen: 'Afgewezen' };

const extendedBlock = ({ by, on, until, reason }: NonNullable<Course['verdaging']>): Block => [
  subheading('Beslistermijn verlengd'),
  fact('Tot en met', fullDay(until)),
  fact('Door', `${by}, ${fullDay(on)}`),
  ...longFact('Waarom', reveal(reason)),
];

const endedBlock = ({ by, on, reason, isAdvice = false }: NonNullable<Course['ended']>): Block => [
  subheading(isAdvice ? 'Het antwoord van de commissie' : 'Afgesloten'),
  fact('Door', `${by}, ${fullDay(on)}`),
  ...(reason === null ? [] : longFact(isAdvice ? 'Advies (geen besluit)' : 'Reden', reveal(reason))),
];
