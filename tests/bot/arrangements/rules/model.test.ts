import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legalTerm } from '../../../../bot/arrangements/data/deadlines.ts';
import {
  type Arrangement,
  CLOSED_STATES,
  isClosed,
  OPEN_STATES,
  type State,
} from '../../../../bot/arrangements/rules/arrangement.ts';
import type { Outcome } from '../../../../bot/arrangements/rules/change.ts';
import type { Command } from '../../../../bot/arrangements/rules/command.ts';
import { decide } from '../../../../bot/arrangements/rules/decide.ts';
import { hearingOver } from '../../../../bot/arrangements/rules/hear.ts';
import { type Besluit, REQUEST_KINDS, type RequestKind } from '../../../../bot/arrangements/rules/kind-rules.ts';
import { proposeSetAside } from '../../../../bot/arrangements/rules/lapse.ts';
import { settle } from '../../../../bot/arrangements/rules/settle.ts';
import { isYours } from '../../../../bot/arrangements/rules/who-has-it.ts';
import type { CvtMember, Now, World } from '../../../../bot/arrangements/rules/world.ts';
import { openZittingOf } from '../../../../bot/arrangements/rules/zitting/zitting.ts';
import type { Actor } from '../../../../bot/core/actor.ts';
import type { RefusalCode } from '../../../../cards/arrangements/refusals.ts';
import { dossiernummer, localDate, revision, subjectId } from '../../../../cards/words/brands.ts';
import { aZitting } from '../support/a-zitting.ts';
import { forbidden } from '../support/forbidden.ts';
import { forbiddenExtern } from '../support/forbidden-extern.ts';
import { forbiddenPart } from '../support/forbidden-partly.ts';
import { forbiddenOfTlv } from '../support/forbidden-tlv.ts';
import { rulesOf } from '../support/kinds.ts';
import { duinroos, experts, type Name, names, people, sits, volmacht, zeeduin } from '../support/people.ts';
import { later, on, world as quiet } from '../support/play.ts';
import { type Act, at, clickOf, type Dice, histories, KINDS, type SeatDice } from '../support/random-clicks.ts';

/*
 * Random people click random buttons, on cards of any age, while days pass and the CvT changes under them. Whatever the
 * rules let through is judged by support/forbidden.ts, which knows the law and none of the rules' code.
 */

const ID = subjectId('draft-1');
const SEATS: readonly Name[] = ['volmachthouder', 'member', 'member2', 'memberOwnSchool'];
const VOLMACHTEN = [
  [volmacht],
  [volmacht],
  [volmacht],
  [volmacht],
  [],
  [{ ...volmacht, maximum: 200_000 }],
  [{ ...volmacht, until: localDate('2026-12-20') }],
];

const sitsNow = (name: Name, seat: SeatDice): CvtMember => ({
  ...sits(name),
  ties: seat.tied ? [duinroos] : people[name].ties,
  volmachten: at(VOLMACHTEN, seat.volmacht).map((one) => ({ ...one, kinds: REQUEST_KINDS })),
});

interface Setting {
  readonly soort: RequestKind;
  readonly besluit: Besluit;
  readonly quorum: number;
  /** The dossiers are in another system. */
  readonly extern: boolean;
}

/** Plays one history; gives every state that it came through. Throws on the first forbidden one. */
function playOut(acts: readonly Act[], { soort, besluit, quorum, extern }: Setting): ReadonlySet<State> {
  let record: Arrangement | null = null;
  let now: Now = on('2026-11-23');
  let world: World = {
    ...quiet,
    rules: { ...rulesOf(soort), besluit: soort === 'advies-cvt' ? 'geen' : besluit, quorum, extern },
  };
  let number = 100;
  const seen = new Set<State>();
  let given: (readonly [Name, Command])[] = [];

  for (const act of acts) {
    if (act.do === 'wait') now = later(now, act.days);
    if (act.do === 'forget' && record?.state === 'bij-aanvulling') now = later(now, 16);
    if (act.do === 'forget' && record?.state === 'toegekend') now = later(now, 20);
    if (act.do === 'cvt') {
      const members = SEATS.flatMap((name, index) => {
        const seat = at(act.seats, index);
        return seat.in ? [sitsNow(name, seat)] : [];
      });
      const ties = act.seats[0]?.tied || act.seats[1]?.tied ? [duinroos, zeeduin] : [];
      const secretaries = [{ person: people.secretaris.actor.person, insteadOf: null, ties }];
      world = { ...world, committee: { ...world.committee, members, secretaries } };
    }
    if (act.do === 'zitting') {
      const present = SEATS.filter((_, index) => act.here[index]);
      // What closed is settled at once, as every caller does; then the next zitting is there.
      const zitting = { ...aZitting(...present), closedAt: act.closes ? now.instant : null };
      world = { ...world, committee: { ...world.committee, zitting } };
      record = settleNow(record);
      world = { ...world, committee: { ...world.committee, zitting: { ...zitting, closedAt: null } } };
    }
    if (act.do === 'experts') world = { ...world, experts: experts.filter((_, index) => act.there[index] ?? true) };
    if (act.do === 'click') record = clickOnce(record, act.dice);
    if (act.do === 'again' && given.length > 0) doneAlready(record, at(given, act.pick));
    record = lapseNow(settleNow(record));
    if (record !== null) seen.add(record.state);
  }
  return seen;

  function clickOnce(before: Arrangement | null, rolled: Dice): Arrangement | null {
    const [name, body] = clickOf(before, rolled, soort, now.today);
    const newest = before?.revision ?? 0;
    const seenOnCard = rolled.stale ? Math.max(0, newest - 1 - (rolled.other % 4)) : newest;
    const command: Command = { ...body, id: ID, revision: revision(seenOnCard) };
    number += 1;
    const outcome = clicked(before, name, command);
    if (!outcome.ok) return before;
    judge(before, outcome.value.next, name, command);
    accepted.set(command.kind, (accepted.get(command.kind) ?? 0) + 1);
    given = outcome.value.next === null ? [] : [...given, [name, command]];
    const again = doneAlready(outcome.value.next, [name, command]);
    if (again !== null && again !== 'al-gedaan') throw new Error(`${command.kind} clicked twice is ${again}`);
    return outcome.value.next;
  }

  /** Whoever clicks once more changes nothing, whatever happened since, and hears why; reading may be done again. */
  function doneAlready(record: Arrangement | null, [name, command]: readonly [Name, Command]): RefusalCode | null {
    if (record === null || command.kind === 'openDossier') return null;
    const again = clicked(record, name, command);
    if (again.ok) throw new Error(`${command.kind} by ${name} counted twice`);
    return again.refusal.code;
  }

  function clicked(record: Arrangement | null, name: Name, command: Command): Outcome {
    const seat = world.committee.members.find((member) => member.person === people[name].actor.person);
    const actor = asKnown(name, seat);
    const around = {
      ...world,
      ties: tiesOf(name),
      number: dossiernummer(`A-2026-0${number}`),
      volgnummer: number,
    };
    return decide(record, command, actor, now, around);
  }

  function tiesOf(name: Name): World['ties'] {
    const { members, secretaries = [] } = world.committee;
    const row = [...members, ...secretaries].find((one) => one.person === people[name].actor.person);
    return row?.ties ?? people[name].ties;
  }

  /** With the volmachten of today, and without the role of a deskundige that ended. */
  function asKnown(name: Name, seat: CvtMember | undefined): Actor {
    const { actor } = people[name];
    const isExpert = world.experts.some(({ person }) => person === actor.person);
    const roles = actor.roles.filter(({ role, insteadOf }) => !role.startsWith('deskundige-') || insteadOf || isExpert);
    return { ...actor, roles, volmachten: seat?.volmachten ?? actor.volmachten };
  }

  function settleNow(before: Arrangement | null): Arrangement | null {
    const change = before && (settle(before, now, world) ?? hearingOver(before, now));
    if (!change) return before;
    judge(before, change.next, null, null);
    return change.next;
  }

  function lapseNow(before: Arrangement | null): Arrangement | null {
    const change = before && proposeSetAside(before, now, world);
    if (!change) return before;
    judge(before, change.next, null, null);
    return change.next;
  }

  /** Open, and none of all these people finds it among what waits for them; in a zitting it waits for its closing, and what is to be settled moves by itself. */
  function withNobody(of: Arrangement): boolean {
    if (isClosed(of.state) || openZittingOf(of, world.committee) || settle(of, now, world)) return false;
    const sits = (name: Name) => world.committee.members.find(({ person }) => person === people[name].actor.person);
    return !names.some((name) => isYours(of, asKnown(name, sits(name)), now, { ...world, ties: tiesOf(name) }));
  }

  function endOf(of: Arrangement): string {
    return legalTerm(of, { ...world, now })?.end ?? '';
  }

  function judge(before: Arrangement | null, after: Arrangement | null, name: Name | null, command: Command | null) {
    const happened = { before, after, name, command, now, world };
    const wrong = [
      ...forbidden(happened),
      ...forbiddenOfTlv(happened),
      ...forbiddenPart(happened),
      ...forbiddenExtern(happened),
    ];
    if (after?.decision?.deels && after.decision !== before?.decision) parts += 1;
    const decides = after !== null && after.mended.length === 0; // a decision that is mended stands
    if (before && decides && endOf(after) < endOf(before)) wrong.push('the term of law ran backwards');
    if (after !== null && withNobody(after)) wrong.push(`${after.state} and with nobody`);
    if (wrong.length > 0) throw new Error(`${command?.kind ?? 'settle'} by ${name ?? 'nobody'}: ${wrong.join('; ')}`);
  }
}

const reached = new Map<State, number>();
const reachedExtern = new Map<State, number>();
const accepted = new Map<Command['kind'], number>();
let parts = 0;
const kinds = fc.constantFrom<RequestKind>(...REQUEST_KINDS);
const besluiten = fc.constantFrom<Besluit>('cvt', 'directeur-bestuurder');

test('no history of clicks, days and changes in the CvT reaches a forbidden state, and no click counts twice', () => {
  const holds = fc.property(
    histories,
    kinds,
    besluiten,
    fc.integer({ min: 1, max: 3 }),
    fc.nat(2).map((n) => n === 0),
    (acts, soort, besluit, quorum, extern) => {
      const counts = extern ? reachedExtern : reached;
      for (const state of playOut(acts, { soort, besluit, quorum, extern }))
        counts.set(state, (counts.get(state) ?? 0) + 1);
    },
  );
  fc.assert(holds, { numRuns: 1000 });
});

test('and these histories came everywhere, else they would prove nothing', () => {
  const states: readonly State[] = [...OPEN_STATES, ...CLOSED_STATES];
  expect(states.filter((state) => (reached.get(state) ?? 0) < 5)).toEqual([]);
  // also where the dossiers are in another system
  expect(states.filter((state) => !reachedExtern.has(state))).toEqual([]);
});

test('and every command was accepted in them, and a part granted', () => {
  expect(KINDS.filter((kind) => !accepted.has(kind))).toEqual([]);
  expect(parts).toBeGreaterThan(5);
});
