import { type AfterVerb, afterVerbs } from '../../../cards/arrangements/after/verbs.ts';
import { type Verb, verbs } from '../../../cards/arrangements/verbs.ts';
import type { PersonId } from '../../../cards/words/brands.ts';
import type { CardAction } from '../../core/inbound.ts';
import { adopt } from '../../delivery/adopt.ts';
import { postIn } from '../../delivery/post-in.ts';
import type { Tx } from '../../store/store.ts';
import { FEATURE } from '../data/arrangements-house.ts';
import type { AfterKind, PostKind } from '../rules/change.ts';

/** The verbs that stand on one kind of card only, or on the dossier that was opened from it. */
const STANDS_ON: Partial<Record<Verb | AfterVerb, PostKind | AfterKind>> = {
  [verbs.commit]: 'directie',
  [verbs.decline]: 'directie',
  [verbs.askAanvulling]: 'consulent',
  [verbs.returnAsBasis]: 'consulent',
  [verbs.forward]: 'consulent',
  [verbs.answerAanvulling]: 'aanvulling',
  [verbs.vote]: 'cvt',
  [verbs.conclude]: 'besluit',
  [verbs.decide]: 'besluit',
  [verbs.sendToBestuurder]: 'secretaris',
  [verbs.reopen]: 'secretaris',
  [verbs.advise]: 'deskundige',
  [verbs.replaceExpert]: 'consulent',
  [verbs.recordMdo]: 'consulent',
  [verbs.answerQuestion]: 'secretaris',
  [verbs.withdraw]: 'status',
  [verbs.askZienswijze]: 'besluit',
  [verbs.giveZienswijze]: 'zienswijze',
  [verbs.setAside]: 'verstreken',
  [verbs.giveTime]: 'verstreken',
  [verbs.takeOn]: 'verstreken',
  [afterVerbs.recordSent]: 'verzenden',
  [afterVerbs.registerRod]: 'btv-rod',
};

const isStanding = (verb: string): verb is keyof typeof STANDS_ON => Object.hasOwn(STANDS_ON, verb);

/**
 * Which kind of card was clicked. When it stands in a message that no post knows (the second copy of a sending whose answer
 * was lost), the post takes that message from now on. A card with `page` in its data stands in a message that is no post:
 * a form's anchor, a list; or on a later page of a dossier, where nobody can tell.
 * @returns the kind, null when the verb stands on many and the message is not ours.
 */
export async function adoptMessage(tx: Tx, click: CardAction, person: PersonId): Promise<PostKind | null> {
  const { messageId, verb, data } = click;
  const kind = isStanding(verb) ? (STANDS_ON[verb] ?? null) : null;
  const ruled = kind && asRuled(kind);
  if (messageId === null || data.page !== undefined) return ruled;
  const known = await postIn(tx, { feature: FEATURE, person, messageId });
  if (known) return known.subject === data.id ? asRuled(known.kind) : ruled;
  if (kind !== null) {
    await adopt(tx, { feature: FEATURE, kind, subject: data.id, to: { kind: 'person', id: person } }, messageId);
  }
  return ruled;
}

const RULED: readonly PostKind[] = [
  'status',
  'directie',
  'consulent',
  'aanvulling',
  'cvt',
  'secretaris',
  'besluit',
  'zienswijze',
  'verstreken',

  'deskundige',
];

/** An alert or an outcome is answered with the person's own card. */
export const asRuled = (kind: string): PostKind | null => RULED.find((one) => one === kind) ?? null;
