import * as z from 'zod';
import { localDate, schoolId, schoolName, staffName } from '../../cards/words/brands.ts';
import { ROLES } from '../core/actor.ts';
import type { TenantId } from '../core/inbound.ts';
import type { Weekday } from '../core/local-day.ts';
import { isSchoolRole } from './role-rules.ts';
import { ROUTES, SCHOOL_TYPES } from './tables.ts';

const word = <Out>(mint: (text: string) => Out) =>
  z.string().transform((text, ctx) => {
    try {
      return mint(text);
    } catch {
      ctx.addIssue('not one of our words');
      return z.NEVER;
    }
  });
const day = word(localDate);
const term = { from: day.optional(), until: day.nullable().default(null) };
const lower = z.email().transform((text) => text.toLowerCase());

const board = z.object({
  name: z.string().min(1).max(100),
  administratienummer: z
    .string()
    .regex(/^\d{5}$/)
    .nullable()
    .default(null),
  mandate: z.enum(['directie', 'zorgcoordinator']).nullable().default(null),
});

const school = z.object({
  /** Becomes the school's key. */
  slug: word(schoolId),
  name: word(schoolName),
  brin: z.string().regex(/^\d{2}[A-Z]{2}\d{2}$/),
  /** The name of a board of this seed or of the register. */
  board: z.string(),
  type: z.enum(SCHOOL_TYPES),
  route: z.enum(ROUTES).default('personal'),
});

const heldRole = z
  .object({ role: z.enum(ROLES), school: word(schoolId).nullable().default(null), ...term })
  .refine(
    ({ role, school: of }) => isSchoolRole(role) === (of !== null),
    'a role of a school names its school, another role none',
  );

const volmacht = z.object({
  number: z.string().min(1).max(100),
  kinds: z.array(z.string().min(1)).min(1),
  /** In cents; null is no maximum. */
  maximum: z.number().int().min(0).nullable(),
  ...term,
});

const person = z.object({
  name: word(staffName),
  email: lower,
  /** userPrincipalName, when it differs from the e-mail address. */
  upn: lower.optional(),
  tenantId: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}$/)
    .transform((text) => text.toLowerCase() as TenantId),
  workingDays: z
    .array(
      z
        .int()
        .min(1)
        .max(7)
        .transform((n) => n as Weekday),
    )
    .min(1)
    .default([1, 2, 3, 4, 5]),
  roles: z.array(heldRole),
  /** Every school that the person has to do with; one that none of the roles names is where they work. */
  schools: z.array(word(schoolId)).default([]),
  volmachten: z.array(volmacht).default([]),
  /** For whom this person stands in, by that person's e-mail address or upn. */
  deputyFor: z.array(z.object({ person: lower, role: z.enum(ROLES), ...term })).default([]),
});

/** The boards, schools and people of a pack or of the demonstration; what else stands in the JSON is left unread. */
export const peopleSeed = z.object({ boards: z.array(board), schools: z.array(school), persons: z.array(person) });
export type PeopleSeed = Readonly<z.infer<typeof peopleSeed>>;
export type PersonSeed = PeopleSeed['persons'][number];
