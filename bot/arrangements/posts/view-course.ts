import type { Course } from '../../../cards/arrangements/dossier/course.ts';
import { amount } from '../../../cards/words/brands.ts';
import { dayOf } from '../../core/local-day.ts';
import type { MayRead } from '../abilities.ts';
import { visibleVotes } from '../rules/visible-votes.ts';
import type { Case } from './case.ts';
import { nameOf } from './read-facts.ts';
import { tlvView } from './tlv-words.ts';
import { tlvCourse } from './view-experts.ts';
import { mandateOf } from './view-outcome.ts';

/** What happened to a request since it left the school, as far as this reader may know of the votes. */
export function courseView(of: Case, reader: MayRead): Course {
  const { record, scene, facts } = of;
  const { commitment, declined, aanvullingen, review, decision, ended } = record;
  const advice = visibleVotes(record, reader)?.advice ?? null;
  return {
    ...tlvCourse(of, reader),
    commitment: commitment && { by: nameOf(facts, commitment.by), on: commitment.on },
    declined: declined && {
      by: nameOf(facts, declined.by),
      on: dayOf(declined.at),
      sentence: declined.sentence,
    },
    aanvullingen: aanvullingen.map(({ by, at, question, answer }) => ({
      by: nameOf(facts, by),
      asked: dayOf(at),
      question,
      answer: answer && { by: nameOf(facts, answer.by), on: dayOf(answer.at), text: answer.text },
    })),
    review: review && {
      by: nameOf(facts, review.by),
      on: dayOf(review.at),
      preadvies: record.kind === 'advies-cvt' ? null : review.preadvies,
      sentence: review.sentence,
    },
    advice: advice && { outcome: advice.outcome, voor: amount(advice.voor), tegen: amount(advice.tegen) },
    decision: decision && {
      outcome: decision.outcome,
      by: nameOf(facts, decision.by),
      on: decision.on,
      weken: decision.weken,
      dagen: decision.dagen,
      bedrag: decision.bedrag,
      start: decision.start,
      tlv: tlvView(scene, decision.tlv, decision.outcome),
      volgnummer: record.volgnummer === null ? null : amount(record.volgnummer),
      mandate: mandateOf(decision, scene),
      motivering: decision.motivering,
      deviation: decision.deviation,
    },
    ended: ended && {
      by: nameOf(facts, ended.by),
      on: dayOf(ended.at),
      reason: ended.reason,
      isAdvice: record.state === 'geadviseerd',
    },
  };
}
