import type { Amount, Cents, LocalDate } from '../../words/brands.ts';
import type { Sensitive } from '../../words/sensitive.ts';

/** How the parents see it; two parents can differ. `nog-niet` is the waiver and carries its reason. */
export interface ParentsInput {
  /** False with the waiver "nog niet, want …". */
  readonly spoken: boolean;
  /** A key of PARENTS_VIEWS. */
  readonly view: Sensitive;
  /** Only, and always, with the waiver. */
  readonly reason: Sensitive | null;
}

/**
 * What was filled in on the form of a request, whatever its kind: a field that is absent is still open. A choice is a key
 * of the configuration, several are joined by commas, and both are sensitive where they tell of a pupil.
 */
export interface Answers {
  readonly leerlingnummer?: Sensitive;
  readonly niveau?: Sensitive;
  readonly vorm?: Sensitive;
  readonly start?: LocalDate;
  readonly weken?: Amount;
  readonly bedrag?: Cents;
  readonly gedaan?: Sensitive;
  readonly doel?: Sensitive;
  readonly expertise?: Sensitive;
  readonly gehoordOp?: LocalDate;
  readonly gezegd?: Sensitive;
  /** `on` is the day on which the line was entered (USERS section 2). */
  readonly ouders?: ParentsInput & { readonly on: LocalDate };
}

export type FieldId = keyof Answers;
export type Answer = NonNullable<Answers[FieldId]>;
