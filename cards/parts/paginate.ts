import type { CardElement } from '@microsoft/teams.cards';
import { bytesOf, CARD_BYTES } from './card-bytes.ts';

type Block = readonly CardElement[];

/** What the frame, the heading and the page buttons take. */
export const FRAME_BYTES = 3_000;

/**
 * Lays blocks on as few pages as the size limit of a card allows, in order; a block stays whole. Most dossiers are one
 * page.
 * @param frameBytes what stands on every page besides.
 */
export function paginate(blocks: readonly Block[], frameBytes: number = FRAME_BYTES): readonly Block[] {
  const pages: CardElement[][] = [[]];
  let left = CARD_BYTES - frameBytes;
  for (const block of blocks) {
    const size = bytesOf(block);
    if (size > left && pages.at(-1)?.length !== 0) {
      pages.push([]);
      left = CARD_BYTES - frameBytes;
    }
    pages.at(-1)?.push(...block);
    left -= size;
  }
  return pages;
}
