/** From the first character up to, not including, the last: `text.slice(...span)`. */
export type Span = readonly [start: number, end: number];
