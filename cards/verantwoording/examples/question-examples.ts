import { type Example, example } from '../../parts/example.ts';
import { STAFF } from '../../parts/example-names.ts';
import { amount } from '../../words/brands.ts';
import { type AcceptAnywayView, acceptAnywayCard } from '../accept-anyway-card.ts';
import { answeredCard } from '../answered-card.ts';
import { askQuestionCard, questionCard } from '../dossier/question-cards.ts';
import { askBackCard } from '../dossier/sentence-cards.ts';
import { questionWaitsCard } from '../question-card.ts';
import { reviewCard } from '../review-card.ts';
import { account, LONG_LINE, LONG_TEXT, MONEY, SINCE } from './example-account.ts';

const anyway: AcceptAnywayView = {
  ...account,
  asked: [MONEY],
  signedBy: STAFF.directeur,
  signedOn: SINCE,
  changed: false,
  lacks: false,
  closed: false,
};

const blank = { ...account, text: '', problem: null };
const question = { ...blank, number: amount(0), to: 'onderwijsconsulent' as const };
const said = { by: STAFF.zoco, text: 'Tellen de reiskosten hierin mee?' };

/** What a school asks and is answered, and an account that is accepted although something was asked. */
export const questionExamples: readonly Example[] = [
  example(
    'verantwoording-beoordelen-dicht',
    'Consulent, als de ronde sloot voordat de vraag was beantwoord',
    reviewCard({ ...account, signedBy: STAFF.directeur, signedOn: SINCE, unanswered: true }),
  ),
  example('verantwoording-toch-akkoord', 'Consulent, die het zo goed vindt', acceptAnywayCard(anyway)),
  example(
    'verantwoording-toch-akkoord-langst',
    'Consulent, na de ronde; de langste die de instellingen toestaan',
    acceptAnywayCard({
      ...anyway,
      format: LONG_LINE,
      period: LONG_LINE,
      asked: Array.from({ length: 10 }, () => LONG_LINE),
      changed: true,
      lacks: true,
      closed: true,
    }),
  ),
  example(
    'verantwoording-toch-akkoord-ongetekend',
    'Consulent, als alleen de nieuwe handtekening mist',
    acceptAnywayCard({ ...anyway, asked: [], signedBy: null, closed: true }),
  ),
  example('verantwoording-vraag-wacht', 'Consulent, als een school iets vraagt', questionWaitsCard(account)),
  example(
    'verantwoording-vraag-wacht-langst',
    'Beleidsmedewerker, die waarneemt; het samenwerkingsverband zelf',
    questionWaitsCard({ ...account, of: null, format: LONG_LINE, period: LONG_LINE, insteadOf: STAFF.consulent }),
  ),
  example('verantwoording-vraag-beantwoord', 'Wie iets vroeg, als er een antwoord is', answeredCard(account)),
  example(
    'verantwoording-vragen-na-akkoord',
    'Consulent, die hem na akkoord weer opent',
    askBackCard({ ...blank, parts: [{ id: 'geld', titel: MONEY }], part: 'geld', partProblem: null, accepted: true }),
  ),
  example('verantwoording-heb-vraag', 'Wie invult of tekent en iets wil weten', askQuestionCard(question)),
  example(
    'verantwoording-heb-vraag-naam',
    'Wie iets vraagt, als er een naam lijkt te staan',
    askQuestionCard({ ...question, text: LONG_TEXT, problem: { code: 'naam', doubt: 'Voorbeeld', short: null } }),
  ),
  example(
    'verantwoording-vraag-lezen',
    'Consulent, die antwoord geeft',
    questionCard({ ...question, asked: said, on: SINCE, answer: null, yours: false, mine: true }),
  ),
  example(
    'verantwoording-vraag-open',
    'Wie iets vroeg, en een collega die hetzelfde wil',
    questionCard({ ...question, note: 'vraag-staat', asked: said, on: SINCE, answer: null, yours: false, mine: false }),
  ),
  example(
    'verantwoording-antwoord-lezen',
    'Wie iets vroeg; de langste die de instellingen toestaan',
    questionCard({
      ...question,
      format: LONG_LINE,
      period: LONG_LINE,
      note: 'al-beantwoord',
      asked: { by: STAFF.zoco, text: LONG_TEXT.slice(0, 300) },
      on: SINCE,
      answer: { by: STAFF.consulent, text: LONG_TEXT.slice(0, 300) },
      yours: true,
      mine: false,
    }),
  ),
];
