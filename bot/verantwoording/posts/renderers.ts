import type { RenderPost } from '../../delivery/feature.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';

/** How each kind looks now for its recipient: entitlement is asked again each time. */
export const renderers = (_house: VerantwoordingHouse): Readonly<Record<string, RenderPost>> => ({});
