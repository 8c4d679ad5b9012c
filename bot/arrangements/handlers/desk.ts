import type { Amount } from '../../../cards/words/brands.ts';
import type { CardAction } from '../../core/inbound.ts';
import { dayOf } from '../../core/local-day.ts';
import { ok } from '../../core/result.ts';
import type { Turn } from '../../core/turn.ts';
import { changeIn } from '../../delivery/change.ts';
import type { Tx } from '../../store/store.ts';
import type { SwvCipher } from '../../store/swv-cipher.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { lockArrangement } from '../data/find-arrangement.ts';
import { readScene, type Scene } from '../data/read-scene.ts';
import { type Viewer, viewerOf } from '../data/read-viewer.ts';
import { saveChange } from '../data/save-change.ts';
import { sealingWith } from '../data/sealing.ts';
import { shareZittingOf } from '../data/zittingen.ts';
import { type Case, type Dossier, type Look, NO_POST, openCase, openDossier } from '../posts/case.ts';
import { maySee, tookPart } from '../posts/may-do.ts';
import { sendWanted } from '../posts/send-wanted.ts';
import type { Arrangement, State } from '../rules/arrangement.ts';
import type { PostKind } from '../rules/change.ts';
import { movesByItself } from '../rules/moves-by-itself.ts';
import { upToPrevious } from '../rules/up-to-previous.ts';
import type { Now } from '../rules/world.ts';
import { adoptMessage } from './adopt-message.ts';

/** A request on the table, locked: what a click is judged by. */
export interface Open {
  readonly record: Arrangement;
  readonly scene: Scene;
  /** Whether the person may know that it is there; if not, it is answered as if it were not. */
  readonly seen: boolean;
  /** Whether they had a hand in it, so that a refusal may say why. */
  readonly tookPart: boolean;
}

/** One click by one person, in the transaction in which it is answered. */
export interface Desk {
  readonly house: ArrangementsHouse;
  readonly tx: Tx;
  readonly turn: Turn<CardAction>;
  readonly cipher: SwvCipher;
  readonly now: Now;
  readonly viewer: Viewer;
  readonly open: Open | null;
  /** The kind of card that was clicked, as far as anybody can tell. */
  readonly clicked: PostKind | null;
  /** The mark that cards answered in this message carry: see adopt-message.ts. */
  readonly page: Amount | undefined;
  /** Whether the request moved by itself in this transaction, before the click was judged. */
  readonly settled: boolean;
}

/** Locks the request, brings it up to the CvT of this moment, and finds out who looks. */
export async function openDesk(
  house: ArrangementsHouse,
  tx: Tx,
  turn: Turn<CardAction>,
  cipher: SwvCipher,
): Promise<Desk> {
  const now: Now = { instant: turn.now, today: dayOf(turn.now) };
  const { inbound, actor } = turn;
  const held = await shareZittingOf(tx, inbound.data.id);
  const found = await lockArrangement(tx, inbound.data.id, cipher);
  // It came on a list while we waited for it. Should this cross the secretary's next click, the database ends one of the two.
  if (found?.zitting && found.zitting !== held) await shareZittingOf(tx, found.id);
  const scene = found && (await readScene(tx, house.configurations, found, now));
  const viewer = await viewerOf(tx, actor, now.today, scene?.committee);
  const clicked = await adoptMessage(tx, inbound, actor.person);
  const record = found && scene && (await settled(house, tx, found, scene, cipher));
  const open = record &&
    scene && {
      record,
      scene,
      seen: maySee(record, viewer, scene),
      tookPart: tookPart(record, viewer),
    };
  const page = inbound.data.page === undefined ? undefined : NO_POST;
  return { house, tx, turn, cipher, now, viewer, open, clicked, page, settled: record !== found };
}

export const look = ({ page }: Desk, note: Look['note'] = null): Look => ({ page, note });

/** A request as this person sees it, drawn within `tx`: the savepoint of a change, or the transaction around it. */
export const caseOn = (desk: Desk, record: Arrangement, scene: Scene, tx: Tx = desk.tx): Promise<Case> =>
  openCase(tx, AT_SCHOOL.includes(record.state) ? upToPrevious(record, scene) : record, scene, desk.viewer);

/** Where its form is still asked, by what is granted already today: the rules look at it so as well. */
const AT_SCHOOL: readonly State[] = ['concept', 'bij-directie'];

/** The same with what its dossier and its form need. */
export const dossierOn = async (desk: Desk, record: Arrangement, scene: Scene, tx: Tx = desk.tx): Promise<Dossier> =>
  openDossier(tx, desk.house, await caseOn(desk, record, scene, tx));

/** What the audit log says of it. */
const LOGGED = {
  commissie: { verb: 'aanvraag.commissie' },
  zienswijze: { verb: 'aanvraag.zienswijze-voorbij' },
} as const;

/** A vote that closed because somebody left the CvT, a zienswijze that nobody gave: changes of their own, whatever comes of the click. */
async function settled(
  house: ArrangementsHouse,
  tx: Tx,
  record: Arrangement,
  scene: Scene,
  cipher: SwvCipher,
): Promise<Arrangement> {
  const move = movesByItself(record, scene.now, scene);
  if (move?.change.next == null) return record;
  const { change, because } = move;
  const { next } = move.change;
  const by = { actor: { swv: tx.swv, person: 'meedoen' }, now: scene.now.instant } as const;
  await changeIn(house, tx, by, { ...LOGGED[because], subject: record.id }, async (inner) => {
    await saveChange(inner, record, change, sealingWith(cipher, record.id), scene.now.instant);
    await sendWanted(inner, record, change, scene);
    inner.record({ van: record.state, naar: next.state });
    return ok(null);
  });
  return next;
}
