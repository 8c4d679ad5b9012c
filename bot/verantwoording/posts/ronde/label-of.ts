import { type ConfigText, configText } from '../../../../cards/words/brands.ts';
import type { Scene } from '../../data/read-scene.ts';
import { spanOfCampagne } from '../../rules/ronde.ts';

/** What a round is called: `Verantwoording van je school · 2026`. */
export const labelOf = ({ campagne, format }: Pick<Scene, 'campagne' | 'format'>): ConfigText =>
  configText(`${format.label} · ${spanOfCampagne(campagne, format)?.label ?? campagne.period}`);
