import type { CardData } from '../../../parts/card-data.ts';
import type { RoleKey } from '../../../people/role-names.ts';
import { ROLE_NAMES } from '../../../people/role-names.ts';
import type { Cents, ConfigText, LocalDate, SchoolName, StaffName } from '../../../words/brands.ts';
import { capital } from '../../../words/capital.ts';
import { euros } from '../../../words/dutch-money.ts';
import { type Span, spanText } from './span.ts';

/** What somebody holds. */
export type Held =
  | { readonly kind: 'rol'; readonly role: RoleKey; readonly school: SchoolName | null }
  /** `who` stands in for this person. */
  | { readonly kind: 'waarnemer'; readonly role: RoleKey; readonly who: StaffName }
  /** This person stands in for `who`. */
  | { readonly kind: 'neemt-waar'; readonly role: RoleKey; readonly who: StaffName }
  | {
      readonly kind: 'volmacht';
      readonly number: ConfigText;
      readonly kinds: readonly ConfigText[];
      readonly maximum: Cents | null;
    }
  | { readonly kind: 'school'; readonly school: SchoolName };

export interface HeldRow extends Span {
  /** The row of the register that ends or lapses; null for what is over, and for what cannot be changed here. */
  readonly data: CardData | null;
  readonly held: Held;
}

/** A row in words: what it is, and since or until when. */
export function heldText(
  { held, ...span }: HeldRow,
  today: LocalDate,
): { readonly title: string; readonly about: readonly string[] } {
  const when = spanText(span, today);
  const over = span.until !== null && span.until < today ? ' (voorbij)' : '';
  switch (held.kind) {
    case 'rol':
      return { title: capital(ROLE_NAMES[held.role]) + over, about: held.school ? [held.school, when] : [when] };
    case 'waarnemer':
      return { title: `Wordt waargenomen als ${ROLE_NAMES[held.role]}${over}`, about: [`door ${held.who}`, when] };
    case 'neemt-waar':
      return { title: `Neemt waar als ${ROLE_NAMES[held.role]}${over}`, about: [`voor ${held.who}`, when] };
    case 'volmacht':
      return {
        title: `Volmacht ${held.number}${over}`,
        about: [
          someOf(held.kinds),
          held.maximum === null ? 'zonder maximum' : `tot en met ${euros(held.maximum)}`,
          when,
        ],
      };
    case 'school':
      return { title: `Hoort bij een school${over}`, about: [held.school, when] };
  }
}

const SHOWN = 2;

/** The first ones, and how many more there are: names of kinds are as long as the SWV made them. */
const someOf = (kinds: readonly ConfigText[]) =>
  [...kinds.slice(0, SHOWN), ...(kinds.length > SHOWN ? [`en nog ${kinds.length - SHOWN}`] : [])].join(', ');
