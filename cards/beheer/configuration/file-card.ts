import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, faint, heading, line, run, subheading, words } from '../../parts/text.ts';
import type { Amount, ConfigText } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { beheerVerbs } from '../verbs.ts';
import type { VersionView } from './configuration-view.ts';
import { effectWords } from './effect-words.ts';
import { versionLine } from './sections-card.ts';
import { configurationVerbs } from './verbs.ts';

/** One difference, with the other sources that contradict what it becomes. */
export interface ChangedRow {
  readonly section: ConfigText;
  readonly label: ConfigText;
  readonly was: ConfigText | null;
  readonly becomes: ConfigText | null;
  readonly contradiction: ConfigText | null;
}

export interface FaultRow {
  readonly section: ConfigText;
  readonly where: ConfigText | null;
  readonly reason: ConfigText;
}

export type Outcome =
  | {
      readonly is: 'changes';
      readonly rows: readonly ChangedRow[];
      readonly total: Amount;
      readonly running: readonly {
        readonly name: readonly [one: ConfigText, more: ConfigText];
        readonly kept: Amount;
        readonly moving: Amount;
      }[];
      readonly toFillIn: { readonly now: Amount; readonly later: Amount };
      readonly touchesSchools: boolean;
    }
  | { readonly is: 'faults'; readonly rows: readonly FaultRow[]; readonly total: Amount }
  /** It says what holds already, or is another's; the note says which. */
  | { readonly is: 'nothing' };

export interface SettingsFileView extends Paged {
  /** Its id is the file, its revision the version that it was held against. */
  readonly data: CardData;
  readonly note: BeheerRefusal | null;
  readonly mayChange: boolean;
  /** null: nothing was ever taken into use. */
  readonly version: VersionView | null;
  /** What the file brings, and what it leaves as it is. */
  readonly sections: readonly ConfigText[];
  readonly others: readonly ConfigText[];
  readonly outcome: Outcome;
}

/** So many differences, with all they say, or faults fit on a card. */
export const CHANGED_ROWS = 6;
export const FAULT_ROWS = 8;

const TITLE = 'Instellingen uit je bestand';
const ASKS = 'Er verandert niets voordat je Neem in gebruik kiest.';

/** What a file of settings would change, section by section, and what that does; or what is wrong with it. */
export const settingsFileCard = posted<SettingsFileView>(
  (view) => {
    const note = noteOf(view);
    return frame({
      title: TITLE,
      speak: note ?? ASKS,
      body: [
        heading(TITLE),
        ...(note ? [messageBox(note)] : []),
        ...(view.outcome.is === 'changes' ? [words(ASKS)] : []),
        line([faint('In je bestand: '), bold(view.sections.join(', '))]),
        ...(view.others.length === 0 ? [] : [line([faint('Blijft zoals het is: '), run(view.others.join(', '))])]),
        ...(view.version === null ? [] : [versionLine(view.version)]),
        ...rows(view),
        ...pager(configurationVerbs.file, view.data, view),
        ...effect(view.outcome),
        buttons(...actions(view)),
      ],
    });
  },
  () => 'Instellingen',
);

function noteOf({ note, outcome }: SettingsFileView): string | null {
  if (outcome.is === 'faults') return beheerRefusalText('instellingen-bestand-fout', { fouten: outcome.total });
  return note && beheerRefusalText(note);
}

function rows({ outcome }: SettingsFileView): readonly CardElement[] {
  switch (outcome.is) {
    case 'changes':
      return bySection(outcome.rows, 'Wat er verandert', changed);
    case 'faults':
      return bySection(outcome.rows, 'Wat er niet klopt', ({ where, reason }) => [
        line([...(where === null ? [] : [bold(`${where}: `)]), run(reason)], { spacing: 'Small' }),
      ]);
    case 'nothing':
      return [];
  }
}

/** The rows come section by section. */
function bySection<Row extends { readonly section: ConfigText }>(
  all: readonly Row[],
  title: string,
  draw: (row: Row) => readonly CardElement[],
): readonly CardElement[] {
  return [
    subheading(title),
    ...all.flatMap((row, at) => [
      ...(row.section === all[at - 1]?.section
        ? []
        : [line([bold(row.section)], { spacing: 'Medium', separator: true })]),
      ...draw(row),
    ]),
  ];
}

const changed = ({ label, was, becomes, contradiction }: ChangedRow): readonly CardElement[] => [
  line([bold(label)], { spacing: 'Medium' }),
  ...(was === null ? [] : [fact('Was', was)]),
  becomes === null ? words('Dit vervalt.', { spacing: 'Small' }) : fact('Wordt', becomes),
  ...(contradiction === null ? [] : [fact('Bronnen spreken elkaar tegen', contradiction)]),
];

function effect(outcome: Outcome): readonly CardElement[] {
  if (outcome.is !== 'changes') return [];
  return [subheading('Wat het doet'), ...effectWords(outcome).map((sentence) => words(sentence, { spacing: 'Small' }))];
}

const actions = ({ data, mayChange, outcome }: SettingsFileView) => [
  ...(mayChange && outcome.is === 'changes'
    ? [execute(configurationVerbs.applyFile, 'Neem in gebruik', data, { look: 'main' })]
    : []),
  execute(beheerVerbs.configuration, 'Alle onderdelen', data),
  ...(mayChange ? [execute(configurationVerbs.dropFile, 'Gooi weg', data, { look: 'danger' })] : []),
];
