import type { CardElement, IContainer } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, faint, heading, line, quiet, run, subheading, words } from '../../parts/text.ts';
import { type Amount, subjectId } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { beheerVerbs } from '../verbs.ts';
import type { SectionRow, ValueRow, VersionView } from './configuration-view.ts';
import { valueRow } from './value-row.ts';
import { configurationVerbs } from './verbs.ts';

export interface SectionsView {
  readonly data: CardData;
  readonly note: BeheerRefusal | null;
  /** A new version was just taken into use. */
  readonly done: boolean;
  readonly mayChange: boolean;
  /** null: nothing was ever imported. */
  readonly version: VersionView | null;
  /** What closes production, the first of them. */
  readonly toFillIn: readonly ValueRow[];
  /** How many more there are. */
  readonly more: Amount;
  readonly sections: readonly SectionRow[];
}

const TITLE = 'Instellingen';
const LEAD = 'De regels van je samenwerkingsverband, met waar ze vandaan komen en tot wanneer ze gelden.';
const NONE = 'Er zijn nog geen instellingen.';
const NONE_LOOKS = 'De functioneel beheerder kan ze als .json-bestand in de eigen chat sturen.';
export const TAKEN = 'De nieuwe versie is in gebruik.';
const SEND =
  'Nieuwe instellingen? Stuur een .json-bestand in deze chat: één onderdeel, of alles tegelijk. Je ziet eerst wat er verandert.';

/** The configuration in force: what is still to be filled in, and its sections. */
export const sectionsCard = posted<SectionsView>(
  (view) => {
    const note = view.note && beheerRefusalText(view.note);
    return frame({
      title: TITLE,
      speak: note ?? (view.done ? TAKEN : LEAD),
      body: [
        heading(TITLE),
        ...(note ? [messageBox(note)] : []),
        ...(view.done ? [words(TAKEN, { weight: 'Bolder', color: 'Good' })] : []),
        words(view.version === null ? (view.mayChange ? NONE : `${NONE} ${NONE_LOOKS}`) : LEAD),
        ...(view.version === null ? [] : [versionLine(view.version)]),
        ...fillIns(view),
        ...(view.sections.length === 0 ? [] : [subheading('Alle onderdelen')]),
        ...view.sections.map((row) => sectionRow(view.data, row)),
        ...(view.mayChange ? [quiet(SEND, { spacing: 'Medium' })] : []),
        buttons(execute(beheerVerbs.home, 'Terug naar beheer', view.data)),
      ],
    });
  },
  () => TITLE,
);

function byWords(by: VersionView['by']): string {
  if (by === 'meedoen') return 'bij de start van Meedoen';
  if (by === 'ops') return 'door wie Meedoen installeert';
  return by === 'onbekend' ? 'door een collega' : `door ${by}`;
}

/** Which version is in force, since when, and who took it into use. */
export const versionLine = ({ version, on, by }: VersionView) =>
  line([faint('Nu geldt '), bold(`versie ${version}`), faint(`, in gebruik sinds ${fullDay(on)}, `), run(byWords(by))]);

function fillIns({ data, toFillIn, more }: SectionsView): readonly CardElement[] {
  if (toFillIn.length === 0) return [];
  return [
    subheading('Eerst in te vullen'),
    ...toFillIn.map((row) => valueRow(data, row)),
    ...(more > 0 ? [words(`En nog ${more}; die staan bovenaan bij hun onderdeel.`)] : []),
  ];
}

function sectionRow(data: CardData, { name, label, values, toFillIn, unsure }: SectionRow): IContainer {
  const about =
    values === null
      ? [run('Ontbreekt nog: zonder dit onderdeel doet een deel van Meedoen het niet', { color: 'Attention' })]
      : values === 'niet-in-gebruik'
        ? [faint('Niet in gebruik: hier zijn geen regels voor')]
        : [
            faint(values === 1 ? '1 waarde' : `${values} waarden`),
            ...(toFillIn > 0 ? [run(`, ${toFillIn} in te vullen`, { color: 'Attention' })] : []),
            ...(unsure > 0 ? [faint(`, ${unsure} nog niet bevestigd`)] : []),
          ];
  return menuRow(
    [[bold(label)], about],
    execute(configurationVerbs.section, `Open ${label}`, { ...data, id: subjectId(name) }),
  );
}
