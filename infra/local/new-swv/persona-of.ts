import { createHash } from 'node:crypto';
import type { Persona } from '../teams/personas.ts';
import type { ReadRegister, Registered } from './read-registers.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const uuidOf = (text: string) => hash(text).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');

/** The Microsoft 365 tenant of an organisation that the werkbank made up. */
export const tenantOf = (organisation: string): string => uuidOf(`tenant ${organisation}`);

/** Whether this is the account of a persona. */
export const isAccountOf = ({ tenantId, upn }: Registered, persona: Persona): boolean =>
  persona.tenantId === tenantId && persona.email.toLowerCase() === upn;

/** The key of somebody's persona: the same after every restart, and in every SWV that knows the account. */
export const personaKey = ({ tenantId, upn }: Pick<Registered, 'tenantId' | 'upn'>): string => {
  const name =
    upn
      .split('@')[0]
      ?.replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'account';
  return `${name}-${hash(`${tenantId} ${upn}`).slice(0, 6)}`;
};

/** The persona of somebody in a register. Its schools are by name: the demonstration's keys are not theirs. */
export function personaOf(person: Registered, { swv, schools }: ReadRegister): Persona {
  const nameOf = (id: string) => schools.find((school) => school.id === id)?.name ?? id;
  return {
    persona: personaKey(person),
    name: person.name,
    email: person.upn,
    aadObjectId: person.objectId ?? uuidOf(`account ${person.tenantId} ${person.upn}`),
    tenantId: person.tenantId,
    roles: person.roles.map(({ role, school }) => ({ role, school: school === null ? null : nameOf(school) })),
    schools: person.schools.map(nameOf),
    organisation: swv.name,
  };
}
