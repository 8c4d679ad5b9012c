/** What the buttons of the delivery desk are called on the wire; `data.id` is the message that did not arrive. */
export const deliveryVerbs = {
  /** One message that did not arrive, and what to do. */
  show: 'beheer.bezorging.bekijk',
  retry: 'beheer.bezorging.opnieuw',
  retryAll: 'beheer.bezorging.alles-opnieuw',
  /** Input: sure. What cannot be missed is asked about first. */
  giveUp: 'beheer.bezorging.geef-op',
} as const;

/** Constants of the buttons. */
export const deliveryInputs = { sure: 'zeker' } as const;

/** The value of `sure`. */
export const SURE = 'ja';
