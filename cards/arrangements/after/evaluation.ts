import type { LocalDate } from '../../words/brands.ts';
import type { Sensitive } from '../../words/sensitive.ts';
import type { ParentsInput } from '../form/answers.ts';

/** Half-way, and in the last week. */
export const HALVES = ['halfweg', 'eind'] as const;
export type Half = (typeof HALVES)[number];

/** How far the goal is reached. */
export const GOALS = { niet: 'Niet', deels: 'Deels', grotendeels: 'Grotendeels', helemaal: 'Helemaal' } as const;

/** Asked once, at the end (seed 002: «tevredenheid van leerlingen en ouders»). */
export const SATISFIED = {
  '1': '1: helemaal niet tevreden',
  '2': '2: niet zo tevreden',
  '3': '3: gaat wel',
  '4': '4: tevreden',
  '5': '5: heel tevreden',
  'niet-gevraagd': 'Niet gevraagd',
} as const;

/** What an evaluation says so far; a choice is a key, and sensitive since it tells of a pupil. */
export interface EvaluationAnswers {
  readonly geleerd?: Sensitive;
  readonly doelBereikt?: Sensitive;
  readonly gehoordOp?: LocalDate;
  readonly gezegd?: Sensitive;
  readonly ouders?: ParentsInput & { readonly on: LocalDate };
  readonly tevreden?: Sensitive;
}
export type EvaluationField = keyof EvaluationAnswers;

export const PARTS = [1, 2] as const;
export type Part = (typeof PARTS)[number];

const TEAM: readonly EvaluationField[] = ['geleerd', 'doelBereikt'];
const TALKS: readonly EvaluationField[] = ['gehoordOp', 'gezegd', 'ouders'];

/** What of a request decides what its evaluation asks. */
export interface Evaluated {
  /** Whether pupils are spoken about, and so with. */
  readonly pupils: boolean;
  /** Whether its dossier is in another system: then only how far the goal is reached, and that there was a talk. */
  readonly extern: boolean;
}

/**
 * What is asked, part by part, never more than four at once: the team first, then the driehoek again (seed 003: pupil and
 * parents evaluate too). About a class or a team nobody is heard, so one part is enough.
 */
export function partsOf(half: Half, { pupils, extern }: Evaluated): readonly (readonly EvaluationField[])[] {
  if (extern) return [pupils ? ['doelBereikt', 'gehoordOp'] : ['doelBereikt']];
  const last: readonly EvaluationField[] = half === 'eind' ? ['tevreden'] : [];
  return pupils ? [TEAM, [...TALKS, ...last]] : [[...TEAM, ...last]];
}

export const partFields = (half: Half, of: Evaluated, part: Part): readonly EvaluationField[] =>
  partsOf(half, of)[part - 1] ?? [];

/** The first part that is not answered whole; null when the evaluation is done. */
export function firstOpenPart(half: Half, of: Evaluated, answers: EvaluationAnswers): Part | null {
  const parts = partsOf(half, of);
  return PARTS.find((part) => parts[part - 1]?.some((field) => answers[field] === undefined) ?? false) ?? null;
}
