import type { CardElement, IContainer, IExecuteAction, ITextRun } from '@microsoft/teams.cards';
import { menuRow } from '../parts/menu-row.ts';
import type { Paged } from '../parts/pager.ts';
import { bold, faint, line, run, words } from '../parts/text.ts';
import type { Amount, Email, PersonId, SchoolName, StaffName } from '../words/brands.ts';
import { mailHelps, mailWithoutContent } from './mail-without-content.ts';
import { type MissedWord, REACH, type ReachWord, type WayOutWord, wayOutText } from './reach-words.ts';
import { ROLE_NAMES, type RoleKey } from './role-names.ts';

/** Somebody and how a message reaches them. */
export interface ReachLine {
  readonly person: PersonId;
  readonly name: StaffName;
  readonly email: Email;
  readonly roles: readonly RoleKey[];
  /** Of those roles, by name; with `schoolkanaal` in whose channels the invitations come. At most three. */
  readonly schools: readonly SchoolName[];
  readonly moreSchools: Amount;
  readonly kind: ReachWord;
  readonly wayOut: WayOutWord;
}

/** Who of a group gets no message in their own chat: for a card before a campaign or a poll, or in beheer. */
export interface MissedView extends Paged {
  /** Of the group, and of them who is missed. */
  readonly people: Amount;
  readonly missed: Amount;
  readonly counts: readonly { readonly kind: MissedWord; readonly count: Amount }[];
  /** Of this page, by name. */
  readonly rows: readonly ReachLine[];
  /** Schools of the group in which nobody holds its roles: whatever is sent, it reaches nobody there. At most three. */
  readonly emptySchools: readonly SchoolName[];
  readonly moreEmptySchools: Amount;
}

export interface MissedReader {
  /** Whether they may change beheer: what they can do themselves is told in another way. */
  readonly manages: boolean;
  /** What a tap on a row does; without it a row is only read. */
  readonly open?: (row: ReachLine) => IExecuteAction;
  /** The buttons to other pages, which come right after the rows. */
  readonly pager?: readonly CardElement[];
}

/** In one sentence: how many of the group are missed. */
export function missedLead({ people, missed }: Pick<MissedView, 'people' | 'missed'>): string {
  if (people === 0) return 'Er zit niemand in deze groep.';
  if (people === 1)
    return missed === 0
      ? 'De ene persoon in deze groep krijgt een bericht in de eigen chat.'
      : 'De ene persoon in deze groep krijgt geen bericht in de eigen chat.';
  if (missed === 0) return `Alle ${people} mensen in deze groep krijgen een bericht in hun eigen chat.`;
  const verb = missed === 1 ? 'krijgt er 1' : `krijgen er ${missed}`;
  return `Van de ${people} mensen in deze groep ${verb} geen bericht in de eigen chat.`;
}

/** The counts, the people of this page with their way out, and the mail to copy; the caller adds heading and buttons. */
export function missedList(view: MissedView, reader: MissedReader): readonly CardElement[] {
  const counts = view.counts.map(({ kind, count }) => `${REACH[kind].name}: ${count}`);
  return [
    ...(counts.length > 0 ? [words(counts.join(' · '), { spacing: 'Small', isSubtle: true })] : []),
    ...emptySchools(view),
    ...view.rows.map((row) => reachRow(row, reader)),
    ...(reader.pager ?? []),
    ...mailWithoutContent(view.rows.filter(({ wayOut }) => mailHelps(wayOut)).map(({ email }) => email)),
  ];
}

/** One person: name, roles and schools, why they are missed and what to do. */
export function reachRow(row: ReachLine, { manages, open }: Omit<MissedReader, 'pager'>): IContainer {
  const about = [rolesOf(row), schoolOf(row)].filter((part) => part !== '').join(' · ');
  const lines: ITextRun[][] = [[bold(row.name)]];
  if (about !== '') lines.push([faint(about)]);
  if (row.kind !== 'bereikbaar')
    lines.push([run(`${REACH[row.kind].name}. `, { color: 'Attention' }), run(todo(row, manages))]);
  if (open) return menuRow(lines, open(row));
  const items = lines.map((runs, at) => line(runs, at === 0 ? {} : { spacing: 'None' }));
  return { type: 'Container', style: 'emphasis', spacing: 'Small', items };
}

// Eight rows must fit on a card, whatever is in the register; the person's own card shows all of it.
const ROLES = 2;
const LONGEST = 50;

const short = (name: SchoolName): string => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);

function rolesOf({ roles }: ReachLine): string {
  const named = roles.slice(0, ROLES).map((role) => ROLE_NAMES[role]);
  return [...named, ...(roles.length > ROLES ? [`en nog ${roles.length - ROLES}`] : [])].join(', ');
}

function schoolOf({ schools: [first, ...others], moreSchools }: ReachLine): string {
  if (first === undefined) return '';
  const more = others.length + moreSchools;
  return more === 0 ? short(first) : `${short(first)} en nog ${more}`;
}

/** The way out; of a school's channel, whose. */
export function todo({ wayOut, schools, moreSchools }: ReachLine, manages: boolean): string {
  if (wayOut !== 'schoolkanaal') return wayOutText(wayOut, manages);
  const [only] = schools;
  const where = schools.length === 1 && moreSchools === 0 ? `het kanaal van ${only}` : 'de kanalen van deze scholen';
  return `${wayOutText(wayOut, manages)} Die komt in ${where}.`;
}

function emptySchools({ emptySchools, moreEmptySchools }: MissedView): readonly CardElement[] {
  if (emptySchools.length === 0) return [];
  const more = moreEmptySchools > 0 ? `, en nog ${moreEmptySchools}` : '';
  return [
    line(
      [
        run('Hier heeft niemand deze rol, dus komt er niets aan: ', { color: 'Attention' }),
        run(`${emptySchools.map(short).join(', ')}${more}.`),
      ],
      { spacing: 'Small' },
    ),
  ];
}
