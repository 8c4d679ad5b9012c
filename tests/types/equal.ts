/** Whether two types are the same, `any` and modifiers included. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Whether a value of A may stand where B is asked. */
export type Fits<A, B> = [A] extends [B] ? true : false;

export type Not<A extends boolean> = A extends true ? false : true;

/** Does not compile when one of the facts is false; tsc names the one. */
export type All<Facts extends readonly true[]> = Facts;
