import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import type { Command } from '../../../../bot/arrangements/rules/command.ts';
import { decide } from '../../../../bot/arrangements/rules/decide.ts';
import { proposeSetAside } from '../../../../bot/arrangements/rules/lapse.ts';
import { setAsideConfirm } from '../../../../bot/arrangements/rules/set-aside.ts';
import type { Now, World } from '../../../../bot/arrangements/rules/world.ts';
import { localDate } from '../../../../cards/words/brands.ts';
import { Sensitive } from '../../../../cards/words/sensitive.ts';
import { people } from './people.ts';

const sentence = new Sensitive('Dit is een zin van meer dan twintig tekens.');

/** Good commands of the clock, for a request that was submitted on 23 November 2026, and a question of that day. */
export const clockBodies = {
  extendTerm: {
    kind: 'extendTerm',
    until: localDate('2027-02-01'),
    reason: sentence,
    confirm: 'verdaging|2027-01-18|2027-02-01',
  },
  setAside: { kind: 'setAside', reason: sentence, confirm: 'buiten-behandeling|2026-12-07' },
  giveTime: { kind: 'giveTime', until: localDate('2026-12-18') },
  takeOn: { kind: 'takeOn' },
} as const;

/** A request whose question stayed unanswered, laid before who may decide at that moment. */
export function lapseOf(waiting: Arrangement, at: Now, around: World): Arrangement {
  const change = proposeSetAside(waiting, at, around);
  if (!change?.next) throw new Error('The timer proposes.');
  return change.next;
}

/** The same, read and set aside by a volmachthouder. */
export function asideOf(waiting: Arrangement, at: Now, around: World): Arrangement {
  const proposed = lapseOf(waiting, at, around);
  const confirm = setAsideConfirm(proposed.lapse?.last ?? at.today);
  const clicks = [{ kind: 'openDossier' } as const, { ...clockBodies.setAside, confirm }];
  return clicks.reduce<Arrangement>((record, body) => {
    const command: Command = { ...body, id: record.id, revision: record.revision };
    const done = decide(record, command, people.volmachthouder.actor, at, { ...around, ties: [] });
    if (!done.ok || done.value.next === null) throw new Error('A volmachthouder sets it aside.');
    return done.value.next;
  }, proposed);
}
