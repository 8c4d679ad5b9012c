import { mayConclude } from '../abilities/for-the-swv.ts';
import type { TakenNow } from '../rules/confirm.ts';
import type { Dossier } from './case.ts';

/** What a decision of this person rests on if they take it now. */
export function takenNow({ record, scene, viewer, budget }: Dossier): TakenNow {
  const { now, committee, lastDay, calendar } = scene;
  const around = { committee, ties: viewer.ties };
  const holder = record.state === 'bij-volmachthouder' ? mayConclude(viewer.actor, record, around, now) : null;
  const volmacht = holder?.ok ? holder.value.volmacht : null;
  return { left: budget?.left ?? null, today: now.today, volmacht, lastDay, calendar };
}
