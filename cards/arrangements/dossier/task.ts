import type { Amount } from '../../words/brands.ts';
import type { Sensitive } from '../../words/sensitive.ts';
import type { Discipline } from '../disciplines.ts';
import type { AdviceOutcome, Vote } from '../words.ts';
import type { ExpertOption, ExpertPlace } from './expert-tasks.ts';

/** What this reader can do on the dossier now; the rules decide, the card only shows. */
export type Task =
  /** Nothing: it lies with somebody else, or it is closed. */
  | { readonly kind: 'lezen' }
  /** The requester; both until the rules say otherwise. */
  | { readonly kind: 'beheer'; readonly may: { readonly amend: boolean; readonly withdraw: boolean } }
  /** The directie: "Doet je school mee?". */
  | { readonly kind: 'toezegging' }
  /** The directie, after "Nee, eerst overleggen". */
  | { readonly kind: 'overleg' }
  /** The school, to answer the consulent's question. */
  | { readonly kind: 'antwoord' }
  /** The consulent: three ways on; each comes back with its one field. */
  | { readonly kind: 'beoordelen' }
  | {
      readonly kind: 'doorsturen';
      /** Of a TLV: who can be asked; absent for a kind without deskundigen. */
      readonly experts?: readonly [ExpertPlace, ExpertPlace];
      /** A question for advice: nothing is preadvised. */
      readonly isQuestion?: boolean;
    }
  /** The consulent while two deskundigen advise, and to choose another for one of them. */
  | { readonly kind: 'deskundigen'; readonly gone: boolean }
  | {
      readonly kind: 'deskundige';
      readonly waiting: readonly ExpertOption[];
      readonly options: readonly ExpertOption[];
    }
  /** The consulent, after they differed. */
  | { readonly kind: 'mdo' }
  /** A deskundige: before one's own advice. */
  | { readonly kind: 'adviseer'; readonly discipline: Discipline }
  /** The secretary of the CvT: a question for advice. */
  | { readonly kind: 'antwoord-cvt' }
  | { readonly kind: 'aanvulling' }
  | { readonly kind: 'basisondersteuning' }
  /** A member of the CvT: before one's own vote, and after. */
  | { readonly kind: 'stem' }
  | { readonly kind: 'gestemd'; readonly own: Vote; readonly voted: Amount; readonly seats: Amount }
  /** The last click. `advice` null: the CvT could give none. */
  | {
      readonly kind: 'rond-af' | 'besluit';
      readonly advice: AdviceOutcome | null;
      /** Prefilled, to edit. */
      readonly motivering: Sensitive;
    };
