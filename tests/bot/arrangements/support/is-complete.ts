import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { GIVEN } from './kinds.ts';

/** Where the dossiers are in another system: what says nothing of a pupil by itself, and what the parents came to. */
export const PLAIN: readonly string[] = [
  'externNummer',
  'start',
  'weken',
  'bedrag',
  'groepsgrootte',
  'over',
  'btvDagen',
  'opp',
  'verslag',
  'aanvraagsoort',
  'categorie',
  'doelschool',
  'ingang',
  'schooljaren',
  'gehoordOp',
  'ouders',
];

const OF_A_PUPIL = ['leerlingnummer', 'gehoordOp', 'gezegd', 'ouders'];

/** Whether the form holds everything that a good one of this kind does, and of a TLV that is not the first why the pupil cannot go back yet. */
export function isComplete({ kind, answers }: Arrangement): boolean {
  const given = new Map(Object.entries(answers));
  const all = GIVEN[kind].flatMap((step) => Object.keys(step));
  const asked = answers.extern ? ['externNummer', ...all.filter((id) => PLAIN.includes(id))] : all;
  const has = (id: string) => given.get(id) !== undefined;
  const again = answers.aanvraagsoort !== undefined && answers.aanvraagsoort !== 'eerste';
  return (
    asked.every((id) => has(id) || (answers.over === 'groep' && OF_A_PUPIL.includes(id))) &&
    (!again || answers.extern === true || has('geenTerugkeer'))
  );
}
