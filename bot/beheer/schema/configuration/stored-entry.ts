import * as z from 'zod';
import { isDay, localDate } from '../../../../cards/words/brands.ts';

const day = z.string().refine(isDay).transform(localDate);

/** A value of a stored version with its source and dates, of whatever section: the value itself is not looked into. */
export const storedEntry = z.object({
  value: z.unknown(),
  bron: z.string(),
  geldigVanaf: day,
  geldigTot: day.nullable(),
  gecontroleerdOp: day.optional(),
  open: z.string().optional(),
  tegenspraak: z.array(z.object({ value: z.unknown(), bron: z.string() })).default([]),
  keuze: z.string().optional(),
});
export type StoredEntry = z.infer<typeof storedEntry>;

/** An item with a source and no dates of its own, such as a school holiday. */
export const storedItem = z.looseObject({
  bron: z.string().optional(),
  gecontroleerdOp: day.optional(),
  open: z.string().optional(),
});
