import type { IRichTextBlock, ITextRun } from '@microsoft/teams.cards';
import { bold, line, run } from '../../parts/text.ts';
import { ROLE_NAMES } from '../../people/role-names.ts';
import type { BoardName, LocalDate, SchoolName, StaffName } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';

type OfRole = {
  readonly name: StaffName;
  readonly role: keyof typeof ROLE_NAMES;
  readonly school: SchoolName | null;
  readonly until: LocalDate | null;
};

/** One thing that a file would change in the register. */
export type ImportChange =
  | { readonly kind: 'board-new' | 'board-changed'; readonly board: BoardName }
  | { readonly kind: 'school-new'; readonly school: SchoolName; readonly board: BoardName | null }
  | { readonly kind: 'school-changed'; readonly school: SchoolName }
  /** `was`: the name until now, when that is what changes. */
  | { readonly kind: 'person-changed'; readonly name: StaffName; readonly was: StaffName | null }
  /** `isNew`: the person is made with it. */
  | (OfRole & { readonly kind: 'role-new'; readonly from: LocalDate; readonly isNew: boolean })
  | (OfRole & { readonly kind: 'role-until' })
  | { readonly kind: 'works-at'; readonly name: StaffName; readonly school: SchoolName };

/** A change as one line, with the name first. */
export const changeRow = (change: ImportChange): IRichTextBlock => line(runsOf(change), { spacing: 'Small' });

function runsOf(change: ImportChange): readonly ITextRun[] {
  switch (change.kind) {
    case 'board-new':
      return [bold(change.board), run(': nieuw bestuur')];
    case 'board-changed':
      return [bold(change.board), run(': krijgt een administratienummer')];
    case 'school-new':
      return [bold(change.school), run(`: nieuwe school${change.board === null ? '' : ` van ${change.board}`}`)];
    case 'school-changed':
      return [bold(change.school), run(': ander schooltype of bereik')];
    case 'person-changed':
      return [
        bold(change.name),
        run(change.was === null ? ': ander e-mailadres of andere werkdagen' : `: heette ${change.was}`),
      ];
    case 'role-new':
      return [
        bold(change.name),
        run(
          `: ${change.isNew ? 'nieuw, ' : 'ook '}${roleOf(change)} vanaf ${fullDay(change.from)}${upTo(change.until)}`,
        ),
      ];
    case 'role-until':
      return [
        bold(change.name),
        run(
          change.until === null
            ? `: ${roleOf(change)}, geen laatste dag meer`
            : `: ${roleOf(change)}${upTo(change.until)}`,
        ),
      ];
    case 'works-at':
      return [bold(change.name), run(`: werkt bij ${change.school}`)];
  }
}

const roleOf = ({ role, school }: OfRole) => `${ROLE_NAMES[role]}${school === null ? '' : ` van ${school}`}`;
const upTo = (until: LocalDate | null) => (until === null ? '' : ` tot en met ${fullDay(until)}`);
