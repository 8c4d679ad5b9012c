import { holidayCard } from '../../../cards/arrangements/holiday-card.ts';
import { goneCard } from '../../../cards/delivery/gone-card.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import { dayOf } from '../../core/local-day.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { viewerOf } from '../data/read-viewer.ts';
import { drawHoliday } from '../posts/draw-holiday.ts';

/** A page of what lapses in a holiday, as it stands now for who looks. */
export const holidayVerb =
  (house: Pick<ArrangementsHouse, 'store' | 'configurations'>): HandleVerb =>
  ({ actor, now, inbound: { data } }) =>
    house.store.read(actor.swv, async (tx): Promise<PostedCard> => {
      const today = dayOf(now);
      const viewer = await viewerOf(tx, actor, today);
      const view = await drawHoliday(tx, house, {
        key: data.id,
        viewer,
        now: { instant: now, today },
        page: data.page ?? 1,
      });
      return view === null ? goneCard(null) : holidayCard(view);
    });
