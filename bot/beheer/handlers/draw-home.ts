import { type HomeView, homeCard } from '../../../cards/beheer/home-card.ts';
import type { BeheerPart } from '../../../cards/beheer/verbs.ts';
import { revision, subjectId } from '../../../cards/words/brands.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import type { Actor } from '../../core/actor.ts';
import type { Tx } from '../../store/store.ts';
import type { MayLook } from '../abilities.ts';
import { readHome } from '../data/read-home.ts';

interface Home {
  /** The bot's app id: whose tenants count. */
  readonly appId: string;
  readonly parts: readonly BeheerPart[];
  readonly note?: HomeView['note'];
}

/** The menu of beheer as it stands now. */
export async function drawHome(
  tx: Tx,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
  { mayChange }: MayLook,
  { appId, parts, note = null }: Home,
): Promise<PostedCard> {
  const data = { v: 1, swv: actor.swv, id: subjectId('beheer'), revision: revision(0) } as const;
  return homeCard({ data, note, mayChange, parts, ...(await readHome(tx, now, appId)) });
}
