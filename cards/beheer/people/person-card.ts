import type { CardElement, IContainer } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { messageBox } from '../../parts/message-box.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, faint, heading, line, run, subheading, words } from '../../parts/text.ts';
import type { Email, LocalDate, StaffName } from '../../words/brands.ts';
import { fullDay, type WeekdayName } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { type Organisation, organisationText } from '../parts/organisation.ts';
import { beheerVerbs } from '../verbs.ts';
import { MARKS, type Mark } from './marks.ts';
import { DONE, type Done, type Why, whyText } from './note.ts';
import { type HeldRow, heldText } from './parts/held-row.ts';
import { peopleVerbs } from './verbs.ts';

export interface PersonView extends Paged {
  readonly data: CardData;
  readonly note: Why | null;
  readonly done: Done | null;
  readonly mayChange: boolean;
  readonly today: LocalDate;
  readonly name: StaffName;
  readonly email: Email;
  readonly upn: Email;
  readonly organisation: Organisation;
  readonly workingDays: readonly WeekdayName[];
  /** The last day here; null for who stays. */
  readonly endedOn: LocalDate | null;
  readonly hasLeft: boolean;
  /** Holds the role of CvT-lid now or later, so a volmacht may be given. */
  readonly isCvt: boolean;
  readonly marks: readonly Mark[];
  /** Of this page: what runs or comes first. At most {@link HELD_ROWS}. */
  readonly rows: readonly HeldRow[];
}

export const HELD_ROWS = 6;

const TITLE = 'Een persoon in het register';

/** One member of staff: account, days, and everything they hold, with for the beheerder the buttons that change it. */
export const personCard = posted<PersonView>(
  (view) => {
    const told = view.note && whyText(view.note);
    const said = told ?? (view.done === null ? 'Gegevens, rollen, waarneming en werkdagen.' : DONE[view.done]);
    return frame({
      title: TITLE,
      speak: said,
      body: [
        ...(told ? [messageBox(told)] : []),
        heading(TITLE),
        line([bold(view.name)]),
        ...(view.done === null ? [] : [words(DONE[view.done], { color: 'Good', weight: 'Bolder' })]),
        ...view.marks.map((mark) => line([run(MARKS[mark], { color: 'Attention' })], { spacing: 'Small' })),
        ...facts(view),
        subheading('Rollen, waarneming, volmachten en scholen'),
        ...(view.rows.length === 0 ? [words('Nog niets. Zonder rol kan iemand Meedoen niet gebruiken.')] : []),
        ...view.rows.map((row) => heldRow(row, view)),
        ...pager(peopleVerbs.person, view.data, view),
        ...(view.mayChange ? changes(view) : []),
        buttons(execute(beheerVerbs.people, 'Terug naar de lijst', view.data)),
      ],
    });
  },
  () => TITLE,
);

function facts({ email, upn, organisation, workingDays, endedOn }: PersonView): readonly CardElement[] {
  return [
    fact('E-mail', email),
    ...(upn === email.toLowerCase() ? [] : [fact('Gebruikersnaam', upn)]),
    fact('Organisatie', organisationText(organisation)),
    fact('Werkdagen', workingDays.join(', ')),
    ...(endedOn === null ? [] : [fact('Laatste werkdag', fullDay(endedOn))]),
  ];
}

function heldRow(row: HeldRow, { today, mayChange }: PersonView): CardElement {
  const { title, about } = heldText(row, today);
  const lines = [[bold(title)], ...about.map((text) => [faint(text)])];
  if (mayChange && row.data !== null) return menuRow(lines, execute(peopleVerbs.openEnd, `Wijzig: ${title}`, row.data));
  return plain(lines.map((runs, at) => line(runs, at === 0 ? {} : { spacing: 'None' })));
}

const plain = (items: readonly CardElement[]): IContainer => ({
  type: 'Container',
  spacing: 'Small',
  items: [...items],
});

function changes({ data, hasLeft, endedOn, isCvt }: PersonView): readonly CardElement[] {
  const comeBack = execute(peopleVerbs.comeBack, 'Werkt hier weer', data);
  const details = execute(peopleVerbs.openDetails, 'Wijzig gegevens', data);
  if (hasLeft) return [buttons(comeBack, details)];
  return [
    buttons(
      execute(peopleVerbs.openRole, 'Rol erbij', data),
      execute(peopleVerbs.openDeputy, 'Laat waarnemen', data),
      execute(peopleVerbs.openDays, 'Werkdagen', data),
      ...(isCvt ? [execute(peopleVerbs.openVolmacht, 'Volmacht geven', data)] : []),
    ),
    buttons(
      details,
      execute(peopleVerbs.openPlace, 'Hoort bij een school', data),
      ...(endedOn === null ? [] : [comeBack]),
      execute(peopleVerbs.openLeave, 'Werkt hier niet meer', data, { look: 'danger' }),
    ),
  ];
}
