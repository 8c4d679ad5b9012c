import { ok } from '../../core/result.ts';
import type { MayRead } from '../abilities/permission.ts';
import type { Arrangement } from './arrangement.ts';
import { advance, type Outcome } from './change.ts';
import type { OpenDossier } from './command.ts';
import type { Now } from './world.ts';

/** Reading counts: it is audited, and no outcome button works before it. It is never stale; it shows what is there now. */
export function openDossier(record: Arrangement, command: OpenDossier, by: MayRead, now: Now): Outcome {
  const opened = record.opened.includes(by.person) ? record.opened : [...record.opened, by.person];
  return ok(advance(record, { to: { opened }, command, by: by.person, now, hidden: true, detail: { als: by.as } }));
}
