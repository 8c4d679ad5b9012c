import { outcomeWord } from '../../../../cards/beheer/audit/outcome-words.ts';
import type { AuditResultsView, AuditRow } from '../../../../cards/beheer/audit/results-card.ts';
import { verbWord } from '../../../../cards/beheer/audit/verb-words.ts';
import { amount, type Dossiernummer, type LocalDate, type PersonId } from '../../../../cards/words/brands.ts';
import { ROLES } from '../../../core/actor.ts';
import type { CardAction } from '../../../core/inbound.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { Turn } from '../../../core/turn.ts';
import type { Dossiers } from '../../../delivery/dossiers.ts';
import { heldRoles } from '../../../people/held-roles.ts';
import { type Staff, staffById } from '../../../people/who.ts';
import type { Tx } from '../../../store/store.ts';
import { AUDIT_ROWS, type AuditFound } from '../../data/audit/search-audit.ts';
import { keysOf } from '../../rules/audit/keys-of.ts';
import { timeOf } from '../../rules/audit/time-of.ts';
import { dataOf } from './draw-form.ts';
import type { Found } from './find.ts';

type Roles = AuditRow['roles'];

/** What was found, with the names and roles of who did it, as they were on that day. */
export async function resultsView(
  tx: Tx,
  turn: Turn<CardAction>,
  dossiers: Dossiers,
  { asks, found }: { readonly asks: 'search' | 'readers'; readonly found: Found },
): Promise<AuditResultsView> {
  const { asked, person, rows, total, isCut, page } = found;
  const named = [...rows.flatMap(({ actor, subject }) => [actor, subject]), ...(person === null ? [] : [person])];
  const staff = await staffById(tx, keysOf(named));
  const numbers = await dossiers.numbersOf(tx, [...new Set(rows.map(({ subject }) => subject))]);
  const held = await rolesOf(tx, rows);
  const who = person === null ? undefined : staff.get(person);
  return {
    data: dataOf(turn),
    asks,
    dossiernummer: asked.dossiernummer,
    person: who === undefined ? null : { id: who.person, name: who.name },
    since: asked.since,
    until: asked.until,
    rows: rows.map((row) => drawn(row, { staff, numbers, roles: held.get(row.seq) ?? [] })),
    total: amount(total),
    isCut,
    page: amount(page),
    pages: amount(Math.max(1, Math.ceil(total / AUDIT_ROWS))),
  };
}

function drawn(
  row: AuditFound,
  of: {
    readonly staff: ReadonlyMap<string, Staff>;
    readonly numbers: ReadonlyMap<string, Dossiernummer>;
    readonly roles: Roles;
  },
): AuditRow {
  const who = row.actor === 'meedoen' || row.actor === 'ops' ? row.actor : (of.staff.get(row.actor)?.name ?? null);
  return {
    seq: amount(row.seq),
    day: dayOf(row.at),
    time: timeOf(row.at),
    who,
    roles: of.roles,
    what: verbWord(row.verb),
    about: of.numbers.get(row.subject) ?? of.staff.get(row.subject)?.name ?? null,
    outcome: outcomeWord(row.outcome),
    isErased: row.isErased,
  };
}

/** By row: the role that the log names, else what the actor held on that day. */
async function rolesOf(tx: Tx, rows: readonly AuditFound[]): Promise<ReadonlyMap<number, Roles>> {
  const byDay = Map.groupBy(rows, (row) => dayOf(row.at));
  const found = new Map<number, Roles>();
  for (const [day, ofDay] of byDay) {
    const held = await rolesOn(tx, keysOf(ofDay.map(({ actor }) => actor)), day);
    for (const { seq, actor, role } of ofDay) {
      const named = ROLES.find((one) => one === role);
      found.set(seq, named ? [named] : (held.get(actor) ?? []));
    }
  }
  return found;
}

async function rolesOn(tx: Tx, people: readonly PersonId[], day: LocalDate): Promise<ReadonlyMap<string, Roles>> {
  const held = people.length === 0 ? [] : await heldRoles(tx, people, day);
  const byPerson = Map.groupBy(held, ({ person }) => person);
  return new Map([...byPerson].map(([person, of]) => [person, [...new Set(of.map(({ role }) => role))]]));
}
