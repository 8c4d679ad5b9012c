import type { ITextRun } from '@microsoft/teams.cards';
import { faint, run } from '../../parts/text.ts';
import type { Amount } from '../../words/brands.ts';

/** How the term of law to decide stands, in days until its last day or since; of a standstill no days, for it moves on every day. */
export type TermLeft =
  | { readonly stands: true }
  | { readonly stands: false; readonly over: boolean; readonly days: Amount };

/** The line of it in a row; nothing while no term runs. */
export function termLines(term: TermLeft | null): ITextRun[][] {
  if (term === null) return [];
  if (term.stands) return [[faint('De beslistermijn staat stil')]];
  const days = term.days === 1 ? '1 dag' : `${term.days} dagen`;
  if (term.over) return [[run(`De beslistermijn is ${days} voorbij`, { color: 'Attention', weight: 'Bolder' })]];
  return [[faint(term.days === 0 ? 'Vandaag is de laatste dag om te besluiten' : `Nog ${days} om te besluiten`)]];
}
