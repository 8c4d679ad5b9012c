import type { Compared } from '../../../../cards/beheer/configuration/edit-card.ts';
import type { LocalDate } from '../../../../cards/words/brands.ts';
import type { Running } from '../../../delivery/running.ts';
import type { RawConfiguration } from '../../../swv/configuration.ts';
import type { Difference } from '../../../swv/diff.ts';
import { blanksIn, viewDifference } from './view-difference.ts';

/** Beside the JSON itself a card has room for so much. */
const MOST = { differences: 6, contradictions: 2, characters: 220 } as const;

interface Seen {
  readonly now: RawConfiguration;
  readonly next: RawConfiguration;
  readonly differences: readonly Difference[];
  readonly running: readonly Running[];
  readonly mark: string;
  readonly today: LocalDate;
}

/** What a new version would change and do, for the card. */
export function viewCompared({ now, next, differences, running, mark, today }: Seen): Compared {
  const said = differences.map((one) => viewDifference(one, MOST.characters));
  return {
    seen: mark,
    differences: said.slice(0, MOST.differences),
    more: Math.max(0, said.length - MOST.differences),
    running,
    toFillIn: { now: blanksIn(now, today), later: blanksIn(next, today) },
    contradictions: said
      .flatMap(({ label, contradiction }) => (contradiction === null ? [] : [{ where: label, text: contradiction }]))
      .slice(0, MOST.contradictions),
    touchesSchools: differences.some(({ section }) => section === 'scholen'),
  };
}
