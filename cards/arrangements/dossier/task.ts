import type { Amount } from '../../words/brands.ts';
import type { Sensitive } from '../../words/sensitive.ts';
import type { AfterStand } from '../after/after-stand.ts';
import type { AdviceOutcome, Vote } from '../words.ts';

/** What this reader can do on the dossier now; the rules decide, the card only shows. */
export type Task =
  /** Nothing: it lies with somebody else, or it is closed. */
  | { readonly kind: 'lezen' }
  /** The requester; both until the rules say otherwise. */
  | { readonly kind: 'beheer'; readonly may: { readonly amend: boolean; readonly withdraw: boolean } }
  /** After the decision: what the school or the consulent can do without being asked. */
  | { readonly kind: 'opvolging'; readonly stand: AfterStand }
  /** The directie: "Doet je school mee?". */
  | { readonly kind: 'toezegging' }
  /** The directie, after "Nee, eerst overleggen". */
  | { readonly kind: 'overleg' }
  /** The school, to answer the consulent's question. */
  | { readonly kind: 'antwoord' }
  /** The consulent: three ways on; each comes back with its one field. */
  | { readonly kind: 'beoordelen' }
  | { readonly kind: 'doorsturen' }
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
