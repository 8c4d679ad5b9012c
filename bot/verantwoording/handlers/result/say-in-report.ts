import type { RefusalCode } from '../../../../cards/verantwoording/refusals.ts';
import type { PersonId } from '../../../../cards/words/brands.ts';
import type { Role } from '../../../core/actor.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { ChangeTx } from '../../../delivery/feature.ts';
import { isSchoolRole } from '../../../people/role-rules.ts';
import { mayRun } from '../../abilities.ts';
import { lockCampagne } from '../../data/campagnes.ts';
import { isInReport, putInReport } from '../../data/releases.ts';
import { FEATURE } from '../../data/verantwoording-house.ts';
import { peopleOf } from '../../posts/send-wanted.ts';
import type { Format } from '../../rules/format.ts';
import { isHandedIn, type Verantwoording } from '../../rules/verantwoording.ts';
import type { Click } from './answering.ts';
import { drawResult, resultsFor } from './of-campaign.ts';

/** The kind of card that a school hears by. */
export const IN_REPORT = 'in-het-jaarverslag';

/** Says it to all that handed in, once: to who fills in there and who signs. */
export async function sayInReport(click: Click): Promise<Result<InvokeReply, RefusalCode>> {
  const { tx, turn } = click;
  const { id } = turn.inbound.data;
  const may = mayRun(turn.actor, id);
  if (!may.ok) return may;
  const campagne = await lockCampagne(tx, id);
  if (campagne === null) return refuse('bestaat-niet');
  const read = await resultsFor(click);
  if (!read.ok) return read;
  // a second click, or somebody else's: it was said
  if (await isInReport(tx, id)) return ok(await drawResult(click, read.value, 'al-gedaan'));
  if (campagne.state !== 'gesloten') return ok(await drawResult(click, read.value, 'ronde-veranderd'));
  await putInReport(tx, id, may.value.person, turn.now);
  let told = 0;
  for (const account of read.value.accounts) {
    for (const person of await hearers(tx, account, read.value.scene)) {
      await tx.post({ feature: FEATURE, kind: IN_REPORT, subject: account.id, to: { kind: 'person', id: person } });
      told += 1;
    }
  }
  tx.record({ verteld: told });
  return ok(await drawResult(click, read.value, null));
}

/** Who had a hand in it for its school or werkgebied, by the roles of the format; the SWV tells itself nothing. */
async function hearers(
  tx: ChangeTx,
  { deelnemer, state }: Verantwoording,
  {
    format,
    today,
  }: { readonly format: Pick<Format, 'onderdelen' | 'tekent'>; readonly today: Parameters<typeof peopleOf>[2] },
): Promise<ReadonlySet<PersonId>> {
  if (deelnemer.schools.length === 0 || !isHandedIn(state)) return new Set();
  const asked: readonly (Role | null)[] = [...format.onderdelen.map(({ vult }) => vult), format.tekent];
  const roles = new Set(asked.flatMap((role) => (role !== null && isSchoolRole(role) ? [role] : [])));
  const people = new Set<PersonId>();
  for (const role of roles)
    for (const person of await peopleOf(tx, { to: 'role', role, schools: deelnemer.schools }, today))
      people.add(person);
  return people;
}
