import type { CardData } from '../../../../cards/parts/card-data.ts';
import { amount } from '../../../../cards/words/brands.ts';
import type { ActionData } from '../../../core/inbound.ts';

/** What came with a click, for the buttons of the card that answers it. */
export const cardDataOf = ({ page, ...data }: ActionData): CardData => ({
  ...data,
  ...(page !== undefined && Number.isSafeInteger(page) && page > 0 && { page: amount(page) }),
});
