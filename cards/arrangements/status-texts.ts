import type { Dossiernummer } from '../words/brands.ts';
import { type Holder, type OpenState, type PostedKind, shownState } from './words.ts';

/** What is going on, in one title and one sentence, for whoever looks at a request that is under way. */
const STATUS_TEXTS: Readonly<Record<OpenState, { title: (nr: Dossiernummer) => string; lead: string }>> = {
  concept: {
    title: (nr) => `${nr} is terug bij de zorgcoördinator`,
    lead: 'De directie wil eerst overleggen; daarna kan de aanvraag opnieuw naar de directie.',
  },
  'bij-directie': {
    title: (nr) => `${nr} wacht op de directie`,
    lead: 'De aanvraag is nog niet ingediend: eerst zegt de directie of de school meedoet.',
  },
  'bij-consulent': {
    title: (nr) => `${nr} is bij de onderwijsconsulent`,
    lead: 'De onderwijsconsulent bekijkt de aanvraag en stuurt hem door, of stelt eerst een vraag.',
  },
  'bij-aanvulling': {
    title: (nr) => `Er ontbreekt nog iets bij ${nr}`,
    lead: 'De onderwijsconsulent stelde een vraag. Na het antwoord van de school gaat de aanvraag verder.',
  },
  'bij-deskundigen': {
    title: (nr) => `${nr} is bij de deskundigen`,
    lead: 'Twee deskundigen lezen de aanvraag en geven elk hun eigen advies.',
  },
  'bij-mdo': {
    title: (nr) => `Er komt een overleg over ${nr}`,
    lead: 'De twee deskundigen adviseren verschillend. De onderwijsconsulent legt vast wat het MDO opleverde.',
  },
  'bij-cvt': {
    title: (nr) => `${nr} is bij de commissie`,
    lead: 'De leden van de commissie lezen de aanvraag en stemmen.',
  },
  'bij-volmachthouder': {
    title: (nr) => `${nr} wacht op het besluit`,
    lead: 'De commissie heeft gestemd; de volmachthouder neemt het besluit.',
  },
  'bij-secretaris': {
    title: (nr) => `${nr} is bij de secretaris van de commissie`,
    lead: 'De commissie kwam er niet uit. De secretaris zorgt dat het verder gaat.',
  },
  'bij-bestuurder': {
    title: (nr) => `${nr} is bij de directeur-bestuurder`,
    lead: 'De directeur-bestuurder neemt het besluit.',
  },
  'bij-zienswijze': {
    title: (nr) => `${nr}: de school kan nog reageren`,
    lead: 'Wie besluit, wil eerst horen wat de school en de ouders van het voornemen vinden.',
  },
};

/** A question for advice is voted on by nobody: its secretary answers. */
const ADVICE_LEAD = 'De commissie beantwoordt de vraag van de school. Dit is advies, geen besluit.';
const BESTUURDER_LEAD = 'De directeur-bestuurder beantwoordt de vraag van de school. Dit is advies, geen besluit.';

/** The title of a state, which names who has it. */
export const statusTitle = (nr: Dossiernummer, state: OpenState, holder: Holder): string =>
  STATUS_TEXTS[shownState(state, holder)].title(nr);

/** The sentence of a state, for this kind of request. */
export function statusLead(kind: PostedKind, state: OpenState, holder: Holder): string {
  if (kind !== 'advies' || state !== 'bij-secretaris') return STATUS_TEXTS[state].lead;
  return shownState(state, holder) === 'bij-bestuurder' ? BESTUURDER_LEAD : ADVICE_LEAD;
}
