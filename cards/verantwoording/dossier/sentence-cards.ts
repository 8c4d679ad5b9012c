import { choiceInput, OPEN_MOST } from '../../parts/inputs.ts';
import type { ConfigText } from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { accountFrame } from '../parts/account-frame.ts';
import { type RefusalCode, refusals } from '../refusals.ts';
import { accountInputs, verbs } from '../verbs.ts';
import { closeForm, type SentenceView, sentenceButtons, sentenceInput } from './sentence-form.ts';

const BACK_TITLE = 'Wat moet er eerst anders?';
const BACK_LEAD = 'Wie invulde, krijgt je zin te lezen. Daarna kom ik weer bij jou.';

/** *Eerst aanpassen*: one sentence for who filled it in. */
export const sendBackCard = dossier<SentenceView>((view) =>
  accountFrame(view, {
    title: BACK_TITLE,
    lead: BACK_LEAD,
    fold: closeForm(view.data),
    body: [
      sentenceInput(accountInputs.sentence, 'Wat moet er anders?', view),
      sentenceButtons(view, verbs.sendBack, 'Geef terug'),
    ],
  }),
);

const DISPUTE_TITLE = 'Klopt het bedrag niet?';
const DISPUTE_LEAD =
  'Zeg in één zin wat jullie ontvingen. Het samenwerkingsverband zoekt het uit; jij kunt gewoon verder.';

/** *Dit bedrag klopt niet*: one sentence for the SWV. */
export const disputeCard = dossier<SentenceView>((view) =>
  accountFrame(view, {
    title: DISPUTE_TITLE,
    lead: DISPUTE_LEAD,
    fold: closeForm(view.data),
    body: [
      sentenceInput(accountInputs.sentence, 'Wat klopt er niet?', view),
      sentenceButtons(view, verbs.dispute, 'Meld het'),
    ],
  }),
);

export interface AskBackView extends SentenceView {
  readonly parts: readonly { readonly id: string; readonly titel: ConfigText }[];
  readonly part: string;
  readonly partProblem: RefusalCode | null;
  /** It was accepted: the question opens it again. */
  readonly accepted: boolean;
}

const ASK_TITLE = 'Wat wil je vragen?';
const ASK_LEAD = 'Je vraag komt bij dat onderdeel te staan. Na het antwoord wordt opnieuw getekend.';
const REOPEN_LEAD = `Hij was akkoord; met je vraag gaat hij weer open. ${ASK_LEAD}`;

/** *Stel een vraag*: at one part. */
export const askBackCard = dossier<AskBackView>((view) => {
  const lead = view.accepted ? REOPEN_LEAD : ASK_LEAD;
  return accountFrame(view, {
    title: ASK_TITLE,
    lead,
    fold: closeForm(view.data),
    body: [
      choiceInput(
        {
          id: accountInputs.part,
          label: 'Over welk onderdeel?',
          value: view.part,
          errorMessage: 'Kies een onderdeel.',
          problem: view.partProblem === null ? null : refusals[view.partProblem],
        },
        { choices: view.parts.map(({ id, titel }) => ({ id, label: titel })), folded: view.parts.length > OPEN_MOST },
      ),
      sentenceInput(accountInputs.question, 'Je vraag', view),
      sentenceButtons(view, verbs.askBack, 'Stuur de vraag'),
    ],
  });
});
