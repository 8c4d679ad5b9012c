import type { IActionSet, IContainer } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { choiceInput, textInput } from '../../parts/inputs.ts';
import { heading, words } from '../../parts/text.ts';
import type { ConfigText } from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { NAME_QUESTION } from '../../words/guard-refusals.ts';
import { look } from '../parts/account-buttons.ts';
import { type AccountView, accountLine, noteBox, spokenNote } from '../parts/account-view.ts';
import { type RefusalCode, refusals } from '../refusals.ts';
import { accountInputs, verbs } from '../verbs.ts';
import { doubtLines, nameIsAsked, type Problem, problemText } from './problem.ts';

/** As long as a sentence to a colleague may be. */
const SENTENCE_MOST = 300;

/** What was typed, and what is wrong with it. */
export interface SentenceView extends AccountView {
  readonly text: string;
  readonly problem: Problem | null;
}

function sentence(id: string, label: string, { text, problem }: Pick<SentenceView, 'text' | 'problem'>): IContainer {
  return textInput(
    {
      id,
      label,
      value: text,
      errorMessage: 'Schrijf het hier in één zin op.',
      problem: problem === null ? null : problemText(problem),
      hint: 'Noem geen leerlingen.',
      asked: doubtLines(problem),
    },
    SENTENCE_MOST,
    true,
  );
}

function actions({ data, problem }: SentenceView, verb: string, title: string): IActionSet {
  const no = { inputs: true, constants: { [accountInputs.noName]: 'ja' } };
  return buttons(
    ...(nameIsAsked([problem]) ? [execute(verb, NAME_QUESTION.no, data, no)] : []),
    execute(verb, title, data, { look: 'main', inputs: true }),
    look(data, 'Toch niet'),
  );
}

const close = (data: AccountView['data']): IActionSet => buttons(execute(verbs.close, 'Sluit formulier', data));

const BACK_TITLE = 'Wat moet er eerst anders?';
const BACK_LEAD = 'Wie invulde, krijgt je zin te lezen. Daarna kom ik weer bij jou.';

/** *Eerst aanpassen*: one sentence for who filled it in. */
export const sendBackCard = dossier<SentenceView>((view) =>
  frame({
    title: BACK_TITLE,
    speak: `${spokenNote(view.note)}${BACK_LEAD}`,
    body: [
      close(view.data),
      heading(BACK_TITLE),
      accountLine(view),
      ...noteBox(view.note),
      words(BACK_LEAD),
      sentence(accountInputs.sentence, 'Wat moet er anders?', view),
      actions(view, verbs.sendBack, 'Geef terug'),
    ],
  }),
);

const DISPUTE_TITLE = 'Klopt het bedrag niet?';
const DISPUTE_LEAD =
  'Zeg in één zin wat jullie ontvingen. Het samenwerkingsverband zoekt het uit; jij kunt gewoon verder.';

/** *Dit bedrag klopt niet*: one sentence for the SWV. */
export const disputeCard = dossier<SentenceView>((view) =>
  frame({
    title: DISPUTE_TITLE,
    speak: `${spokenNote(view.note)}${DISPUTE_LEAD}`,
    body: [
      close(view.data),
      heading(DISPUTE_TITLE),
      accountLine(view),
      ...noteBox(view.note),
      words(DISPUTE_LEAD),
      sentence(accountInputs.sentence, 'Wat klopt er niet?', view),
      actions(view, verbs.dispute, 'Meld het'),
    ],
  }),
);

export interface AskBackView extends SentenceView {
  readonly parts: readonly { readonly id: string; readonly titel: ConfigText }[];
  readonly part: string;
  readonly partProblem: RefusalCode | null;
}

const ASK_TITLE = 'Wat wil je vragen?';
const ASK_LEAD = 'De school krijgt je vraag bij dat onderdeel. Na het antwoord wordt opnieuw getekend.';

/** *Stel een vraag*: at one part. */
export const askBackCard = dossier<AskBackView>((view) =>
  frame({
    title: ASK_TITLE,
    speak: `${spokenNote(view.note)}${ASK_LEAD}`,
    body: [
      close(view.data),
      heading(ASK_TITLE),
      accountLine(view),
      ...noteBox(view.note),
      words(ASK_LEAD),
      choiceInput(
        {
          id: accountInputs.part,
          label: 'Over welk onderdeel?',
          value: view.part,
          errorMessage: 'Kies een onderdeel.',
          problem: view.partProblem === null ? null : refusals[view.partProblem],
        },
        { choices: view.parts.map(({ id, titel }) => ({ id, label: titel })), folded: view.parts.length > 6 },
      ),
      sentence(accountInputs.question, 'Je vraag', view),
      actions(view, verbs.askBack, 'Stuur de vraag'),
    ],
  }),
);
