import type { AdviesVraagView } from '../../../cards/arrangements/advies-vraag-card.ts';
import type { DeskundigeView } from '../../../cards/arrangements/deskundige-card.ts';
import type { TlvCourse } from '../../../cards/arrangements/dossier/expert-blocks.ts';
import type { ExpertOption, ExpertPlace } from '../../../cards/arrangements/dossier/expert-tasks.ts';
import type { ProVerdictView } from '../../../cards/arrangements/dossier/pro-verdict.ts';
import type { ExpertsView } from '../../../cards/arrangements/experts-card.ts';
import { dayOf } from '../../core/local-day.ts';
import { sameText } from '../../core/text-guard/same-text.ts';
import type { MayRead } from '../abilities/permission.ts';
import { lastDayFor } from '../data/deadlines.ts';
import { candidatesFor, haveAdvised, needsExpert, PLACES, type Place } from '../rules/experts.ts';
import { judgePro } from '../rules/judge-pro.ts';
import { standingDecision } from '../rules/standing-decision.ts';
import { ticks } from '../rules/ticks.ts';
import { visibleExperts } from '../rules/visible-experts.ts';
import { type Case, caseView, type Look } from './case.ts';
import { nameOf } from './read-facts.ts';
import { mayOpen } from './view-status.ts';

/** For a deskundige whose advice is asked. */
export function deskundigeView(of: Case, look: Look): DeskundigeView {
  const { record, scene, viewer } = of;
  const own = record.experts.find(({ expert }) => expert === viewer.actor.person);
  if (!own) throw new Error('Only who was asked has this card.');
  return {
    ...caseView(of, look),
    discipline: own.discipline,
    asked: dayOf(own.asked),
    until: lastDayFor(record, scene),
    ticks: ticks(record),
  };
}

/** For the consulent, between the deskundigen and the CvT. */
export const expertsView = (of: Case, look: Look): ExpertsView => ({
  ...caseView(of, look),
  stand: of.record.state === 'bij-mdo' ? 'mdo' : needsExpert(of.record) ? 'weg' : 'loopt',
  since: dayOf(of.record.since),
  until: lastDayFor(of.record, of.scene),
  ticks: ticks(of.record),
});

/** For the secretary of the CvT: a question for advice. */
export const adviesVraagView = (of: Case, look: Look): AdviesVraagView => ({
  ...caseView(of, look),
  since: dayOf(of.record.since),
  until: lastDayFor(of.record, of.scene),
  may: { read: mayOpen(of) },
});

const optionOf = ({ person, name, discipline }: Case['scene']['experts'][number]): ExpertOption => ({
  person,
  name,
  discipline,
});

function optionsFor({ record, scene, viewer }: Case, place: Place): readonly ExpertOption[] {
  const { tlv } = scene.rules;
  if (tlv === null) return [];
  const found = candidatesFor(record, place, tlv.deskundigen, scene.experts);
  // The consulent who forwards it has a hand in it.
  return scene.experts.filter((one) => found.includes(one) && one.person !== viewer.actor.person).map(optionOf);
}

/** Whom the consulent can ask when forwarding a TLV; null for a kind without deskundigen, and when both advised. */
export function placesOf(of: Case): readonly [ExpertPlace, ExpertPlace] | null {
  const pair = of.scene.rules.tlv?.deskundigen;
  if (!pair || haveAdvised(of.record)) return null;
  const place = (name: Place): ExpertPlace => ({ disciplines: pair[name], options: optionsFor(of, name) });
  return [place('eerste'), place('tweede')];
}

/** Who has not advised, and whom the consulent can ask instead. */
export function replacingOf(of: Case): { waiting: readonly ExpertOption[]; options: readonly ExpertOption[] } {
  const { record, facts } = of;
  const open = record.experts.flatMap((one, at) => (one.advice === null ? [{ ...one, place: PLACES[at] }] : []));
  const gone = open.filter((one) => one.gone !== null);
  const waiting = gone.length > 0 ? gone : open;
  const taken = record.experts.map(({ expert }) => expert);
  const options = new Map<string, ExpertOption>();
  for (const { place } of waiting) {
    if (!place) continue;
    for (const one of optionsFor(of, place)) {
      if (!taken.includes(one.person)) options.set(`${one.person} ${one.discipline}`, one);
    }
  }
  return {
    waiting: waiting.map(({ expert, discipline }) => ({ person: expert, name: nameOf(facts, expert), discipline })),
    options: [...options.values()],
  };
}

/** What happened to a TLV besides, as far as this reader may know. */
export function tlvCourse({ record, facts }: Case, reader: MayRead): TlvCourse {
  const { mandate, mdo } = record;
  return {
    mandate: mandate && { as: mandate.as, by: nameOf(facts, mandate.by), on: mandate.on },
    experts: visibleExperts(record, reader).map(({ expert, discipline, asked, gone, advice }) => ({
      name: nameOf(facts, expert),
      discipline,
      asked: dayOf(asked),
      gone: gone !== null,
      advice: advice && { on: dayOf(advice.at), outcome: advice.outcome, text: advice.text },
    })),
    mdo:
      mdo && (reader.as !== 'school' || standingDecision(record) !== null)
        ? { by: nameOf(facts, mdo.by), on: mdo.on, sentence: mdo.sentence }
        : null,
  };
}

/** The criteria of the PrO, for who judges; the school reads its own figures and no verdict. */
export function proView({ record, scene }: Case, reader: MayRead): ProVerdictView | null {
  const { pro } = scene.rules;
  return pro === null || reader.as === 'school' ? null : judgePro(record.answers, pro, sameText);
}
