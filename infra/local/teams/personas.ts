import * as z from 'zod';
import { ROLES } from '../../../bot/core/actor.ts';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const persona = z.strictObject({
  /** The key by which tests and the werkbank choose this persona. */
  persona: slug,
  /** The name of a role, never of a person. */
  name: z.string().min(1).max(100),
  /** Also the userPrincipalName. */
  email: z.email(),
  aadObjectId: z.uuid(),
  tenantId: z.uuid(),
  roles: z.array(z.strictObject({ role: z.enum(ROLES), school: slug.nullable() })).min(1),
  /** Every school that the persona has to do with; more than its roles name for a CvT member who works at a school. */
  schools: z.array(slug),
  /** Under what the werkbank lists the persona; else the board whose tenant it is, or the SWV. */
  organisation: z.string().min(1).optional(),
});
export type Persona = Readonly<z.infer<typeof persona>>;

const school = z.strictObject({
  slug,
  name: z.string().min(1).max(100),
  brin: z.string().regex(/^\d{2}[A-Z]{2}\d{2}$/),
  board: z.string().min(1),
  /** The Microsoft 365 tenant of the board: the school's channel lives there. */
  tenantId: z.uuid(),
});
export type School = Readonly<z.infer<typeof school>>;

const unique = <T>(what: string, key: (item: T) => string) =>
  [
    (items: readonly T[]) => new Set(items.map(key)).size === items.length,
    { message: `two entries have the same ${what}` },
  ] as const;

/** Reads `people.json`; throws a ZodError that names the path of what is wrong. */
export function parsePersonas(json: unknown): readonly Persona[] {
  return z
    .array(persona)
    .refine(...unique<Persona>('persona', (p) => p.persona))
    .refine(...unique<Persona>('tenant and object id', (p) => `${p.tenantId}/${p.aadObjectId}`))
    .parse(json);
}

/** Reads `schools.json`; throws a ZodError that names the path of what is wrong. */
export function parseSchools(json: unknown): readonly School[] {
  return z
    .array(school)
    .refine(...unique<School>('slug', (s) => s.slug))
    .parse(json);
}
