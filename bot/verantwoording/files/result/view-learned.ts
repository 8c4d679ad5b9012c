import type { LearnedView } from '../../../../cards/verantwoording/result/result-view.ts';
import type { ReadResults } from '../../data/read-results.ts';
import { learnedOf } from '../../rules/learned.ts';

/** What the teams share, by name; of those who share nothing only how many they are. */
export const viewLearned = ({ scene, accounts, released, nameOf }: ReadResults): readonly LearnedView[] =>
  learnedOf(scene.format, accounts, released).map(({ label, told, kept }) => ({
    label,
    told: told
      .map(({ account, text }) => ({ name: nameOf(account), text }))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'nl')),
    kept,
  }));
