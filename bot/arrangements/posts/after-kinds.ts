import type { AfterKind } from '../rules/change.ts';

/** The kinds of card that come after a decision. */
export const AFTER_KINDS = [
  'verzenden',
  'begonnen',
  'niet-begonnen',
  'evaluatie',
  'evaluatie-ontbreekt',
  'einde-nabij',
  'btv-rod',
  'btv-vraag',
  'btv-terugkeer',
] as const satisfies readonly AfterKind[];

export const isAfterKind = (kind: string): kind is AfterKind => AFTER_KINDS.some((one) => one === kind);
