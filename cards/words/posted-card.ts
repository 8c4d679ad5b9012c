import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Brand } from './brands.ts';
import type { Sensitive } from './sensitive.ts';

type AnyBrand = Brand<string, string> | Brand<number, string>;
type IsAny<T> = 0 extends 1 & T ? true : false;
/** A plain string and a template of strings make index signatures, which an empty record satisfies; a literal does not. */
type IsLiteral<T extends PropertyKey> = Record<never, never> extends Record<T, 1> ? false : true;
type KeyOfWord = keyof Brand<string, string> | keyof Brand<number, string> | keyof boolean;
type KeyOfArray = keyof unknown[] | `${number}`;
/** A view has few levels; a type that refers to itself has no end and stops here. */
type Levels = readonly [1, 1, 1, 1, 1, 1, 1, 1];
type Down<Left extends readonly unknown[]> = Left extends readonly [unknown, ...infer Fewer] ? Fewer : readonly [];

type Problem<T, Left extends readonly unknown[]> =
  IsAny<T> extends true
    ? 'any'
    : unknown extends T
      ? 'unknown'
      : Left extends readonly []
        ? 'more than eight levels, or no end'
        : T extends unknown // distributes over a union
          ? OneProblem<T, Left>
          : never;

type OneProblem<T, Left extends readonly unknown[]> = T extends null | undefined
  ? never
  : T extends string | number | boolean
    ? WordProblem<T>
    : T extends Sensitive
      ? 'a Sensitive value: draw it on a dossier card'
      : T extends ((...args: never[]) => unknown) | (abstract new (...args: never[]) => unknown) | CallableFunction
        ? 'a function'
        : T extends readonly (infer Item)[]
          ? Problem<Item, Down<Left>> | AddedProblem<T, KeyOfArray>
          : T extends object
            ? ObjectProblem<T, Left>
            : 'a symbol, a bigint or void';

type WordProblem<T extends string | number | boolean> = T extends AnyBrand | boolean
  ? AddedProblem<T, KeyOfWord>
  : T extends PropertyKey
    ? IsLiteral<T> extends true
      ? AddedProblem<T, KeyOfWord>
      : 'a plain string or number: brand it'
    : never;

/** `Object.assign(word, { note })` is still a word for the compiler. */
type AddedProblem<T, Keys> = [Exclude<keyof T, Keys>] extends [never] ? never : 'something added to a word or array';

type ObjectProblem<T extends object, Left extends readonly unknown[]> = T extends
  | ReadonlyMap<unknown, unknown>
  | ReadonlySet<unknown>
  | Date
  ? 'a Map, Set or Date'
  : [keyof T] extends [never]
    ? 'an object that may hold anything'
    : Pick<T, keyof T> extends T
      ? KeyProblem<keyof T> | { [Key in keyof T]-?: Problem<T[Key], Down<Left>> }[keyof T]
      : 'a class with private members';

/** An index signature may hold a text in its keys, or any number of members. */
type KeyProblem<Key extends PropertyKey> = Key extends AnyBrand
  ? never
  : IsLiteral<Key> extends true
    ? never
    : 'an index signature';

/** Why a view may not be drawn on a posted card: a word a person may have typed, or something in which one could hide. */
export type ViewProblem<T> = Problem<T, Levels>;

/** What a declaration must also be, which nothing is, when its view has a problem; the compiler prints the reason. */
export type Drawable<V> = [ViewProblem<V>] extends [never]
  ? unknown
  : { readonly 'not on a posted card': ViewProblem<V> };

/** V itself when nothing in it is a plain string, otherwise `never`. */
export type PostedView<V> = [ViewProblem<V>] extends [never] ? V : never;

const MINT = Symbol('posted');

/** A card that may be kept by Teams in a chat or channel. Only {@link posted} makes one. */
export class PostedCard {
  /** Makes the type nominal: an object that only looks like a posted card is not one, for tsc nor for `is`. */
  readonly #minted = true;
  readonly kind = 'posted';
  readonly content: IAdaptiveCard;
  /** The toast and the preview on a locked phone: it says that something is there, not what. */
  readonly summary: string;

  constructor(key: typeof MINT, content: IAdaptiveCard, summary: string) {
    if (key !== MINT) throw new Error('Only posted() makes a PostedCard.');
    this.content = content;
    this.summary = summary;
  }

  static is(value: unknown): value is PostedCard {
    return typeof value === 'object' && value !== null && #minted in value;
  }
}

/**
 * Declares a posted card. `draw` stands at the top level of a module in `cards/`, so all it knows is its view, and a
 * view with a plain string in it does not compile.
 */
export function posted<V>(
  draw: ((view: V) => IAdaptiveCard) & Drawable<V>,
  summary: (view: V) => string = () => 'Je hebt een bericht van Meedoen',
): (view: PostedView<V>) => PostedCard {
  return (view) => new PostedCard(MINT, draw(view), summary(view));
}
