import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command, CommandKind } from '../../../../bot/verantwoording/rules/command.ts';
import { decide } from '../../../../bot/verantwoording/rules/decide.ts';
import type { Format } from '../../../../bot/verantwoording/rules/format.ts';
import { closeAccount, openAccount } from '../../../../bot/verantwoording/rules/open-close.ts';
import {
  type CampaignState,
  STATES,
  type Verantwoording,
} from '../../../../bot/verantwoording/rules/verantwoording.ts';
import { type RefusalCode, refusals } from '../../../../cards/verantwoording/refusals.ts';
import { revision } from '../../../../cards/words/brands.ts';
import { format as plain } from '../support/a-format.ts';
import { forbidden } from '../support/forbidden.ts';
import { type Name, people } from '../support/people.ts';
import { around, begun, handedIn } from '../support/play.ts';
import { type Act, at, clickOf, histories } from '../support/random-clicks.ts';

/*
 * Random people click random buttons, on cards of any age, while days pass and the round opens and closes under them.
 * Whatever the rules let through is judged by support/forbidden.ts, which asks nothing of them.
 */

const DAY = 24 * 60 * 60 * 1000;
const accepted = new Map<CommandKind, number>();
const seen = new Set<string>();
const moves = new Set<string>();

/** A refusal that would change something, or a rule that changes what it was given, throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const one of Object.values(value)) frozen(one);
  }
  return value;
}

/** @param from a round that is set up, or an account that was handed in: few rows of clicks come that far. */
function playOut(acts: readonly Act[], format: Format, from: 'set-up' | 'handed-in'): void {
  const late = from === 'handed-in' && format.tekent !== null && format.beoordeelt !== null;
  let record: Verantwoording = frozen(late ? handedIn : { ...begun, state: 'klaargezet', revision: revision(0) });
  let campagne: CampaignState = late ? 'open' : 'ontwerp';
  let now = Date.parse('2027-02-01T10:00:00Z');
  const given: (readonly [Name, Command])[] = [];

  const clicked = (name: Name, command: Command) =>
    decide(record, command, people[name], new Date(now), { ...around, format, campagne: { state: campagne } });
  const moved = (change: ReturnType<typeof openAccount>) => {
    if (change) record = frozen(change.next);
  };
  const again = (name: Name, command: Command): RefusalCode => {
    const outcome = clicked(name, command);
    if (outcome.ok) throw new Error(`${command.kind} by ${name} counted twice`);
    return outcome.refusal.code;
  };

  for (const act of acts) {
    now += 1000;
    if (act.do === 'wait') now += act.days * DAY;
    if (act.do === 'open' && campagne === 'ontwerp') {
      campagne = 'open';
      moved(openAccount(record, record.onderdelen, format, new Date(now)));
    }
    if (act.do === 'close') {
      campagne = 'gesloten';
      const { state, signedBefore } = record;
      moved(closeAccount(record, new Date(now)));
      const stays = ['ingediend', 'vraag-terug', 'akkoord'].includes(state);
      // Asked back, answered and not signed again: it was handed in, and stays so.
      const ends = signedBefore === null ? 'niet-ingediend' : 'vraag-terug';
      if (record.state !== (stays ? state : ends)) throw new Error(`${state} closed as ${record.state}`);
    }
    if (act.do === 'again' && given.length > 0) again(...at(given, act.pick));
    if (act.do === 'click') {
      const [name, made] = clickOf(record, act.dice);
      const command: Command = { ...made, id: record.id, revision: revision(made.revision ?? record.revision) };
      const outcome = clicked(name, command);
      if (outcome.ok) {
        const wrong = forbidden(outcome.value, { before: record, command, name, campagne, format });
        if (wrong.length > 0) throw new Error(`${command.kind} by ${name} in ${record.state}: ${wrong.join('; ')}`);
        moves.add(`${command.kind} ${record.state}`);
        record = frozen(outcome.value.next);
        accepted.set(command.kind, (accepted.get(command.kind) ?? 0) + 1);
        given.push([name, command]);
        now += 1000;
        const code = again(name, command);
        // Who handed on a part that was only lent to them has no say in it any more.
        if (code !== 'al-gedaan' && !(command.kind === 'handPart' && code === 'niet-jouw-rol'))
          throw new Error(`${command.kind} clicked twice is ${code}`);
      } else if (!(outcome.refusal.code in refusals)) throw new Error(`no sentence for ${outcome.refusal.code}`);
    }
    seen.add(record.state);
  }
}

test('no row of clicks comes to what is forbidden, and each click counts once', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      histories,
      fc.constantFrom<Format['tekent']>('directie', 'directie', null),
      fc.constantFrom<Format['beoordeelt']>('onderwijsconsulent', 'onderwijsconsulent', null),
      fc.constantFrom<Parameters<typeof playOut>[2]>('set-up', 'set-up', 'handed-in'),
      (acts, tekent, beoordeelt, from) => playOut(acts, { ...plain, tekent, beoordeelt }, from),
    ),
    { numRuns: Number(process.env.MEEDOEN_SIM_RUNS ?? 10) * 150 },
  );
  const rare = [
    'fillPart',
    'handPart',
    'sign',
    'sendBack',
    'accept',
    'askBack',
    'extend',
    'dispute',
    'setReceived',
    'ask',
    'answer',
  ];
  expect(rare.filter((kind) => ![...accepted.keys()].some((one) => one === kind))).toEqual([]);
  // A mistake is mended by what comes after it; what nobody answers is accepted all the same.
  expect(['askBack akkoord', 'accept vraag-terug', 'askBack vraag-terug'].filter((move) => !moves.has(move))).toEqual(
    [],
  );
  expect(STATES.filter((state) => !seen.has(state))).toEqual([]);
});
