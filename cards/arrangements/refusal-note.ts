import { type Amount, amount, type Cents, cents, isDay, type LocalDate, localDate } from '../words/brands.ts';
import { type RefusalCode, refusalText } from './refusals.ts';

const ROLES = [
  'zorgcoordinator',
  'aanvrager',
  'directie',
  'onderwijsconsulent',
  'cvt-lid',
  'cvt-secretaris',
  'directeur-bestuurder',
  'administratie',
  'deskundige',
] as const;

/** A refusal in words that may stand on a posted card. */
export interface RefusalNote {
  readonly code: RefusalCode;
  readonly rol?: (typeof ROLES)[number] | undefined;
  readonly stap?: Amount | undefined;
  readonly min?: Amount | undefined;
  readonly max?: Amount | undefined;
  readonly maximum?: Cents | undefined;
  readonly dag?: LocalDate | undefined;
}

interface Refused {
  readonly code: RefusalCode;
  readonly facts?: Readonly<Record<string, string | number>> | undefined;
}

/** A refusal of the rules as a card takes it; facts that no sentence uses are left out. */
export function refusalNote({ code, facts = {} }: Refused): RefusalNote {
  const { stap, min, max, maximum, dag } = facts;
  return {
    code,
    rol: ROLES.find((role) => role === facts.rol),
    stap: typeof stap === 'number' ? amount(stap) : undefined,
    min: typeof min === 'number' ? amount(min) : undefined,
    max: typeof max === 'number' ? amount(max) : undefined,
    maximum: typeof maximum === 'number' ? cents(maximum) : undefined,
    dag: typeof dag === 'string' && isDay(dag) ? localDate(dag) : undefined,
  };
}

/** The sentence, which says what to do next. */
export function refusalSentence({ code, ...facts }: RefusalNote): string {
  const known = Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return refusalText(code, Object.fromEntries(known));
}
