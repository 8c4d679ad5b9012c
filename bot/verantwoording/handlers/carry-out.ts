import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import type { SubjectId } from '../../../cards/words/brands.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import type { Turn } from '../../core/turn.ts';
import type { ChangeTx } from '../../delivery/feature.ts';
import { colleaguesAt } from '../../people/colleagues.ts';
import type { Tx } from '../../store/store.ts';
import { lockAccount } from '../data/lock-account.ts';
import { isSeen } from '../data/read-account.ts';
import { readScene, type Scene } from '../data/read-scene.ts';
import { saveChange } from '../data/records.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { sendWanted } from '../posts/send-wanted.ts';
import type { Change } from '../rules/change.ts';
import type { Command } from '../rules/command.ts';
import { decide } from '../rules/decide.ts';
import type { Verantwoording } from '../rules/verantwoording.ts';

/**
 * One command to one account, inside a change(): its campaign shared and itself locked, the rules asked, the change and
 * what must be sent written.
 * @param ask what is wanted of it as it stands, or what is wrong with that; null: nothing, and that is fine.
 */
export async function carryOut(
  house: VerantwoordingHouse,
  tx: ChangeTx,
  { actor, now }: Pick<Turn, 'actor' | 'now'>,
  id: SubjectId,
  ask: (found: {
    readonly record: Verantwoording;
    readonly scene: Scene;
  }) => Promise<Result<Command, RefusalCode> | null>,
): Promise<Result<Change | null, RefusalCode>> {
  const found = await lockAccount(tx, id);
  const scene = found && (await readScene(tx, house, found.campagne, now));
  if (!found || !scene || !isSeen({ record: found.record, scene, actor })) return refuse('bestaat-niet');
  const { record } = found;
  const asked = await ask({ record, scene });
  if (asked === null) return ok(null);
  if (!asked.ok) return asked;
  const isColleague = await colleagueOf(tx, record, scene, asked.value);
  const outcome = decide(record, asked.value, actor, now, { ...scene, isColleague });
  if (!outcome.ok) return outcome;
  await saveChange(tx, record, outcome.value);
  await sendWanted(tx, record, outcome.value, scene);
  const { from, to, detail } = outcome.value.event;
  tx.record({ van: from, naar: to, ...detail });
  return outcome;
}

/** Only where a part is handed to somebody it matters who works there. */
async function colleagueOf(
  tx: Tx,
  { deelnemer }: Verantwoording,
  { format, today }: Scene,
  command: Command,
): Promise<(person: string) => boolean> {
  if (command.kind !== 'handPart' || command.to === null) return () => false;
  const all = await colleaguesAt(tx, deelnemer.schools, today, format.beoordeelt);
  return (person) => all.some(({ id }) => id === person);
}
