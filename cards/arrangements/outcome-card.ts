import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../parts/buttons.ts';
import { fact } from '../parts/facts.ts';
import type { Amount, ConfigText, LocalDate, StaffName } from '../words/brands.ts';
import { fullDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { type AfterStand, afterButtons, afterFacts } from './after/after-stand.ts';
import { caseCard } from './parts/case-card.ts';
import type { CaseView } from './parts/case-view.ts';
import { askWhy, openDossier } from './parts/open-dossier.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { type ClosedState, HOLDERS, type Holder } from './words.ts';

/** On what a decision rests: the volmacht of who clicked, and the mandaatbesluit behind it. */
export interface Mandate {
  readonly volmacht: ConfigText;
  readonly mandaatbesluit: ConfigText | 'in-te-vullen';
}

export interface OutcomeView extends CaseView {
  readonly state: ClosedState;
  readonly on: LocalDate;
  /** Whether less was granted than was asked. */
  readonly deels?: boolean;
  /** Who decided, gave it back or withdrew it; for whom they deputised, when they did. */
  readonly by: { readonly holder: Holder; readonly name: StaffName; readonly insteadOf: StaffName | null };
  /** Null when the directeur-bestuurder decided, or nothing was decided. */
  readonly mandate: Mandate | null;
  /** When the support begins; for `toegekend`. */
  readonly start: LocalDate | null;
  /** Of a TLV that was granted; absent for anything else. */
  readonly tlv?: { readonly volgnummer: Amount; readonly first: LocalDate; readonly last: LocalDate } | null;
  readonly may: { readonly read: boolean };
  /** How it went on after a decision. */
  readonly after?: AfterStand | null;
}

const TEXTS: Readonly<Record<ClosedState, { state: string; lead: string; by: string }>> = {
  toegekend: { state: 'is toegekend', lead: 'Goed nieuws: de ondersteuning kan beginnen.', by: 'Besloten door' },
  afgewezen: {
    state: 'is afgewezen',
    lead: 'De reden staat in het dossier. Bespreek met je onderwijsconsulent wat nu kan.',
    by: 'Besloten door',
  },
  ingetrokken: {
    state: 'is ingetrokken',
    lead: 'De school trok de aanvraag in. Niemand hoeft nog iets te doen.',
    by: 'Ingetrokken door',
  },
  basisondersteuning: {
    state: 'kan met basisondersteuning',
    lead: 'De school kan dit zelf bieden. Waarom en hoe staat in het dossier.',
    by: 'Bekeken door',
  },
  'buiten-behandeling': {
    state: 'is buiten behandeling gesteld',
    lead: 'Er kwam geen antwoord op de vraag, dus er komt geen besluit op de aanvraag. Is het nog nodig? Bel je onderwijsconsulent; een nieuwe aanvraag kan altijd.',
    by: 'Besloten door',
  },
  geadviseerd: {
    state: 'is beantwoord',
    lead: 'De commissie gaf antwoord op de vraag van de school. Het staat in het dossier; dit is advies, geen besluit.',
    by: 'Beantwoord door',
  },
};

const PARTLY = {
  state: 'is deels toegekend',
  lead: 'Een deel van de aanvraag is toegekend. Wat wel en waarom niet alles, staat in het dossier.',
  by: 'Besloten door',
};

/** How it ended, for everyone on the case. Amount, duration and reasons stand in the dossier. */
export const outcomeCard = posted<OutcomeView>(
  (view) => {
    const text = view.deels ? PARTLY : TEXTS[view.state];
    const title = `${view.dossiernummer} ${text.state}`;
    return caseCard(view, {
      title,
      lead: view.tlv && !view.deels ? TLV_LEAD : text.lead,
      rest: [
        ...(view.start === null ? [] : [fact('Begint op', fullDay(view.start))]),
        ...(view.tlv ? granted(view.tlv) : []),
        fact(text.by, who(view)),
        fact('Op', fullDay(view.on)),
        ...mandate(view.mandate),
        ...(view.after ? afterFacts(view.after) : []),
        ...(view.may.read ? [openDossier(view.data, 'Bekijk')] : []),
        ...(view.after ? afterButtons(view.after, view.data) : []),
        ...(isDecision(view.state) ? [buttons(askWhy(view.data, 'Wie mag dit besluiten?', 'besluit'))] : []),
      ],
    });
  },
  ({ state }) => (isDecision(state) ? SUMMARIES.decision : SUMMARIES.news),
);

const DECISIONS: readonly ClosedState[] = ['toegekend', 'afgewezen', 'buiten-behandeling'];
const isDecision = (state: ClosedState): boolean => DECISIONS.includes(state);

function who({ by: { holder, name, insteadOf } }: OutcomeView): string {
  const deputy = insteadOf === null ? '' : `, voor ${insteadOf}`;
  return `${name} (${HOLDERS[holder]}${deputy})`;
}

/** A TLV opens a door; it is no support that begins by itself. */
const TLV_LEAD = 'Goed nieuws: de leerling is toelaatbaar.';

const granted = ({ volgnummer, first, last }: NonNullable<OutcomeView['tlv']>): readonly CardElement[] => [
  fact('Volgnummer', String(volgnummer)),
  fact('Geldig', `van ${fullDay(first)} tot en met ${fullDay(last)}`),
];

function mandate(held: Mandate | null): readonly CardElement[] {
  if (held === null) return [];
  const { volmacht, mandaatbesluit } = held;
  return [
    fact('Volmacht', volmacht),
    fact('Mandaatbesluit', mandaatbesluit === 'in-te-vullen' ? 'nummer nog in te vullen' : mandaatbesluit),
  ];
}
