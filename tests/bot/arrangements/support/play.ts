import type { Arrangement, State } from '../../../../bot/arrangements/rules/arrangement.ts';
import type { Change, Outcome } from '../../../../bot/arrangements/rules/change.ts';
import type { Command, ExpertChoice, On } from '../../../../bot/arrangements/rules/command.ts';
import { confirmation, type TakenNow } from '../../../../bot/arrangements/rules/confirm.ts';
import { decide } from '../../../../bot/arrangements/rules/decide.ts';
import type { KindRules } from '../../../../bot/arrangements/rules/kind-rules.ts';
import type { Now, World } from '../../../../bot/arrangements/rules/world.ts';
import type { Actor } from '../../../../bot/core/actor.ts';
import { plusDays } from '../../../../bot/core/local-day.ts';
import type { RefusalCode } from '../../../../cards/arrangements/refusals.ts';
import { dossiernummer, localDate, personId, revision, schoolId, subjectId } from '../../../../cards/words/brands.ts';
import { reveal, type Sensitive } from '../../../../cards/words/sensitive.ts';
import { aCalendar } from '../../../support/a-calendar.ts';
import { asideOf, clockBodies, lapseOf } from './aside.ts';
import { rules, secret, step1, step2, step3 } from './basics.ts';
import { heard } from './heard.ts';
import { duinroos, experts, type Name, people, sits, volmacht } from './people.ts';
import { afterAdvice, atConsulent, atExperts, worldOf } from './tlv-states.ts';

export { rules, secret, step1, step2, step3 };

/** A command without what every command has. */
export type Body = Command extends infer One ? (One extends Command ? Omit<One, keyof On> : never) : never;

export const committee = [sits('volmachthouder'), sits('member'), sits('member2'), sits('memberOwnSchool')];

export const world: World = {
  rules,
  committee: { members: committee },
  ties: [],
  lastDay: (start, weken) => plusDays(start, weken * 7 - 1),
  calendar: aCalendar(),
  number: dossiernummer('A-2026-0147'),
  left: null,
  experts,
  mandate: 'zorgcoordinator',
  targets: [schoolId('het-helmgras')],
  volgnummer: 1,
  previous: null,
  same: (one, other) => reveal(one) === reveal(other),
};

export const on = (day: string): Now => ({ instant: new Date(`${day}T10:00:00Z`), today: localDate(day) });
export const now = on('2026-11-23');

const sentence = secret('Dit is een zin van meer dan twintig tekens.');

const chosen = (name: 'orthopedagoog' | 'jeugdpsycholoog' | 'psycholoog' | 'arts'): ExpertChoice => ({
  person: personId(name),
  discipline: name,
});

/** One good command of each kind, as the cards would send it. */
export const bodies = {
  saveStep: { kind: 'saveStep', step: 1, inputs: step1 },
  keepTyped: { kind: 'keepTyped', step: 2, typed: { bedrag: secret('18') } },
  discard: { kind: 'discard' },
  submitToDirectie: { kind: 'submitToDirectie' },
  commit: { kind: 'commit' },
  decline: { kind: 'decline', sentence: null },
  askAanvulling: { kind: 'askAanvulling', question: sentence },
  answerAanvulling: { kind: 'answerAanvulling', answer: sentence },
  returnAsBasis: { kind: 'returnAsBasis', reason: sentence },
  forward: { kind: 'forward', preadvies: 'positief', sentence },
  openDossier: { kind: 'openDossier' },
  vote: { kind: 'vote', choice: 'voor' },
  sendToBestuurder: { kind: 'sendToBestuurder' },
  reopen: { kind: 'reopen' },
  withdraw: { kind: 'withdraw' },
  amend: { kind: 'amend', step: 2, inputs: step2 },
  askZienswijze: { kind: 'askZienswijze', voornemen: sentence },
  giveZienswijze: { kind: 'giveZienswijze', text: sentence },
  revise: { kind: 'revise', why: sentence },
  ...clockBodies,
  adviseInZitting: { kind: 'adviseInZitting', choice: 'voor', sentence: null },
  word: { kind: 'word', stand: 'geen-quorum', motivering: sentence, conditions: null, minority: null },
  enlist: { kind: 'enlist', zitting: subjectId('zitting-1') },
  delist: { kind: 'delist' },
  advise: { kind: 'advise', outcome: 'positief', text: sentence },
  replaceExpert: { kind: 'replaceExpert', replaces: personId('orthopedagoog'), expert: chosen('psycholoog') },
  recordMdo: { kind: 'recordMdo', on: localDate('2026-11-23'), sentence },
  answerQuestion: { kind: 'answerQuestion', text: sentence },
} as const satisfies Partial<Record<Command['kind'], Body>>;

export const votes = (choice: 'voor' | 'tegen'): Body => ({ kind: 'vote', choice });

export const decides = (
  kind: 'conclude' | 'decide',
  record: Arrangement,
  outcome: 'toegekend' | 'afgewezen' = 'toegekend',
  deviation: Sensitive | null = null,
  at: Now = now,
): Body => ({
  kind,
  outcome,
  motivering: sentence,
  deviation,
  confirm: confirmation(record, outcome, takenBy(kind, at.today)).confirm,
});

/** On what the persona of this command decides, on a day. */
export const takenBy = (kind: 'conclude' | 'decide', today: Now['today']): TakenNow => ({
  ...world,
  today,
  volmacht: kind === 'conclude' ? volmacht.number : null,
});

/** What a click of this persona on today's card gives. */
export function click(
  record: Arrangement,
  name: Name | { readonly actor: Actor; readonly ties: World['ties'] },
  body: Body,
  at: Now = now,
  around: World = world,
): Outcome {
  const who = typeof name === 'string' ? people[name] : name;
  const command: Command = { ...body, id: record.id, revision: record.revision };
  return decide(record, command, who.actor, at, { ...around, ties: who.ties });
}

/** The change itself; a refusal fails the test by its code. */
export function change(outcome: Outcome): Change {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.value;
}

export function next(outcome: Outcome): Arrangement {
  const { next: record } = change(outcome);
  if (record === null) throw new Error('The draft is gone.');
  return record;
}

export const code = (outcome: Outcome): RefusalCode | 'ok' => (outcome.ok ? 'ok' : outcome.refusal.code);

export const draftId = subjectId('draft-1');

export const begun = (at: Now = now): Arrangement =>
  next(
    decide(
      null,
      { kind: 'begin', id: draftId, revision: revision(0), soort: 'maatwerk-individueel', school: duinroos },
      people.zoco.actor,
      at,
      world,
    ),
  );

export type Click = readonly [Name, Body];

/** Plays clicks one after another, all of them allowed. */
export const play = (
  record: Arrangement,
  clicks: readonly Click[],
  at: Now = now,
  around: World = world,
): Arrangement => clicks.reduce((one, [name, body]) => next(click(one, name, body, at, around)), record);

const filled: readonly Click[] = [
  ['zoco', { kind: 'saveStep', step: 1, inputs: step1 }],
  ['zoco', { kind: 'saveStep', step: 2, inputs: step2 }],
  ['zoco', { kind: 'saveStep', step: 3, inputs: step3 }],
];
const toDirectie: readonly Click[] = [...filled, ['zoco', bodies.submitToDirectie]];
const toConsulent: readonly Click[] = [...toDirectie, ['directie', bodies.commit]];
const toCvt: readonly Click[] = [...toConsulent, ['consulent', bodies.forward]];
const bothOpen: readonly Click[] = [
  ['volmachthouder', bodies.openDossier],
  ['member', bodies.openDossier],
  ['member2', bodies.openDossier],
];
const toVolmachthouder: readonly Click[] = [
  ...toCvt,
  ...bothOpen,
  ['volmachthouder', votes('voor')],
  ['member', votes('voor')],
];

/** "Stuur door" of a TLV. */
export const forwardTlv: Body = {
  ...bodies.forward,
  experts: [chosen('orthopedagoog'), chosen('jeugdpsycholoog')],
};

/** A request in each state, reached by clicks alone (`cvt` decides). */
export function inState(state: State, at: Now = now): Arrangement {
  switch (state) {
    case 'concept':
      return play(begun(at), filled, at);
    case 'bij-directie':
      return play(begun(at), toDirectie, at);
    case 'bij-consulent':
      return play(begun(at), toConsulent, at);
    case 'bij-aanvulling':
      return play(begun(at), [...toConsulent, ['consulent', bodies.askAanvulling]], at);
    case 'bij-deskundigen':
      return atExperts('tlv-vso', at);
    case 'bij-mdo':
      return afterAdvice('tlv-vso', ['positief', 'negatief'], at);
    case 'geadviseerd':
      return play(
        atConsulent('advies-cvt', at),
        [
          ['consulent', bodies.forward],
          ['secretaris', bodies.openDossier],
          ['secretaris', bodies.answerQuestion],
        ],
        at,
        worldOf('advies-cvt'),
      );
    case 'bij-cvt':
      return play(begun(at), toCvt, at);
    case 'bij-volmachthouder':
      return play(begun(at), toVolmachthouder, at);
    case 'bij-secretaris':
      // two may judge, and they differ
      return play(
        begun(at),
        [...toCvt, ...bothOpen.slice(0, 2), ['volmachthouder', votes('voor')], ['member', votes('tegen')]],
        at,
        withMembers('volmachthouder', 'member'),
      );
    case 'bij-bestuurder':
      return play(inState('bij-secretaris', at), [['secretaris', bodies.sendToBestuurder]], at);
    case 'toegekend':
    case 'afgewezen': {
      const open = inState('bij-volmachthouder', at);
      const [ready, why] = state === 'afgewezen' ? [heard(open, at), sentence] : [open, null];
      return play(ready, [['volmachthouder', decides('conclude', ready, state, why, at)]], at);
    }
    case 'bij-zienswijze':
      return play(inState('bij-volmachthouder', at), [['volmachthouder', bodies.askZienswijze]], at);
    case 'ingetrokken':
      return play(inState('bij-consulent', at), [['zoco', bodies.withdraw]], at);
    case 'buiten-behandeling':
      return asideOf(inState('bij-aanvulling', at), later(at, 15), world);
    case 'basisondersteuning':
      return play(inState('bij-consulent', at), [['consulent', bodies.returnAsBasis]], at);
  }
}

/** A question of that day that the school left unanswered, on the day after its time: see aside.ts. */
export const lapsed = (at: Now = now): Arrangement => lapseOf(inState('bij-aanvulling', at), later(at, 15), world);

export const withMembers = (...of: readonly Name[]): World => ({ ...world, committee: { members: of.map(sits) } });

export const withRules = (more: Partial<KindRules>): World => ({ ...world, rules: { ...rules, ...more } });

export const later = (at: Now, days: number): Now => on(plusDays(at.today, days));
