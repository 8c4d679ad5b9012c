import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { choiceInput, textInput } from '../../parts/inputs.ts';
import { heading, words } from '../../parts/text.ts';
import type { ConfigText } from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { look } from '../parts/account-buttons.ts';
import { type AccountView, accountLine, noteBox, spokenNote } from '../parts/account-view.ts';
import { type RefusalCode, refusals } from '../refusals.ts';
import { accountInputs, verbs } from '../verbs.ts';

/** As long as a sentence to a colleague has to be. */
export const SENTENCE_MOST = 400;

/** What was typed, and what is wrong with it, by input. */
export interface SentenceView extends AccountView {
  readonly text: string;
  readonly problem: RefusalCode | null;
}

const sentence = (id: string, label: string, { text, problem }: Pick<SentenceView, 'text' | 'problem'>) =>
  textInput(
    {
      id,
      label,
      value: text,
      errorMessage: 'Schrijf in één zin wat er anders moet.',
      problem: problem === null ? null : refusals[problem],
      hint: 'Noem geen leerlingen.',
    },
    SENTENCE_MOST,
    true,
  );

const CLOSE = 'Sluit formulier';
const BACK_TITLE = 'Wat moet er eerst anders?';
const BACK_LEAD = 'Wie invulde, krijgt je zin te lezen. Daarna kom ik weer bij jou.';

/** *Eerst aanpassen*: one sentence for who filled it in. */
export const sendBackCard = dossier<SentenceView>((view) =>
  frame({
    title: BACK_TITLE,
    speak: `${spokenNote(view.note)}${BACK_LEAD}`,
    body: [
      buttons(execute(verbs.close, CLOSE, view.data)),
      heading(BACK_TITLE),
      accountLine(view),
      ...noteBox(view.note),
      words(BACK_LEAD),
      sentence(accountInputs.sentence, 'Wat moet er anders?', view),
      buttons(
        execute(verbs.sendBack, 'Geef terug', view.data, { look: 'main', inputs: true }),
        look(view.data, 'Toch niet'),
      ),
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
      buttons(execute(verbs.close, CLOSE, view.data)),
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
      buttons(
        execute(verbs.askBack, 'Stuur de vraag', view.data, { look: 'main', inputs: true }),
        look(view.data, 'Toch niet'),
      ),
    ],
  }),
);
