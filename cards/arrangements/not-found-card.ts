import { frame } from '../parts/frame.ts';
import { heading, words } from '../parts/text.ts';
import { posted } from '../words/posted-card.ts';
import { SUMMARIES } from './parts/summaries.ts';

const TITLE = 'Dat nummer vind ik niet';
const LEAD =
  'Er is geen aanvraag met dat nummer, of hij is niet voor jou. Typ het hele nummer, bijvoorbeeld A-2026-0147, of "status" voor je overzicht.';

/** The answer to a dossiernummer that does not exist, and to one that is not this person's: they are told the same. */
export const notFoundCard = posted<null>(
  () => frame({ title: TITLE, speak: LEAD, body: [heading(TITLE), words(LEAD)] }),
  () => SUMMARIES.answer,
);
