import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { menuRow } from '../parts/menu-row.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import { bold, line, run } from '../parts/text.ts';
import { ROLE_NAMES, type RoleKey } from '../people/role-names.ts';
import type { ConfigText, LocalDate, StaffName } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { look, openForm, why } from './parts/account-buttons.ts';
import { accountFrame } from './parts/account-frame.ts';
import { type AccountView, accountTitle } from './parts/account-view.ts';
import { optionalRow } from './parts/optional-row.ts';
import { type OwnSchoolsDoor, ownSchoolsRow } from './scholen/door-row.ts';
import { verbs } from './verbs.ts';

/** A part as it stands on a card that stays: what it is called and who fills it in, and nothing that was filled in. */
export interface FillPart {
  readonly titel: ConfigText;
  readonly role: RoleKey;
  /** The colleague whom it was handed to. */
  readonly given: StaffName | null;
  readonly yours: boolean;
  readonly ready: boolean;
  /** Nothing stands in it, and nothing has to. */
  readonly empty: boolean;
  /** The consulent has a question there. */
  readonly asked: boolean;
}

export interface FillView extends AccountView {
  readonly deadline: LocalDate;
  readonly late: boolean;
  /** Whether this person has begun, or anybody. */
  readonly begun: boolean;
  /** Everything is filled in; only the click of who signs is missing. */
  readonly whole: boolean;
  /** The reader is who signs; that stands on a card of its own. */
  readonly signs: boolean;
  /** Whoever signs sent it back, with a sentence that stands in the form. */
  readonly sentBack: boolean;
  /** The money of it is filled in, or known. */
  readonly amountsThere: boolean;
  readonly parts: readonly FillPart[];
  readonly may: { readonly hand: boolean };
  /** null: the reader is who answers. `open`: one waits for its answer. */
  readonly question: 'geen' | 'open' | null;
  /** What the reader may fill in as well, once all that is asked of them is there: of one part. */
  readonly optional: { readonly part: ConfigText; readonly labels: readonly ConfigText[] } | null;
  /** The reader fills in the money of several schools: where their table is asked for. */
  readonly several: OwnSchoolsDoor | null;
}

/** The anchor: where somebody begins, and where they go on. The form itself comes in the answer to *Begin*. */
export const fillCard = posted<FillView>(
  (view) => {
    const lead = leadOf(view);
    const title = accountTitle(view);
    return accountFrame(view, {
      title,
      lead,
      body: [
        ...view.parts.map(partLine),
        buttons(
          openForm(view.data, !view.begun ? 'Begin' : asksNothing(view) ? 'Pas iets aan' : 'Verder'),
          ...(view.may.hand ? [execute(verbs.askHand, 'Geef een deel aan een collega', view.data)] : []),
          ...(view.question === null
            ? []
            : [
                execute(
                  verbs.askQuestion,
                  view.question === 'open' ? 'Bekijk de vraag' : 'Ik heb een vraag',
                  view.data,
                ),
              ]),
          look(view.data),
        ),
        ...(view.optional === null ? [] : [optionalRow(view.data, view.optional.part, view.optional.labels)]),
        menuRow([[run('Waarom deze datum?')]], why(view.data, 'Waarom deze datum?', 'termijn')),
        ...(view.several === null ? [] : [ownSchoolsRow(view.several)]),
      ],
    });
  },
  () => SUMMARIES.action,
);

/** Nothing of this person's own is left to fill in. */
const asksNothing = ({ whole, sentBack, parts }: FillView): boolean => {
  const yours = parts.filter((part) => part.yours);
  const done = yours.length > 0 && yours.every(({ ready }) => ready);
  return (whole || done) && !sentBack && !yours.some(({ asked }) => asked);
};

function leadOf(view: FillView): string {
  const { deadline, late, whole, signs, sentBack, amountsThere, parts } = view;
  const day = nearDay(deadline);
  const until = late ? `Het moest uiterlijk ${day}; doe het vandaag nog.` : `Dat kan tot en met ${day}.`;
  if (sentBack) return `Wie tekent, gaf hem aan je terug. Lees de zin die erbij staat en pas het aan. ${until}`;
  if (parts.some(({ asked, yours }) => asked && yours))
    return `Er is een vraag over wat je invulde. Beantwoord die in het formulier. ${until}`;
  if (whole && signs) return 'Alles is ingevuld. Dien hem in op de kaart die je daarvoor kreeg.';
  if (whole) return 'Alles is ingevuld. Hij wacht op wie tekent; tot dan kun je nog iets aanpassen.';
  if (asksNothing(view) && view.begun)
    return `Wat jij moest invullen, staat er. Tot hij is ingediend, kun je het nog aanpassen.`;
  const start = amountsThere
    ? 'De bedragen staan er al; vertel in 10 minuten wat het opleverde.'
    : 'Vul in 10 minuten in wat van jou gevraagd wordt. Ik bewaar elke stap.';
  return `${start} ${until}`;
}

function partLine({ titel, role, given, yours, ready, empty, asked }: FillPart): CardElement {
  const who = given ?? (yours ? 'jij' : ROLE_NAMES[role]);
  const state = asked ? 'er is een vraag' : !ready ? 'nog niet klaar' : empty ? 'mag leeg blijven' : 'ingevuld';
  return line([bold(titel), run(` · ${who} · ${state}`)], { spacing: 'Small' });
}
