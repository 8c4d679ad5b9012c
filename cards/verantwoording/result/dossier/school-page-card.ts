import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../../parts/buttons.ts';
import { execute } from '../../../parts/execute.ts';
import { fact, longFact } from '../../../parts/facts.ts';
import { frame } from '../../../parts/frame.ts';
import { messageBox } from '../../../parts/message-box.ts';
import { pager } from '../../../parts/pager.ts';
import { paginate } from '../../../parts/paginate.ts';
import { bold, faint, heading, line, quiet, run, subheading, words } from '../../../parts/text.ts';
import { amount } from '../../../words/brands.ts';
import { dossier } from '../../../words/dossier-card.ts';
import { euros } from '../../../words/dutch-money.ts';
import { refusals } from '../../refusals.ts';
import { figureWords } from '../figure-words.ts';
import { isHandedIn } from '../is-handed-in.ts';
import type { MirrorView, SchoolPageView } from '../school-view.ts';
import { resultInputs, resultVerbs } from '../verbs.ts';
import { DEGREE_WORDS, HIDDEN, HIDDEN_WHY, NO_PRIORITY, STATE_WORDS } from '../words.ts';

const TITLE = 'De verantwoording op één bladzijde';
const OTHERS =
  'Naast jullie eigen cijfer staat het gemiddelde van de andere scholen, en waar de helft in het midden ligt. Zijn er te weinig andere, dan staat er niets.';
const NOT_YET = 'Wat hier komt, zie je zodra de verantwoording is ingediend.';
const ASK =
  'Mag de naam van je school bij deze cijfers staan, als andere scholen ernaar kijken? Zonder ja zien zij hem niet.';
const SAID = {
  yes: 'Andere scholen zien de naam van deze school bij haar cijfers.',
  no: 'Andere scholen zien de naam van deze school niet.',
} as const;

/** One school: what it received, spent and reached, what it wrote, and how it stands beside the others. */
export const schoolPageCard = dossier<SchoolPageView>((view) => {
  const { data, note, state } = view;
  const pages = paginate(
    isHandedIn(state)
      ? [...moneyBlocks(view), ...goalBlocks(view), ...mirrorBlocks(view), ...textBlocks(view)]
      : [[words(NOT_YET)]],
  );
  const page = Math.min(Math.max(1, data.page ?? 1), pages.length);
  return frame({
    title: TITLE,
    speak: note === null ? `Dit is pagina ${page} van ${pages.length}.` : refusals[note],
    body: [
      buttons(execute(resultVerbs.closePage, 'Sluit overzicht', data)),
      heading(TITLE),
      ...(note === null ? [] : [messageBox(refusals[note])]),
      line([bold(view.school)], { spacing: 'None' }),
      line([faint(`${view.campaign}, ${view.period} · ${STATE_WORDS[state]}`)], { spacing: 'None' }),
      ...(pages[page - 1] ?? []),
      ...pager(resultVerbs.page, data, { page: amount(page), pages: amount(pages.length) }),
      ...(page === 1 ? nameBlock(view) : []),
    ],
  });
});

type Blocks = readonly (readonly CardElement[])[];

function moneyBlocks({ money }: SchoolPageView): Blocks {
  if (money === null) return [];
  return [
    [
      subheading('Het geld'),
      ...money.lines.map(({ label, sum }) => fact(label, euros(sum))),
      fact('Totaal besteed', euros(money.spent)),
      fact('Over', `${euros(money.left)}${money.destination === null ? '' : ` (${money.destination})`}`),
    ],
  ];
}

function goalBlocks({ goals }: SchoolPageView): Blocks {
  const [first, ...rest] = goals.map(({ priority, text, degree }) => [
    line([faint(`${priority ?? NO_PRIORITY}: `), run(text)], { spacing: 'Small' }),
    line([run('Bereikt: '), bold(degree === null ? 'nog niet gezegd' : DEGREE_WORDS[degree])], { spacing: 'None' }),
  ]);
  return first === undefined ? [] : [[subheading('De doelen'), ...first], ...rest];
}

function mirrorBlocks({ mirror, before }: SchoolPageView): Blocks {
  const [first, ...rest] = mirror.map((one) => mirrorLines(one, before));
  if (first === undefined) return [];
  const hides = mirror.some(({ own, named }) => own === 'hidden' || named.some(({ value }) => value === 'hidden'));
  return [
    [
      subheading('Naast de andere scholen'),
      quiet(OTHERS),
      ...(hides ? [quiet(`"${HIDDEN}": ${HIDDEN_WHY}`)] : []),
      ...first,
    ],
    ...rest,
  ];
}

function mirrorLines(
  { label, unit, own, ownBefore, others, mean, from, until, named }: MirrorView,
  before: string | null,
): readonly CardElement[] {
  const was = before === null || ownBefore === null ? '' : ` (${before}: ${figureWords(ownBefore, unit)})`;
  const middle =
    from === null || until === null ? '' : `, midden ${figureWords(from, unit)} tot ${figureWords(until, unit)}`;
  const of = others === 1 ? '1 andere' : `${others} andere`;
  return [
    line([run(`${label}: `), bold(figureWords(own, unit)), faint(was)], { spacing: 'Small' }),
    ...(mean === null
      ? []
      : [line([faint(`Gemiddeld ${figureWords(mean, unit)} (${of})${middle}`)], { spacing: 'None' })]),
    ...(named.length === 0
      ? []
      : [
          line([faint(named.map(({ name, value }) => `${name} ${figureWords(value, unit)}`).join(' · '))], {
            spacing: 'None',
          }),
        ]),
  ];
}

function textBlocks({ texts }: SchoolPageView): Blocks {
  return texts.map(({ label, text }, at) => [
    ...(at === 0 ? [subheading('In eigen woorden')] : []),
    ...longFact(label, text),
  ]);
}

function nameBlock({ data, name, state }: SchoolPageView): readonly CardElement[] {
  if (!isHandedIn(state)) return [];
  const said = name.said === null ? [] : [quiet(SAID[name.said])];
  if (!name.may) return said;
  const answer = (title: string, yes: 'ja' | 'nee') =>
    execute(resultVerbs.name, title, data, { constants: { [resultInputs.yes]: yes } });
  return [
    words(ASK, { separator: true, spacing: 'Medium' }),
    ...said,
    buttons(
      ...(name.said === 'yes' ? [] : [answer('Ja, zet de naam erbij', 'ja')]),
      ...(name.said === 'no' ? [] : [answer('Nee, zonder naam', 'nee')]),
    ),
  ];
}
