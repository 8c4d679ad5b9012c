import { sealedAs } from './arrangements/data/sealed-as.ts';

/** The name that a sealed text is bound to, from the path at which it stands. */
export type SealedName = (path: string) => string;

/**
 * For each `table.column` whose sealed texts are bound to another name than their path, how that name is found: who seals
 * them again must open them by it.
 */
export const sealedNames: Readonly<Record<string, SealedName>> = { 'arrangements.body': sealedAs };
