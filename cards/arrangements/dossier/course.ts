import type { CardElement } from '@microsoft/teams.cards';
import { fact, longFact } from '../../parts/facts.ts';
import { subheading } from '../../parts/text.ts';
import type { Amount, LocalDate, StaffName } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { reveal, type Sensitive } from '../../words/sensitive.ts';
import type { Mandate } from '../outcome-card.ts';
import { ADVICES, type AdviceOutcome, type Outcome, PREADVIEZEN, type Preadvies } from '../words.ts';
import { type AskedView, askedWords } from './asked-words.ts';
import { expertBlocks, mandateBlock, type TlvCourse } from './expert-blocks.ts';
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
  readonly advice: { readonly outcome: AdviceOutcome; readonly voor: Amount; readonly tegen: Amount } | null;
  readonly decision:
    | (AskedView & {
        readonly outcome: Outcome;
        readonly by: StaffName;
        readonly on: LocalDate;
        readonly mandate: Mandate | null;
        readonly motivering: Sensitive;
        readonly deviation: Sensitive | null;
        /** Of a TLV that was granted. */
        readonly volgnummer?: Amount | null;
      })
    | null;
  readonly ended: {
    readonly by: StaffName;
    readonly on: LocalDate;
    readonly reason: Sensitive | null;
    readonly isAdvice?: boolean;
  } | null;
}

/** As what somebody reads (bot/arrangements/abilities.ts). */
export type Reader = 'school' | 'consulent' | 'deskundige' | 'cvt' | 'secretaris' | 'bestuurder';

type Block = readonly CardElement[];

const WITH_SWV: readonly Reader[] = ['consulent', 'deskundige', 'cvt', 'secretaris', 'bestuurder'];
const WITH_VOTES: readonly Reader[] = ['cvt', 'secretaris', 'bestuurder'];

/** The course as blocks that stay together, oldest first, for this reader. */
export function courseBlocks(course: Course, reader: Reader, mayKnowVotes: boolean): readonly Block[] {
  const { commitment, declined, aanvullingen, review, advice, decision, ended } = course;
  return [
    ...(declined && reader === 'school' ? [declinedBlock(declined)] : []),
    ...(commitment ? [[subheading('De school'), fact('Doet mee', `${commitment.by}, ${fullDay(commitment.on)}`)]] : []),
    ...mandateBlock(course),
    ...aanvullingen.map(aanvullingBlock),
    ...(review && (WITH_SWV.includes(reader) || decision) ? [reviewBlock(review)] : []),
    ...expertBlocks(course),
    ...(advice && mayKnowVotes && WITH_VOTES.includes(reader) ? [adviceBlock(advice)] : []),
    ...(decision ? [decisionBlock(decision)] : []),
    ...(ended ? [endedBlock(ended)] : []),
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
        fact('Preadvies', `${preadviesWords(review.preadvies)} (${review.by}, ${fullDay(review.on)})`),
        ...longFact('Want', reveal(review.sentence)),
      ];

const preadviesWords = (preadvies: Preadvies | null): string =>
  preadvies === null ? 'doorgestuurd' : PREADVIEZEN[preadvies].toLowerCase();

const reviewBlock = ({ by, on, preadvies, sentence }: NonNullable<Course['review']>): Block => [
  subheading(preadvies === null ? 'Doorgestuurd' : 'Preadvies'),
  fact(`${by}, ${fullDay(on)}`, preadvies === null ? 'Naar de commissie' : PREADVIEZEN[preadvies]),
  ...longFact('Want', reveal(sentence)),
];

const adviceBlock = ({ outcome, voor, tegen }: NonNullable<Course['advice']>): Block => [
  subheading('De commissie'),
  fact('Uitslag', `${ADVICES[outcome]} Voor: ${voor}. Tegen: ${tegen}.`),
];

function decisionBlock(decision: NonNullable<Course['decision']>): Block {
  const { outcome, by, on, mandate, motivering, deviation, tlv } = decision;
  return [
    subheading('Het besluit'),
    fact(outcome === 'toegekend' ? 'Toegekend' : 'Afgewezen', askedWords(decision)),
    ...(decision.volgnummer == null ? [] : [fact('Volgnummer', String(decision.volgnummer))]),
    ...(outcome === 'toegekend' && tlv?.last ? [fact('Geldig', validity(tlv.first, tlv.last, tlv.schooljaren))] : []),
    fact('Besloten door', `${by}, ${fullDay(on)}`),
    ...(mandate === null ? [] : [fact('Volmacht', mandate.volmacht)]),
    ...longFact('Motivering', reveal(motivering)),
    ...(deviation === null ? [] : longFact('Waarom anders dan de commissie', reveal(deviation))),
  ];
}

const endedBlock = ({ by, on, reason, isAdvice = false }: NonNullable<Course['ended']>): Block => [
  subheading(isAdvice ? 'Het antwoord van de commissie' : 'Afgesloten'),
  fact('Door', `${by}, ${fullDay(on)}`),
  ...(reason === null ? [] : longFact(isAdvice ? 'Advies (geen besluit)' : 'Reden', reveal(reason))),
];
