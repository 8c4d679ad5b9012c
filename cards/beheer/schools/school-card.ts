import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { bold, faint, heading, line, quiet, run, subheading, words } from '../../parts/text.ts';
import { ROLE_NAMES } from '../../people/role-names.ts';
import type { Amount, BoardName, Brin, LocalDate, SchoolName, StaffName } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { type Said, saidBox, spokenOf } from '../parts/said.ts';
import { beheerVerbs } from '../verbs.ts';
import { schoolVerbs } from './verbs.ts';
import { NO_CHANNEL, ROUTE_NAMES, type Route, type SchoolType } from './words.ts';

export interface PersonLine {
  readonly role: keyof typeof ROLE_NAMES;
  readonly name: StaffName;
  /** Only of a role that has yet to begin. */
  readonly from: LocalDate | null;
  /** The last day. */
  readonly until: LocalDate | null;
}

export type SchoolDone = 'toegevoegd' | 'opgeslagen' | 'gesloten' | 'geopend';

export interface SchoolView extends Said<SchoolDone> {
  readonly data: CardData;
  readonly mayChange: boolean;
  readonly name: SchoolName;
  readonly brin: Brin;
  readonly type: SchoolType;
  readonly board: BoardName;
  /** For the button that opens the board. */
  readonly boardData: CardData;
  readonly route: Route;
  /** Channels bound to this school; of them, those that a message would reach. */
  readonly channels: Amount;
  readonly channelsReached: Amount;
  readonly closedOn: LocalDate | null;
  /** The day of closing has come. */
  readonly isClosed: boolean;
  /** Now and later, by role; at most {@link PEOPLE_SHOWN}. */
  readonly people: readonly PersonLine[];
  readonly peopleLeftOut: Amount;
}

/** Far below the size limit, and more than a school has. */
export const PEOPLE_SHOWN = 40;

const TITLE = 'School';
const DONE: Readonly<Record<SchoolDone, string>> = {
  toegevoegd: 'De school is toegevoegd. Nu de mensen nog: dat doe je bij Mensen en rollen.',
  opgeslagen: 'Opgeslagen. Dit geldt meteen.',
  gesloten: 'Opgeslagen. De rollen bij deze school tellen niet meer vanaf de dag hieronder.',
  geopend: 'Opgeslagen. De school blijft open en de rollen tellen mee.',
};
const NOBODY = 'Bij deze school heeft nog niemand een rol. Voeg mensen toe bij Mensen en rollen.';

/** One school: its board, how it is reached, who has which role there, and whether it closes. */
export const schoolCard = posted<SchoolView>(
  (view) =>
    frame({
      title: TITLE,
      speak: spokenOf(view, DONE) ?? 'Hier zie je een school met haar bestuur, haar kanaal en haar mensen.',
      body: [
        heading(TITLE),
        ...saidBox(view, DONE),
        line([bold(view.name)]),
        fact('BRIN en vestiging', view.brin),
        fact('Soort', view.type),
        fact('Bestuur', view.board),
        fact('Berichten', ROUTE_NAMES[view.route]),
        ...channels(view),
        ...closing(view),
        ...people(view),
        ...changes(view),
        buttons(
          execute(schoolVerbs.board, 'Open het bestuur', view.boardData),
          execute(beheerVerbs.schools, 'Terug naar de scholen', view.data),
          execute(beheerVerbs.home, 'Terug naar beheer', view.data),
        ),
      ],
    }),
  () => TITLE,
);

function channels({ channels: bound, channelsReached, route }: SchoolView): readonly CardElement[] {
  if (bound === 0) {
    if (route === 'personal') return [fact('Kanaal', NO_CHANNEL.toLowerCase())];
    return [
      words(`${NO_CHANNEL}. Noem Meedoen met een @ in het kanaal van de school; tot dan komt daar niets aan.`, {
        color: 'Attention',
        weight: 'Bolder',
      }),
    ];
  }
  const lost = bound - channelsReached;
  const what = bound === 1 ? '1 kanaal gekoppeld' : `${bound} kanalen gekoppeld`;
  return [fact('Kanaal', lost === 0 ? what : `${what}, waarvan ${lost} nu niet bereikbaar`)];
}

const STAYS = 'Lopende aanvragen blijven leesbaar voor het samenwerkingsverband.';

function closing({ closedOn, isClosed }: SchoolView): readonly CardElement[] {
  if (closedOn === null) return [];
  const counts = isClosed ? 'tellen niet meer' : 'tellen vanaf die dag niet meer';
  return [fact('Gesloten per', fullDay(closedOn)), quiet(`De rollen bij deze school ${counts}. ${STAYS}`)];
}

function people(view: SchoolView): readonly CardElement[] {
  if (view.people.length === 0) return [subheading('Mensen'), words(NOBODY)];
  return [
    subheading('Mensen'),
    ...view.people.map(({ role, name, from, until }) => {
      const dates = [from && `vanaf ${fullDay(from)}`, until && `t/m ${fullDay(until)}`].filter((one) => one !== null);
      const when = dates.length === 0 ? '' : ` (${dates.join(', ')})`;
      return line([run(name), faint(` · ${ROLE_NAMES[role]}${when}`)], { spacing: 'Small' });
    }),
    ...(view.peopleLeftOut > 0 ? [quiet(`En nog ${view.peopleLeftOut}. Je vindt iedereen bij Mensen en rollen.`)] : []),
  ];
}

function changes({ mayChange, closedOn, isClosed, data }: SchoolView): readonly CardElement[] {
  if (!mayChange) return [];
  if (isClosed) return [buttons(execute(schoolVerbs.reopen, 'Open weer', data))];
  return [
    buttons(
      execute(schoolVerbs.edit, 'Wijzig', data),
      execute(schoolVerbs.close, closedOn ? 'Andere sluitdag' : 'Sluit de school', data),
      ...(closedOn ? [execute(schoolVerbs.reopen, 'Toch niet sluiten', data)] : []),
    ),
  ];
}
