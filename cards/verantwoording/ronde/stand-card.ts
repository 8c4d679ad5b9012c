import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { messageBox } from '../../parts/message-box.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, faint, heading, line, run, subheading, words } from '../../parts/text.ts';
import type { Amount, ConfigText, LocalDate, SubjectId } from '../../words/brands.ts';
import { everyYear, fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { campaignVerbs } from '../verbs.ts';
import { campaignInputs } from './inputs.ts';
import { type CampaignRefusal, campaignRefusalText } from './refusals.ts';
import { type CampaignStateWord, days, GROUP, type GroupWord, type Name, STATE, type StateWord } from './words.ts';

export interface StandRow {
  readonly id: SubjectId;
  readonly name: Name;
  readonly state: StateWord;
  readonly deadline: LocalDate;
  readonly daysLate: Amount;
  /** The last day on which whoever has it was reminded by a click. */
  readonly nudged: LocalDate | null;
  readonly mayNudge: boolean;
  readonly mayExtend: boolean;
  readonly disputed: boolean;
}

export interface StandView extends Paged {
  readonly data: CardData;
  readonly note: CampaignRefusal | null;
  /** How many were reminded by the last click. */
  readonly nudgedNow: Amount | null;
  readonly runs: boolean;
  readonly label: ConfigText;
  readonly state: CampaignStateWord;
  readonly deadline: LocalDate;
  readonly total: Amount;
  /** Those that there are, in order. */
  readonly counts: readonly { readonly group: GroupWord; readonly count: Amount }[];
  /** null: all. */
  readonly filter: GroupWord | null;
  /** Who is late and was not reminded today. */
  readonly toNudge: Amount;
  /** Of this page: the longest late in front. */
  readonly rows: readonly StandRow[];
}

const TITLE = 'De stand van de ronde';

/** Every participant's state, who is late first, with one click to remind one or all. */
export const standCard = posted<StandView>(
  (view) => {
    const { data, note, nudgedNow, runs, label, counts, total, filter, deadline, state, toNudge } = view;
    const told = note ? campaignRefusalText(note) : nudgedNow === null ? null : nudged(nudgedNow);
    const lead = `${counts.map(({ group, count }) => `${count} ${GROUP[group]}`).join(', ')}. De deadline ${state === 'open' ? 'is' : 'was'} ${fullDay(deadline)}.`;
    const back = { [campaignInputs.filter]: filter ?? '' };
    return frame({
      title: TITLE,
      speak: told ?? lead,
      body: [
        heading(TITLE),
        ...(told ? [messageBox(told)] : []),
        line([bold(label)]),
        words(lead),
        buttons(
          ...(runs && toNudge > 0
            ? [
                execute(campaignVerbs.nudge, `Herinner wie te laat is (${toNudge})`, data, {
                  constants: back,
                  look: 'main',
                }),
              ]
            : []),
          execute(campaignVerbs.show, 'Terug naar de ronde', data),
        ),
        ...filters(view),
        subheading(filter === null ? `Alle ${total}` : `Alleen: ${GROUP[filter]}`),
        ...view.rows.flatMap((row) => rowOf(view, row, back)),
        ...pager(campaignVerbs.stand, data, view, back),
      ],
    });
  },
  () => TITLE,
);

const nudged = (count: number) => (count === 1 ? 'Ik herinner er nu 1.' : `Ik herinner er nu ${count}.`);

/** At most four buttons in a row. */
function filters({ data, counts, filter }: StandView): readonly CardElement[] {
  const to = (title: string, toon: string) =>
    execute(campaignVerbs.stand, title, data, { constants: { [campaignInputs.filter]: toon } });
  const all = [
    ...(filter === null ? [] : [to('Toon alles', '')]),
    ...counts
      .filter(({ group }) => group !== filter)
      .map(({ group, count }) => to(`Toon ${GROUP[group]} (${count})`, group)),
  ];
  if (counts.length < 2) return [];
  return [all.slice(0, 4), all.slice(4)].filter((row) => row.length > 0).map((row) => buttons(...row));
}

function rowOf(
  { data, runs, state }: StandView,
  row: StandRow,
  back: Readonly<Record<string, string>>,
): readonly CardElement[] {
  const constants = { [campaignInputs.account]: row.id, ...back };
  const lines = [
    [bold(row.name)],
    [run(stateOf(row)), ...(row.disputed ? [faint(' · zegt dat het bedrag niet klopt')] : [])],
  ];
  const open = runs && state === 'open';
  const first =
    open && row.mayExtend
      ? menuRow(lines, execute(campaignVerbs.askExtend, `Geef ${row.name} meer tijd`, data, { constants }))
      : line([...(lines[0] ?? []), run(': '), ...(lines[1] ?? [])], { spacing: 'Small' });
  const reminded = row.nudged ? [line([faint(`Herinnerd op ${everyYear(row.nudged)}`)], { spacing: 'None' })] : [];
  return [
    first,
    ...reminded,
    ...(open && row.mayNudge
      ? [buttons(execute(campaignVerbs.nudge, `Herinner ${row.name}`, data, { constants }))]
      : []),
  ];
}

function stateOf({ state, deadline, daysLate }: StandRow): string {
  if (daysLate > 0) return `${days(daysLate)} te laat, ${STATE[state]}`;
  const waits = state === 'niet-gestart' || state === 'concept' || state === 'te-tekenen';
  return waits ? `${STATE[state]}, tot ${everyYear(deadline)}` : STATE[state];
}
