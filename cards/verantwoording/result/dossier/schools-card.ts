import { buttons } from '../../../parts/buttons.ts';
import type { CardData } from '../../../parts/card-data.ts';
import { execute } from '../../../parts/execute.ts';
import { frame } from '../../../parts/frame.ts';
import { menuRow } from '../../../parts/menu-row.ts';
import { type Paged, pager } from '../../../parts/pager.ts';
import { bold, faint, heading, line, quiet, words } from '../../../parts/text.ts';
import type { ConfigText, SchoolName } from '../../../words/brands.ts';
import { dossier } from '../../../words/dossier-card.ts';
import type { WhoWord } from '../../ronde/words.ts';
import { resultVerbs } from '../verbs.ts';
import { WHO_WORDS } from '../who-words.ts';
import { type ResultState, STATE_WORDS } from '../words.ts';

export interface ResultSchoolsView {
  readonly who: WhoWord;
  readonly data: CardData;
  readonly campaign: ConfigText;
  readonly period: ConfigText;
  readonly paged: Paged;
  readonly rows: readonly {
    readonly name: SchoolName | ConfigText;
    readonly state: ResultState;
    /** Null: this person may not open it. */
    readonly open: CardData | null;
  }[];
}

const NONE = 'Er is nog niemand gevraagd.';

/** Whose page can be opened for the talk with a school. */
export const resultSchoolsCard = dossier<ResultSchoolsView>(({ who, data, campaign, period, paged, rows }) =>
  frame({
    title: WHO_WORDS[who].eachTitle,
    speak: rows.length === 0 ? NONE : WHO_WORDS[who].choose,
    body: [
      buttons(execute(resultVerbs.close, 'Sluit overzicht', data)),
      heading(WHO_WORDS[who].eachTitle),
      line([bold(`${campaign}, ${period}`)], { spacing: 'None' }),
      ...(rows.length === 0 ? [words(NONE)] : []),
      ...rows.map(({ name, state, open }) =>
        open === null
          ? line([bold(name), faint(` · ${STATE_WORDS[state]}`)])
          : menuRow([[bold(name)], [faint(STATE_WORDS[state])]], execute(resultVerbs.page, WHO_WORDS[who].open, open)),
      ),
      ...(rows.some(({ open }) => open === null) ? [quiet(WHO_WORDS[who].closed)] : []),
      ...pager(resultVerbs.schools, data, paged),
      buttons(execute(resultVerbs.show, 'Terug naar het resultaat', data)),
    ],
  }),
);
