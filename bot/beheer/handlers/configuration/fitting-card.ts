import { type EditView, editCard } from '../../../../cards/beheer/configuration/edit-card.ts';
import { bytesOf, CARD_BYTES } from '../../../../cards/parts/card-bytes.ts';
import type { DossierCard } from '../../../../cards/words/dossier-card.ts';

/** How much of what is wrong or changes is shown, until it fits beside the text: that is never left out. */
const FEWER = [3, 1, 0];

/** The form, with as much said about the text as the card has room for; how much is left out is counted. */
export function fittingCard(view: EditView): DossierCard {
  const whole = editCard(view);
  const counts = FEWER.values();
  let card = whole;
  while (bytesOf(card.content) > CARD_BYTES) {
    const next = counts.next();
    if (next.done) return card;
    card = editCard(shortened(view, next.value));
  }
  return card;
}

function shortened(view: EditView, most: number): EditView {
  const { faults, moreFaults, compared } = view;
  return {
    ...view,
    faults: faults.slice(0, most),
    moreFaults: moreFaults + Math.max(0, faults.length - most),
    compared: compared && {
      ...compared,
      differences: compared.differences.slice(0, most),
      more: compared.more + Math.max(0, compared.differences.length - most),
      contradictions: compared.contradictions.slice(0, most > 1 ? 1 : 0),
    },
  };
}
