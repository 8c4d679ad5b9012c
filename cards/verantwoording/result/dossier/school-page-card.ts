import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../../parts/buttons.ts';
import { bytesOf } from '../../../parts/card-bytes.ts';
import { execute } from '../../../parts/execute.ts';
import { fact, longFact } from '../../../parts/facts.ts';
import { frame } from '../../../parts/frame.ts';
import { messageBox } from '../../../parts/message-box.ts';
import { pager } from '../../../parts/pager.ts';
import { FRAME_BYTES, paginate } from '../../../parts/paginate.ts';
import { bold, faint, heading, line, quiet, run, subheading, words } from '../../../parts/text.ts';
import { amount } from '../../../words/brands.ts';
import { dossier } from '../../../words/dossier-card.ts';
import { euros } from '../../../words/dutch-money.ts';
import { degreeText } from '../../degree-words.ts';
import { refusals } from '../../refusals.ts';
import { figureWords } from '../figure-words.ts';
import { isHandedIn } from '../is-handed-in.ts';
import type { MirrorView, SchoolPageView } from '../school-view.ts';
import { resultInputs, resultVerbs } from '../verbs.ts';
import { WHO_WORDS } from '../who-words.ts';
import { HIDDEN, HIDDEN_WHY, NO_PRIORITY, STATE_WORDS } from '../words.ts';

const TITLE = 'De verantwoording op één bladzijde';
const NOT_YET = 'Wat hier komt, zie je zodra de verantwoording is ingediend.';
const SHARES =
  'Zeg je ja, dan staan ook de woorden hieronder met de naam erbij in het resultaat en in het hoofdstuk voor het jaarverslag. Precies zoals ze hier staan:';
const SHARED = 'De woorden die je hierboven ziet, staan met de naam erbij in het resultaat en in het jaarverslag.';
const STALE =
  'De woorden hierboven zijn veranderd nadat je ja zei. Ze worden nu niet gedeeld. Mogen ze zo? Zeg dan opnieuw ja.';
const KEPT = 'De woorden hierboven leest alleen het samenwerkingsverband.';
const WORDS_SAID = { yes: SHARED, stale: STALE, no: KEPT } as const;

/** One school: what it received, spent and reached, what it wrote, and how it stands beside the others. */
export const schoolPageCard = dossier<SchoolPageView>((view) => {
  const { data, note, state } = view;
  const asks = nameBlock(view);
  const pages = paginate(
    isHandedIn(state)
      ? [...moneyBlocks(view), ...goalBlocks(view), ...choiceBlocks(view), ...mirrorBlocks(view), ...textBlocks(view)]
      : [[words(NOT_YET)]],
    FRAME_BYTES + bytesOf(asks),
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
      ...(page === 1 ? asks : []),
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
    line([run('Bereikt: '), bold(degreeText(degree))], { spacing: 'None' }),
  ]);
  return first === undefined ? [] : [[subheading('De doelen'), ...first], ...rest];
}

function choiceBlocks({ choices }: SchoolPageView): Blocks {
  return choices.map(({ label, chosen }, at) => [...(at === 0 ? [subheading('Gekozen')] : []), fact(label, chosen)]);
}

function mirrorBlocks({ who, mirror, before }: SchoolPageView): Blocks {
  const [first, ...rest] = mirror.map((one) => mirrorLines(one, before));
  if (first === undefined) return [];
  const { beside } = WHO_WORDS[who];
  const hides = mirror.some(({ own, named }) => own === 'hidden' || named.some(({ value }) => value === 'hidden'));
  return [
    [
      subheading(beside?.title ?? 'De cijfers'),
      ...(beside === null ? [] : [quiet(beside.others)]),
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

/** Whoever is asked about what is shared reads that above the question. */
function textBlocks({ texts, name }: SchoolPageView): Blocks {
  return texts
    .filter(({ shared }) => !shared || !name.may)
    .map(({ label, text }, at) => [...(at === 0 ? [subheading('In eigen woorden')] : []), ...longFact(label, text)]);
}

function nameBlock({ who, data, name, state, texts }: SchoolPageView): readonly CardElement[] {
  if (!isHandedIn(state)) return [];
  const { ask, named, unnamed } = WHO_WORDS[who];
  const said = name.said === null ? [] : [quiet(name.said === 'no' ? unnamed : named)];
  if (!name.may) return said;
  const shared = texts.filter((text) => text.shared);
  const answer = (title: string, yes: 'ja' | 'nee') =>
    execute(resultVerbs.name, title, data, { constants: { [resultInputs.yes]: yes } });
  return [
    words(ask, { separator: true, spacing: 'Medium' }),
    ...(shared.length === 0 ? [] : [words(SHARES), ...shared.flatMap(({ label, text }) => longFact(label, text))]),
    ...said,
    ...(shared.length === 0 || name.said === null ? [] : [words(WORDS_SAID[name.said])]),
    buttons(
      ...(name.said === 'yes' ? [] : [answer('Ja, zet de naam erbij', 'ja')]),
      ...(name.said === 'no' ? [] : [answer('Nee, zonder naam', 'nee')]),
    ),
  ];
}
