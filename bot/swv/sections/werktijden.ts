import * as z from 'zod';
import { dated } from '../dated.ts';
import type { Section } from '../section.ts';
import { time } from '../words.ts';

const DAYS = ['ma', 'di', 'wo', 'do', 'vr'] as const;

const hours = z
  .strictObject({ van: time, tot: time })
  .refine((of) => of.van < of.tot, { error: 'moet na "van" liggen', path: ['tot'] });

const schema = z.strictObject({
  /** When the office of the SWV can be reached; shown to people, rules nothing. */
  kantooruren: dated(z.strictObject({ uren: hours, dagen: z.array(z.enum(DAYS)).min(1) })),
  /** Between which hours a message may reach a person; `tot` itself is already too late. */
  berichten: dated(hours),
});

export type Werktijden = z.output<typeof schema>;

/** Office hours, and the hours outside which Meedoen keeps silent. */
export const werktijden: Section<Werktijden> = { name: 'werktijden', schema };
