import type { CardElement } from '@microsoft/teams.cards';
import { fact } from '../../parts/facts.ts';
import { reveal, type Sensitive } from '../../words/sensitive.ts';
import type { Course } from './course.ts';

/** What a decider may not miss of what the CvT said in a zitting: its conditions, and what a minority holds; a line each. */
export function saidInShort({ advice }: Course): readonly CardElement[] {
  const { conditions = null, minority = null } = advice?.zitting ?? {};
  return [...short('Voorwaarden van de commissie', conditions), ...short('Een minderheid vindt', minority)];
}

/** In characters: about three lines on a phone, so that the buttons stay near. */
const MOST = 240;

/** The whole text stands in the dossier under it. */
function short(name: string, text: Sensitive | null): readonly CardElement[] {
  if (text === null) return [];
  const all = [...reveal(text)];
  const cut = `${all.slice(0, MOST).join('').trimEnd()} … (de hele tekst staat hieronder)`;
  return [fact(name, all.length <= MOST ? all.join('') : cut)];
}
