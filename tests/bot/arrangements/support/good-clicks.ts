import { firstEmptyStep, whatIsAsked } from '../../../../bot/arrangements/rules/answers.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { confirmation } from '../../../../bot/arrangements/rules/confirm.ts';
import type { CommandVerb } from '../../../../bot/arrangements/schema/parse-command.ts';
import { afterVerbs } from '../../../../cards/arrangements/after/verbs.ts';
import { inputIds, verbs } from '../../../../cards/arrangements/verbs.ts';
import { amount, cents, type LocalDate } from '../../../../cards/words/brands.ts';
import { packPeriod } from './pack-period.ts';
import { volmacht } from './people.ts';
import { STEP2, ZIN } from './route.ts';
import type { StaffKey } from './staff.ts';
import { TEKST, VSO } from './tlv-route.ts';

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
  // of a TLV; `@` is a person of the test, in the discipline of that name
  toExperts: [
    verbs.forward,
    { preadvies: 'positief', zin: ZIN, deskundige1: '@orthopedagoog', deskundige2: '@jeugdpsycholoog' },
  ],
  stepOfTlv: [verbs.saveStep, { stap: '2', ...VSO[1] }],
  amendTlv: [verbs.amend, { stap: '2', ...VSO[1], schooljaren: '2' }],
  advise: [verbs.advise, { advies: 'positief', adviestekst: TEKST }],
  differ: [verbs.advise, { advies: 'negatief', adviestekst: TEKST }],
  mdo: [verbs.recordMdo, { mdoOp: '2026-11-23', zin: ZIN }],
  grant: [verbs.decide, { ...outcome, uitkomst: 'toegekend' }],
  part: [verbs.conclude, { ...outcome, uitkomst: 'toegekend', weken: '6', bedrag: '1.000' }],
  hear: [verbs.askZienswijze, { voornemen: ZIN }],
  heard: [verbs.giveZienswijze, { zienswijze: ZIN }],
  revise: [verbs.revise, { reden: ZIN }],
  sent: [afterVerbs.recordSent, { dag: '2026-11-23' }],
  started: [afterVerbs.confirmStart, { dag: '2026-11-23' }],
  notYet: [afterVerbs.reportNotStarted, { reden: ZIN }],
  cancel: [afterVerbs.cancelSupport, { reden: ZIN }],
  stop: [afterVerbs.stopEarly, { dag: '2026-11-23', reden: ZIN }],
} as const satisfies Record<string, readonly [CommandVerb, Readonly<Record<string, string>>]>;
export type Click = keyof typeof CLICKS;

/** The road to a decision, to its herstelbesluit in part and to what comes after it, so that random clicks do not all fall in the first states. */
export const ROAD: readonly (readonly [StaffKey, Click])[] = [
  ['zoco', 'submit'],
  ['directie', 'commit'],
  ['consulent', 'forward'],
  ['lid', 'open'],
  ['lid', 'voor'],
  ['volmachthouder', 'open'],
  ['volmachthouder', 'voor'],
  ['volmachthouder', 'conclude'],
  ['administratie', 'sent'],
  ['zoco', 'started'],
  ['volmachthouder', 'revise'],
  ['volmachthouder', 'open'],
  ['volmachthouder', 'hear'],
  ['zoco', 'heard'],
  ['volmachthouder', 'part'],
  ['zoco', 'stop'],
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
  'administratie',
  'orthopedagoog',
  'jeugdpsycholoog',
  'directie-elders',
];

/** The same of a TLV, whose deskundigen differ. */
export const TLV_ROAD: typeof ROAD = [
  ['zoco', 'submit'],
  ['directie', 'commit'],
  ['consulent', 'toExperts'],
  ['orthopedagoog', 'open'],
  ['orthopedagoog', 'advise'],
  ['jeugdpsycholoog', 'open'],
  ['jeugdpsycholoog', 'differ'],
  ['consulent', 'mdo'],
  ['lid', 'open'],
  ['lid', 'voor'],
  ['volmachthouder', 'open'],
  ['volmachthouder', 'voor'],
  ['bestuurder', 'open'],
  ['bestuurder', 'grant'],
  ['administratie', 'sent'],
  ['bestuurder', 'revise'],
  ['bestuurder', 'open'],
  ['bestuurder', 'grant'],
];

/** What a click brings along: a decision confirms the request as it stands. */
export function inputsOf(click: Click, record: Arrangement, today: LocalDate): Readonly<Record<string, string>> {
  const [, given] = CLICKS[click];
  if (!['conclude', 'decide', 'grant', 'part'].includes(click)) return given;
  const uitkomst = click === 'decide' ? 'afgewezen' : 'toegekend';
  const asked = firstEmptyStep(record) === null ? whatIsAsked(record) : null;
  const granted = click === 'part' && asked ? { ...asked, weken: amount(6), bedrag: cents(100_000) } : undefined;
  const number = click === 'conclude' || click === 'part' ? volmacht.number : null;
  const taken = { ...packPeriod(record.school), left: null, today, volmacht: number };
  return { ...given, bevestiging: confirmation(record, uitkomst, taken, granted).confirm };
}

/** Of which the form, or the deskundigen, are those of the other kind: no card of ours would send them. */
export const NOT_OF_MAATWERK: readonly Click[] = ['stepOfTlv', 'amendTlv'];
export const NOT_OF_TLV: readonly Click[] = ['saveStep', 'amend', 'forward', 'part'];

export const CLICK_KEYS = Object.keys(CLICKS).filter((key): key is Click => key in CLICKS);
