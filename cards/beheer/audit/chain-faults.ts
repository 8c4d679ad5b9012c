/** What can be wrong with the chain of the audit log, and where. */
export const CHAIN_FAULTS = {
  'row-edited': 'deze regel, of het einde van de keten, is later veranderd',
  'row-missing': 'deze regel is weg',
  'row-not-chained': 'deze regel volgt niet op de regel ervoor',
  'payload-edited': 'de details van deze regel zijn later veranderd',
  'payload-missing': 'de details van deze regel zijn weg, en niet volgens de regels gewist',
  'tail-missing': 'vanaf deze regel is het einde weg',
  'row-beyond-head': 'deze regel is er later bij gezet',
} as const;

export type ChainFault = keyof typeof CHAIN_FAULTS;

/** What to do about it. */
export const CALL_FOR_HELP =
  'Verander niets en bel wie Meedoen draait. Bewaar een schermafdruk: de databaseback-up laat zien wat er stond.';
