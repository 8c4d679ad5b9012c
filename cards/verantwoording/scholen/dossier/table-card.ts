import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttons } from '../../../parts/buttons.ts';
import { execute } from '../../../parts/execute.ts';
import { frame } from '../../../parts/frame.ts';
import { bold, heading, line, run, words } from '../../../parts/text.ts';
import type { ConfigText } from '../../../words/brands.ts';
import { dossier } from '../../../words/dossier-card.ts';
import { type CampaignRefusal, campaignRefusalText } from '../../ronde/refusals.ts';
import type { TableError } from '../../ronde/table-errors.ts';
import { tableInput } from '../../ronde/table-input.ts';
import { ownSchoolsInputs, ownSchoolsVerbs } from '../verbs.ts';
import { brief, cameFrom, fitted, foldUp, type OwnSchoolsView, own } from './own-schools-view.ts';

export interface OwnTableView extends OwnSchoolsView {
  /** Of amounts, in their order. */
  readonly columns: readonly ConfigText[];
  /** The table with their schools to fill in, or what was pasted, kept. */
  readonly typed: string;
  readonly problem: CampaignRefusal | null;
  readonly errors: readonly (TableError & { readonly quote: string })[];
}

const TITLE = 'Het geld van al je scholen';
const LEAD =
  'Hieronder staat een regel per school. Vul de bedragen in, of kopieer hem naar Excel en plak hem terug; je mag het bestand ook in deze chat sturen. Een school zonder bedragen blijft zoals hij is. Je ziet eerst wat er verandert.';

/** One table for all schools of a controller. */
export const ownTableCard = dossier<OwnTableView>((view) => fitted(draw, view, slim));

/** What was pasted stays whole; what stands around it gives way. */
const slim = (view: OwnTableView): OwnTableView => ({
  ...view,
  columns: view.columns.map(brief),
  errors: view.errors.slice(0, 5).map((error) => ({
    ...error,
    quote: '',
    near: error.near && brief(error.near),
    column: error.column ? brief(error.column) : null,
  })),
});

function draw(view: OwnTableView): IAdaptiveCard {
  const { data, columns, typed, problem, errors } = view;
  const wrong = problem && campaignRefusalText(problem);
  return frame({
    title: TITLE,
    speak: wrong ?? LEAD,
    body: [
      buttons(foldUp(view, 'formulier')),
      heading(TITLE),
      own(view),
      words(LEAD),
      line([bold('Op elke regel: '), run(['school of BRIN', ...columns].join(' · '))], { spacing: 'Small' }),
      ...tableInput({
        id: ownSchoolsInputs.table,
        typed,
        problem: wrong,
        errors,
        asks: 'Plak een tabel met op elke regel een school of BRIN en de bedragen.',
      }),
      buttons(
        execute(ownSchoolsVerbs.preview, 'Bekijk wat er verandert', data, {
          inputs: true,
          look: 'main',
          constants: cameFrom(view),
        }),
        execute(ownSchoolsVerbs.stand, 'Hoe ver is elke school?', data, { constants: cameFrom(view) }),
      ),
    ],
  });
}
