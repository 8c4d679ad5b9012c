import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { bold, faint, line, words } from '../../parts/text.ts';
import { answer } from '../../words/answer-card.ts';
import type { LocalDate, StaffName } from '../../words/brands.ts';
import type { Why } from './note.ts';
import { face } from './parts/face.ts';
import { dayField } from './parts/fields.ts';
import { type HeldRow, heldText } from './parts/held-row.ts';
import type { Typed } from './typed.ts';
import { peopleInputs, peopleVerbs } from './verbs.ts';

export interface EndView {
  /** `data.id` is the row of the register. */
  readonly data: CardData;
  readonly back: CardData;
  readonly name: StaffName;
  readonly note: Why | null;
  readonly today: LocalDate;
  readonly row: HeldRow;
  readonly typed: { readonly until: Typed };
  /** It begins today or later, so it can still be called off. */
  readonly mayWithdraw: boolean;
}

const TITLE = 'Beëindigen';
const LEAD = 'Op de laatste dag geldt dit nog. Moet het meteen stoppen, kies dan gisteren.';

/** What ends, besides the days: who belonged to a school may judge its requests again. */
const AFTER_PLACE =
  'Na de laatste dag mag deze persoon weer meebeslissen over aanvragen van deze school, als de rol dat toelaat.';

/** A role, a deputyship, a volmacht or a school of somebody, and its last day. */
export const endCard = answer<EndView>(({ data, back, name, note, today, row, typed, mayWithdraw }) => {
  const { title, about } = heldText(row, today);
  return face({
    title: TITLE,
    lead: LEAD,
    name,
    note,
    body: [
      line([bold(title)]),
      ...about.map((text) => line([faint(text)], { spacing: 'None' })),
      ...(row.held.kind === 'school' ? [words(AFTER_PLACE)] : []),
      dayField({ id: peopleInputs.until, label: 'Laatste dag', typed: typed.until }),
      buttons(
        execute(peopleVerbs.end, 'Zet deze laatste dag', data, { inputs: true, look: 'danger' }),
        ...(mayWithdraw ? [execute(peopleVerbs.withdraw, 'Dit gaat niet door', data, { look: 'danger' })] : []),
        execute(peopleVerbs.person, 'Terug', back),
      ),
    ],
  });
});
