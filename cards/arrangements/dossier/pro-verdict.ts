import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { fact } from '../../parts/facts.ts';
import { quiet, subheading } from '../../parts/text.ts';
import { askWhy } from '../parts/open-dossier.ts';

const VERDICTS = { voldoet: 'voldoet', 'voldoet-niet': 'voldoet niet', beoordelen: 'beoordelen' } as const;
type Verdict = keyof typeof VERDICTS;

/** How what was measured stands to the criteria of the PrO. */
export interface ProVerdictView {
  readonly iq: Verdict;
  readonly achterstand: Verdict;
  readonly samen: Verdict;
}

/** For who judges: each criterion by itself. It decides nothing. */
export const proVerdict = (data: CardData, { iq, achterstand, samen }: ProVerdictView): readonly CardElement[] => [
  subheading('De criteria voor het PrO'),
  fact('IQ', VERDICTS[iq]),
  fact('Leerachterstand', VERDICTS[achterstand]),
  fact('Samen', VERDICTS[samen]),
  quiet('Dit is een hulp bij het lezen. Jij weegt; er wordt niets vanzelf afgewezen.'),
  buttons(askWhy(data, 'Welke criteria zijn dit?', 'pro-criteria')),
];

/** The same on one line; what weighs most stands first. */
export const proWords = ({ iq, achterstand, samen }: ProVerdictView): string =>
  `samen: ${VERDICTS[samen]}; IQ: ${VERDICTS[iq]}; leerachterstand: ${VERDICTS[achterstand]}`;
