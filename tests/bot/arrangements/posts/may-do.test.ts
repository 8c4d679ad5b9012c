import { describe, expect, test } from 'vitest';
import { mayDo } from '../../../../bot/arrangements/posts/may-do.ts';
import { type Arrangement, CLOSED_STATES, OPEN_STATES } from '../../../../bot/arrangements/rules/arrangement.ts';
import { names, people } from '../support/people.ts';
import { bodies, click, code, inState, next, now, play, votes, world } from '../support/play.ts';
import { worldOf } from '../support/tlv-states.ts';

const voted = play(inState('bij-cvt'), [
  ['member', bodies.openDossier],
  ['member', votes('voor')],
]);
const mended = next(click(inState('toegekend'), 'bestuurder', bodies.revise));

const REQUESTS: readonly (readonly [string, Arrangement])[] = [
  ...[...OPEN_STATES, ...CLOSED_STATES].map((state) => [state, inState(state)] as const),
  ['bij-cvt, after the first vote', voted],
  ['mended', mended],
];

describe.each(REQUESTS)('a card of a request that is %s', (_, record) => {
  test.each(['amend', 'withdraw'] as const)('has the button to %s for whom the rules let the click through', (kind) => {
    const lets = names.filter((name) => code(click(record, name, bodies[kind], now, worldOf(record.kind))) === 'ok');
    const shown = names.filter((name) =>
      mayDo(
        kind,
        record,
        { actor: people[name].actor, ties: people[name].ties },
        { calendar: world.calendar, committee: world.committee, now },
      ),
    );
    expect(shown).toEqual(lets);
  });
});
