import type { AfterStand } from '../../../cards/arrangements/after/after-stand.ts';
import type { BtvView } from '../../../cards/arrangements/after/btv-card.ts';
import type { EndNearView } from '../../../cards/arrangements/after/end-near-card.ts';
import type { EvaluationView } from '../../../cards/arrangements/after/evaluation-card.ts';
import type { Extension } from '../../../cards/arrangements/after/extension.ts';
import type { LineView } from '../../../cards/arrangements/after/line-card.ts';
import type { SendView } from '../../../cards/arrangements/after/send-card.ts';
import type { StartView } from '../../../cards/arrangements/after/start-card.ts';
import type { WatchView } from '../../../cards/arrangements/after/watch-card.ts';
import type { AfterCourse, BtvAsk, PreviousCourse } from '../../../cards/arrangements/dossier/after-course.ts';
import type { LocalDate } from '../../../cards/words/brands.ts';
import { mayRequestFor } from '../abilities/for-the-school.ts';
import { answerBy, halfDue, halfFrom, objectionEnds, sendBy, startAskedOn } from '../rules/after/days.ts';
import type { FollowUp } from '../rules/after/follow-up.ts';
import { hindersExtending } from '../rules/extend.ts';
import { standingDecision } from '../rules/standing-decision.ts';
import { ticks } from '../rules/ticks.ts';
import { weeksUpTo } from '../rules/up-to-previous.ts';
import { type Case, caseView, type Look } from './case.ts';
import { lastDayOf } from './last-day.ts';
import { mayDo } from './may-do.ts';
import { nameOf } from './read-facts.ts';

/** Whether this reader can ask for an extension of it now: a zorgcoördinator of the school. */
export const mayExtend = ({ record, viewer, facts }: Case): boolean =>
  mayRequestFor(viewer.actor, record.school, record.id).ok && hindersExtending(record, facts.extension) === null;

const extensionView = ({ facts: { extension } }: Case): Extension | null =>
  extension?.dossiernummer
    ? {
        dossiernummer: extension.dossiernummer,
        state: extension.state,
        deels: extension.granted.decision?.deels ?? false,
      }
    : null;

const lastDay = ({ record, scene }: Case): LocalDate | null => lastDayOf(record, scene.calendar);

/** Where the decision stands on the same card: that of a TLV names its last day already. */
const lastDayBeside = (of: Case): LocalDate | null => (standingDecision(of.record)?.tlv ? null : lastDay(of));

/** How it goes on, for a card that stays; null where there is nothing to go on with. */
export function afterStand(of: Case): AfterStand | null {
  const { record, viewer, scene } = of;
  const { followUp: after, state } = record;
  if (after === null && state !== 'toegekend') return null;
  const may = (kind: Parameters<typeof mayDo>[0]) => mayDo(kind, record, viewer, scene);
  return {
    sent: after?.sent?.on ?? null,
    started: after?.started?.on ?? null,
    notStarted: after?.notStarted.at(-1)?.on ?? null,
    toCome: after?.begins != null && after.begins > scene.now.today,
    endsOn: lastDayBeside(of),
    stopped: after?.stopped ? { how: after.stopped.how, on: after.stopped.on } : null,
    evaluated: { halfweg: after?.evaluations.halfweg?.done ?? null, eind: after?.evaluations.eind?.done ?? null },
    extension: extensionView(of),
    may: {
      start: may('confirmStart'),
      stop: may('stopEarly'),
      evaluate: may('evaluate'),
      // What is not known to have begun is not extended by itself; a card that says that it ends offers it still.
      extend: mayExtend(of) && (after === null || may('stopEarly') || after.evaluations.eind?.done != null),
    },
  };
}

const followed = ({ record: { followUp } }: Case): FollowUp => {
  if (followUp === null) throw new Error('Nothing is followed of this request.');
  return followUp;
};

/** For the administratie. */
export function sendView(of: Case, look: Look): SendView {
  const { record, scene, viewer } = of;
  const { sent } = followed(of);
  const decision = standingDecision(record);
  if (!decision) throw new Error('What is sent was decided.');
  const mending = record.decision === null;
  const open = sent === null && !mending;
  return {
    ...caseView(of, look),
    over: ticks(record).over,
    outcome: decision.outcome,
    decided: decision.on,
    until: open ? sendBy(record, decision.on, scene.calendar) : null,
    sent: sent?.on ?? null,
    mending,
    objection: objectionEnds(record, scene.calendar),
    may: { send: mayDo('recordSent', record, viewer, scene) },
  };
}

/** "Is het begonnen?"; null when it is not asked now. */
export function startView(of: Case, look: Look): StartView | null {
  const { record, scene, viewer } = of;
  const { begins, notStarted } = followed(of);
  const asked = startAskedOn(followed(of), scene.calendar, record.school);
  const { today } = scene.now;
  if (begins === null || asked === null || asked > today) return null;
  if (!mayDo('confirmStart', record, viewer, scene)) return null;
  const until = answerBy(record, asked, scene.calendar);
  return {
    ...caseView(of, look),
    begins,
    until: until === null || until < today ? null : until,
    notStarted: notStarted.at(-1)?.on ?? null,
  };
}

/** "Hoe gaat het?"; null when nothing can be filled in now. */
export function evaluationView(of: Case, look: Look): EvaluationView | null {
  const { record, scene, viewer } = of;
  const half = halfDue(record, scene.now.today);
  if (half === null || !mayDo('evaluate', record, viewer, scene)) return null;
  const begun = followed(of).evaluations[half] !== null;
  return { ...caseView(of, look), half, begun, endsOn: lastDay(of), may: { extend: mayExtend(of) } };
}

/** That it stands still; null when it does not. */
export function watchView(of: Case, look: Look, what: WatchView['what']): WatchView | null {
  const { record, scene, facts } = of;
  const after = followed(of);
  const waits = what === 'niet-begonnen' && startAskedOn(after, scene.calendar, record.school) !== null;
  const from = what === 'niet-begonnen' ? (waits ? after.begins : null) : halfFrom(record, scene.now.today);
  if (record.state !== 'toegekend' || from === null) return null;
  const no = what === 'niet-begonnen' ? (after.notStarted.at(-1)?.on ?? null) : null;
  const who = nameOf(facts, record.requester);
  return { ...caseView(of, look), what, from, no, endsOn: lastDay(of), who };
}

/** That it ends; null when it has no end any more, or ended. */
export function endNearView(of: Case, look: Look): EndNearView | null {
  const endsOn = lastDay(of);
  if (endsOn === null || isOver(of)) return null;
  const extension = of.facts.extension?.dossiernummer ?? null;
  return { ...caseView(of, look), endsOn, extension, may: { extend: mayExtend(of) } };
}

const isOver = ({ record: { followUp, endsOn }, scene }: Case): boolean =>
  followUp?.stopped != null || (endsOn !== null && endsOn < scene.now.today);

/** What those cards leave to the dossier: a posted card does not tell that it is a place in the BTV. */
const btvAsks = (of: Case): readonly BtvAsk[] =>
  !of.record.followUp?.terms?.btv || isOver(of)
    ? []
    : [...(of.record.followUp?.rod ? [] : (['rod'] as const)), 'vraag', 'terugkeer'];

/** What a place in the BTV asks on the way; null once it is over. */
export function btvView(of: Case, look: Look, about: BtvView['about']): BtvView | null {
  const { record, scene, viewer } = of;
  const { begins } = followed(of);
  const rod = mayDo('registerRod', record, viewer, scene);
  if (begins === null || isOver(of) || (about === 'rod' && !rod)) return null;
  return { ...caseView(of, look), about, begins, endsOn: lastDay(of), may: { rod, extend: mayExtend(of) } };
}

/** What is left of a question that is not asked any more. */
export function lineView(of: Case, look: Look, about: 'begonnen' | 'evaluatie' | 'rod'): LineView {
  const { started, stopped, notStarted, evaluations, rod } = followed(of);
  const line = (stand: LineView['stand'], on: LineView['on']) => ({ ...caseView(of, look), stand, on });
  if (about === 'rod' && rod) return line('rod', rod.on);
  const done = evaluations.eind?.done ?? evaluations.halfweg?.done ?? null;
  if (about === 'evaluatie' && done) return line('geevalueerd', done);
  if (stopped) return line(stopped.how === 'eerder' ? 'gestopt' : 'gaat-niet-door', stopped.on);
  if (about === 'begonnen' && started) return line('begonnen', started.on);
  const no = notStarted.at(-1);
  return about === 'begonnen' && no ? line('nog-niet', no.on) : line('loopt', null);
}

/** What came after the decision, for the dossier. */
export function afterCourse(of: Case): AfterCourse | null {
  const { record, scene, facts } = of;
  const after = record.followUp;
  if (after === null) return null;
  const note = <N extends { readonly by: Parameters<typeof nameOf>[1] }>(noted: N) => ({
    ...noted,
    by: nameOf(facts, noted.by),
  });
  return {
    over: ticks(record).over,
    sent: after.sent && note(after.sent),
    objection: objectionEnds(record, scene.calendar),
    started: after.started && note(after.started),
    notStarted: after.notStarted.map(note),
    rod: after.rod?.on ?? null,
    asks: btvAsks(of),
    evaluations: (['halfweg', 'eind'] as const).flatMap((half) => {
      const held = after.evaluations[half];
      return held ? [{ half, by: nameOf(facts, held.by), on: held.done, answers: held.answers }] : [];
    }),
    stopped: after.stopped && note(after.stopped),
    endsOn: lastDayBeside(of),
    extension: extensionView(of),
  };
}

export function previousCourse({ scene, facts: { previous } }: Case): PreviousCourse | null {
  if (previous === null) return null;
  const { dossiernummer, stopped, granted } = previous;
  return { dossiernummer, stopped, endsOn: lastDayOf(granted, scene.calendar), earlierWeken: weeksUpTo(granted) };
}
