import { anchorCard } from '../../../cards/arrangements/anchor-card.ts';
import { formOf, stepsOf } from '../../../cards/arrangements/form/forms.ts';
import { POSTED_KIND_OF } from '../../../cards/arrangements/words.ts';
import { amount } from '../../../cards/words/brands.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import { firstEmptyStep } from '../rules/answers.ts';
import { type Case, dataOf, type Look } from './case.ts';
import { drawOwn } from './draw-posted.ts';

/** The request as it may stand in a chat: the anchor of its form while it has no number, then the card of this person. */
export function drawFolded(of: Case, look: Look): PostedCard {
  if (of.record.dossiernummer !== null) return drawOwn(of, look);
  return anchorCard({
    data: dataOf(of, look),
    kind: POSTED_KIND_OF[of.record.kind],
    school: of.facts.school,
    note: look.note,
    stand: { kind: 'draft', step: whereLeft(of), ...lengthOf(of) },
  });
}

const lengthOf = ({ record }: Case) => ({
  steps: amount(stepsOf(record).length),
  minutes: amount(formOf(record).minutes),
});

/** Where *Verder* takes it up: what was left unfinished, else the first empty step. */
function whereLeft({ record }: Case) {
  const step = record.scratch?.step ?? firstEmptyStep(record);
  return step === null ? 'overview' : amount(step);
}
