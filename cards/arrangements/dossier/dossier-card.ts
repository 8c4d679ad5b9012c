import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { paginate } from '../../parts/paginate.ts';
import { bold, heading, line, quiet, run, subheading } from '../../parts/text.ts';
import {
  type Amount,
  amount,
  type ConfigText,
  type Dossiernummer,
  type SchoolName,
  type StaffName,
} from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { verbs } from '../verbs.ts';
import { DOSSIER_FORMS, viewInputIds } from '../view-verbs.ts';
import { type BudgetView, budgetLines } from './budget-lines.ts';
import { closeButton } from './close-button.ts';
import { type Course, courseBlocks, type Reader } from './course.ts';
import { type ProVerdictView, proVerdict } from './pro-verdict.ts';
import { pupilHistory } from './pupil-history.ts';
import { essentials, type RequestContent, requestSections } from './request-sections.ts';
import { preadviesOf } from './review-blocks.ts';
import { saidInShort } from './said-in-short.ts';
import type { Task } from './task.ts';
import { taskElements } from './task-elements.ts';
import type { TaskView } from './task-view.ts';
import { tlvInShort } from './tlv-in-short.ts';
import { problemSummary } from './typing.ts';

export interface DossierView extends TaskView, RequestContent {
  readonly dossiernummer: Dossiernummer | null;
  /** The finer kind, as the SWV calls it. */
  readonly kindName: ConfigText;
  readonly school: SchoolName;
  readonly requester: StaffName;
  readonly reader: Reader;
  readonly course: Course;
  /** For who decides; null for everyone else, and where nothing is paid. */
  readonly budget: BudgetView | null;
  /** Of a TLV for the PrO, for who judges. */
  readonly pro?: ProVerdictView | null;
  /** The page that is asked for, counted from 1 (`data.page` of the click); null gives the first. */
  readonly page: Amount | null;
}

/**
 * The dossier of one request for one reader, with what they can do. It leaves in the answer to the click of that one
 * person; reading it is written down by the handler.
 */
export const dossierCard = dossier<DossierView>((view) => {
  const title = view.dossiernummer === null ? 'Dossier' : `Dossier ${view.dossiernummer}`;
  const pages = paginate(blocks(view));
  const page = Math.min(Math.max(view.page ?? 1, 1), pages.length);
  const summary = problemSummary(view);
  return frame({
    title,
    speak: summary ?? 'Alleen jij ziet dit nu. Sluit het als je klaar bent.',
    body: [
      closeButton(view.data),
      heading(title),
      line([bold(view.kindName), run(` · ${view.school}`)], { spacing: 'Small' }),
      ...(summary === null ? [] : [messageBox(summary)]),
      ...(pages[page - 1] ?? []),
      ...pageButtons(view, page, pages.length),
    ],
  });
});

/** Where somebody already chose what to do: the field stands first, the dossier under it to look things up. */
const FIELD_FIRST: readonly Task['kind'][] = DOSSIER_FORMS;
/** What somebody does about the open question: it stands above the field. */
const AFTER_QUESTION: readonly Task['kind'][] = [
  'antwoord',
  'zienswijze',
  'verstreken',
  'buiten-behandeling',
  'meer-tijd',
];
/** Who judges: what it comes down to, the buttons, then all of it; on a phone the end is far away. */
const JUDGES: readonly Task['kind'][] = ['stem', 'rond-af', 'besluit', 'volg', 'adviseer', 'antwoord-cvt'];
/** Who decides, after the advice of the CvT. */
const DECIDES: readonly Task['kind'][] = ['rond-af', 'besluit', 'volg'];
/** And who votes on it: after the deskundigen. */
const OF_THE_CVT: readonly Task['kind'][] = ['stem', ...DECIDES];

/** Who answers a question reads it first; who has yet to choose reads the request, then what came of it. */
function blocks({ requester, ...view }: DossierView): readonly (readonly CardElement[])[] {
  const { task, course, reader } = view;
  const request = [
    [subheading('De aanvraag'), fact('Gevraagd door', requester)],
    ...requestSections(view).map(({ elements }) => elements),
    pupilHistory(view.history),
    ...(view.pro ? [proVerdict(view.data, view.pro)] : []),
  ];
  const elements = taskElements(view);
  if (JUDGES.includes(task.kind)) {
    const money = view.budget === null || task.kind === 'stem' ? [] : budgetLines(view.budget);
    const said = DECIDES.includes(task.kind) ? saidInShort(course) : [];
    const tlv = OF_THE_CVT.includes(task.kind) ? tlvInShort(course, view.pro ?? null) : [];
    const known = [...preadviesOf(course), ...tlv, ...said];
    const brief = [subheading('In het kort'), ...essentials(view), ...money, ...known];
    const rest = courseBlocks({ ...course, review: null }, reader, task.kind !== 'stem');
    return [[...brief, ...elements, quiet(MORE, { spacing: 'Large', separator: true })], ...request, ...rest];
  }
  const came = courseBlocks(course, reader, true);
  const afterQuestion = AFTER_QUESTION.includes(task.kind);
  if (FIELD_FIRST.includes(task.kind) && !afterQuestion) return [elements, ...request, ...came];
  if (!afterQuestion) return [...request, ...came, elements];
  return [[...(came.at(-1) ?? []), ...elements], ...request, ...came.slice(0, -1)];
}

const MORE = 'Hieronder staat het hele dossier.';

function pageButtons({ data, task }: DossierView, page: number, pages: number): readonly CardElement[] {
  if (pages === 1) return [];
  const form = DOSSIER_FORMS.find((one) => one === task.kind);
  const constants: Record<string, string> = form === undefined ? {} : { [viewInputIds.form]: form };
  const to = (title: string, at: number) =>
    execute(verbs.openDossier, title, { ...data, page: amount(at) }, { constants });
  return [
    quiet(`Pagina ${page} van ${pages}`, { spacing: 'Medium' }),
    buttons(
      ...(page < pages ? [to('Lees verder', page + 1)] : []),
      ...(page > 1 ? [to('Vorige pagina', page - 1)] : []),
    ),
  ];
}
