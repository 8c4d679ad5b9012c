import { type ConfigText, configText } from '../../../../cards/words/brands.ts';
import type { Scene } from '../../data/read-scene.ts';
import { periodLabel } from '../../rules/ronde.ts';

/** What a round is called: `Verantwoording van je school · 2026`. */
export const labelOf = (scene: Pick<Scene, 'campagne' | 'format'>): ConfigText =>
  configText(`${scene.format.label} · ${periodLabel(scene)}`);
