import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { words } from '../../parts/text.ts';
import type { Amount, LocalDate, StaffName } from '../../words/brands.ts';
import { wholeDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { face } from './parts/face.ts';
import { peopleInputs, peopleVerbs } from './verbs.ts';

export interface ConfirmLeaveView {
  readonly data: CardData;
  readonly name: StaffName;
  readonly lastDay: LocalDate;
  /** Roles, deputyships and volmachten that end with it. */
  readonly ends: Amount;
}

const TITLE = 'Werkt hier niet meer: klopt dat?';
const LEAD = 'Na die dag kan deze persoon niets meer zien of doen in Meedoen. De geschiedenis blijft bewaard.';

/** The last question before everything that somebody holds is ended. */
export const confirmLeaveCard = posted<ConfirmLeaveView>(
  ({ data, name, lastDay, ends }) =>
    face({
      title: TITLE,
      lead: LEAD,
      name,
      body: [
        fact('Laatste werkdag', wholeDay(lastDay)),
        words(
          ends === 0
            ? 'Er loopt verder niets.'
            : `${ends === 1 ? 'Er eindigt dan 1 rol, waarneming of volmacht' : `Er eindigen dan ${ends} rollen, waarnemingen en volmachten`}. Die komen niet vanzelf terug.`,
        ),
        buttons(
          execute(peopleVerbs.person, 'Nee, terug', data),
          execute(peopleVerbs.leave, 'Ja, beëindig alles', data, {
            look: 'danger',
            constants: { [peopleInputs.until]: lastDay },
          }),
        ),
      ],
    }),
  () => TITLE,
);
