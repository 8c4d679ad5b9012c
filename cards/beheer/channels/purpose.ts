import { AUDIENCE_NAMES, type Audience } from '../../words/audience.ts';
import type { SchoolId, SchoolName } from '../../words/brands.ts';

/** What a channel is for: one school, or the SWV with who reads it there. */
export type Purpose =
  | { readonly kind: 'school'; readonly id: SchoolId; readonly name: SchoolName }
  | { readonly kind: 'swv'; readonly audience: Audience };

/** `De Duinroos`; `Samenwerkingsverband: bestuur en staf`. A school's name is a register's: it goes into a TextRun. */
export const purposeName = (purpose: Purpose): string =>
  purpose.kind === 'school' ? purpose.name : `Samenwerkingsverband: ${AUDIENCE_NAMES[purpose.audience]}`;

/** How a choice says it, and the audit log: `school:de-duinroos`, `swv:bestuur-en-staf`. */
export const purposeCode = (
  purpose: { readonly kind: 'school'; readonly id: SchoolId } | { readonly kind: 'swv'; readonly audience: Audience },
): string => (purpose.kind === 'school' ? `school:${purpose.id}` : `swv:${purpose.audience}`);
