import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { bold, heading, line, words } from '../../parts/text.ts';
import type { ConfigText } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { campaignVerbs } from '../verbs.ts';
import { type AddedGoals, addedText, fullLines } from './goals-card.ts';
import { type TableError, tableErrors } from './table-errors.ts';
import type { WhoWord } from './words.ts';

export interface GoalsFileView {
  readonly data: CardData;
  readonly label: ConfigText;
  readonly who: WhoWord;
  /** null: something is wrong with it, and nothing was added. */
  readonly added: AddedGoals | null;
  /** What the file says stays in the file: the lines are named, not quoted. */
  readonly errors: readonly TableError[];
}

const READ = 'Ik las je bestand met doelen';
const WRONG = 'Er klopt nog iets niet in je bestand';
const NAMED =
  'Staat er geen naam van een leerling of ouder? Plak de tabel dan op de kaart van de ronde; daar kun je dat zeggen.';

/** A file of goals was read, and what is right was added. */
export const goalsFileCard = posted<GoalsFileView>(
  ({ data, label, who, added, errors }) => {
    const title = added ? READ : WRONG;
    const those = errors.length === 1 ? 'deze regel' : 'deze regels';
    const lead = added
      ? addedText(added, who)
      : `Ik heb niets toegevoegd. Verbeter ${those} en stuur het bestand opnieuw.`;
    return frame({
      title,
      speak: lead,
      body: [
        heading(title),
        line([bold(label)]),
        words(lead),
        ...(added ? fullLines(added) : []),
        ...tableErrors(errors),
        ...(errors.some(({ code }) => code === 'naam') ? [words(NAMED)] : []),
        buttons(execute(campaignVerbs.goals, 'Naar de doelen', data)),
      ],
    });
  },
  ({ added }) => (added ? READ : WRONG),
);
