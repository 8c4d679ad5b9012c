import { ok, refuse } from '../../core/result.ts';
import type { MayAdvise } from '../abilities/permission.ts';
import type { Arrangement } from './arrangement.ts';
import { advance, ask, type Change, type Outcome, role } from './change.ts';
import type { Advise } from './command.ts';
import type { Expert } from './course.ts';
import { adviceIsClear } from './experts.ts';
import { routeByTally } from './settle.ts';
import type { Now, World } from './world.ts';

/**
 * One deskundige's own advice, after opening the dossier; it is final. The other's stays hidden until then. Two that agree
 * bring it to the CvT; two that differ ask for an MDO (DOMAIN D.1).
 */
export function advise(record: Arrangement, command: Advise, by: MayAdvise, now: Now, world: World): Outcome {
  const own = record.experts.find(({ expert }) => expert === by.person);
  if (!own || own.advice) return refuse('al-geadviseerd');
  if (!record.opened.includes(by.person)) return refuse('eerst-dossier');
  const advice = { at: now.instant, outcome: command.outcome, text: command.text };
  const experts = record.experts.map((one): Expert => (one === own ? { ...one, gone: null, advice } : one));
  const done = experts.every((one) => one.advice !== null);
  const route = done ? onward({ ...record, experts }, now, world) : null;
  return ok(
    advance(record, {
      to: { experts, ...route?.to },
      command,
      by: by.person,
      now,
      hidden: true,
      ...(route ? { ask: route.ask } : {}),
      // not what was advised: until both are in the audit desk would tell the other
      detail: { discipline: own.discipline },
    }),
  );
}

interface Onward {
  readonly to: Partial<Arrangement>;
  readonly ask: Pick<Change, 'posts' | 'notices'>;
}

function onward(record: Arrangement, now: Now, world: World): Onward {
  if (!adviceIsClear(record.experts, null)) {
    return { to: { state: 'bij-mdo' }, ask: ask('consulent', role('onderwijsconsulent', record.school)) };
  }
  const { state, advice, ask: wanted } = routeByTally(record, now, world);
  // Who read it before these advices were in has not read what they judge now.
  return { to: { state, advice, opened: [] }, ask: wanted };
}
