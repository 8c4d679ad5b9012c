import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { GIVEN } from './kinds.ts';

const OF_A_PUPIL = ['leerlingnummer', 'gehoordOp', 'gezegd', 'ouders'];

/** Whether the form holds everything that a good one of this kind does, and of a TLV that is not the first why the pupil cannot go back yet. */
export function isComplete({ kind, answers }: Arrangement): boolean {
  const given = new Map(Object.entries(answers));
  const asked = GIVEN[kind].flatMap((step) => Object.keys(step));
  const has = (id: string) => given.get(id) !== undefined;
  const again = answers.aanvraagsoort !== undefined && answers.aanvraagsoort !== 'eerste';
  return (
    asked.every((id) => has(id) || (answers.over === 'groep' && OF_A_PUPIL.includes(id))) &&
    (!again || has('geenTerugkeer'))
  );
}
