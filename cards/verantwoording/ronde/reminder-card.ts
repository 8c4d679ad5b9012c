import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { bold, faint, heading, line, words } from '../../parts/text.ts';
import type { ConfigText, LocalDate } from '../../words/brands.ts';
import { fullDay, nearDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { verbs } from '../verbs.ts';
import type { Name } from './words.ts';

export interface ReminderView {
  /** Of the account. */
  readonly data: CardData;
  readonly ronde: ConfigText;
  readonly name: Name;
  readonly deadline: LocalDate;
  /** Its day went by. */
  readonly late: boolean;
  /** All is filled in; only the signature is wanting. */
  readonly signs: boolean;
  readonly over: 'ingediend' | 'gesloten' | null;
}

/** Word of a deadline that comes near or went by, on a card of its own. */
export const reminderCard = posted<ReminderView>(
  (view) => {
    const title = titleOf(view);
    const lead = leadOf(view);
    return frame({
      title,
      speak: lead,
      body: [
        heading(title),
        line([bold(view.name), faint(` · ${view.ronde}`)]),
        words(lead),
        ...(view.over
          ? []
          : [
              buttons(
                execute(verbs.open, view.signs ? 'Bekijk en teken' : 'Ga verder', view.data, { look: 'main' }),
                execute(verbs.show, 'Waar ligt het?', view.data),
              ),
            ]),
      ],
    });
  },
  () => 'Een verantwoording wacht op je',
);

// No count of days: the card stays in the chat, and would be wrong tomorrow.
function titleOf({ over, late, deadline }: ReminderView): string {
  if (over) return over === 'ingediend' ? 'De verantwoording is ingediend' : 'Deze ronde is gesloten';
  return late ? 'De verantwoording is te laat' : `De verantwoording moet uiterlijk ${nearDay(deadline)} klaar zijn`;
}

function leadOf({ over, deadline, late, signs }: ReminderView): string {
  if (over === 'ingediend') return 'Dank je wel. Je hoeft niets meer te doen.';
  if (over === 'gesloten')
    return 'Je hoeft hier niets meer te doen. Bel het samenwerkingsverband als er nog iets bij moet.';
  const day = fullDay(deadline);
  if (signs)
    return `Alles is ingevuld; alleen de handtekening ontbreekt nog. De deadline ${late ? 'was' : 'is'} ${day}.`;
  return late
    ? `De deadline was ${day}. Wat al is ingevuld, is bewaard. Lukt het niet? Bel het samenwerkingsverband.`
    : 'Wat al is ingevuld, is bewaard; je gaat verder waar je was.';
}
