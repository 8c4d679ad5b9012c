import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, heading, line, run, words } from '../../parts/text.ts';
import type { Amount, ConfigText } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { campaignVerbs } from '../verbs.ts';
import { type CampaignRefusal, campaignRefusalText } from './refusals.ts';
import { haveGoals, many, type Name, people, type WhoWord } from './words.ts';

/** What a table did. */
export interface AddedGoals {
  readonly goals: Amount;
  /** Of how many participants. */
  readonly of: Amount;
  /** For whom there were more than fit; some of them by name. */
  readonly full: readonly Name[];
  readonly moreFull: Amount;
}

export interface GoalsView extends Paged {
  readonly data: CardData;
  readonly note: CampaignRefusal | null;
  readonly runs: boolean;
  readonly draft: boolean;
  readonly who: WhoWord;
  readonly label: ConfigText;
  /** Of how many there are goals. */
  readonly known: Amount;
  readonly total: Amount;
  readonly added: AddedGoals | null;
  /** Of this page: those without. */
  readonly without: readonly Name[];
}

const TITLE = 'Doelen uit de ontwikkelagenda';
const LEAD =
  'Deze doelen staan klaar als de ronde opengaat: wie invult, zegt alleen nog hoe ver het lukte. Wie invult of tekent, zet ze er zelf in met het woord "ontwikkelagenda". Jij kunt een tabel plakken, of hier een .xlsx- of .csv-bestand in de chat sturen.';

/** For how many the ontwikkelagenda is known, and whom to ask. */
export const goalsCard = posted<GoalsView>(
  (view) => {
    const { data, note, runs, draft, who, label, known, total, added, without } = view;
    const told = note ? campaignRefusalText(note) : added ? addedText(added, who) : null;
    return frame({
      title: TITLE,
      speak: told ?? LEAD,
      body: [
        heading(TITLE),
        ...(told ? [messageBox(told)] : []),
        ...(added ? fullLines(added) : []),
        line([bold(label)]),
        words(LEAD),
        fact('Met doelen', haveGoals(who, known, total)),
        ...(without.length === 0 ? [] : [words(`Deze ${many(who)} hebben er nog geen:`)]),
        ...without.map((name) => line([run(name)], { spacing: 'Small' })),
        ...pager(campaignVerbs.goals, data, view),
        buttons(
          ...(runs && draft ? [execute(campaignVerbs.askGoals, 'Plak een tabel', data, { look: 'main' })] : []),
          execute(campaignVerbs.show, 'Terug naar de ronde', data),
        ),
      ],
    });
  },
  () => TITLE,
);

export function addedText({ goals, of }: AddedGoals, who: WhoWord): string {
  if (goals === 0) return 'Er kwam niets bij: wat erin past, stond er al.';
  return `${goals === 1 ? 'Eén doel' : `${goals} doelen`} van ${people(who, of)} erbij. Wat er al stond, bleef zoals het was.`;
}

export function fullLines({ full, moreFull }: AddedGoals): readonly CardElement[] {
  if (full.length === 0) return [];
  const more = moreFull > 0 ? `, en nog ${moreFull}` : '';
  return [line([bold('Te veel doelen voor: '), run(`${full.join(', ')}${more}. Wat niet paste, is niet toegevoegd.`)])];
}
