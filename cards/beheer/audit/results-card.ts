import type { CardElement, IContainer } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import type { Paged } from '../../parts/pager.ts';
import { bold, faint, heading, quiet, run, words } from '../../parts/text.ts';
import { ROLE_NAMES } from '../../people/role-names.ts';
import {
  type Amount,
  amount,
  type Dossiernummer,
  type LocalDate,
  type LocalTime,
  type PersonId,
  type StaffName,
  subjectId,
} from '../../words/brands.ts';
import { clockTime, fullDay, period } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { beheerVerbs } from '../verbs.ts';
import { type AuditAsk, askConstants, listVerb } from './ask.ts';
import { OUTCOME_WORDS, type OutcomeWord } from './outcome-words.ts';
import { VERB_WORDS, type VerbWord } from './verb-words.ts';
import { auditVerbs } from './verbs.ts';
import { type Who, whoText } from './who-text.ts';

export interface AuditRow {
  readonly seq: Amount;
  readonly day: LocalDate;
  readonly time: LocalTime;
  readonly who: Who;
  readonly roles: readonly (keyof typeof ROLE_NAMES)[];
  readonly what: VerbWord;
  readonly about: Dossiernummer | StaffName | null;
  readonly outcome: OutcomeWord;
  /** The details were erased; the row stays. */
  readonly isErased: boolean;
}

export interface AuditResultsView extends Paged {
  readonly data: CardData;
  /** Who read a dossier, or all that was done. */
  readonly asks: 'search' | 'readers';
  readonly dossiernummer: Dossiernummer | null;
  readonly person: { readonly id: PersonId; readonly name: StaffName } | null;
  readonly since: LocalDate | null;
  readonly until: LocalDate | null;
  /** Of this page, the newest first. */
  readonly rows: readonly AuditRow[];
  readonly total: Amount;
  /** There is more than can be paged through. */
  readonly isCut: boolean;
}

const TITLES = { search: 'Logboek', readers: 'Wie las dit dossier?' } as const;

/** What was found in the audit log. */
export const auditResultsCard = posted<AuditResultsView>(
  (view) => {
    const title = TITLES[view.asks];
    const lead = leadOf(view);
    return frame({
      title,
      speak: lead,
      body: [
        heading(title),
        ...asked(view),
        words(lead),
        ...view.rows.map((one) => row(view, one)),
        ...paging(view),
        buttons(
          execute(beheerVerbs.audit, 'Zoek iets anders', view.data, { look: 'main' }),
          execute(beheerVerbs.home, 'Terug naar beheer', view.data),
        ),
      ],
    });
  },
  () => 'Logboek',
);

function leadOf({ asks, total, isCut }: AuditResultsView): string {
  if (total === 0) return asks === 'readers' ? 'Niemand heeft dit dossier geopend.' : 'Ik heb niets gevonden.';
  if (isCut)
    return `Dit zijn de nieuwste ${total} regels; er zijn er meer. Kies een kortere periode om verder terug te kijken.`;
  return `${total} ${total === 1 ? 'regel' : 'regels'}, de nieuwste eerst.`;
}

function asked({ dossiernummer, person, since, until }: AuditResultsView): readonly CardElement[] {
  return [
    ...(dossiernummer === null ? [] : [fact('Dossier', dossiernummer)]),
    ...(person === null ? [] : [fact('Persoon', person.name)]),
    ...(since === null && until === null ? [] : [fact('Periode', periodOf(since, until))]),
  ];
}

function periodOf(since: LocalDate | null, until: LocalDate | null): string {
  if (since !== null && until !== null) return period(since, until);
  return since === null ? `tot en met ${until === null ? '' : fullDay(until)}` : `vanaf ${fullDay(since)}`;
}

function row(view: AuditResultsView, one: AuditRow): IContainer {
  const { seq, day, time, who, roles, what, about, outcome, isErased } = one;
  const held = roles.map((role) => ROLE_NAMES[role]).join(', ');
  const erased = isErased ? ' · details gewist' : '';
  return menuRow(
    [
      [bold(whoText(who)), faint(held === '' ? '' : ` (${held})`)],
      [run(VERB_WORDS[what]), ...(about === null ? [] : [run(`: ${about}`)])],
      [faint(`${fullDay(day)}, ${clockTime(time)} · rij ${seq} · ${OUTCOME_WORDS[outcome]}${erased}`)],
    ],
    execute(
      auditVerbs.entry,
      `Bekijk rij ${seq}`,
      { ...view.data, id: subjectId(String(seq)), page: view.page },
      { constants: askConstants(askOf(view)) },
    ),
  );
}

const askOf = ({ asks, dossiernummer, person, since, until, page }: AuditResultsView): AuditAsk => ({
  asks,
  dossiernummer,
  person: person?.id ?? null,
  since,
  until,
  page,
});

/** As parts/pager, with what was asked for on its buttons. */
function paging(view: AuditResultsView): readonly CardElement[] {
  const { page, pages, data } = view;
  if (pages <= 1) return [];
  const constants = askConstants(askOf(view));
  const to = (title: string, at: number) =>
    execute(listVerb(view), title, { ...data, page: amount(at) }, { constants });
  return [
    quiet(`Pagina ${page} van ${pages}`),
    buttons(...(page < pages ? [to('Volgende', page + 1)] : []), ...(page > 1 ? [to('Vorige', page - 1)] : [])),
  ];
}
