import { type CaseState, STATES } from '../../../../cards/arrangements/words.ts';
import { factOrder } from '../../../../cards/beheer/audit/fact-labels.ts';
import { verbWord } from '../../../../cards/beheer/audit/verb-words.ts';

export type Scalar = string | number | boolean | null;
export type Payload = ReadonlyMap<string, Scalar>;

/** One side of a change; undefined where nobody wrote it down, which is not the same as nothing. */
type Side = Scalar | undefined;

/** One thing that was written down; of a change without the `Voor` and `Na` of its key. */
export type RawFact =
  | { readonly is: 'fact'; readonly key: string; readonly value: Scalar }
  | { readonly is: 'change'; readonly key: string; readonly was: Side; readonly became: Side };

/** What of a row the audit desk shows. */
export type Told =
  | { readonly is: 'facts'; readonly facts: readonly RawFact[] }
  | { readonly is: 'case'; readonly from: CaseState | null; readonly to: CaseState | null }
  | { readonly is: 'unknown' };

/** What beheer, verantwoording, the door, the chat and the operations write down: people of the register, settings, keys and codes. */
const ADMINISTRATIVE =
  /^(?:(?:beheer|verantwoording|bestand|ops|chat|people|job\.beheer|job\.verantwoording)\.|(?:eerste-contact|actie|message|installed|forged|kanaal-gesloten)$)/;
const ABOUT_A_CASE = /^(?:job\.)?aanvra(?:ag|gen)\./;

/**
 * What was written down, as far as it may be shown here. Of administrative acts all of it, also under a key that this
 * version does not know; of a case only where it stood and went, for the log is not the way into a dossier; and nothing of
 * an act that this version does not know, for nobody said what is in it.
 */
export function factsOf(verb: string, payload: Payload): Told {
  if (ABOUT_A_CASE.test(verb)) {
    return {
      is: 'case',
      from: stateIn(payload.get('van')),
      to: stateIn(payload.get('naar') ?? payload.get('staat')),
    };
  }
  if (!ADMINISTRATIVE.test(verb) || verbWord(verb) === 'anders') return { is: 'unknown' };
  return { is: 'facts', facts: inOrder(payload) };
}

const isState = (text: string): text is CaseState => Object.hasOwn(STATES, text);
const stateIn = (value: Scalar | undefined): CaseState | null =>
  typeof value === 'string' && isState(value) ? value : null;

const CHANGED = /^(.*)(?:Voor|Na)$|^(?:voor|na)$/;

function inOrder(payload: Payload): readonly RawFact[] {
  const seen = new Set<string>();
  const facts: RawFact[] = [];
  for (const [key, value] of payload) {
    const changed = CHANGED.exec(key);
    const base = changed ? (changed[1] ?? '') : key;
    if (!changed) facts.push({ is: 'fact', key, value });
    else if (!seen.has(base)) facts.push({ is: 'change', key: base, ...both(payload, base) });
    if (changed) seen.add(base);
  }
  return facts.toSorted((one, other) => factOrder(one.key) - factOrder(other.key));
}

const both = (payload: Payload, base: string) => ({
  was: payload.get(base === '' ? 'voor' : `${base}Voor`),
  became: payload.get(base === '' ? 'na' : `${base}Na`),
});
