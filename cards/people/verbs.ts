/** The SWV that a conversation is about; the card's `swv` is the choice. */
export const CHOOSE_SWV = 'people.choose-swv';
