import type { Amount, LocalDate } from '../../words/brands.ts';
import type { Sensitive } from '../../words/sensitive.ts';
import type { AfterStand } from '../after/after-stand.ts';
import type { Discipline } from '../disciplines.ts';
import type { LapseMay } from '../verstreken-card.ts';
import type { AdviceChoice, AdviceOutcome, Outcome } from '../words.ts';
import type { AskedView } from './asked-words.ts';
import type { ExpertOption, ExpertPlace } from './expert-tasks.ts';
import type { PartlyTask } from './partly-task.ts';

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
  | {
      readonly kind: 'doorsturen';
      /** Of a TLV: who can be asked; absent for a kind without deskundigen, and when both advised. */
      readonly experts?: readonly [ExpertPlace, ExpertPlace];
      /** Of a TLV that came back from the CvT: what the deskundigen advised goes along. */
      readonly advised?: boolean;
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
  /** `hasTerm`: there is a term to decide, which stands still meanwhile. */
  | { readonly kind: 'aanvulling'; readonly hasTerm: boolean }
  | { readonly kind: 'basisondersteuning' }
  /** A member of the CvT: before one's own vote, and after. */
  | { readonly kind: 'stem' }
  | { readonly kind: 'gestemd'; readonly own: AdviceChoice; readonly voted: Amount; readonly seats: Amount }
  /** Who decides, asking the school first; the school, answering; who decided, mending it. */
  | { readonly kind: 'voornemen' | 'zienswijze' | 'besloten' | 'herstel' }
  /** From the list of decisions: the advice to follow, in full. */
  | {
      readonly kind: 'volg';
      readonly as: 'volmachthouder' | 'directeur-bestuurder';
      readonly advice: 'voor' | 'tegen';
      readonly outcome: Outcome;
      readonly confirm: string;
      readonly asked: AskedView;
      readonly motivering: Sensitive;
    }
  /** The last click. `advice` null: the CvT could give none. */
  | {
      readonly kind: 'rond-af' | 'besluit';
      readonly advice: AdviceOutcome | null;
      /** Prefilled, to edit. */
      readonly motivering: Sensitive;
      /** Whether the school may be, or before any outcome must be, heard first; null: it was, or it is not asked here. */
      readonly hearing: 'mag' | 'moet' | null;
      /** Whether a part of it could be granted. */
      readonly mayPart?: boolean;
    }
  /** Who decides, to grant less than was asked. */
  | PartlyTask
  /** The time to complete it passed unused: who decides on it, and the consulent. */
  | { readonly kind: 'verstreken'; readonly may: LapseMay }
  /** Prefilled, to edit; possible until that day. */
  | { readonly kind: 'buiten-behandeling'; readonly reason: Sensitive; readonly until: LocalDate }
  /** The latest day to give. */
  | { readonly kind: 'meer-tijd'; readonly most: LocalDate };
