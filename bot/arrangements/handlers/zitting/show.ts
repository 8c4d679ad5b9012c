import type { RefusalNote } from '../../../../cards/arrangements/refusal-note.ts';
import { refusalNote } from '../../../../cards/arrangements/refusal-note.ts';
import type { RefusalCode } from '../../../../cards/arrangements/refusals.ts';
import type { SubjectId } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import type { CardAction } from '../../../core/inbound.ts';
import type { Refusal } from '../../../core/result.ts';
import type { Turn } from '../../../core/turn.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { mayHold } from '../../abilities/for-the-swv.ts';
import type { ArrangementsHouse } from '../../data/arrangements-house.ts';
import { drawZitting } from '../../posts/zitting/draw-zitting.ts';

type House = Pick<ArrangementsHouse, 'store' | 'configurations'>;

/** The zitting as it is now for whoever clicked, with why the click did not do what it said. */
export const showNow = (
  house: House,
  { actor, now }: Pick<Turn<CardAction>, 'actor' | 'now'>,
  more: { readonly id?: SubjectId | null; readonly page?: number; readonly note?: RefusalNote | null } = {},
): Promise<PostedCard> => house.store.read(actor.swv, (tx) => drawZitting(tx, house, { actor, now, ...more }));

/** The list; "Sluit dossier" comes here too. */
export const showVerb =
  (house: House): HandleVerb =>
  (turn) => {
    const { id, page } = turn.inbound.data;
    return showNow(house, turn, { id, page: page ?? 1 });
  };

/** What only who holds the zitting is shown; anyone else sees it as it is for them, with why. Nothing changes. */
export const forSecretary =
  (house: House, draw: HandleVerb): HandleVerb =>
  (turn) => {
    const may = mayHold(turn.actor, turn.inbound.data.id);
    turn.log.set('outcome', may.ok ? 'ok' : may.refusal.code);
    return may.ok ? draw(turn) : showNow(house, turn, { note: noteOf(may.refusal) });
  };

/** A second click finds its own result; anything else is said above what is there now. */
export const noteOf = (refusal: Refusal<RefusalCode>): RefusalNote | null =>
  refusal.code === 'al-gedaan' ? null : refusalNote(refusal);
