import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { inputIds } from '../../../cards/arrangements/verbs.ts';
import type { LocalDate } from '../../../cards/words/brands.ts';
import { ok, type Refusal, type Result, refuse } from '../../core/result.ts';
import type { MayExtend } from '../abilities/permission.ts';
import { type Clockwork, extensionMost, legalTerm } from '../data/deadlines.ts';
import type { Arrangement } from './arrangement.ts';
import { advance, type Outcome, person, role } from './change.ts';
import type { ExtendTerm } from './command.ts';
import type { Now, World } from './world.ts';

/** Between which days the new last day lies. */
export interface ExtensionRoom {
  /** The last day of the term as it is. */
  readonly end: LocalDate;
  readonly most: LocalDate;
}

/**
 * Whether the term can be extended now (Awb 4:14 lid 1: with notice, within the term), and how far. Not while it stands
 * still: nobody knows then when it ends.
 */
export function roomToExtend(record: Arrangement, clockwork: Clockwork): Result<ExtensionRoom, RefusalCode> {
  const term = legalTerm(record, clockwork);
  if (record.verdaging !== null) return refuse('al-verlengd', { facts: { dag: record.verdaging.until } });
  if (term === null || term.standsStillSince !== null) return refuse('termijn-staat-stil');
  if (clockwork.now.today > term.end) return refuse('termijn-voorbij', { facts: { dag: term.end } });
  return ok({ end: term.end, most: extensionMost(term.end, clockwork) });
}

/** What is wrong with a new last day; null when nothing is. */
export function checkNewEnd(
  until: LocalDate,
  { end, most }: ExtensionRoom,
  { calendar }: Pick<Clockwork, 'calendar'>,
): Refusal<RefusalCode> | null {
  const field = inputIds.until;
  if (until <= end) return no('einde-te-vroeg', { field, facts: { dag: end } });
  if (until > most) return no('einde-te-ver', { field, facts: { dag: most } });
  return calendar.mayEndTerm(until) ? null : no('einde-geen-werkdag', { field });
}

/** What the last click brings back: exactly what stood on the card. */
export const extendConfirm = ({ end }: ExtensionRoom, until: LocalDate): string => `verdaging|${end}|${until}`;

/**
 * The notice that the decision comes later (Awb 4:14): by who may decide on the kind, once, confirmed in full. The school
 * and the requester are told, each on a card that makes a sound.
 */
export function extendTerm(record: Arrangement, command: ExtendTerm, by: MayExtend, now: Now, world: World): Outcome {
  const { as, volmacht, insteadOf } = by;
  if (as === 'volmachthouder' && world.rules.besluit !== 'cvt') {
    return refuse('niet-jouw-rol', { facts: { rol: 'directeur-bestuurder' } });
  }
  const room = roomToExtend(record, { ...world, now });
  if (!room.ok) return room;
  const wrong = checkNewEnd(command.until, room.value, world);
  if (wrong) return { ok: false, refusal: wrong };
  if (command.confirm !== extendConfirm(room.value, command.until)) return refuse('bevestig-opnieuw');
  const { reason, until } = command;
  const was = room.value.end;
  const taken = { by: by.person, at: now.instant, on: now.today };
  return ok(
    advance(record, {
      to: { verdaging: { ...taken, role: as, insteadOf, volmacht, was, until, reason } },
      command,
      by: by.person,
      now,
      ask: {
        posts: [
          { kind: 'status', to: person(record.requester), urgent: false, fresh: true },
          { kind: 'directie', to: role('directie', record.school), urgent: false, fresh: true },
        ],
        notices: [],
      },
      detail: { als: as, volmacht, termijnVoor: was, termijnNa: until },
    }),
  );
}

const no = (code: RefusalCode, about: Omit<Refusal<RefusalCode>, 'code'>): Refusal<RefusalCode> =>
  refuse<RefusalCode>(code, about).refusal;
