/** The most that one card may be, in bytes of UTF-8 (DESIGN section 2); Teams takes 28 KB, the rest is for the envelope. */
export const CARD_BYTES = 24_576;

/** What something takes on the wire. */
export const bytesOf = (content: unknown): number => new TextEncoder().encode(JSON.stringify(content)).length;
