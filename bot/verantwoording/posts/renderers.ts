import { dayOf } from '../../core/local-day.ts';
import type { RenderPost } from '../../delivery/feature.ts';
import { proveById } from '../../people/prove.ts';
import { anchorOf, isSeen, openAccount } from '../data/read-account.ts';
import { readScene } from '../data/read-scene.ts';
import { findVerantwoording } from '../data/records.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import type { PostKind } from '../rules/wanted.ts';
import { drawPosted } from './draw-account.ts';
import { ofRound, oneOr } from './ronde/round-posts.ts';
import { PLAIN } from './view-account.ts';

/** How each kind looks now for its recipient: entitlement is asked again each time. */
export function renderers(house: Pick<VerantwoordingHouse, 'configurations'>): Readonly<Record<PostKind, RenderPost>> {
  const kept =
    (kind: PostKind): RenderPost =>
    async (tx, post, now) => {
      const record = post.to.kind === 'person' ? await findVerantwoording(tx, post.subject) : null;
      if (post.to.kind !== 'person' || record === null) return 'gone';
      const scene = await readScene(tx, house, record, now);
      const actor = scene && (await proveById(tx, post.to.id, dayOf(now)));
      if (!scene || !actor || !isSeen({ record, scene, actor })) return 'gone';
      return drawPosted(kind, await anchorOf(tx, await openAccount(tx, record, scene, actor)), PLAIN);
    };
  return {
    invullen: kept('invullen'),
    tekenen: kept('tekenen'),
    beoordelen: kept('beoordelen'),
    uitstel: oneOr(kept('uitstel'), ofRound(house, { later: true })),
    vraag: kept('vraag'),
    antwoord: kept('antwoord'),
  };
}
