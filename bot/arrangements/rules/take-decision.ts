import { inputIds } from '../../../cards/arrangements/verbs.ts';
import { ok, refuse } from '../../core/result.ts';
import type { MayConclude, MayDecide } from '../abilities/permission.ts';
import type { Arrangement } from './arrangement.ts';
import { beginFollowUp, withSending } from './begin-follow-up.ts';
import { advance, type Outcome } from './change.ts';
import type { Conclude, Decide } from './command.ts';
import type { Decision } from './course.ts';
import { readyToDecide } from './ready-to-decide.ts';
import { settle } from './settle.ts';
import { tellOutcome } from './tell-outcome.ts';
import { grantTlv } from './tlv-grant.ts';
import type { Now, World } from './world.ts';

/** The volmachthouder's last click: after it, it is the decision. They voted first, as a member. */
export function conclude(record: Arrangement, command: Conclude, by: MayConclude, now: Now, world: World): Outcome {
  if (settle(record, now, world) !== null) return refuse('commissie-gewijzigd');
  if (!record.opened.includes(by.person)) return refuse('eerst-dossier');
  if (!record.votes.some((one) => one.seat === by.seat)) return refuse('eerst-stemmen');
  return decideOn(record, command, { ...by, as: 'volmachthouder' }, now, world);
}

/** The directeur-bestuurder's decision, with the votes of the CvT as an advice. */
export function decideAsBestuurder(
  record: Arrangement,
  command: Decide,
  by: MayDecide,
  now: Now,
  world: World,
): Outcome {
  if (!record.opened.includes(by.person)) return refuse('eerst-dossier');
  return decideOn(record, command, { ...by, as: 'directeur-bestuurder', volmacht: null }, now, world);
}

type Decider = Pick<Decision, 'as' | 'volmacht' | 'insteadOf'> & { readonly person: Decision['by'] };

function decideOn(record: Arrangement, command: Conclude | Decide, by: Decider, now: Now, world: World): Outcome {
  const ready = readyToDecide(record, command, { ...world, today: now.today, volmacht: by.volmacht });
  if (!ready.ok) return ready;
  const { asked } = ready.value;
  if (command.confirm !== asked.confirm) return refuse('bevestig-opnieuw');
  if (asked.deviates && command.deviation === null) return refuse('afwijking-nodig', { field: inputIds.deviation });
  const { weken, dagen, bedrag, start } = asked;
  const tlv = grantTlv(record, command.outcome, asked.tlv, world);
  const decision: Decision = {
    outcome: command.outcome,
    by: by.person,
    insteadOf: by.insteadOf,
    as: by.as,
    volmacht: by.volmacht,
    at: now.instant,
    on: now.today,
    weken,
    dagen,
    bedrag,
    start,
    tlv: asked.tlv,
    deels: asked.deels,
    motivering: command.motivering,
    deviation: asked.deviates ? command.deviation : null,
  };
  const after = beginFollowUp({ ...record, ...tlv.to, state: command.outcome, decision }, world);
  return ok(
    advance(record, {
      to: { state: command.outcome, decision, ...tlv.to, ...after },
      command,
      by: by.person,
      now,
      ask: withSending(tellOutcome(record)),
      detail: {
        besluit: command.outcome,
        ...(asked.deels && { deels: true }),
        als: by.as,
        volmacht: by.volmacht,
        weken,
        dagen,
        bedrag,
        start,
        afwijkend: asked.deviates,
        herstel: record.mended.length > 0,
        bovenBudget: asked.overBudget,
        ...tlv.detail,
      },
    }),
  );
}
