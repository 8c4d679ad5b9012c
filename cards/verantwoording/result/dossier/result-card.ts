import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../../parts/buttons.ts';
import type { CardData } from '../../../parts/card-data.ts';
import { execute } from '../../../parts/execute.ts';
import { fact } from '../../../parts/facts.ts';
import { frame } from '../../../parts/frame.ts';
import { messageBox } from '../../../parts/message-box.ts';
import { pager } from '../../../parts/pager.ts';
import { paginate } from '../../../parts/paginate.ts';
import { bold, faint, heading, line, quiet, run, subheading, words } from '../../../parts/text.ts';
import { amount, cents } from '../../../words/brands.ts';
import { dossier } from '../../../words/dossier-card.ts';
import { euros } from '../../../words/dutch-money.ts';
import { DEGREES_IN_ORDER, degreeText } from '../../degree-words.ts';
import { type RefusalCode, refusals } from '../../refusals.ts';
import { people } from '../../ronde/words.ts';
import { hides } from '../hides.ts';
import type { PartView, PriorityView, ResultView } from '../result-view.ts';
import { resultInputs, resultVerbs } from '../verbs.ts';
import { WHO_WORDS } from '../who-words.ts';
import { HIDDEN, HIDDEN_WHY, NO_PRIORITY } from '../words.ts';
import { choiceLines, figureLines } from './figure-lines.ts';

export interface ResultCardView extends ResultView {
  readonly data: CardData;
  readonly note: RefusalCode | null;
  /** Whether its reader sees the whole only, and nothing that stands for one participant. */
  readonly sums: boolean;
  /** Whether it may be said now that the figures stand in the jaarverslag; `done`: it was. */
  readonly report: 'may' | 'done' | null;
  /** Whether the format asks what the teams share. */
  readonly learned: boolean;
}

const TITLE = 'Resultaat van de verantwoording';
const REPORT = 'Het staat in het jaarverslag';
const REPORT_HINT = 'Staan de cijfers in het jaarverslag? Klik dan hieronder; wie indiende, hoort het van me.';
const NONE = 'Er is nog geen verantwoording ingediend, dus er zijn nog geen cijfers.';
const REPORTED = 'Wie indiende, heeft gehoord dat de cijfers in het jaarverslag staan.';

/** The figures of a campaign for who oversees it: sums and means, no school by name. */
export const resultCard = dossier<ResultCardView>((view) => {
  const { data, note } = view;
  const pages = paginate(
    view.handedIn === 0
      ? [[words(NONE)]]
      : [
          totals(view),
          ...moneyBlocks(view),
          ...view.parts.flatMap((one) => partBlocks(one, view)),
          ...view.priorities.flatMap((one) => priorityBlocks(one, view)),
        ],
  );
  const page = Math.min(Math.max(1, data.page ?? 1), pages.length);
  return frame({
    title: TITLE,
    speak: note === null ? handedIn(view) : refusals[note],
    body: [
      buttons(execute(resultVerbs.close, 'Sluit overzicht', data)),
      heading(TITLE),
      ...(note === null ? [] : [messageBox(refusals[note])]),
      line([bold(`${view.campaign}, ${view.period}`)], { spacing: 'None' }),
      ...(pages[page - 1] ?? []),
      ...pager(resultVerbs.show, data, { page: amount(page), pages: amount(pages.length) }),
      ...(page === 1 ? actions(view) : []),
    ],
  });
});

const handedIn = ({ asked, handedIn: done }: ResultView): string =>
  `${done} van de ${asked} verantwoordingen ingediend.`;

function totals(view: ResultCardView): readonly CardElement[] {
  const { asked, handedIn: done, provisional, money, least } = view;
  return [
    words(handedIn(view)),
    ...(done < asked ? [quiet('Wie niet indiende, telt in geen enkel getal mee.', { spacing: 'None' })] : []),
    ...(provisional > 0
      ? [quiet(`${provisional} daarvan: nog niet akkoord. Die cijfers kunnen nog veranderen.`, { spacing: 'None' })]
      : []),
    ...(money !== null && money.incomplete > 0
      ? [quiet(`Bij ${money.incomplete} mist een bedrag; die tellen bij het geld niet mee.`, { spacing: 'None' })]
      : []),
    ...(least === null ? [quiet('Hier staan ook heel kleine aantallen. Deel ze niet.', { spacing: 'None' })] : []),
    ...(hides(view) ? [quiet(`"${HIDDEN}": ${HIDDEN_WHY}`, { spacing: 'None' })] : []),
  ];
}

function moneyBlocks({ who, money, before }: ResultCardView): readonly (readonly CardElement[])[] {
  if (money === null) return [];
  const was = (sum: number, earlier: number | null) =>
    before === null || earlier === null
      ? []
      : [faint(` (${before}: ${euros(cents(earlier))}, verschil ${euros(cents(sum - earlier))})`)];
  const row = (label: string, sum: number, earlier: number | null) =>
    line([run(`${label}: `), bold(euros(cents(sum))), ...was(sum, earlier)], { spacing: 'None' });
  const there = money.destinations.filter(({ count }) => count > 0);
  return [
    [
      subheading('Het geld'),
      ...money.lines.map(({ label, sum, before: earlier }) => row(label, sum, earlier)),
      row('Totaal besteed', money.spent, money.before?.spent ?? null),
      row('Over', money.left, money.before?.left ?? null),
    ],
    ...(there.length === 0
      ? []
      : [
          [
            line([faint('Waar gaat het overschot naartoe?')], { spacing: 'Small' }),
            ...there.map(({ label, sum, count }) =>
              fact(label ?? 'Geen bestemming gevraagd', `${euros(sum)} (${people(who, count)})`),
            ),
          ],
        ]),
  ];
}

/** What a part asks beside the money and the priorities. */
function partBlocks({ label, figures, choices }: PartView, view: ResultCardView): readonly (readonly CardElement[])[] {
  const [first = [], ...rest] = [...figures.map((figure) => figureLines(figure, view)), ...choices.map(choiceLines)];
  return [[line([bold(label)], { spacing: 'Large', separator: true }), ...first], ...rest];
}

function priorityBlocks(
  { label, degrees, unsaid, figures }: PriorityView,
  view: ResultCardView,
): readonly (readonly CardElement[])[] {
  const told = DEGREES_IN_ORDER.map((degree) => `${degreeText(degree)} ${degrees[degree]}`);
  const goals = [...told, ...(unsaid > 0 ? [`${degreeText(null)} ${unsaid}`] : [])];
  const none = unsaid === 0 && DEGREES_IN_ORDER.every((degree) => degrees[degree] === 0);
  const [first, ...rest] = figures.map((figure) => figureLines(figure, view));
  return [
    [
      line([bold(label ?? NO_PRIORITY)], { spacing: 'Large', separator: true }),
      line([faint('Doelen: '), run(none ? 'geen' : goals.join(' · '))], { spacing: 'None' }),
      ...(first ?? []),
    ],
    ...rest,
  ];
}

function actions({ who, data, sums, report, learned, handedIn: done }: ResultCardView): readonly CardElement[] {
  const file = (title: string, kind: string) =>
    execute(resultVerbs.askFile, title, data, { constants: { [resultInputs.file]: kind } });
  return [
    buttons(
      ...(sums ? [] : [file('Haal het werkboek op', 'werkboek')]),
      file('Haal het hoofdstuk op', 'hoofdstuk'),
      ...(sums ? [] : [execute(resultVerbs.schools, WHO_WORDS[who].each, data)]),
      ...(learned && done > 0 ? [execute(resultVerbs.learned, WHO_WORDS[who].learned, data)] : []),
    ),
    ...(report === 'may' ? [quiet(REPORT_HINT), buttons(execute(resultVerbs.report, REPORT, data))] : []),
    ...(report === 'done' ? [quiet(REPORTED)] : []),
  ];
}
