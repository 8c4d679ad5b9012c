import type { Phrase } from '../delivery/feature.ts';
import type { VerantwoordingHouse } from './data/verantwoording-house.ts';

/** The words that people type about accounts. */
export const phrases = (_house: VerantwoordingHouse): readonly Phrase[] => [];
