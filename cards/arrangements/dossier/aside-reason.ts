import type { LocalDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';

/** The sentence that stands in the form of buiten behandeling already, to edit (Awb 3:46: every decision has its reason). */
export const asideReason = (last: LocalDate): string =>
  `De gevraagde aanvulling kwam niet binnen de tijd die daarvoor was gegeven (tot en met ${fullDay(last)}). Zonder die gegevens kan er niet worden beslist.`;
