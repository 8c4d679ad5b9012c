import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, heading, line, words } from '../../parts/text.ts';
import type { ConfigText } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { beheerVerbs } from '../verbs.ts';
import type { ValueRow, VersionView } from './configuration-view.ts';
import { TAKEN, versionLine } from './sections-card.ts';
import { valueRow } from './value-row.ts';
import { configurationVerbs } from './verbs.ts';

export interface SectionView extends Paged {
  /** Its id is the section. */
  readonly data: CardData;
  readonly note: BeheerRefusal | null;
  /** A new version was just taken into use. */
  readonly done: boolean;
  readonly mayChange: boolean;
  readonly label: ConfigText;
  readonly version: VersionView;
  /** Of this page; what is to be filled in comes first. */
  readonly rows: readonly ValueRow[];
  /** `niet-in-gebruik`: this version lacks the section, and does without it. */
  readonly missing: boolean | 'niet-in-gebruik';
}

const TITLE = 'Instellingen';
const MISSING = 'Dit onderdeel ontbreekt in de versie die nu geldt.';
const UNUSED = 'Dit onderdeel is niet in gebruik: in de versie die nu geldt, zijn er geen regels voor.';

/** The values of one section, a page of them. */
export const sectionCard = posted<SectionView>(
  (view) => {
    const note = view.note && beheerRefusalText(view.note);
    return frame({
      title: TITLE,
      speak: note ?? (view.done ? TAKEN : 'De waarden van een onderdeel.'),
      body: [
        heading(TITLE),
        ...(note ? [messageBox(note)] : []),
        ...(view.done ? [words(TAKEN, { weight: 'Bolder', color: 'Good' })] : []),
        line([bold(view.label)]),
        versionLine(view.version),
        ...(view.missing ? [words(view.missing === 'niet-in-gebruik' ? UNUSED : MISSING)] : []),
        ...view.rows.map((row) => valueRow(view.data, row)),
        ...pager(configurationVerbs.section, view.data, view),
        buttons(
          ...(view.mayChange ? [execute(configurationVerbs.edit, 'Pas dit onderdeel aan', view.data)] : []),
          execute(beheerVerbs.configuration, 'Alle onderdelen', view.data),
        ),
      ],
    });
  },
  () => TITLE,
);
