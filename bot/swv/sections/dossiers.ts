import * as z from 'zod';
import { dated, fillable } from '../dated.ts';
import type { Section } from '../section.ts';
import { day, line } from '../words.ts';

const schema = z.strictObject({
  /**
   * `eigen`: Meedoen holds the dossiers itself. `extern`: another system does (TOPdossier), and no sensitive field is
   * asked here (DESIGN section 3).
   */
  modus: dated(z.enum(['eigen', 'extern'])),
  /** The functionaris gegevensbescherming signed the DPIA: its number and day. Without it no dossier is held in production. */
  handtekeningFg: fillable(z.strictObject({ kenmerk: line, getekendOp: day })),
});

export type Dossiers = z.output<typeof schema>;

/** Where the sensitive fields live, and who took responsibility for it. */
export const dossiers: Section<Dossiers> = { name: 'dossiers', schema };
