import { afterInputIds } from '../../../../cards/arrangements/after/verbs.ts';
import type { RefusalCode } from '../../../../cards/arrangements/refusals.ts';
import { type LocalDate, revision } from '../../../../cards/words/brands.ts';
import { ok, refuse } from '../../../core/result.ts';
import type { MayFollow, MaySend, MayStop } from '../../abilities/permission.ts';
import type { Arrangement } from '../arrangement.ts';
import { advance, type Outcome, role } from '../change.ts';
import { grantedSince } from '../granted-since.ts';
import { standingDecision } from '../standing-decision.ts';
import type { Now } from '../world.ts';
import type { CancelSupport, ConfirmStart, RecordSent, RegisterRod, ReportNotStarted, StopEarly } from './commands.ts';
import { firstDay } from './days.ts';
import type { FollowUp, Noted } from './follow-up.ts';

const atDay = (code: RefusalCode): Outcome => refuse(code, { field: afterInputIds.day });

const noted = (record: Arrangement, by: Noted['by'], { instant }: Now, on: LocalDate): Noted => ({
  by,
  at: instant,
  on,
  revision: revision(record.revision + 1),
});

/** "Verzonden op": the six weeks to object run from the day after (Awb 6:8). Once more mends a wrong day. */
export function recordSent(record: Arrangement, command: RecordSent, by: MaySend, now: Now): Outcome {
  const [followUp, decided] = [followed(record), standingDecision(record)];
  const { on } = command;
  if (on > now.today) return atDay('verzonden-in-toekomst');
  if (decided && on < decided.on) return atDay('verzonden-voor-besluit');
  const sent = { ...noted(record, by.person, now, on), corrected: followUp.sent !== null };
  return ok(done(record, command, by, now, { followUp: { ...followUp, sent } }, on));
}

/** "Ja, het is begonnen." */
export function confirmStart(record: Arrangement, command: ConfirmStart, by: MayFollow, now: Now): Outcome {
  const { on } = command;
  if (on > now.today) return atDay('begonnen-in-toekomst');
  if (on < grantedOn(record)) return atDay('begonnen-voor-besluit');
  if (record.endsOn !== null && on > record.endsOn) return atDay('begonnen-na-einde');
  const started = noted(record, by.person, now, on);
  const followUp = { ...followed(record), started, moved: started.revision };
  return ok(done(record, command, by, now, { followUp }, on));
}

/** "Nee, nog niet, want …": who guards the process and the consulent hear of it now, the school is asked again later. */
export function reportNotStarted(record: Arrangement, command: ReportNotStarted, by: MayFollow, now: Now): Outcome {
  const before = followed(record);
  const no = { ...noted(record, by.person, now, now.today), reason: command.reason };
  const followUp = { ...before, notStarted: [...before.notStarted, no], moved: no.revision };
  const change = done(record, command, by, now, { followUp }, now.today);
  const to = [role('procesbewaker'), role('onderwijsconsulent', record.school)];
  const told = to.map((audience) => ({ kind: 'niet-begonnen', to: audience, urgent: false }) as const);
  return ok({ ...change, posts: [...change.posts, ...told] });
}

/** "Het gaat niet door": the pupil left, or it is not needed any more. Nothing of it was ever given, so it has no last day. */
export function cancelSupport(record: Arrangement, command: CancelSupport, by: MayFollow, now: Now): Outcome {
  const stopped = {
    ...noted(record, by.person, now, now.today),
    how: 'niet-begonnen' as const,
    reason: command.reason,
  };
  const followUp = { ...followed(record), stopped, moved: stopped.revision };
  return ok(done(record, command, by, now, { followUp, endsOn: null }, now.today));
}

/** "Stopt eerder": its last day, past or to come, and why; nothing more is asked after it. */
export function stopEarly(record: Arrangement, command: StopEarly, by: MayStop, now: Now): Outcome {
  const [{ on }, before] = [command, followed(record)];
  const first = firstDay(before);
  if (first !== null && on < first) return atDay('stopt-voor-begin');
  if (record.endsOn !== null && on >= record.endsOn) return atDay('stopt-na-einde');
  const stopped = { ...noted(record, by.person, now, on), how: 'eerder' as const, reason: command.reason };
  const followUp = { ...before, stopped, moved: stopped.revision };
  return ok(done(record, command, by, now, { followUp, endsOn: on }, on));
}

/** The school registers the period in ROD (DOMAIN D.3); here only the day on which it did. */
export function registerRod(record: Arrangement, command: RegisterRod, by: MayFollow, now: Now): Outcome {
  const { on } = command;
  if (on > now.today) return atDay('rod-in-toekomst');
  if (on < grantedOn(record)) return atDay('rod-voor-besluit');
  const rod = noted(record, by.person, now, on);
  return ok(done(record, command, by, now, { followUp: { ...followed(record), rod } }, on));
}

/** A herstelbesluit gives the support anew, and undoes no day that passed with it. */
function grantedOn(record: Arrangement): LocalDate {
  const since = grantedSince(record);
  if (since === null) throw new Error('hindrance-after.ts lets through what is granted.');
  return since;
}

function followed({ followUp }: Arrangement): FollowUp {
  if (followUp === null) throw new Error('hindrance-after.ts lets through what is followed.');
  return followUp;
}

const done = (
  record: Arrangement,
  command: RecordSent | ConfirmStart | ReportNotStarted | CancelSupport | StopEarly | RegisterRod,
  by: MaySend | MayFollow | MayStop,
  now: Now,
  to: Partial<Arrangement>,
  on: LocalDate,
) => advance(record, { to, command, by: by.person, now, detail: { dag: on } });
