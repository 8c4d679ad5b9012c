import { type ReachOverviewView, reachOverviewCard } from '../../../../cards/beheer/reach/overview-card.ts';
import { REACH_ROWS, reachGroupCard, reachPersonCard } from '../../../../cards/beheer/reach/people-cards.ts';
import { reachInputs } from '../../../../cards/beheer/reach/verbs.ts';
import { type InstalledWord, REACH_ORDER } from '../../../../cards/beheer/reach/words.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { amount, revision, subjectId } from '../../../../cards/words/brands.ts';
import { ROLES, type Role } from '../../../core/actor.ts';
import { dayOf } from '../../../core/local-day.ts';
import { reachKind, wayOut } from '../../../people/who-is-missed.ts';
import { type Reached, readReach } from '../../data/reach/read-reach.ts';
import type { Look } from '../looking.ts';

/** Graph is asked for so many at one click: somebody waits for the answer. */
export const AT_A_CLICK = 20;

interface Said {
  readonly note?: BeheerRefusal | null;
  readonly done?: ReachOverviewView['done'];
  readonly asksSure?: boolean;
}

const dataOf = ({ turn }: Look, id = 'bereik') =>
  ({ v: 1, swv: turn.actor.swv, id: subjectId(id), revision: revision(0) }) as const;

export const roleOf = (inputs: Readonly<Record<string, string>>): Role | null =>
  ROLES.find((role) => role === inputs[reachInputs.role]) ?? null;

export const withRole = (people: readonly Reached[], role: Role | null) =>
  people.filter(({ roles }) => role === null || roles.includes(role));

export const installable = (people: readonly Reached[], mayInstall: boolean) =>
  people.filter((one) => wayOut(reachKind(one), mayInstall) === 'laat-installeren');

/** How many people are reached. */
export async function drawOverview(
  look: Look,
  mayInstall: boolean,
  { note = null, done = [], asksSure = false }: Said = {},
) {
  const role = roleOf(look.turn.inbound.inputs);
  const people = withRole(await readReach(look.tx, dayOf(look.turn.now)), role);
  const groups = REACH_ORDER.map((kind) => ({
    kind,
    count: amount(people.filter((one) => reachKind(one) === kind).length),
  }));
  const able = look.may.mayChange ? installable(people, mayInstall).length : 0;
  return reachOverviewCard({
    data: dataOf(look),
    note,
    done,
    role,
    groups: groups.filter(({ count }) => count > 0),
    installable: amount(Math.min(able, AT_A_CLICK)),
    asksSure,
  });
}

/** The people of the kind that was chosen. */
export async function drawGroup(look: Look, mayInstall: boolean) {
  const { inbound, now } = look.turn;
  const kind = REACH_ORDER.find((one) => one === inbound.inputs[reachInputs.kind]);
  if (kind === undefined) return drawOverview(look, mayInstall, { note: 'geen-keuze' });
  const role = roleOf(inbound.inputs);
  const all = withRole(await readReach(look.tx, dayOf(now)), role).filter((one) => reachKind(one) === kind);
  const pages = Math.max(1, Math.ceil(all.length / REACH_ROWS));
  const page = Math.min(Math.max(1, inbound.data.page ?? 1), pages);
  return reachGroupCard({
    data: dataOf(look),
    kind,
    role,
    total: amount(all.length),
    people: all
      .slice((page - 1) * REACH_ROWS, page * REACH_ROWS)
      .map(({ person, name, roles }) => ({ data: dataOf(look, person), name, roles })),
    page: amount(page),
    pages: amount(pages),
  });
}

/** One person, or the overview when nobody of that key has a role today. */
export async function drawPerson(
  look: Look,
  mayInstall: boolean,
  said: { readonly note?: BeheerRefusal | null; readonly done?: InstalledWord | null } = {},
) {
  const { inbound, now } = look.turn;
  const found = (await readReach(look.tx, dayOf(now))).find(({ person }) => person === String(inbound.data.id));
  if (!found) return drawOverview(look, mayInstall, { note: 'bestaat-niet' });
  const kind = reachKind(found);
  const way = wayOut(kind, mayInstall);
  return reachPersonCard({
    data: dataOf(look, found.person),
    note: said.note ?? null,
    done: said.done ?? null,
    name: found.name,
    email: found.email,
    kind,
    since: found.since && dayOf(found.since),
    wayOut: way,
    mayInstall: look.may.mayChange && way === 'laat-installeren',
    asksSure: said.note === 'bereik-zeker',
  });
}
