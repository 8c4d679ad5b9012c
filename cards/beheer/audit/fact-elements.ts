import type { CardElement } from '@microsoft/teams.cards';
import { fact } from '../../parts/facts.ts';
import { bold, line } from '../../parts/text.ts';
import { ROLE_NAMES } from '../../people/role-names.ts';
import { fullDay } from '../../words/dutch-date.ts';
import type { AuditFact, EndedThing } from './entry-facts.ts';
import { factLabel } from './fact-labels.ts';
import { factValue, installOutcome } from './fact-values.ts';

/** What was written down, a line or two each: what it is called, and what it was and became. */
export function factElements(facts: readonly AuditFact[]): readonly CardElement[] {
  const about =
    facts.flatMap((one) => (one.is === 'fact' && one.key === 'wat' ? [one.value?.raw ?? ''] : []))[0] ?? null;
  return facts.flatMap((one) => elements(one, about));
}

function elements(one: AuditFact, about: string | null): readonly CardElement[] {
  switch (one.is) {
    case 'fact':
      return [fact(factLabel(one.key), factValue(one.key, one.value, about))];
    case 'change': {
      const key = one.key ?? '';
      const sides = [one.was, one.became].map((side) => (side === 'unsaid' ? null : factValue(key, side, about)));
      const [was = null, became = null] = sides;
      if (was !== null && was === became) return [fact(factLabel(key), was)];
      return [
        line([bold(factLabel(key))], { spacing: 'Medium' }),
        ...(was === null ? [] : [fact('Was', was)]),
        ...(became === null ? [] : [fact('Werd', became)]),
      ];
    }
    case 'people':
      return [fact(factLabel(one.key), listed(one.people, ', ') || 'niemand')];
    case 'outcome':
      return [fact(one.of, installOutcome(one.value))];
    case 'ended':
      return [fact(factLabel(one.key), listed(one.things.map(endedText), '; ') || 'niets')];
  }
}

const SHOWN = 12;

const listed = (all: readonly string[], between: string): string =>
  [...all.slice(0, SHOWN), ...(all.length > SHOWN ? [`en nog ${all.length - SHOWN}`] : [])].join(between);

function endedText({ what, role, school, number, until }: EndedThing): string {
  const which = [what, role === null ? null : ROLE_NAMES[role], number, school]
    .filter((part) => part !== null)
    .join(' ');
  if (until === 'lapsed') return which;
  return `${which} (${until === 'open' ? 'had geen einde' : `liep tot en met ${fullDay(until)}`})`;
}
