import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Brand } from './brands.ts';

/** `true` when T is a plain string or number, or something in which one could hide. */
type IsAny<T> = 0 extends 1 & T ? true : false;
type IsUnknown<T> = IsAny<T> extends true ? false : unknown extends T ? true : false;
type IsLiteral<T extends string | number> = {} extends Record<T, 1> ? false : true;
type IsBranded<T> = T extends Brand<string, string> | Brand<number, string> ? true : false;

/** Distributes over unions; gives `never` for a leaf that may stand on a posted card and a reason for one that may not. */
type LeafProblem<T> = T extends boolean | null | undefined
  ? never
  : T extends string | number
    ? IsBranded<T> extends true
      ? never
      : IsLiteral<T> extends true
        ? never
        : 'a plain string or number: brand it'
    : T extends (...args: never[]) => unknown
      ? 'a function'
      : T extends readonly (infer Item)[]
        ? ViewProblem<Item>
        : T extends object
          ? string extends keyof T
            ? 'an index signature'
            : T extends ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | Date
              ? 'a Map, Set or Date'
              : keyof T extends never
                ? 'an object that may hold anything'
                : { [Key in keyof T]-?: ViewProblem<T[Key]> }[keyof T]
          : 'a symbol or bigint';

/** Why a view may not be drawn on a posted card; `never` when it may. */
export type ViewProblem<T> =
  IsAny<T> extends true ? 'any' : IsUnknown<T> extends true ? 'unknown' : T extends unknown ? LeafProblem<T> : never;

/** V itself when nothing in it is a plain string; otherwise a type nobody can make, with the reason. */
export type PostedView<V> = [ViewProblem<V>] extends [never] ? V : { readonly 'not on a posted card': ViewProblem<V> };

const MINT = Symbol('posted');

/** A card that may be kept by Teams in a chat or channel. Only {@link posted} makes one. */
export class PostedCard {
  readonly kind = 'posted';
  readonly content: IAdaptiveCard;
  /** The toast and the preview on a locked phone: it says that something is there, not what. */
  readonly summary: string;

  constructor(key: typeof MINT, content: IAdaptiveCard, summary: string) {
    if (key !== MINT) throw new Error('Only posted() makes a PostedCard.');
    this.content = content;
    this.summary = summary;
  }
}

/**
 * Declares a posted card. `draw` stands at the top level of a module in `cards/`, so all it knows is its view, and a
 * view with a plain string in it does not compile.
 */
export function posted<V>(
  draw: (view: PostedView<V>) => IAdaptiveCard,
  summary: (view: PostedView<V>) => string = () => 'Je hebt een bericht van Meedoen',
): (view: PostedView<V>) => PostedCard {
  return (view) => new PostedCard(MINT, draw(view), summary(view));
}
