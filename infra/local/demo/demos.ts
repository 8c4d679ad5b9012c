import { type SwvId, swvId } from '../../../cards/words/brands.ts';

/** A demonstration: the configuration of a real SWV, with invented schools and people. */
interface Listed {
  /** The SWV, and the name of its pack in bot/swv/packs. */
  readonly swv: SwvId;
  /** What the directory calls it. */
  readonly name: string;
  /** Where its people, schools and register stand, as seen from here. */
  readonly folder: string;
}

/** Every demonstration that there is; `npm start` shows the first. */
export const DEMOS = [
  { swv: swvId('vo-midden-kennemerland'), name: 'VO Midden-Kennemerland (demonstratie)', folder: '.' },
  {
    swv: swvId('ppo-noord-kennemerland'),
    name: 'PPO Noord-Kennemerland (demonstratie)',
    folder: './ppo-noord-kennemerland',
  },
] as const satisfies readonly Listed[];
