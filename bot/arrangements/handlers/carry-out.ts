import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import type { InvokeReply } from '../../core/reply.ts';
import { ok, type Refusal, type Result, refuse } from '../../core/result.ts';
import { changeIn } from '../../delivery/change.ts';
import type { ChangeTx } from '../../delivery/feature.ts';
import { knownNames } from '../../people/known-names.ts';
import type { Tx } from '../../store/store.ts';
import type { SwvCipher } from '../../store/swv-cipher.ts';
import { keepSpending } from '../data/keep-spending.ts';
import { nextDossiernummer } from '../data/next-dossiernummer.ts';
import { needsVolgnummer, nextVolgnummer } from '../data/next-volgnummer.ts';
import { withPupilMark } from '../data/pupil-mark.ts';
import { lockBudget } from '../data/read-budget.ts';
import type { Scene } from '../data/read-scene.ts';
import { worldOf } from '../data/read-scene.ts';
import { saveChange } from '../data/save-change.ts';
import { sealingWith } from '../data/sealing.ts';
import { sendWanted } from '../posts/send-wanted.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import type { Change } from '../rules/change.ts';
import type { Command } from '../rules/command.ts';
import { decide } from '../rules/decide.ts';
import { haveAdvised } from '../rules/experts.ts';
import type { Border } from '../schema/read-input.ts';
import type { Desk } from './desk.ts';
import { replyAfter, replyDiscarded } from './reply-after.ts';

/** What a click came to: the card that answers it, or why not. */
export type Answer = Result<InvokeReply, RefusalCode>;

/** Draws the answer from the request as it became. */
type Draw = (next: Arrangement, tx: Tx) => Promise<InvokeReply>;

/** What the border needs to read this click. */
export async function borderOf({ tx, now, turn, open }: Desk, { rules }: Pick<Scene, 'rules'>): Promise<Border> {
  const typed = turn.inbound.inputs;
  const known = Object.keys(typed).length === 0 ? [] : await knownNames(tx);
  return { rules, today: now.today, known, typed, advised: open !== null && haveAdvised(open.record) };
}

/**
 * Carries out one command by the rules, in the transaction of the desk: the request, its history, what must be sent, the
 * card that answers, and last the audit row. A refusal leaves nothing but its audit row.
 * @param draw the card that answers, when it is another than that of the command.
 */
export function carryOut(
  desk: Desk,
  record: Arrangement | null,
  scene: Scene,
  command: Command,
  draw: Draw = (next, tx) => replyAfter(desk, command.kind, next, scene, tx),
): Promise<Answer> {
  return inChange(desk, async (tx) => {
    const { house, viewer, now, cipher } = desk;
    const budget = record && isDecision(command) ? await lockBudget(tx, house.configurations, record) : null;
    // Taken within the savepoint: a refusal gives the number back.
    const number = needsNumber(record, command) ? await nextDossiernummer(tx, now.today) : null;
    const volgnummer = needsVolgnummer(record, command) ? await nextVolgnummer(tx) : null;
    const outcome = decide(
      record,
      command,
      viewer.actor,
      now,
      worldOf(scene, viewer.ties, number, volgnummer, budget?.left),
    );
    if (!outcome.ok) return outcome;
    const change = marked(outcome.value, cipher);
    if (!(await saveChange(tx, record, change, sealingWith(cipher, command.id), now.instant)))
      return refuse('al-gedaan');
    if (change.next) await keepSpending(tx, record, change.next);
    await sendWanted(tx, record, change, scene);
    tx.record(audited(change));
    if (change.next) return ok(await draw(change.next, tx));
    if (!record) throw new Error('Nothing was thrown away.');
    return ok(await replyDiscarded(desk, record, scene, tx));
  });
}

/** A click that is refused before the rules are asked: in the audit log like any other. */
export const denyOn = (desk: Desk, refusal: Refusal<RefusalCode>): Promise<Answer> =>
  inChange(desk, async () => ({ ok: false, refusal }));

/** Shows what is sensitive: nothing changes, and that it was read stands in the audit log. */
export const showOn = (desk: Desk, draw: (tx: ChangeTx) => Promise<Answer>): Promise<Answer> => inChange(desk, draw);

function inChange(desk: Desk, work: (tx: ChangeTx) => Promise<Answer>): Promise<Answer> {
  const { house, tx, turn } = desk;
  const what = { verb: turn.inbound.verb, subject: turn.inbound.data.id };
  return changeIn(house, tx, { actor: turn.actor, now: turn.now }, what, work);
}

/** The mark of the pupil goes with every change: it is made where the number is open. */
function marked(change: Change, cipher: SwvCipher): Change {
  return change.next === null ? change : { ...change, next: withPupilMark(change.next, cipher) };
}

/** What is left is asked again when it counts: another decision may have spent it since the card was drawn. */
const isDecision = ({ kind }: Command): boolean => kind === 'decide' || kind === 'conclude';

const needsNumber = (record: Arrangement | null, command: Command): boolean =>
  command.kind === 'submitToDirectie' && record !== null && record.dossiernummer === null;

/** Codes, numbers and days of the change, for the erasable part of the audit log. */
function audited({ events }: Change): Record<string, string | number | boolean | null> {
  const [event] = events;
  return event ? { van: event.from, naar: event.to, ...event.detail } : {};
}
