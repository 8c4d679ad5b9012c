/** What a deskundige is, as people read it; the keys are the disciplines of bot/core/actor.ts. */
export const DISCIPLINES = {
  orthopedagoog: 'orthopedagoog',
  psycholoog: 'psycholoog',
  jeugdpsycholoog: 'kinder- en jeugdpsycholoog',
  pedagoog: 'pedagoog',
  kinderpsychiater: 'kinderpsychiater',
  'maatschappelijk-werker': 'maatschappelijk werker',
  arts: 'arts',
} as const;
export type Discipline = keyof typeof DISCIPLINES;

/** `orthopedagoog of psycholoog`. */
export const disciplineWords = (all: readonly Discipline[]): string => {
  const names = all.map((one) => DISCIPLINES[one]);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} of ${last}`;
};
