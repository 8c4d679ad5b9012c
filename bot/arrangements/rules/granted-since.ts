import type { LocalDate } from '../../../cards/words/brands.ts';
import type { Arrangement } from './arrangement.ts';

/**
 * The day on which the grant that stands was first given; null while nothing is granted. A herstelbesluit that grants
 * again goes on with that grant, so what is reckoned from its day stays where it was.
 */
export function grantedSince({ mended, decision }: Pick<Arrangement, 'mended' | 'decision'>): LocalDate | null {
  const all = [...mended.map((one) => one.decision), ...(decision === null ? [] : [decision])];
  const refused = all.findLastIndex(({ outcome }) => outcome === 'afgewezen');
  return all[refused + 1]?.on ?? null;
}
