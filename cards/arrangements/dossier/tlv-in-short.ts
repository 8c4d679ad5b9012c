import type { CardElement } from '@microsoft/teams.cards';
import { fact } from '../../parts/facts.ts';
import { DISCIPLINES } from '../disciplines.ts';
import { PREADVIEZEN } from '../words.ts';
import type { TlvCourse } from './expert-blocks.ts';
import { type ProVerdictView, proWords } from './pro-verdict.ts';

/**
 * What the CvT and the bestuurder may not miss of a TLV: how each deskundige advised, as far as this reader may know it
 * (bot/arrangements/rules/visible-experts.ts), and how it stands to the criteria; a line each.
 */
export function tlvInShort({ experts = [] }: TlvCourse, pro: ProVerdictView | null): readonly CardElement[] {
  const given = experts.flatMap(({ discipline, advice }) =>
    advice === null ? [] : [`${DISCIPLINES[discipline]}: ${PREADVIEZEN[advice.outcome].toLowerCase()}`],
  );
  return [
    ...(given.length === 0 ? [] : [fact('De deskundigen adviseerden', given.join('; '))]),
    ...(pro === null ? [] : [fact('De criteria voor het PrO', proWords(pro))]),
  ];
}
