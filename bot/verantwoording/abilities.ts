import type { RefusalCode } from '../../cards/verantwoording/refusals.ts';
import type { PersonId, SubjectId } from '../../cards/words/brands.ts';
import type { Actor, Role } from '../core/actor.ts';
import { ok, type Result, refuse } from '../core/result.ts';
import { isOwnSchoolRole, isSchoolRole } from '../people/role-rules.ts';
import type { Deelnemer, Format } from './rules/format.ts';
import type { Verantwoording } from './rules/verantwoording.ts';

declare const granted: unique symbol;

/** That this person may do this, to this account or campaign and no other. Only this file makes one. */
interface Permission<What extends string> {
  readonly [granted]: What;
  readonly subject: SubjectId;
  readonly person: PersonId;
}

/** `parts`: those that this person fills in. */
export type MayFill = Permission<'fill'> & { readonly parts: readonly string[] };
export type MaySign = Permission<'sign'>;
export type MayReview = Permission<'review'>;
/** Sets up, opens, extends and closes campaigns. */
export type MayRun = Permission<'run'>;
/** Lets the others see whose figures these are. */
export type MayRelease = Permission<'release'>;
/** Sees an account, its texts included. */
export type MaySee = Permission<'see'>;
/** Sees sums and means of a campaign, and how many schools are ready; never one school's texts. */
export type MayOversee = Permission<'oversee'>;

type Granted<P> = Result<P, RefusalCode>;
type Of = Pick<Verantwoording, 'id' | 'deelnemer' | 'onderdelen'>;

const mint = <P extends Permission<string>>(fields: Omit<P, typeof granted>): P => fields as P;

/** Whether somebody holds this role for whom an account is of; people of a school have no say in one of the SWV itself. */
export function holdsFor(
  { roles }: Pick<Actor, 'roles'>,
  { schools }: Pick<Deelnemer, 'schools'>,
  wanted: Role,
): boolean {
  return roles.some(({ role, school }) => {
    if (role !== wanted) return false;
    if (schools.length === 0) return !isOwnSchoolRole(role);
    return school === null ? !isSchoolRole(role) : schools.includes(school);
  });
}

const holds = ({ roles }: Pick<Actor, 'roles'>, wanted: Role): boolean => roles.some(({ role }) => role === wanted);

/** Any role at a school of it, or of the SWV for its own: who got a part from a colleague must still work there. */
const worksFor = ({ roles }: Pick<Actor, 'roles'>, { schools }: Pick<Deelnemer, 'schools'>): boolean =>
  schools.length === 0
    ? roles.some(({ role }) => !isOwnSchoolRole(role))
    : roles.some(({ school }) => school !== null && schools.includes(school));

/**
 * Who fills in a part: the role that the format names, whom it was handed to, and whoever the format names to sign for it
 * in the end. Where it names nobody, each role keeps to its own part.
 */
export function mayFill(actor: Actor, of: Of, format: Pick<Format, 'onderdelen' | 'tekent'>): Granted<MayFill> {
  const signs = format.tekent !== null && maySign(actor, of, format).ok;
  const parts = format.onderdelen
    .filter(
      ({ id, vult }) =>
        signs ||
        holdsFor(actor, of.deelnemer, vult) ||
        (of.onderdelen[id]?.given === actor.person && worksFor(actor, of.deelnemer)),
    )
    .map(({ id }) => id);
  if (parts.length === 0) return refuse('niet-jouw-rol');
  return ok(mint<MayFill>({ subject: of.id, person: actor.person, parts }));
}

/** Whose click hands it in; where the format names nobody, whoever fills in a part. */
export function maySign(actor: Actor, of: Of, format: Pick<Format, 'onderdelen' | 'tekent'>): Granted<MaySign> {
  const roles = format.tekent === null ? format.onderdelen.map(({ vult }) => vult) : [format.tekent];
  if (!roles.some((role) => holdsFor(actor, of.deelnemer, role))) return refuse('niet-jouw-rol');
  return ok(mint<MaySign>({ subject: of.id, person: actor.person }));
}

export function mayReview(actor: Actor, of: Of, format: Pick<Format, 'beoordeelt'>): Granted<MayReview> {
  const { beoordeelt } = format;
  if (beoordeelt === null || !holdsFor(actor, of.deelnemer, beoordeelt)) return refuse('niet-jouw-rol');
  return ok(mint<MayReview>({ subject: of.id, person: actor.person }));
}

/** Who answers a question of the school: whoever reviews, else whoever runs the round. */
export function mayAnswer(actor: Actor, of: Of, format: Pick<Format, 'beoordeelt'>): Granted<MayReview | MayRun> {
  return format.beoordeelt === null ? mayRun(actor, of.id) : mayReview(actor, of, format);
}

/** The beleidsmedewerker, or who deputises. */
export function mayRun(actor: Actor, subject: SubjectId): Granted<MayRun> {
  if (!holds(actor, 'beleidsmedewerker')) return refuse('niet-jouw-rol');
  return ok(mint<MayRun>({ subject, person: actor.person }));
}

/**
 * Who fills in, signs, reviews or runs it; nobody else reads a school's own words before that school released them. What
 * was only set up is seen by who sets it up.
 */
export function maySee(
  actor: Actor,
  of: Of & Pick<Verantwoording, 'state'>,
  format: Pick<Format, 'onderdelen' | 'tekent' | 'beoordeelt'>,
): Granted<MaySee> {
  const asked = of.state !== 'klaargezet';
  const may = mayRun(actor, of.id).ok || (asked && isInIt(actor, of, format));
  return may ? ok(mint<MaySee>({ subject: of.id, person: actor.person })) : refuse('niet-jouw-rol');
}

function isInIt(actor: Actor, of: Of, format: Pick<Format, 'onderdelen' | 'tekent' | 'beoordeelt'>): boolean {
  return (
    mayFill(actor, of, format).ok ||
    mayReview(actor, of, format).ok ||
    // who has it in their part of the SWV, whatever the format asks of them
    (of.deelnemer.schools.length > 0 && holdsFor(actor, of.deelnemer, 'schoolbestuur'))
  );
}

export function mayOversee(actor: Actor, subject: SubjectId): Granted<MayOversee> {
  if (!holds(actor, 'beleidsmedewerker') && !holds(actor, 'directeur-bestuurder')) return refuse('niet-jouw-rol');
  return ok(mint<MayOversee>({ subject, person: actor.person }));
}

/** Whether the school's name may stand beside its figures is for its directie to say. */
export function mayRelease(actor: Actor, { id, deelnemer }: Pick<Of, 'id' | 'deelnemer'>): Granted<MayRelease> {
  if (deelnemer.schools.length === 0 || !holdsFor(actor, deelnemer, 'directie')) return refuse('niet-jouw-rol');
  return ok(mint<MayRelease>({ subject: id, person: actor.person }));
}

/** Whether somebody belongs to whom an account is of, so that its numbers are their own. */
export const isOwn = ({ roles }: Pick<Actor, 'roles'>, { schools }: Pick<Deelnemer, 'schools'>): boolean =>
  roles.some(({ role, school }) => isOwnSchoolRole(role) && school !== null && schools.includes(school));

/** Small numbers of the whole SWV are for the directeur-bestuurder, in the answer to their own click (DOMAIN H.3). */
export const seesSmallNumbers = (actor: Pick<Actor, 'roles'>): boolean => holds(actor, 'directeur-bestuurder');
