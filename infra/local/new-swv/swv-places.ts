import type { Role } from '../../../bot/core/actor.ts';
import type { Persona } from '../teams/personas.ts';
import { type Conversation, type Places, placesOfTeam, type Team } from '../teams/places.ts';
import type { ReadRegister } from './read-registers.ts';

/** Who of the SWV's staff reads its second, closed channel. */
const BOARD_ROOM: readonly Role[] = ['directeur-bestuurder', 'beleidsmedewerker', 'cvt-secretaris'];

interface Those {
  /** Whoever stands in the register; their schools are by name. */
  readonly members: readonly Persona[];
  /** Schools that have a team already. */
  readonly taken: ReadonlySet<string>;
  /** Whether the office has its team already. */
  readonly hasOffice: boolean;
}

/**
 * The teams of a SWV: one of the office, and one of each school. The beheerder is in all of them, as a guest where it is
 * another tenant's, so that there is somebody to bind the channel.
 */
export function swvPlaces({ swv, schools }: ReadRegister, { members, taken, hasOffice }: Those): Places {
  const conversations = new Map<string, Conversation>();
  const teams = new Map<string, Team>();
  const holding = (wanted: readonly Role[]) =>
    members.filter(({ roles }) => roles.some(({ role }) => wanted.includes(role)));
  const beheerders = holding(['functioneel-beheerder']);
  const office = members.filter((member) => member.schools.length === 0);
  const home = beheerders[0]?.tenantId ?? office[0]?.tenantId;
  if (home === undefined) return { conversations, teams };

  const add = (key: string, name: string, tenantId: string, rooms: Readonly<Record<string, readonly Persona[]>>) => {
    const channels = Object.entries(rooms).map(([title, who]) => {
      return { title, members: [...new Set([...beheerders, ...who].map(({ persona }) => persona))] };
    });
    const made = placesOfTeam(`${swv.id}/${key}`, name, tenantId, channels);
    for (const one of made.conversations) conversations.set(one.id, one);
    teams.set(made.team.id, made.team);
  };
  if (!hasOffice) add('bureau', swv.name, home, { Bureau: office, 'Bestuur en staf': holding(BOARD_ROOM) });
  for (const { id, name } of schools.filter((school) => !taken.has(school.id))) {
    const staff = members.filter((member) => member.schools.includes(name));
    add(`school/${id}`, name, staff[0]?.tenantId ?? home, { [name]: staff });
  }
  return { conversations, teams };
}
