import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { bold, heading, line, run, words } from '../../parts/text.ts';
import type { ConfigText } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { type TableError, tableErrors } from '../ronde/table-errors.ts';
import { type CarriedRow, carriedRows } from './carried-rows.ts';
import { ownSchoolsInputs, ownSchoolsVerbs } from './verbs.ts';

export interface OwnFileView {
  /** Of the campaign. */
  readonly data: CardData;
  readonly format: ConfigText;
  readonly period: ConfigText;
  readonly rows: readonly CarriedRow[];
  /** What the file says stays in the file: the lines are named, not quoted. */
  readonly errors: readonly TableError[];
}

const READ = 'Ik las je bestand met het geld van je scholen';
const WRONG = 'Er klopt nog iets niet in je bestand';

/** A file of what somebody's schools spent was read; nothing changed yet, and no amount of it is shown. */
export const ownFileCard = posted<OwnFileView>(
  ({ data, format, period, rows, errors }) => {
    const wrong = errors.length > 0;
    const title = wrong ? WRONG : READ;
    const schools = rows.length === 1 ? 'Er staat één school in' : `Er staan ${rows.length} scholen in`;
    const lead = wrong
      ? `Ik heb niets veranderd. Verbeter ${errors.length === 1 ? 'deze regel' : 'deze regels'} en stuur het bestand opnieuw.`
      : `${schools}. Er is nog niets veranderd.`;
    const constants = { [ownSchoolsInputs.amounts]: carriedRows(rows) };
    return frame({
      title,
      speak: lead,
      body: [
        heading(title),
        line([bold(format), run(` · ${period}`)], { spacing: 'Small' }),
        words(lead),
        ...tableErrors(errors),
        buttons(
          ...(wrong
            ? []
            : [execute(ownSchoolsVerbs.preview, 'Bekijk wat er verandert', data, { constants, look: 'main' })]),
          execute(ownSchoolsVerbs.ask, 'Naar de tabel', data),
        ),
      ],
    });
  },
  ({ errors }) => (errors.length > 0 ? WRONG : READ),
);
