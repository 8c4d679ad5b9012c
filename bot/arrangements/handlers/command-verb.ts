import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { type Refusal, refuse } from '../../core/result.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { isMoved } from '../rules/check-step.ts';
import type { CommandKind } from '../rules/command.ts';
import { type CommandVerb, parseCommand } from '../schema/parse-command.ts';
import { borderOf, carryOut, denyOn } from './carry-out.ts';
import type { Desk, Open } from './desk.ts';
import { type Handled, onDesk } from './on-desk.ts';
import { deniedForm, refuseClick } from './refuse.ts';

type OnRecord = Exclude<CommandKind, 'begin'>;

/**
 * The one path of every verb that changes a request: is it there for this person, may they, what did they type, do the
 * rules allow it; then the change, and the card that answers.
 * @param kind the command that the verb gives.
 */
export const commandVerb = (house: ArrangementsHouse, verb: CommandVerb, kind: OnRecord): HandleVerb =>
  onDesk(house, (desk) => command(desk, verb, kind));

/** The same on a desk that is there already. */
export async function command(desk: Desk, verb: CommandVerb, kind: OnRecord): Promise<Handled> {
  const { open } = desk;
  if (open === null) return deny(desk, kind, [absent()]);
  const { record, scene } = open;
  if (!open.seen) return deny(desk, kind, [hidden(desk, open, kind)]);
  // Read by the form of today it would be wrong at fields that are not on the card.
  if (kind === 'saveStep' && isMoved(record, scene)) return deny(desk, kind, [moved()]);
  const on = { id: record.id, revision: desk.turn.inbound.data.revision };
  const parsed = parseCommand(verb, on, await borderOf(desk, scene));
  if (!parsed.ok) {
    const unfit = deniedForm(desk, open, kind);
    return deny(desk, kind, unfit ? [unfit] : parsed.refusals);
  }
  const answer = await carryOut(desk, record, scene, parsed.value);
  if (answer.ok) return { answer, reply: answer.value, quiet: kind === 'openDossier' };
  return { answer, reply: await refuseClick(desk, open, { kind, problems: [answer.refusal] }) };
}

const moved = (): Refusal<RefusalCode> => refuse<RefusalCode>('modus-gewijzigd').refusal;
const absent = (): Refusal<RefusalCode> => refuse<RefusalCode>('bestaat-niet').refusal;

/** Who had a hand in it leaves the true reason in the audit log; to anyone else it is not there. */
function hidden(desk: Desk, open: Open, kind: OnRecord): Refusal<RefusalCode> {
  if (!open.tookPart) return absent();
  return deniedForm(desk, open, kind) ?? refuse<RefusalCode>('geen-toegang').refusal;
}

/** Refuses before the rules are asked; the audit row names the first problem. */
export async function deny(desk: Desk, kind: CommandKind, problems: readonly Refusal<RefusalCode>[]): Promise<Handled> {
  const [first = absent(), ...more] = problems;
  const answer = await denyOn(desk, first);
  return { answer, reply: await refuseClick(desk, desk.open, { kind, problems: [first, ...more] }) };
}
