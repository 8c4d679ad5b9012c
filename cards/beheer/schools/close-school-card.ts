import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { bold, heading, line, words } from '../../parts/text.ts';
import { answer } from '../../words/answer-card.ts';
import type { Amount, LocalDate, SchoolName } from '../../words/brands.ts';
import { fullDay, wholeDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { dateField } from '../parts/form-fields.ts';
import { type Form, formFrame } from '../parts/typed-form.ts';
import { schoolInputs as ids, type SchoolInput, schoolVerbs as verbs } from './verbs.ts';

export interface CloseSchoolView extends Form<SchoolInput> {
  readonly name: SchoolName;
  readonly closedOn: LocalDate | null;
}

/** "Gesloten per": the first day on which the school is no longer there. */
export const closeSchoolCard = answer<CloseSchoolView>((view) =>
  formFrame(view, {
    title: 'Sluit de school',
    lead: 'Vanaf welke dag is deze school er niet meer? Er verandert nog niets; je ziet eerst wat het betekent.',
    closeTo: verbs.school,
    body: [
      line([bold(view.name)]),
      dateField(view, {
        id: ids.day,
        label: 'Gesloten per',
        saved: view.closedOn ?? '',
        errorMessage: 'Kies de eerste dag waarop de school gesloten is.',
        hint: 'Meestal 1 augustus. Een dag die al voorbij is, mag ook.',
      }),
    ],
    actions: [execute(verbs.previewClose, 'Ga verder', view.data, { inputs: true, look: 'main' })],
  }),
);

export interface ConfirmCloseView {
  readonly data: CardData;
  readonly name: SchoolName;
  readonly day: LocalDate;
  /** It has come already: roles stop counting with the click. */
  readonly atOnce: boolean;
  /** Who has a role at this school on that day, or today when it has come. */
  readonly people: Amount;
}

const TITLE = 'Klopt dit?';

/** What closing on that day means, before it is done. */
export const confirmCloseCard = posted<ConfirmCloseView>(
  ({ data, name, day, atOnce, people }) => {
    const who = people === 1 ? '1 mens heeft' : `${people} mensen hebben`;
    const when = atOnce ? 'Meteen na je klik' : `Vanaf ${wholeDay(day)}`;
    const lead = `${when} tellen de rollen bij deze school niet meer. ${who} er dan een rol.`;
    return frame({
      title: TITLE,
      speak: lead,
      body: [
        heading(TITLE),
        line([bold(name)]),
        fact('Gesloten per', fullDay(day)),
        words(lead),
        words(
          'Lopende aanvragen blijven leesbaar voor het samenwerkingsverband, maar niemand kan er namens de school nog mee verder. Rond ze zo nodig eerst af.',
        ),
        buttons(
          execute(verbs.shut, 'Ja, sluit de school', data, { constants: { [ids.day]: day }, look: 'danger' }),
          execute(verbs.close, 'Andere dag', data),
          execute(verbs.school, 'Nee, terug', data),
        ),
      ],
    });
  },
  () => TITLE,
);
