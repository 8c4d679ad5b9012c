import { firstEmptyStep } from '../../../../bot/arrangements/rules/answers.ts';
import type { Arrangement, State } from '../../../../bot/arrangements/rules/arrangement.ts';
import type { Command } from '../../../../bot/arrangements/rules/command.ts';
import type { Now, World } from '../../../../bot/arrangements/rules/world.ts';
import type { Name } from './people.ts';

/** One thing that happened, for whoever judges it afterwards. */
export interface Happened {
  readonly before: Arrangement | null;
  readonly after: Arrangement | null;
  readonly name: Name | null;
  readonly command: Command | null;
  readonly now: Now;
  readonly world: World;
}

const DRAFT: readonly State[] = ['concept', 'bij-directie'];
const CLOSED: readonly State[] = ['toegekend', 'afgewezen', 'ingetrokken', 'basisondersteuning', 'geadviseerd'];

/** What the law and DESIGN section 4 forbid, in its own words and with none of the rules' code; empty when all is well. */
export function forbidden(happened: Happened): readonly string[] {
  const { after } = happened;
  if (after === null) return discarded(happened);
  return [...always(after, happened), ...history(after, happened), ...decided(after, happened)];
}

const problems = (found: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(found).flatMap(([problem, is]) => (is ? [problem] : []));

function discarded({ before, command }: Happened): readonly string[] {
  return problems({
    'gone without being thrown away': command?.kind !== 'discard',
    'a submitted request thrown away': before?.submittedAt !== null,
  });
}

function always(after: Arrangement, { now }: Happened): readonly string[] {
  const withSwv = !DRAFT.includes(after.state) && after.state !== 'ingetrokken';
  const open = after.suspensions.filter((one) => one.answered === null).length;
  const standsStill = after.state === 'bij-aanvulling' || (DRAFT.includes(after.state) && after.submittedAt !== null);
  const seats = after.votes.map((one) => one.seat);
  const aboutPupils = after.answers.over !== 'groep';
  const talked = aboutPupils && after.kind !== 'advies-cvt';
  const { btvDagen } = after.answers;
  return problems({
    'something of a pupil in a request about a class':
      !aboutPupils && (after.answers.leerlingnummer !== undefined || after.answers.ouders !== undefined),
    'more than three days in the BTV, or fewer than two at school': btvDagen !== undefined && btvDagen.length > 3,
    'committed to a draft': DRAFT.includes(after.state) && after.commitment !== null,
    'left the school without the directie': withSwv && after.commitment === null,
    'left the school without a complete form': withSwv && firstEmptyStep(after) !== null,
    'left the school without a number': withSwv && after.dossiernummer === null,
    'left the school without a version of the rules': withSwv && after.rulesVersion === null,
    'the pupil not heard': withSwv && talked && !(after.answers.gehoordOp && after.answers.gehoordOp <= now.today),
    'the parents neither spoken nor waived':
      withSwv && talked && !(after.answers.ouders?.spoken || after.answers.ouders?.reason),
    'the requester committed the school': after.commitment?.by === after.requester,
    'the reviewer wrote it': after.review !== null && after.hands.writers.includes(after.review.by),
    'the reviewer committed to it': after.review !== null && after.hands.directies.includes(after.review.by),
    'two votes from one seat': new Set(seats).size < seats.length,
    'the term runs while it should stand still, or the other way': (open === 1) !== standsStill || open > 1,
    'suspended twice on one day': after.suspensions.some(
      (one, index) => index > 0 && (after.suspensions[index - 1]?.answered ?? '9999') > one.asked,
    ),
    'an answer before its question': after.suspensions.some((one) => one.answered !== null && one.answered < one.asked),
    'something lies in the future': [after.since, after.submittedAt, after.decision?.at].some(
      (one) => one !== undefined && one !== null && one > now.instant,
    ),
  });
}

function history(after: Arrangement, { before, command }: Happened): readonly string[] {
  if (before === null) return problems({ 'not begun as a draft': after.state !== 'concept' });
  const sameSteps = before.answers === after.answers;
  const lostVotes = before.votes.some((vote) => !after.votes.includes(vote));
  return problems({
    'the number changed': before.dossiernummer !== null && before.dossiernummer !== after.dossiernummer,
    'the submission changed': before.submittedAt !== null && before.submittedAt !== after.submittedAt,
    'the rules changed': before.rulesVersion !== null && before.rulesVersion !== after.rulesVersion,
    'the requester or the school changed': before.requester !== after.requester || before.school !== after.school,
    'the clock of the state ran backwards': after.since < before.since,
    'a suspension was forgotten': after.suspensions.length < before.suspensions.length,
    'a revision was skipped or used twice': after.revision !== before.revision + 1,
    'a card became newer than the request':
      after.cardRevision > after.revision || after.cardRevision < before.cardRevision,
    'a closed request moved':
      CLOSED.includes(before.state) && (after.state !== before.state || command?.kind !== 'openDossier'),
    'decided twice': before.decision !== null && after.decision !== before.decision,
    'a vote was changed': lostVotes,
    'changed after the first vote': !sameSteps && before.votes.length > 0,
    'changed behind the directie’s back': !sameSteps && !DRAFT.includes(after.state),
    'a hand was forgotten': (['writers', 'directies', 'reviewers'] as const).some((as) =>
      before.hands[as].some((person) => !after.hands[as].includes(person)),
    ),
  });
}

function decided(after: Arrangement, { before, now, world }: Happened): readonly string[] {
  const { decision } = after;
  if (decision === null || before?.decision === decision) {
    return problems({
      'decided without a decision': decision === null && (after.state === 'toegekend' || after.state === 'afgewezen'),
    });
  }
  const hands = Object.values(after.hands).flat();
  const row = world.committee.members.find((one) => one.person === decision.by);
  const untied = world.committee.members.filter(
    (one) => !one.ties.some((school) => after.pupilSchools.includes(school)) && !hands.includes(one.person),
  );
  const valid = after.votes.filter((vote) => untied.some((one) => one.person === vote.by));
  const voor = valid.filter((vote) => vote.choice === 'voor').length;
  const byCvt = decision.as === 'volmachthouder';
  const bedrag = after.answers.bedrag ?? null;
  const covered = row?.volmachten.some(
    (one) =>
      one.number === decision.volmacht &&
      one.kinds.includes(after.kind) &&
      (bedrag === null || one.maximum === null || one.maximum >= bedrag) &&
      one.from <= now.today &&
      (one.until === null || now.today <= one.until),
  );
  const advised = before?.advice?.outcome;
  const against =
    (advised === 'voor' && decision.outcome === 'afgewezen') ||
    (advised === 'tegen' && decision.outcome === 'toegekend');
  return problems({
    'decided by someone who had a hand in it': hands.includes(decision.by),
    'decided by someone of the own school': decision.by.endsWith('OwnSchool') || !!row?.ties.includes(after.school),
    'decided without reading': !before?.opened.includes(decision.by),
    'decided by the CvT where it only advises': byCvt && world.rules.besluit !== 'cvt',
    'decided without quorum': byCvt && valid.length < world.rules.quorum,
    'decided on a tie': byCvt && voor * 2 === valid.length,
    'decided without voting first': byCvt && !after.votes.some((vote) => vote.by === decision.by),
    'decided outside the volmacht': byCvt && !covered,
    'decided by the bestuurder before the CvT': !byCvt && advised === undefined,
    'deviated without a word': against && decision.deviation === null,
    'decided on another amount': decision.bedrag !== bedrag,
  });
}
