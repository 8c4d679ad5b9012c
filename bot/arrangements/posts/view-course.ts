import type { Course, DecisionView, HearingView } from '../../../cards/arrangements/dossier/course.ts';
import { amount } from '../../../cards/words/brands.ts';
import { dayOf } from '../../core/local-day.ts';
import type { MayRead } from '../abilities/permission.ts';
import type { Decision, Zienswijze } from '../rules/course.ts';
import { visibleVotes } from '../rules/visible-votes.ts';
import { wordsFor } from '../rules/zitting/word.ts';
import type { Case } from './case.ts';
import { nameOf } from './read-facts.ts';
import { tlvView } from './tlv-words.ts';
import { afterCourse, previousCourse } from './view-after.ts';
import { tlvCourse } from './view-experts.ts';
import { mandateOf } from './view-outcome.ts';
import { wholeOf } from './view-partly.ts';

/** What happened to a request since it left the school, as far as this reader may know of the votes. */
export function courseView(of: Case, reader: MayRead): Course {
  const { record, scene, facts } = of;
  const { commitment, declined, aanvullingen, review, zienswijze, decision, mended, ended, verdaging } = record;
  const advice = visibleVotes(record, reader, scene.committee)?.advice ?? null;
  const words = advice && wordsFor(record, advice.outcome);
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
    advice: advice && {
      outcome: advice.outcome,
      voor: amount(advice.voor),
      tegen: amount(advice.tegen),
      ...(advice.zitting !== null && {
        zitting: {
          voorwaarden: amount(advice.voorwaarden),
          nogNiet: amount(advice.nogNiet),
          motivering: words?.motivering ?? null,
          conditions: words?.conditions ?? null,
          minority: words?.minority ?? null,
        },
      }),
    },
    zienswijze: zienswijze && hearing(zienswijze),
    heardBefore: record.heardBefore.map(hearing),
    decision: decision && decided(decision),
    mended: mended.map((one) => ({
      decision: decided(one.decision),
      zienswijze: one.zienswijze && hearing(one.zienswijze),
      by: nameOf(facts, one.by),
      on: one.on,
      why: one.why,
    })),
    verdaging: verdaging && {
      by: nameOf(facts, verdaging.by),
      on: verdaging.on,
      until: verdaging.until,
      reason: verdaging.reason,
    },
    ended: ended && {
      by: nameOf(facts, ended.by),
      on: dayOf(ended.at),
      reason: ended.reason,
      isAdvice: record.state === 'geadviseerd',
    },
    after: afterCourse(of),
    previous: previousCourse(of),
  };

  function decided(one: Decision): DecisionView {
    const { outcome, by, on, weken, dagen, bedrag, start, motivering, deviation } = one;
    const asked = { weken, dagen, bedrag, start, tlv: tlvView(scene, one.tlv, outcome) };
    const volgnummer = outcome === 'toegekend' && record.volgnummer !== null ? amount(record.volgnummer) : null;
    const mandate = mandateOf(one, scene);
    const whole = one.deels ? wholeOf(of, one) : null;
    return { ...asked, whole, outcome, by: nameOf(facts, by), on, volgnummer, mandate, motivering, deviation };
  }

  function hearing({ by, at, voornemen, until, given }: Zienswijze): HearingView {
    const answer = given && { by: nameOf(facts, given.by), on: dayOf(given.at), text: given.text };
    return { by: nameOf(facts, by), on: dayOf(at), voornemen, until, given: answer };
  }
}
