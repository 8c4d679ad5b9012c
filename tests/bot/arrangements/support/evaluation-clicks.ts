import type { CommandVerb } from '../../../../bot/arrangements/schema/parse-command.ts';
import { afterVerbs } from '../../../../cards/arrangements/after/verbs.ts';
import type { RefusalCode } from '../../../../cards/arrangements/refusals.ts';
import { CLICKS } from './good-clicks.ts';
import { LEARNED, SAID } from './granted.ts';
import type { StaffKey } from './staff.ts';

const { revise, open, hear, heard, conclude, part, sent, started, notYet, cancel, stop } = CLICKS;
const team = { deel: '1', geleerd: LEARNED, doelBereikt: 'deels' };
const talks = { deel: '2', gehoordOp: '2027-01-20', gezegd: SAID, ouders: 'eens' };
const half = (part: Readonly<Record<string, string>>) =>
  [afterVerbs.evaluate, { evaluatie: 'halfweg', ...part }] as const;
const end = (part: Readonly<Record<string, string>>) => [afterVerbs.evaluate, { evaluatie: 'eind', ...part }] as const;

/** What people click on after a grant, each as a card of ours sends it. */
export const AFTER_CLICKS = {
  sent,
  started,
  half1: half(team),
  half2: half(talks),
  end1: end(team),
  end2: end({ ...talks, tevreden: '4' }),
  /** Other words in the same part: of a second device, or of somebody who goes back. */
  half1Other: half({ ...team, geleerd: SAID, doelBereikt: 'helemaal' }),
  end2Other: end({ ...talks, ouders: 'niet-eens', tevreden: 'niet-gevraagd' }),
  /** A day that had yet to come when the evaluation could be filled in first. */
  half2Early: half({ ...talks, gehoordOp: '2027-03-01' }),
  notYet,
  cancel,
  stop: [stop[0], { ...stop[1], dag: '2027-02-12' }],
  revise,
  open,
  hear,
  heard,
  conclude,
  part,
} as const satisfies Record<string, readonly [CommandVerb, Readonly<Record<string, string>>]>;
export type AfterClick = keyof typeof AFTER_CLICKS;
export const AFTER_KEYS = Object.keys(AFTER_CLICKS).filter((key): key is AfterClick => key in AFTER_CLICKS);

/** Who clicks what, not before a day, and the code when it is refused. */
type AfterStep = readonly [StaffKey, AfterClick, string, RefusalCode?];

/** Sent, begun, evaluated half-way and at its end: the second part by a colleague. */
export const IN_TIME: readonly AfterStep[] = [
  ['administratie', 'sent', '2026-11-23'],
  ['zoco', 'half1', '2027-01-12', 'nog-niet-begonnen'],
  ['zoco', 'started', '2027-01-12'],
  ['zoco', 'half1', '2027-01-12', 'nog-te-vroeg'],
  ['zoco', 'half1', '2027-02-22'],
  ['collega', 'half2Early', '2027-02-23', 'gehoord-in-toekomst'],
  ['collega', 'half2', '2027-02-23'],
  ['zoco', 'end1', '2027-03-25'],
  ['collega', 'end2', '2027-03-26'],
  ['zoco', 'end2Other', '2027-03-26', 'al-geevalueerd'],
];

/** Half-way is begun and left lying until its end has passed: its card asks what nobody asks any more. */
export const TOO_LATE: readonly AfterStep[] = [
  ['zoco', 'started', '2027-01-12'],
  ['zoco', 'half1', '2027-02-22'],
  ['zoco', 'half2', '2027-06-01', 'verouderd'],
  ['zoco', 'end1', '2027-06-01'],
  ['zoco', 'end2', '2027-06-08'],
  ['zoco', 'half2', '2027-06-08', 'al-geevalueerd'],
  ['administratie', 'sent', '2027-06-08'],
];

export const WHO_AFTER: readonly StaffKey[] = [
  'zoco',
  'collega',
  'zoco-waarnemer',
  'administratie',
  'volmachthouder',
  'consulent',
  'directie',
  'zoco-elders',
];
