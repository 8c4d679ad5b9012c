import type { CardElement, IExecuteAction } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { paginate } from '../../parts/paginate.ts';
import { bold, faint, heading, line, quiet, words } from '../../parts/text.ts';
import { type Amount, amount, type SchoolName } from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { type StepNumber, stepsOf } from '../form/forms.ts';
import { isAnswered } from '../form/is-answered.ts';
import { noteBox, spokenNote } from '../parts/case-view.ts';
import type { RefusalNote } from '../refusal-note.ts';
import { inputIds, verbs } from '../verbs.ts';
import { viewVerbs } from '../view-verbs.ts';
import { POSTED_KIND_OF } from '../words.ts';
import { closeButton } from './close-button.ts';
import { pupilHistory } from './pupil-history.ts';
import { type RequestContent, requestSections } from './request-sections.ts';

export interface OverviewView extends RequestContent {
  readonly data: CardData;
  readonly school: SchoolName;
  /** `amend`: of a request under way; there is nothing to send, each step is changed by itself. */
  readonly mode: 'draft' | 'amend';
  readonly submitted: boolean;
  /** The page that is asked for, counted from 1; most overviews are one page. */
  readonly page: Amount;
  readonly note: RefusalNote | null;
}

const DRAFT = {
  title: 'Klopt alles?',
  lead: 'Lees het nog één keer door. Je directie zegt daarna of de school meedoet; pas dan is de aanvraag ingediend.',
};
const AMEND = {
  title: 'Wat wil je aanpassen?',
  lead: 'Kies een onderdeel. Als je het bewaart, vraag ik de directie opnieuw of de school meedoet.',
};
/** All who may open the dossier of this kind (bot/arrangements/abilities/to-see.ts): who fills it in knows for whom. */
const readers = (view: OverviewView): string => {
  const experts = POSTED_KIND_OF[view.kind] === 'tlv' ? 'de deskundigen die adviseren, ' : '';
  return `Deel alleen wat nodig is voor deze aanvraag. De zorgcoördinatoren en de directie van je school, je onderwijsconsulent, ${experts}de commissie met haar secretaris en de directeur-bestuurder kunnen dit lezen, en wie hen vervangt.${inspection(view)}`;
};

/** AVG 15: who it is about may inspect it; a class or a team is nobody in particular. */
function inspection({ kind, answers }: OverviewView): string {
  if (kind === 'maatwerk-groep') return ' Leerlingen en ouders mogen inzien wat over hen gaat.';
  return answers.over === 'groep' ? '' : ' Leerling en ouders mogen het inzien.';
}

/** Everything once, before it goes to the directie, or to choose what to change. */
export const overviewCard = dossier<OverviewView>((view) => {
  const { title, lead } = view.mode === 'draft' ? DRAFT : AMEND;
  const asked = requestSections(view).map(({ step, elements }) => [...elements, change(view, step)]);
  const pages = paginate([...asked, pupilHistory(view.history)]);
  const page = Math.min(Math.max(view.page, 1), pages.length);
  const isLast = page === pages.length;
  return frame({
    title,
    speak: `${spokenNote(view.note)}${lead}`,
    body: [
      closeButton(view.data),
      heading(title),
      line([faint('Voor '), bold(view.school)], { spacing: 'Small' }),
      ...noteBox(view.note),
      words(lead),
      ...(pages[page - 1] ?? []),
      ...(isLast && view.mode === 'draft' ? [quiet(readers(view), { spacing: 'Medium' })] : []),
      ...turnPage(view, page, pages.length),
      ...(isLast ? actions(view) : []),
    ],
  });
});

const openVerb = ({ mode }: OverviewView) => (mode === 'draft' ? verbs.resume : verbs.openAmend);

/** What is sent is read first: the buttons that send stand on the last page. */
function turnPage(view: OverviewView, page: number, pages: number): readonly CardElement[] {
  if (pages === 1) return [];
  const to = (title: string, at: number, look?: 'main') =>
    execute(openVerb(view), title, { ...view.data, page: amount(at) }, look ? { look } : {});
  return [
    quiet(`Pagina ${page} van ${pages}`, { spacing: 'Medium' }),
    buttons(
      ...(page < pages ? [to('Lees verder', page + 1, 'main')] : []),
      ...(page > 1 ? [to('Vorige pagina', page - 1)] : []),
    ),
  ];
}

function change(view: OverviewView, step: StepNumber): CardElement {
  const { data } = view;
  return buttons(
    execute(openVerb(view), `Pas dit aan (stap ${step})`, data, { constants: { [inputIds.step]: String(step) } }),
  );
}

function actions(view: OverviewView): readonly CardElement[] {
  const { data, mode, submitted } = view;
  if (mode === 'amend') return [buttons(execute(verbs.status, 'Laat het zo', data))];
  const leave = submitted
    ? execute(viewVerbs.askWithdraw, 'Trek in', data, { look: 'danger' })
    : execute(viewVerbs.askDiscard, 'Gooi weg', data, { look: 'danger' });
  return [buttons(send(view), execute(verbs.closeDossier, 'Later verder', data), leave)];
}

/** Sending, or the first step that is still empty. */
function send(view: OverviewView): IExecuteAction {
  const { data } = view;
  const empty = stepsOf(view).find((step) => !isAnswered(view, step));
  if (empty === undefined) return execute(verbs.submitToDirectie, 'Stuur naar directie', data, { look: 'main' });
  const constants = { [inputIds.step]: String(empty) };
  return execute(verbs.resume, `Vul stap ${empty} in`, data, { look: 'main', constants });
}
