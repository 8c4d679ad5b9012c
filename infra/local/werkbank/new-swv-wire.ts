import * as z from 'zod';

/** What the werkbank asks of `POST /local/new-swv`, and what it hears. */
export const newSwvAsk = z.object({ name: z.string(), beheerder: z.string(), email: z.string() });
export type NewSwvAsk = z.infer<typeof newSwvAsk>;
export type NewSwvField = keyof NewSwvAsk;

/** A sentence for each field that is not right. */
export const newSwvRefused = z.object({ errors: z.partialRecord(z.enum(['name', 'beheerder', 'email']), z.string()) });
/** The key of the beheerder's persona. */
export const newSwvMade = z.object({ persona: z.string() });
