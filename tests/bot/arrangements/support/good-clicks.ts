import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { confirmation } from '../../../../bot/arrangements/rules/confirm.ts';
import type { CommandVerb } from '../../../../bot/arrangements/schema/parse-command.ts';
import { inputIds, verbs } from '../../../../cards/arrangements/verbs.ts';
import type { LocalDate } from '../../../../cards/words/brands.ts';
import { STEP2, ZIN } from './route.ts';
import type { StaffKey } from './staff.ts';

const outcome = { [inputIds.motivering]: ZIN, [inputIds.deviation]: ZIN };

/** One good click of each kind; `uitkomst` of a decision is confirmed as it stands. */
export const CLICKS = {
  saveStep: [verbs.saveStep, { stap: '2', ...STEP2 }],
  submit: [verbs.submitToDirectie, {}],
  commit: [verbs.commit, {}],
  decline: [verbs.decline, { zin: ZIN }],
  ask: [verbs.askAanvulling, { vraag: ZIN }],
  answer: [verbs.answerAanvulling, { antwoord: ZIN }],
  basis: [verbs.returnAsBasis, { reden: ZIN }],
  forward: [verbs.forward, { preadvies: 'positief', zin: ZIN }],
  open: [verbs.openDossier, {}],
  voor: [verbs.vote, { stem: 'voor' }],
  tegen: [verbs.vote, { stem: 'tegen' }],
  conclude: [verbs.conclude, { ...outcome, uitkomst: 'toegekend' }],
  decide: [verbs.decide, { ...outcome, uitkomst: 'afgewezen' }],
  toBestuurder: [verbs.sendToBestuurder, {}],
  reopen: [verbs.reopen, {}],
  withdraw: [verbs.withdraw, {}],
  amend: [verbs.amend, { stap: '2', ...STEP2, bedrag: '2.000' }],
  extend: [verbs.extendTerm, { totEnMet: '2027-02-01', reden: ZIN, bevestiging: 'verdaging|2027-01-18|2027-02-01' }],
  aside: [verbs.setAside, { reden: ZIN, bevestiging: 'buiten-behandeling|2026-12-07' }],
  time: [verbs.giveTime, { totEnMet: '2026-12-18' }],
  takeOn: [verbs.takeOn, {}],
} as const satisfies Record<string, readonly [CommandVerb, Readonly<Record<string, string>>]>;
export type Click = keyof typeof CLICKS;

/** The road to a decision, so that random clicks do not all fall in the first states. */
export const ROAD: readonly (readonly [StaffKey, Click])[] = [
  ['zoco', 'submit'],
  ['directie', 'commit'],
  ['consulent', 'forward'],
  ['lid', 'open'],
  ['lid', 'voor'],
  ['volmachthouder', 'open'],
  ['volmachthouder', 'voor'],
  ['volmachthouder', 'conclude'],
];
export const WHO: readonly StaffKey[] = [
  'zoco',
  'directie',
  'consulent',
  'lid',
  'volmachthouder',
  'lid-duinroos',
  'secretaris',
  'bestuurder',
  'directie-elders',
];

/** What a click brings along: a decision confirms the request as it stands. */
export function inputsOf(click: Click, record: Arrangement, today: LocalDate): Readonly<Record<string, string>> {
  const [, given] = CLICKS[click];
  if (click !== 'conclude' && click !== 'decide') return given;
  const uitkomst = click === 'conclude' ? 'toegekend' : 'afgewezen';
  return { ...given, bevestiging: confirmation(record, uitkomst, null, today).confirm };
}

export const CLICK_KEYS = Object.keys(CLICKS).filter((key): key is Click => key in CLICKS);
