import type * as z from 'zod';

/** Reads the value of another section; null when that one has errors of its own, or is not part of this SWV's. */
export type Look = <V>(section: Section<V>) => V | null;

/** A fault between sections; `path` is the place in the section that was checked. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  /** Dutch: what is wrong and what would be right. */
  readonly reason: string;
}

/** A part of a SWV's configuration, kept in `<name>.json`. A feature declares its own in its `config.ts`. */
export interface Section<Value = unknown> {
  readonly name: string;
  readonly schema: z.ZodType<Value>;
  /** What a version holds that has no such file: one from before the feature. Without it the file must be there. */
  readonly absent?: Value;
  /** What only shows next to the other sections, such as a school that does not exist. */
  check?(value: Value, look: Look): readonly Fault[];
}
