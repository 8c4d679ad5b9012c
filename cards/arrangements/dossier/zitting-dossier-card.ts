import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
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
import { noteBox } from '../parts/case-view.ts';
import type { RefusalNote } from '../refusal-note.ts';
import { verbs } from '../verbs.ts';
import { zittingVerbs } from '../zitting/verbs.ts';
import { adviceForm } from './advice-form.ts';
import { type Course, courseBlocks } from './course.ts';
import type { FormLimits } from './form-view.ts';
import { givenAdvices } from './given-advices.ts';
import { type ProVerdictView, proVerdict } from './pro-verdict.ts';
import { pupilHistory } from './pupil-history.ts';
import { essentials, type RequestContent, requestSections } from './request-sections.ts';
import { preadviesOf } from './review-blocks.ts';
import { tlvInShort } from './tlv-in-short.ts';
import { problemSummary, type Typing } from './typing.ts';
import { wordingForm } from './wording-form.ts';
import type { ZittingTask } from './zitting-task.ts';

export interface ZittingDossierView extends Typing, RequestContent {
  readonly data: CardData;
  /** What leads back to the list. */
  readonly zitting: CardData;
  readonly place: Amount;
  readonly total: Amount;
  readonly dossiernummer: Dossiernummer;
  readonly kindName: ConfigText;
  readonly school: SchoolName;
  readonly requester: StaffName;
  readonly course: Course;
  readonly limits: FormLimits;
  readonly task: ZittingTask;
  /** Of a TLV for the PrO: how it stands to the criteria. */
  readonly pro: ProVerdictView | null;
  readonly page: Amount | null;
  readonly note: RefusalNote | null;
}

const ONLY_YOU = 'Alleen jij ziet dit nu. Sluit het als je klaar bent.';
const MORE = 'Hieronder staat het hele dossier.';

/** The dossier of a request on the list, for a member who advises or the secretary who puts it into words. */
export const zittingDossierCard = dossier<ZittingDossierView>((view) => {
  const title = `Dossier ${view.dossiernummer} (${view.place} van ${view.total})`;
  const pages = paginate(blocks(view));
  const page = Math.min(Math.max(view.page ?? 1, 1), pages.length);
  const summary = problemSummary(view);
  return frame({
    title,
    speak: summary ?? ONLY_YOU,
    body: [
      buttons(execute(zittingVerbs.show, 'Sluit dossier', view.zitting)),
      ...noteBox(view.note),
      heading(title),
      line([bold(view.kindName), run(` · ${view.school}`)], { spacing: 'Small' }),
      ...(summary === null ? [] : [messageBox(summary)]),
      ...(pages[page - 1] ?? []),
      ...pageButtons(view, page, pages.length),
    ],
  });
});

/** What it comes down to and what this reader does; then what others said, as far as they may know; then all of it. */
function blocks(view: ZittingDossierView): readonly (readonly CardElement[])[] {
  const { requester, task, course } = view;
  const known = [...preadviesOf(course), ...tlvInShort(course, view.pro)];
  const brief = [subheading('In het kort'), ...essentials(view), ...known];
  const form = task.kind === 'verwoord' ? wordingForm({ ...view, task }) : adviceForm({ ...view, task });
  const said = task.advices === null ? [] : givenAdvices(task.advices);
  const request = [
    [quiet(MORE, { spacing: 'Large', separator: true }), subheading('De aanvraag'), fact('Gevraagd door', requester)],
    ...requestSections(view).map(({ elements }) => elements),
    pupilHistory(view.history),
    ...(view.pro === null ? [] : [proVerdict(view.data, view.pro)]),
  ];
  const rest = courseBlocks({ ...course, review: null, advice: null }, 'cvt', false);
  const first = task.kind === 'verwoord' ? [form, brief] : [[...brief, ...form]];
  return [...first, ...said, ...request, ...rest];
}

function pageButtons({ data }: ZittingDossierView, page: number, pages: number): readonly CardElement[] {
  if (pages === 1) return [];
  const to = (title: string, at: number) => execute(verbs.openDossier, title, { ...data, page: amount(at) });
  return [
    quiet(`Pagina ${page} van ${pages}`, { spacing: 'Medium' }),
    buttons(
      ...(page < pages ? [to('Lees verder', page + 1)] : []),
      ...(page > 1 ? [to('Vorige pagina', page - 1)] : []),
    ),
  ];
}
