import type { CardElement } from '@microsoft/teams.cards';
import { fact, longFact } from '../../parts/facts.ts';
import { quiet, subheading } from '../../parts/text.ts';
import type { LocalDate, StaffName } from '../../words/brands.ts';
import { capital } from '../../words/capital.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { reveal, type Sensitive } from '../../words/sensitive.ts';
import { DISCIPLINES, type Discipline } from '../disciplines.ts';
import { PREADVIEZEN, type Preadvies } from '../words.ts';

type Block = readonly CardElement[];

/** A deskundige who was asked, as this reader may know them. */
export interface ExpertView {
  readonly name: StaffName;
  readonly discipline: Discipline;
  readonly asked: LocalDate;
  /** They cannot advise any more; the consulent asks another. */
  readonly gone: boolean;
  /** Null while it is not in, or hidden (bot/arrangements/rules/visible-experts.ts). */
  readonly advice: { readonly on: LocalDate; readonly outcome: Preadvies; readonly text: Sensitive } | null;
}

/** What happened to a TLV besides what happens to every request. */
export interface TlvCourse {
  /** In whose name it was asked for. */
  readonly mandate?: {
    readonly as: 'directie' | 'zorgcoordinator';
    readonly by: StaffName;
    readonly on: LocalDate;
  } | null;
  /** In the order of the pair. */
  readonly experts?: readonly ExpertView[];
  readonly mdo?: { readonly by: StaffName; readonly on: LocalDate; readonly sentence: Sensitive } | null;
}

const MANDATES = { directie: 'de directie', zorgcoordinator: 'de zorgcoördinator' } as const;

/** The applicant of a TLV is the bevoegd gezag (USERS section 3). */
export const mandateBlock = ({ mandate }: TlvCourse): readonly Block[] =>
  mandate
    ? [
        [
          subheading('Namens het schoolbestuur'),
          fact('Aangevraagd door', `${mandate.by}, ${fullDay(mandate.on)}`),
          fact('Mandaat van het bestuur aan', MANDATES[mandate.as]),
        ],
      ]
    : [];

/** The two deskundigen, and the talk after they differed. */
export const expertBlocks = ({ experts = [], mdo }: TlvCourse): readonly Block[] => [
  ...experts.map(expertBlock),
  ...(mdo
    ? [
        [
          subheading('Het MDO'),
          fact('Gehouden op', `${fullDay(mdo.on)} (vastgelegd door ${mdo.by})`),
          ...longFact('Uitkomst', reveal(mdo.sentence)),
        ],
      ]
    : []),
];

function expertBlock({ name, discipline, asked, gone, advice }: ExpertView, at: number): Block {
  return [
    subheading(`Deskundige ${at + 1}`),
    fact(capital(DISCIPLINES[discipline]), name),
    ...(advice === null
      ? [quiet(gone ? 'Kan geen advies meer geven.' : `Gevraagd op ${fullDay(asked)}; het advies staat hier nog niet.`)]
      : [
          fact('Advies', `${PREADVIEZEN[advice.outcome].toLowerCase()} (${fullDay(advice.on)})`),
          ...longFact('Want', reveal(advice.text)),
        ]),
  ];
}
