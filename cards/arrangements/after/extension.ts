import type { CardElement } from '@microsoft/teams.cards';
import { fact } from '../../parts/facts.ts';
import type { Dossiernummer } from '../../words/brands.ts';
import { type CaseState, stateWords } from '../words.ts';

/** The request that goes on where this one ends. */
export interface Extension {
  readonly dossiernummer: Dossiernummer;
  readonly state: CaseState;
  readonly deels?: boolean;
}

export const extensionFacts = (extension: Extension | null): readonly CardElement[] =>
  extension === null
    ? []
    : [fact('Verlengd', `${extension.dossiernummer} (${stateWords(extension.state, extension.deels)})`)];
