import type { MirrorView, SchoolPageView } from '../../../../cards/verantwoording/result/school-view.ts';
import type { ShownNumber } from '../../../../cards/verantwoording/result/workbook-view.ts';
import { type ConfigText, cents, configText } from '../../../../cards/words/brands.ts';
import type { Actor } from '../../../core/actor.ts';
import { isOwn, mayRelease } from '../../abilities.ts';
import type { ReadResults } from '../../data/read-results.ts';
import { spendingOf } from '../../rules/format.ts';
import { isAgreed, isSharedField } from '../../rules/learned.ts';
import { figureIn, isCount, MONEY_LINES, mirrorLines, mirrorOf } from '../../rules/results-mirror.ts';
import { choicesOf, figuresOf, keyOf, type ResultRow } from '../../rules/results-rows.ts';
import { shield } from '../../rules/results-shield.ts';
import { periodLabel } from '../../rules/ronde.ts';
import { answersOf, type Verantwoording } from '../../rules/verantwoording.ts';

const MONEY_LABELS: Readonly<Record<string, ConfigText>> = {
  $ontvangen: configText('Ontvangen'),
  $eigen: configText('Eigen middelen'),
  $besteed: configText('Besteed'),
  $over: configText('Over'),
};

/**
 * One page of one school. Its own numbers are exact for its own people; anybody else sees them as the workbook shows them,
 * so that the two together tell no small number.
 */
export function viewSchool(
  account: Verantwoording,
  read: ReadResults,
  actor: Actor,
): Omit<SchoolPageView, 'data' | 'note'> {
  const { scene, results, before, nameOf } = read;
  const { format } = scene;
  const row = rowOf(read.now.rows, account);
  const money = results.money;
  const earlier = before?.rows.find(({ key }) => key === row.key) ?? null;
  const choice = money?.destinations.find((one) => one.choice?.id === row.destination)?.choice ?? null;
  const priorities = new Map(format.prioriteiten.map(({ id, label }) => [id, label]));
  return {
    who: format.wie,
    school: nameOf(account),
    campaign: format.label,
    period: periodLabel(scene),
    before: before === null ? null : periodLabel({ ...scene, campagne: before.campagne }),
    state: account.state,
    money:
      row.balance === null || money === null
        ? null
        : {
            lines: money.lines.map(({ id, label }) => ({ label, sum: row.amounts[id] ?? cents(0) })),
            spent: row.balance.spent,
            left: row.balance.left,
            destination: choice?.label ?? null,
          },
    goals: row.goals.map(({ prioriteit, tekst, graad }) => ({
      priority: priorities.get(prioriteit) ?? null,
      text: tekst,
      degree: graad,
    })),
    choices: choicesOf(format).flatMap(({ id, label, options }) => {
      const chosen = options.find((option) => option.id === row.choices[id]);
      return chosen === undefined ? [] : [{ label, chosen: chosen.label }];
    }),
    mirror: mirrorViews(read, row, earlier, actor, account),
    texts: row.handedIn ? textsOf(account, read) : [],
    name: { may: mayRelease(actor, account, format).ok, said: saidOf(account, read) },
  };
}

function rowOf(rows: readonly ResultRow[], { id }: Verantwoording): ResultRow {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error('An account without its row.');
  return row;
}

function mirrorViews(
  read: ReadResults,
  row: ResultRow,
  earlier: ResultRow | null,
  actor: Actor,
  account: Verantwoording,
): readonly MirrorView[] {
  const { now, before, least, accounts, nameOf, scene, released } = read;
  const figures = figuresOf(scene.format);
  const labels = new Map(figures.map(({ id, label }) => [id, label]));
  const own = isOwn(actor, account.deelnemer);
  const yes = accounts.filter(({ id }) => released.get(id)?.yes === true);
  const names = new Map(yes.map((one) => [keyOf(one.deelnemer), nameOf(one)]));
  const was = new Set(before === null ? [] : [...MONEY_LINES.map(({ id }) => id), ...sameFigures(read)]);
  const shown = (rows: readonly ResultRow[], of: ResultRow, id: string, unit: MirrorView['unit']): ShownNumber => {
    if (own || !isCount(unit)) return figureIn(of, id);
    const at = rows.indexOf(of);
    return (
      shield(
        rows.map((one) => figureIn(one, id)),
        least,
      ).cells[at] ?? null
    );
  };
  const asksMoney = spendingOf(scene.format) !== null;
  return mirrorOf(row, now.rows, mirrorLines(figures, asksMoney), { named: new Set(names.keys()), least }).map(
    ({ id, unit, named, others, mean, from, until }) => ({
      label: labels.get(id) ?? MONEY_LABELS[id] ?? configText(id),
      unit,
      own: shown(now.rows, row, id, unit),
      ownBefore: earlier !== null && before !== null && was.has(id) ? shown(before.rows, earlier, id, unit) : null,
      others,
      // beside what is hidden of this school, the mean of the others would tell it to who knows the total
      mean: own || !isCount(unit) ? mean : null,
      from: own || !isCount(unit) ? from : null,
      until: own || !isCount(unit) ? until : null,
      named: named.flatMap(({ key, value }) => {
        const name = names.get(key);
        return name === undefined ? [] : [{ name, value: value ?? ('hidden' as const) }];
      }),
    }),
  );
}

/** What last period asked in the same unit. */
function sameFigures({ before, scene }: ReadResults): readonly string[] {
  const units = new Map(before === null ? [] : figuresOf(before.format).map(({ id, unit }) => [id, unit]));
  return figuresOf(scene.format).flatMap(({ id, unit }) => (units.get(id) === unit ? [id] : []));
}

/** What the school wrote, in the order of the format. */
const textsOf = (account: Verantwoording, { scene }: ReadResults): SchoolPageView['texts'] => {
  const answers = answersOf(account);
  return scene.format.onderdelen.flatMap(({ velden }) =>
    velden.flatMap((field) => {
      const { id, label } = field;
      const answer = answers[id];
      return answer?.soort === 'tekst' && answer.tekst.trim() !== ''
        ? [{ label, text: answer.tekst, shared: isSharedField(field) }]
        : [];
    }),
  );
};

/** A yes to the name stands; to words that were saved after it, it does not. */
function saidOf({ id, onderdelen }: Verantwoording, { released, scene }: ReadResults): SchoolPageView['name']['said'] {
  const said = released.get(id);
  if (said === undefined) return null;
  if (!said.yes) return 'no';
  const shared = scene.format.onderdelen.filter(({ velden }) => velden.some(isSharedField));
  return shared.every((part) => isAgreed(onderdelen[part.id], said)) ? 'yes' : 'stale';
}
