import type { CardElement } from '@microsoft/teams.cards';
import { fact } from '../../parts/facts.ts';
import type { Mandate } from '../outcome-card.ts';

/** On what a decision of the CvT rests. */
export const mandateLines = ({ volmacht, mandaatbesluit }: Mandate): readonly CardElement[] => [
  fact('Volmacht', volmacht),
  fact('Mandaatbesluit', mandaatbesluit === 'in-te-vullen' ? 'nummer nog in te vullen' : mandaatbesluit),
];
