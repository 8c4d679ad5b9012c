import type { Role } from '../../../bot/core/actor.ts';
import type { Persona } from '../teams/personas.ts';
import type { Teams } from '../teams/teams.ts';
import { ROLE_NAMES, TEXTS, WORKS_AT } from './texts.ts';
import type { PersonaWire } from './wire.ts';

/** The personas as the page shows them: roles in Dutch, the organisation's name, what they have not read. */
export function peopleWire(teams: Pick<Teams, 'schools' | 'chats'>, personas: readonly Persona[]): PersonaWire[] {
  const schoolName = (slug: string) => teams.schools.find((school) => school.slug === slug)?.name ?? slug;
  const boardOf = (tenantId: string) => teams.schools.find((school) => school.tenantId === tenantId)?.board;
  const rolesOf = (persona: Persona): string => {
    const schools = new Map<Role, string[]>();
    for (const { role, school } of persona.roles) {
      schools.set(role, [...(schools.get(role) ?? []), ...(school === null ? [] : [schoolName(school)])]);
    }
    const roles = [...schools].map(([role, names]) =>
      names.length === 0 ? ROLE_NAMES[role] : `${ROLE_NAMES[role]} · ${names.join(', ')}`,
    );
    const held = persona.roles.map((role) => role.school);
    const other = persona.schools.filter((slug) => !held.includes(slug)).map(schoolName);
    return [...roles, ...(other.length > 0 ? [WORKS_AT(other.join(', '))] : [])].join(' · ');
  };
  return personas.map((persona) => ({
    persona: persona.persona,
    name: persona.name,
    roles: rolesOf(persona),
    organisation: persona.organisation ?? boardOf(persona.tenantId) ?? TEXTS.office,
    unread: teams.chats(persona.persona).reduce((sum, chat) => sum + chat.unread, 0),
  }));
}
