import { aanvragen } from './arrangements/config.ts';
import { GROUND_SECTIONS } from './swv/ground-sections.ts';
import type { Section } from './swv/section.ts';
import { verantwoording } from './verantwoording/config.ts';

/** Every section of a SWV's configuration: the ground ones, and one for each feature that has rules of its own. */
export const sections: readonly Section[] = [...GROUND_SECTIONS, aanvragen, verantwoording];
