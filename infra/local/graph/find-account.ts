import type { Persona } from '../teams/personas.ts';

/** An account of a tenant, by object id or sign-in name. */
export function findAccount(personas: readonly Persona[], tenantId: string, key: string): Persona | null {
  const wanted = key.toLowerCase();
  const isIt = (one: Persona) => one.aadObjectId === wanted || one.email.toLowerCase() === wanted;
  return personas.find((one) => one.tenantId === tenantId && isIt(one)) ?? null;
}
