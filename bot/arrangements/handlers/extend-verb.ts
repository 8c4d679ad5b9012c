import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { subjectId } from '../../../cards/words/brands.ts';
import type { InvokeReply } from '../../core/reply.ts';
import { ok, type Refusal, refuse } from '../../core/result.ts';
import { changeIn } from '../../delivery/change.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import type { Tx } from '../../store/store.ts';
import { mayRequestFor } from '../abilities/for-the-school.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { lockArrangement } from '../data/find-arrangement.ts';
import { withPupilMark } from '../data/pupil-mark.ts';
import { extensionOf, type Neighbour } from '../data/read-neighbours.ts';
import { readScene, type Scene } from '../data/read-scene.ts';
import { saveChange } from '../data/save-change.ts';
import { sealingWith } from '../data/sealing.ts';
import { NO_POST } from '../posts/case.ts';
import { hinders } from '../posts/may-do.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { extend } from '../rules/extend.ts';
import { deny } from './command-verb.ts';
import { type Desk, dossierOn, type Open } from './desk.ts';
import { type Handled, onDesk } from './on-desk.ts';
import { showDraft } from './show-form.ts';

/**
 * *Vraag verlenging aan*: a draft that goes on where this request ends, and its form. The request that ends is locked, so of
 * two clicks at once the second finds the draft of the first; one's own draft opens again.
 */
export const extendVerb = (house: ArrangementsHouse): HandleVerb =>
  onDesk(house, async (desk) => {
    const { open, tx } = desk;
    if (open === null || !open.seen) return deny(desk, 'begin', [no('bestaat-niet')]);
    const running = await extensionOf(tx, open.record.id);
    const own = running && (await ownDraft(desk, running));
    if (own) return found(desk, own);
    return beginExtension(desk, open, running);
  });

const no = (code: RefusalCode): Refusal<RefusalCode> => refuse<RefusalCode>(code).refusal;

interface Drafted {
  readonly record: Arrangement;
  readonly scene: Scene;
}

/** The draft of an extension that this person may go on with; null when there is none. */
async function ownDraft({ tx, house, cipher, now, viewer }: Desk, { id, state }: Neighbour): Promise<Drafted | null> {
  const record = state === 'concept' ? await lockArrangement(tx, id, cipher) : null;
  const scene = record && (await readScene(tx, house.configurations, record, now));
  if (!record || !scene || hinders('saveStep', record, viewer, scene, record.revision)) return null;
  return { record, scene };
}

/** The form stands in the message of the request that it extends, so its cards are no post. */
const formOf = async (desk: Desk, tx: Tx, { record, scene }: Drafted): Promise<InvokeReply> =>
  showDraft(await dossierOn(desk, record, scene, tx), { page: NO_POST, note: null });

async function found(desk: Desk, draft: Drafted): Promise<Handled> {
  const reply = await formOf(desk, desk.tx, draft);
  return { answer: await write(desk, draft.record, async () => ok(reply)), reply, quiet: true };
}

async function beginExtension(desk: Desk, { record: old }: Open, running: Neighbour | null): Promise<Handled> {
  const { house, tx, turn, now, cipher } = desk;
  const may = mayRequestFor(turn.actor, old.school, old.id);
  if (!may.ok) return deny(desk, 'begin', [may.refusal]);
  const id = subjectId(house.ids.next());
  const about = { kind: old.kind, school: old.school, submittedAt: null, rulesVersion: null } as const;
  const draft = { ...about, id, state: 'concept', review: null, answers: {}, previous: old.id } as const;
  const scene = await readScene(tx, house.configurations, draft, now);
  if (scene === null) return deny(desk, 'begin', [no('soort-niet-aangeboden')]);
  const outcome = extend(old, id, running, may.value, now, scene);
  if (!outcome.ok) return deny(desk, 'begin', [outcome.refusal]);
  if (outcome.value.next === null) throw new Error('A draft was begun.');
  const next = withPupilMark(outcome.value.next, cipher);
  const answer = await write(desk, next, async (inner) => {
    await saveChange(inner, null, { ...outcome.value, next }, sealingWith(cipher, id), now.instant);
    inner.record({ van: null, naar: next.state, verlengt: old.dossiernummer });
    return ok(await formOf(desk, inner, { record: next, scene }));
  });
  if (!answer.ok) throw new Error('Beginning an extension is not refused here.');
  return { answer, reply: answer.value, quiet: true };
}

const write = (
  { house, tx, turn }: Desk,
  { id }: Pick<Arrangement, 'id'>,
  work: Parameters<typeof changeIn<InvokeReply, RefusalCode>>[4],
) => changeIn(house, tx, { actor: turn.actor, now: turn.now }, { verb: turn.inbound.verb, subject: id }, work);
