import { amount, type Cents } from '../../../cards/words/brands.ts';
import type { Answer, Answers, Goal } from './answers.ts';
import { goalsIn } from './form-steps.ts';
import type { Field, Format, OwnCount } from './format.ts';
import { goalsFieldOf, isReceived } from './format.ts';
import { once } from './same-goal.ts';
import { EMPTY_PART, type FilledPart } from './verantwoording.ts';

/** What is known before anybody fills in. */
export interface Known {
  /** What the SWV paid; null: not known. */
  readonly ontvangen: Cents | null;
  /** Goals that the school agreed on for this period, from its ontwikkelagenda. */
  readonly agenda: readonly { readonly prioriteit: string; readonly tekst: string }[];
  /** All answers of the account of the period before it; null when there is none. */
  readonly before: Answers | null;
  /** What Meedoen counted itself in this period; a kind that it does not know is absent. */
  readonly counts: Readonly<Partial<Record<OwnCount, number>>>;
}

/**
 * The parts of a new account, as far as they are known. Goals come from the agenda, then from the last period: those that
 * were not wholly reached, without their degree. Nothing else is copied from it: an amount, a choice or a sentence of last
 * year that stands there already is soon signed for this one.
 */
export function prefill(format: Pick<Format, 'onderdelen' | 'prioriteiten'>, known: Known): Record<string, FilledPart> {
  const first = goalsFieldOf(format)?.field.id ?? null;
  const parts = format.onderdelen.flatMap(({ id, velden }) => {
    const answers = velden.flatMap((field): readonly [string, Answer][] => {
      const answer = answerTo(field, format, known, field.id === first);
      return answer === null ? [] : [[field.id, answer]];
    });
    return answers.length === 0 ? [] : [[id, { ...EMPTY_PART, answers: Object.fromEntries(answers) }] as const];
  });
  return Object.fromEntries(parts);
}

function answerTo(
  field: Field,
  { prioriteiten }: Pick<Format, 'prioriteiten'>,
  { ontvangen, agenda, before, counts }: Known,
  takesAgenda: boolean,
): Answer | null {
  if (isReceived(field)) return ontvangen === null ? null : { soort: 'bedrag', cents: ontvangen };
  if (field.soort === 'doelen') {
    const open = goalsIn(before ?? {}, field.id).filter(({ graad }) => graad !== 'volledig');
    const goals = once([...(takesAgenda ? agenda : []), ...open])
      // A priority that this format does not name any more has no place on its form.
      .filter(({ prioriteit }) => prioriteiten.length === 0 || prioriteiten.some(({ id }) => id === prioriteit))
      .slice(0, field.hoogstens)
      .map(
        ({ prioriteit, tekst }, index): Goal => ({ id: `g${index + 1}`, prioriteit, tekst: tekst.trim(), graad: null }),
      );
    return goals.length === 0 ? null : { soort: 'doelen', doelen: goals };
  }
  if (field.soort !== 'indicator' || field.maat !== 'aantal' || field.herkomst === undefined) return null;
  const counted = counts[field.herkomst];
  return counted === undefined ? null : { soort: 'aantal', aantal: amount(counted) };
}
