import type { EngineName, Store } from '../../bot/store/store.ts';
import type { SwvId } from '../../cards/words/brands.ts';
import { type Conclusion, conclude } from './conclude.ts';
import { historyOf } from './history.ts';
import { type Played, play } from './play.ts';

const NAMES: Readonly<Record<EngineName, string>> = { pglite: 'PGlite', postgres: 'PostgreSQL' };

/** What a reader needs to know before the first step. */
function opening(seed: number, engine: EngineName): readonly string[] {
  return [
    `Fault run, seed ${seed}, on ${NAMES[engine]}. The same again: npm run faults -- --seed ${seed} --engine ${engine}`,
    '',
    'A number stands on a card in the chat of each of two people. Each change counts it up, wants both cards redrawn or',
    'posted anew, and has a word for one of them, which goes as a plain notice, one a day. Workers deliver this to Teams',
    'and are killed on the way; Teams fails in every way it can. A card may come twice and must end current; a notice may',
    'be missed and never comes twice. Times are business time (UTC, December 2026); each call leaves through the connector',
    'client of production, over HTTP.',
    '',
  ];
}

export interface Told {
  readonly played: Played;
  readonly conclusions: readonly Conclusion[];
}

/** Plays the history of a seed and says it from beginning to end. */
export async function tell(
  on: { readonly store: Store; readonly swv: SwvId },
  seed: number,
  say: (line: string) => void,
): Promise<Told> {
  for (const line of opening(seed, on.store.engine)) say(line);
  const played = await play(on.store, on.swv, historyOf(seed), say);
  const conclusions = await conclude(played);
  say('');
  say(
    `The end: ${played.changes} changes, ${played.workers} workers of which ${played.killed} were killed, and then one that lived.`,
  );
  say(
    `Met on the way: ${[...played.met].map(([name, times]) => (times > 1 ? `${name} (${times})` : name)).join(', ')}.`,
  );
  say('');
  for (const { rule, holds, found } of conclusions) say(`  ${holds ? 'ok    ' : 'BROKEN'}  ${rule}: ${found}.`);
  return { played, conclusions };
}

export const allHold = ({ conclusions }: Told): boolean => conclusions.every(({ holds }) => holds);
