import type { RefusalCode } from '../../cards/verantwoording/refusals.ts';
import { type PersonId, type SubjectId, subjectId } from '../../cards/words/brands.ts';
import type { Actor, Role } from '../core/actor.ts';
import { ok, type Result, refuse } from '../core/result.ts';
import { isOversightRole, isOwnSchoolRole, isSchoolRole, isStaffRole } from '../people/role-rules.ts';
import { type Deelnemer, type Format, goalsFieldOf } from './rules/format.ts';
import type { CampaignState, Verantwoording } from './rules/verantwoording.ts';

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
/** Sees an ontwikkelagenda; `writes`: also says what stands in it. */
export type MayAgenda = Permission<'agenda'> & { readonly writes: boolean };
/** Sees sums and means of a campaign, and how many schools are ready; never one school's texts. */
export type MayOversee = Permission<'oversee'>;
/** Sees what came out of a round, for all of it; `sums`: and nothing that stands for one participant. */
export type MayReadResult = Permission<'read-result'> & { readonly sums: boolean };

/** An ontwikkelagenda has no id of its own: it is of a participant in a period. */
export const AGENDAS = subjectId('ontwikkelagendas');

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

/** Any role at a school of it, or on the staff of the SWV for its own: who got a part from a colleague must still work there. */
const worksFor = ({ roles }: Pick<Actor, 'roles'>, { schools }: Pick<Deelnemer, 'schools'>): boolean =>
  schools.length === 0
    ? roles.some(({ role }) => isStaffRole(role))
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

/**
 * An ontwikkelagenda is agreed on between the school and the SWV: written by who will account for its goals, by who signs
 * for that, and by the consulent; whoever reviews that account reads along.
 */
export function mayAgenda(
  actor: Actor,
  deelnemer: Deelnemer,
  format: Pick<Format, 'onderdelen' | 'tekent' | 'beoordeelt'>,
): Granted<MayAgenda> {
  const fills = goalsFieldOf(format)?.part.vult;
  if (fills === undefined) return refuse('niet-jouw-rol');
  const holdsOne = (...roles: readonly (Role | null)[]) =>
    roles.some((role) => role !== null && holdsFor(actor, deelnemer, role));
  const writes = holdsOne(fills, format.tekent, 'onderwijsconsulent');
  if (!writes && !holdsOne(format.beoordeelt)) return refuse('niet-jouw-rol');
  return ok(mint<MayAgenda>({ subject: AGENDAS, person: actor.person, writes }));
}

const oversees = (actor: Actor): boolean => holds(actor, 'beleidsmedewerker') || holds(actor, 'directeur-bestuurder');

export function mayOversee(actor: Actor, subject: SubjectId): Granted<MayOversee> {
  if (!oversees(actor)) return refuse('niet-jouw-rol');
  return ok(mint<MayOversee>({ subject, person: actor.person }));
}

/**
 * Who oversees rounds reads their result as it comes in. Who supervises the SWV, and the ondersteuningsplanraad, read the
 * figures that stand: of a round that is closed, and of one school no more than it gave its yes to (issue 5: they «see
 * aggregates»).
 */
export function mayReadResult(actor: Actor, subject: SubjectId, state: CampaignState): Granted<MayReadResult> {
  if (!readsResults(actor)) return refuse('niet-jouw-rol');
  if (state === 'ontwerp') return refuse('niet-open');
  const sums = !oversees(actor);
  if (sums && state !== 'gesloten') return refuse('loopt-nog');
  return ok(mint<MayReadResult>({ subject, person: actor.person, sums }));
}

/** Whether there may be a result for somebody at all. */
export const readsResults = (actor: Actor): boolean =>
  oversees(actor) || actor.roles.some(({ role }) => isOversightRole(role));

/**
 * Whether a name may stand beside its figures: of a school its directie says so; of a werkgebied, which has none, whoever
 * hands its account in.
 */
export function mayRelease(actor: Actor, of: Of, format: Pick<Format, 'onderdelen' | 'tekent'>): Granted<MayRelease> {
  const { kind } = of.deelnemer;
  const may =
    kind === 'school'
      ? holdsFor(actor, of.deelnemer, 'directie')
      : kind === 'werkgebied' && maySign(actor, of, format).ok;
  return may ? ok(mint<MayRelease>({ subject: of.id, person: actor.person })) : refuse('niet-jouw-rol');
}

/** Whether somebody belongs to whom an account is of, so that its numbers are their own. */
export const isOwn = ({ roles }: Pick<Actor, 'roles'>, { schools }: Pick<Deelnemer, 'schools'>): boolean =>
  roles.some(({ role, school }) => isOwnSchoolRole(role) && school !== null && schools.includes(school));

/** Small numbers of the whole SWV are for the directeur-bestuurder, in the answer to their own click (DOMAIN H.3). */
export const seesSmallNumbers = (actor: Pick<Actor, 'roles'>): boolean => holds(actor, 'directeur-bestuurder');
