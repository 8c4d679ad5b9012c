import { type Answers, PRO_DOMAINS } from '../../../cards/arrangements/form/answers.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';
import type { Band, ProRules } from './kind-rules.ts';
import type { World } from './world.ts';

export type Verdict = 'voldoet' | 'voldoet-niet' | 'beoordelen';

/** How what was measured stands to the criteria of the PrO: for who judges to read, never a refusal by itself. */
export interface ProVerdict {
  readonly iq: Verdict;
  readonly achterstand: Verdict;
  /** `beoordelen` also where the two contradict each other. */
  readonly samen: Verdict;
}

/**
 * The criteria one by one (DOMAIN D.1: IQ 55–80, and three years of arrears or more in two of four domains, one of them
 * rekenen or begrijpend lezen; each value is configuration). Null while something is not filled in.
 * @param same compares two sensitive texts: the measures are never opened here.
 */
export function judgePro(answers: Answers, pro: ProRules, same: World['same']): ProVerdict | null {
  const bandOf = (bands: readonly Band[], key: Sensitive | undefined): Band['voldoet'] | null => {
    if (key === undefined) return null;
    // a band that the configuration no longer has says nothing by itself
    return bands.find(({ id }) => same(key, new Sensitive(id)))?.voldoet ?? 'beoordelen';
  };
  const measured = bandOf(pro.iq, answers.iq);
  const domains = PRO_DOMAINS.map((id) => ({ id, voldoet: bandOf(pro.achterstand, answers[id]) }));
  if (measured === null || domains.some(({ voldoet }) => voldoet === null)) return null;
  const enough = (counts: readonly (Band['voldoet'] | null)[]): boolean => {
    const met = domains.filter(({ voldoet }) => counts.includes(voldoet)).map(({ id }) => id);
    return met.length >= pro.minimumDomeinen && met.some((id) => pro.waarvanEen.includes(id));
  };
  const iq = VERDICT[measured];
  const achterstand = enough(['ja']) ? 'voldoet' : enough(['ja', 'beoordelen']) ? 'beoordelen' : 'voldoet-niet';
  return { iq, achterstand, samen: iq === achterstand ? iq : 'beoordelen' };
}

const VERDICT = { ja: 'voldoet', nee: 'voldoet-niet', beoordelen: 'beoordelen' } as const;
