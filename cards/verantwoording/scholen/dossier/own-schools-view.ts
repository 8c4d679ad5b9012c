import type { CardElement, IAdaptiveCard, IExecuteAction } from '@microsoft/teams.cards';
import { bytesOf, CARD_BYTES } from '../../../parts/card-bytes.ts';
import type { CardData } from '../../../parts/card-data.ts';
import { cut } from '../../../parts/cut.ts';
import { execute } from '../../../parts/execute.ts';
import { bold, faint, line, run } from '../../../parts/text.ts';
import { type ConfigText, configText, revision, type SubjectId } from '../../../words/brands.ts';
import { euros } from '../../../words/dutch-money.ts';
import { type BalanceView, balanceWords } from '../../parts/money-lines.ts';
import type { Name } from '../../ronde/words.ts';
import { verbs } from '../../verbs.ts';
import { ownSchoolsInputs } from '../verbs.ts';

/** What every card about the money of all somebody's schools begins with. */
export interface OwnSchoolsView {
  /** Of the campaign. */
  readonly data: CardData;
  /** The account on whose card it was asked; null: a list. */
  readonly from: SubjectId | null;
  readonly format: ConfigText;
  readonly period: ConfigText;
}

/** A card with all that it says; with shorter names and labels where it would not fit. */
export function fitted<V extends OwnSchoolsView>(
  draw: (view: V) => IAdaptiveCard,
  view: V,
  slim: (view: V) => V,
): IAdaptiveCard {
  const whole = draw(view);
  if (bytesOf(whole) <= CARD_BYTES) return whole;
  return draw(slim({ ...view, format: brief(view.format), period: brief(view.period) }));
}

export const brief = (text: string): ConfigText => configText(cut(text, 30));

export const own = ({ format, period }: Pick<OwnSchoolsView, 'format' | 'period'>): CardElement =>
  line([bold(format), run(` · ${period}`)], { spacing: 'Small' });

/** Back to the card that it was asked on: what stands here is the schools' own. */
export const foldUp = (
  { data, from }: OwnSchoolsView,
  what: 'formulier' | 'overzicht' = 'overzicht',
): IExecuteAction =>
  from === null
    ? execute(verbs.list, `Sluit ${what}`, data)
    : execute(verbs.close, `Sluit ${what}`, { v: data.v, swv: data.swv, id: from, revision: revision(0) });

/** Where it came from, for a button that goes on to the next card. */
export const cameFrom = ({ from }: OwnSchoolsView): Readonly<Record<string, string>> =>
  from === null ? {} : { [ownSchoolsInputs.from]: from };

/** "€ 10.000 ontvangen + € 0 eigen middelen − € 9.600 besteed = € 400 over" */
export const sumOf = (balance: BalanceView | null): string =>
  balance === null ? 'Nog niet alle bedragen zijn bekend.' : `${balanceWords(balance)} = ${euros(balance.left)} over`;

export const namesLine = (title: string, names: readonly Name[]): readonly CardElement[] => {
  if (names.length === 0) return [];
  const more = names.length > NAMED ? `, en nog ${names.length - NAMED}` : '';
  return [line([faint(`${title}: `), run(`${names.slice(0, NAMED).join(', ')}${more}`)], { spacing: 'Small' })];
};
const NAMED = 5;
