import type { LocalDate } from '../../../cards/words/brands.ts';
import { mayWrite } from '../abilities/for-the-school.ts';
import type { Scene } from '../data/read-scene.ts';
import type { Viewer } from '../data/read-viewer.ts';
import { answerBy, halfFrom, sendBy, startAskedOn } from '../rules/after/days.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { mayDo } from './may-do.ts';

/** A question that waits after a decision, and by when an answer is hoped for. */
interface Waits {
  readonly task: 'verzenden' | 'begonnen' | 'evaluatie' | 'btv-rod';
  readonly until: LocalDate | null;
}

/**
 * What waits for this person now, as the kind of its card; null when nothing does. While a decision is mended nothing does:
 * what was not sent waits for the new one, for sending would bring into force what is about to be replaced (Awb 3:40, 3:41).
 */
export function waitsAfter(record: Arrangement, viewer: Viewer, scene: Scene): Waits | null {
  const { followUp, decision, school, endsOn } = record;
  const { calendar, now } = scene;
  if (followUp === null || decision === null) return null;
  if (followUp.sent === null && mayDo('recordSent', record, viewer, scene)) {
    return { task: 'verzenden', until: sendBy(record, decision.on, calendar) };
  }
  if (followUp.terms === null) return null;
  // Any zorgcoördinator of the school may answer; it waits for who asked for it, and for who deputises.
  if (!mayWrite(viewer.actor, record).ok) return null;
  const start = startAskedOn(followUp, calendar, school);
  if (start !== null && start <= now.today && mayDo('confirmStart', record, viewer, scene))
    return { task: 'begonnen', until: answerBy(record, start, calendar) };
  const from = mayDo('evaluate', record, viewer, scene) ? halfFrom(record, now.today) : null;
  if (from !== null) return { task: 'evaluatie', until: answerBy(record, from, calendar) };
  const { begins } = followUp;
  const goesOn = begins !== null && begins <= now.today && (endsOn === null || now.today <= endsOn);
  const registers = goesOn && mayDo('registerRod', record, viewer, scene);
  return registers ? { task: 'btv-rod', until: null } : null;
}
