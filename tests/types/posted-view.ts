/** Checked by tsc, not run: what may and what may not be in the view of a posted card. */
import type { Brand, Cents, Dossiernummer, LocalDate, SchoolName } from '../../cards/words/brands.ts';
import type { PostedView, ViewProblem } from '../../cards/words/posted-card.ts';
import type { Sensitive } from '../../cards/words/sensitive.ts';
import type { All, Equal } from './equal.ts';

type Plain = 'a plain string or number: brand it';
type Added = 'something added to a word or array';
declare const key: unique symbol;

interface View {
  readonly number: Dossiernummer;
  readonly school: SchoolName;
  readonly until?: LocalDate;
  readonly amount: Cents | null;
  readonly state: 'concept' | 'ingediend';
  readonly step: 1 | 2 | 3;
  readonly heard: boolean;
  readonly ticks: readonly { readonly name: 'school' | 'ouders'; readonly on: LocalDate | undefined }[];
  readonly pair: readonly [SchoolName, LocalDate?];
  readonly perSchool: Readonly<Record<SchoolName, Cents>>;
  readonly [key]: SchoolName;
}

interface Tree {
  readonly name: SchoolName;
  readonly children: readonly Tree[];
}

class WithHidden {
  readonly name: SchoolName;
  readonly #note: string;
  constructor(name: SchoolName, note: string) {
    this.name = name;
    this.#note = note;
  }
  static read(value: WithHidden): string {
    return value.#note;
  }
}

class WithPrivate {
  readonly name: SchoolName;
  private readonly note: string;
  constructor(name: SchoolName, note: string) {
    this.name = name;
    this.note = note;
  }
  static read(value: WithPrivate): string {
    return value.note;
  }
}

/** What may be kept by Teams. */
export type Allowed = All<
  [
    Equal<ViewProblem<View>, never>,
    Equal<PostedView<View>, View>,
    Equal<ViewProblem<null>, never>,
    Equal<ViewProblem<never>, never>,
    Equal<ViewProblem<Partial<View>>, never>,
    Equal<ViewProblem<Pick<View, 'school'> | 'none'>, never>,
    Equal<ViewProblem<SchoolName & Brand<string, 'Other'>>, never>,
    Equal<ViewProblem<readonly (readonly SchoolName[])[]>, never>,
    Equal<ViewProblem<readonly []>, never>,
    Equal<ViewProblem<`stap-${1 | 2}`>, never>,
  ]
>;

/** A word that a person may have typed, wherever it stands. */
export type PlainWords = All<
  [
    Equal<ViewProblem<string>, Plain>,
    Equal<ViewProblem<number>, Plain>,
    Equal<ViewProblem<SchoolName | string>, Plain>,
    Equal<ViewProblem<{ note?: string }>, Plain>,
    Equal<ViewProblem<{ note: string | null }>, Plain>,
    Equal<ViewProblem<View & { note: string }>, Plain>,
    Equal<ViewProblem<View | { note: string }>, Plain>,
    Equal<ViewProblem<{ a: { b: readonly ({ c: SchoolName } | { d?: number })[] } | null }>, Plain>,
    Equal<ViewProblem<readonly string[]>, Plain>,
    Equal<ViewProblem<readonly [SchoolName, string?]>, Plain>,
    Equal<ViewProblem<readonly [SchoolName, ...string[]]>, Plain>,
    Equal<ViewProblem<`A-${string}`>, Plain>,
    Equal<ViewProblem<`${number}`>, Plain>,
    Equal<ViewProblem<Uppercase<string>>, Plain>,
    Equal<ViewProblem<string & { readonly tag: 'SchoolName' }>, Plain>,
    Equal<ViewProblem<{ [key]: string }>, Plain>,
    Equal<ViewProblem<Record<'a' | 'b', string>>, Plain>,
    Equal<ViewProblem<Partial<Record<SchoolName, string>>>, Plain>,
  ]
>;

/** Something in which a word could hide. */
export type Hiding = All<
  [
    Equal<ViewProblem<unknown>, 'unknown'>,
    Equal<ViewProblem<{ a: unknown }>, 'unknown'>,
    Equal<ViewProblem<object>, 'an object that may hold anything'>,
    Equal<ViewProblem<Record<never, never>>, 'an object that may hold anything'>,
    Equal<ViewProblem<Record<string, SchoolName>>, 'an index signature'>,
    Equal<ViewProblem<{ [name: `x-${string}`]: SchoolName }>, 'an index signature'>,
    Equal<ViewProblem<{ [at: number]: SchoolName }>, 'an index signature'>,
    Equal<ViewProblem<{ [at: symbol]: SchoolName }>, 'an index signature'>,
    Equal<ViewProblem<Map<SchoolName, Cents>>, 'a Map, Set or Date'>,
    Equal<ViewProblem<ReadonlySet<SchoolName>>, 'a Map, Set or Date'>,
    Equal<ViewProblem<Date>, 'a Map, Set or Date'>,
    Equal<ViewProblem<() => SchoolName>, 'a function'>,
    Equal<ViewProblem<{ read?: () => void }>, 'a function'>,
    Equal<ViewProblem<new () => View>, 'a function'>,
    Equal<ViewProblem<Iterable<SchoolName>>, 'a function'>,
    Equal<ViewProblem<Sensitive>, 'a Sensitive value: draw it on a dossier card'>,
    Equal<ViewProblem<{ doel?: Sensitive | null }>, 'a Sensitive value: draw it on a dossier card'>,
    Equal<ViewProblem<symbol>, 'a symbol, a bigint or void'>,
    Equal<ViewProblem<bigint>, 'a symbol, a bigint or void'>,
    Equal<ViewProblem<WithHidden>, 'a class with private members'>,
    Equal<ViewProblem<WithPrivate>, 'a class with private members'>,
    Equal<ViewProblem<SchoolName & { note: string }>, Added>,
    Equal<ViewProblem<true & { note: string }>, Added>,
    Equal<ViewProblem<SchoolName[] & { note: string }>, Added>,
    Equal<ViewProblem<Tree>, 'more than eight levels, or no end'>,
  ]
>;

type Refused<T> = [ViewProblem<T>] extends [never] ? false : true;

/** Refused for more than one reason; that they are refused is what counts. */
export type AnyReason = All<
  [
    Refused<Promise<SchoolName>>,
    Refused<Error>,
    Refused<'ja' & { note: string }>,
    Refused<URL>,
    Refused<Uint8Array>,
    Refused<string | { a: SchoolName }>,
    Refused<WeakMap<object, string>>,
    Refused<ReturnType<typeof JSON.parse>>,
    Refused<{ a: ReturnType<typeof JSON.parse> }>,
    Refused<readonly ReturnType<typeof JSON.parse>[]>,
    Equal<PostedView<string>, never>,
    Equal<PostedView<{ note: string }>, never>,
  ]
>;
