import { isAfter } from '../../../../bot/arrangements/rules/after/commands.ts';
import type { Arrangement, State } from '../../../../bot/arrangements/rules/arrangement.ts';
import type { Command } from '../../../../bot/arrangements/rules/command.ts';
import type { Now, World } from '../../../../bot/arrangements/rules/world.ts';
import { plusDays } from '../../../../bot/core/local-day.ts';
import type { PersonId } from '../../../../cards/words/brands.ts';
import { afterwards } from './forbidden-after.ts';
import { forgotten } from './forbidden-hands.ts';
import { isComplete } from './is-complete.ts';
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
const CLOSED: readonly State[] = [
  'toegekend',
  'afgewezen',
  'ingetrokken',
  'basisondersteuning',
  'buiten-behandeling',
  'geadviseerd',
];

const DECIDES: readonly State[] = ['bij-volmachthouder', 'bij-bestuurder', 'bij-zienswijze'];
/** The old decision holds meanwhile, so what becomes of it is for who decides. */
const mends = ({ mended, decision }: Arrangement): boolean => mended.length > 0 && decision === null;

/** What the law and DESIGN section 4 forbid, in its own words and with none of the rules' code; empty when all is well. */
export function forbidden(happened: Happened): readonly string[] {
  const { after } = happened;
  if (after === null) return discarded(happened);
  return [
    ...always(after, happened),
    ...history(after, happened),
    ...decided(after, happened),
    ...clock(after, happened),
    ...forgotten(happened),
    ...afterwards(happened),
  ];
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
    'left the school without a complete form': withSwv && !isComplete(after),
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

function history(after: Arrangement, { before, command, name, world }: Happened): readonly string[] {
  if (before === null) return problems({ 'not begun as a draft': after.state !== 'concept' });
  const sameSteps = before.answers === after.answers;
  const { zitting } = world.committee;
  const onList = zitting !== undefined && before.state === 'bij-cvt' && before.zitting === zitting.id;
  const outside = before.votes.filter((vote) => vote.zitting === null);
  // What was voted outside a zitting stays as it was; it may stop counting, when whoever cast it was not in the zitting.
  const lostVotes = outside.some(
    (vote) => !after.votes.some((one) => one.seat === vote.seat && one.by === vote.by && one.choice === vote.choice),
  );
  const newRound = after.state === 'bij-consulent' || before.state === 'bij-secretaris';
  const changed = after.votes.filter((vote) => !before.votes.includes(vote) && !vote.absent);
  const settled = command === null;
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
      CLOSED.includes(before.state) &&
      command?.kind !== 'revise' &&
      (after.state !== before.state || !(command?.kind === 'openDossier' || isAfter(command?.kind ?? ''))),
    'decided twice': before.decision !== null && after.decision !== before.decision && command?.kind !== 'revise',
    'a decision was lost': before.decision !== null && after.decision === null && !isKept(before, after),
    'taken from who decides while a decision is mended': mends(after) && !DECIDES.includes(after.state),
    'closed without a decision while one is mended': mends(after) && CLOSED.includes(after.state),
    'an earlier decision was changed': before.mended.some((one, index) => after.mended[index] !== one),
    'a zienswijze was lost': hearings(before).some((one) => one.given !== null && !hearings(after).includes(one)),
    'a vote was changed': lostVotes && !newRound,
    'advised for another': changed.some((vote) => vote.by !== name),
    'advised without being there':
      command?.kind === 'adviseInZitting' && !(onList && zitting.present.some((one) => one.person === name)),
    'advised after it closed': command?.kind === 'adviseInZitting' && zitting?.closedAt !== null,
    'moved by an advice while the zitting was open':
      onList &&
      zitting.closedAt === null &&
      (settled || command.kind === 'adviseInZitting') &&
      after.state !== before.state,
    'advised on conditions without saying which': after.votes.some(
      (vote) => (vote.choice === 'voorwaarden' || vote.choice === 'nog-niet') && vote.sentence === null,
    ),
    'changed after the first vote': !sameSteps && before.votes.length > 0,
    'changed behind the directie’s back': !sameSteps && !DRAFT.includes(after.state),
    'a hand was forgotten': (['writers', 'directies', 'reviewers'] as const).some((as) =>
      before.hands[as].some((person) => !after.hands[as].includes(person)),
    ),
  });
}

/** The school answered, or let its days pass, since the request was last forwarded. */
const wasHeard = ({ zienswijze, review }: Arrangement, { today }: Now): boolean =>
  zienswijze !== null &&
  (zienswijze.given !== null || today > zienswijze.until) &&
  zienswijze.at >= (review?.at ?? zienswijze.at);

/** All that was asked of the school in the end, of this round and of those before. */
const hearings = ({ zienswijze, heardBefore, mended }: Arrangement) =>
  [zienswijze, ...heardBefore, ...mended.map((one) => one.zienswijze)].filter((one) => one !== null);

/** In the dossier, as what a herstelbesluit takes the place of. */
const isKept = (before: Arrangement, after: Arrangement): boolean => after.mended.at(-1)?.decision === before.decision;

/** By what they are, or by the tie that they have with a school of the pupil as of now. */
const ofOwnSchool = (by: PersonId, { pupilSchools }: Arrangement, { committee }: World): boolean =>
  by.endsWith('OwnSchool') ||
  committee.members.some((one) => one.person === by && one.ties.some((school) => pupilSchools.includes(school)));

/** Ten werkdagen take twelve days at least, from a Sunday. */
const TEN_WERKDAGEN = 12;
/** Four weeks, and the longest row of days on which a term cannot end (Atw 1). */
const FOUR_WEEKS = 28 + 4;

/** Awb 4:5, 4:14 and 4:15, in their own words. */
function clock(after: Arrangement, { before, command, now, world }: Happened): readonly string[] {
  if (before === null) return [];
  const { verdaging, ended } = after;
  const asked = before.suspensions.at(-1);
  const extends_ = verdaging !== null && before.verdaging === null;
  const aside = after.state === 'buiten-behandeling' && before.state !== after.state;
  const time = asked && (asked.until ?? plusDays(asked.asked, TEN_WERKDAGEN));
  const hands = Object.values(after.hands).flat();
  return problems({
    'extended twice': before.verdaging !== null && verdaging !== before.verdaging,
    'extended by nobody': extends_ && command?.kind !== 'extendTerm',
    'extended to an earlier day': extends_ && verdaging.until <= verdaging.was,
    'extended after the term': extends_ && verdaging.on > verdaging.was,
    'extended by more than six weeks': extends_ && verdaging.until > plusDays(verdaging.was, 6 * 7 + 4),
    'extended by someone who had a hand in it': extends_ && hands.includes(verdaging.by),
    'extended by someone of the own school': extends_ && ofOwnSchool(verdaging.by, after, world),
    'extended while it lay at the school': extends_ && DRAFT.includes(before.state),
    'the timer decided': command === null && before.state === 'bij-aanvulling' && after.state !== 'bij-aanvulling',
    'set aside without an open question': aside && (before.state !== 'bij-aanvulling' || asked?.why !== 'aanvulling'),
    'set aside without a proposal': aside && before.lapse?.of !== before.suspensions.length,
    'set aside while the school had time': aside && (time === undefined || now.today <= time),
    'set aside after four weeks': aside && now.today > plusDays(before.lapse?.last ?? now.today, FOUR_WEEKS),
    'set aside by nobody, or without saying as what':
      aside && (command === null || !ended?.as || ended.reason === null),
    'set aside without reading': aside && !before.opened.includes(ended?.by ?? before.requester),
    'set aside by someone who had a hand in it': aside && ended !== null && hands.includes(ended.by),
    'set aside by someone of the own school': aside && ended !== null && ofOwnSchool(ended.by, after, world),
    'set aside without a volmacht': aside && ended?.as?.role === 'volmachthouder' && ended.as.volmacht === null,
    'time that passed was given back': before.suspensions.some(
      (one, index) => one.answered !== null && after.suspensions[index]?.answered !== one.answered,
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
  const valid = after.votes.filter((vote) => !vote.absent && untied.some((one) => one.person === vote.by));
  const voor = valid.filter((vote) => vote.choice === 'voor' || vote.choice === 'voorwaarden').length;
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
    'decided by someone of the own school': ofOwnSchool(decision.by, after, world),
    'decided without reading': !before?.opened.includes(decision.by),
    'decided by the CvT where it only advises': byCvt && world.rules.besluit !== 'cvt',
    'decided without quorum': byCvt && valid.length < world.rules.quorum,
    'decided on a tie': byCvt && voor * 2 === valid.length,
    'decided without voting first': byCvt && !after.votes.some((vote) => vote.by === decision.by),
    'decided outside the volmacht': byCvt && !covered,
    'decided by the bestuurder before the CvT': !byCvt && advised === undefined,
    'deviated without a word': against && decision.deviation === null,
    'refused without hearing the school': decision.outcome === 'afgewezen' && !wasHeard(after, now),
  });
}
