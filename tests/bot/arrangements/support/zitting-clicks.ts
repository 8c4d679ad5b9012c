import { outlook } from '../../../../bot/arrangements/rules/zitting/outlook.ts';
import { isListedIn } from '../../../../bot/arrangements/rules/zitting/zitting.ts';
import type { RefusalCode } from '../../../../cards/arrangements/refusals.ts';
import { standsOf } from '../../../../cards/arrangements/zitting/closing-words.ts';
import { zittingVerbs } from '../../../../cards/arrangements/zitting/verbs.ts';
import { type Revision, revision, type SubjectId } from '../../../../cards/words/brands.ts';
import { revisionOf, type Seen, type Typed } from './beside-the-rules.ts';
import { CLICKS, type Click, inputsOf } from './good-clicks.ts';
import type { RequestWorld } from './request-world.ts';
import type { StaffKey } from './staff.ts';
import { MEMBERS, WHY } from './zitting.ts';
import type { Afternoon, ZittingSent } from './zitting-by-the-rules.ts';

/** What a card of the afternoon is drawn from. */
interface Drawn {
  readonly world: RequestWorld;
  readonly of: Afternoon;
  readonly request: Seen;
  /** How many changes ago. */
  readonly back: number;
  readonly fresh: SubjectId;
}

type Draw = (drawn: Drawn) => ZittingSent;

const newest = ({ zittingen }: Afternoon) => zittingen.at(-1) ?? null;

/** On the zitting that was opened last; before there is one, on one that is not there. */
const onZitting =
  (verb: ZittingSent['verb'], inputs: (drawn: Drawn) => Typed): Draw =>
  (drawn) => {
    const zitting = newest(drawn.of);
    const at: Revision = zitting ? revision(Math.max(1, zitting.revision - drawn.back)) : revision(1);
    return { verb, id: zitting?.id ?? drawn.fresh, at, inputs: inputs(drawn) };
  };

const onRequest =
  (verb: ZittingSent['verb'], inputs: (drawn: Drawn) => Typed = () => ({})): Draw =>
  (drawn) => {
    const { record } = drawn.request;
    return { verb, id: record.id, at: revisionOf(record, drawn.back), inputs: inputs(drawn) };
  };

const ticked =
  (...who: readonly StaffKey[]) =>
  ({ world }: Pick<Drawn, 'world'>): Typed => ({ aanwezig: who.map((one) => world.personOf(one)).join(',') });

const advice = (advies: string, zin: string): Draw => onRequest(zittingVerbs.advise, () => ({ advies, zin }));

/** What stands on the card that asks whether to close. */
function stands({ of }: Drawn): Typed {
  const zitting = newest(of);
  const listed = of.requests.filter(({ record }) => zitting !== null && isListedIn(record, zitting));
  const at = ({ record }: Seen) => zitting?.list.indexOf(record.id) ?? -1;
  const looks = listed.toSorted((one, other) => at(one) - at(other)).map(({ record, scene }) => outlook(record, scene));
  return { uitslagen: standsOf(looks.map(({ stand }) => stand)) };
}

const worded = ({ request: { record, scene } }: Drawn): Typed => ({
  motivering: WHY,
  voorwaarden: WHY,
  minderheid: '',
  uitslag: outlook(record, scene).stand.outcome,
});

const elsewhere = (click: Click): Draw =>
  onRequest(CLICKS[click][0], ({ of, request }) => inputsOf(click, request.record, of.now.today));

/** What people click on while requests lie with the CvT, each as a card of ours sends it. */
export const ZITTING_CLICKS = {
  open: (drawn) => ({ ...onZitting(zittingVerbs.open, ticked(...MEMBERS))(drawn), id: drawn.fresh }),
  /** The card with which the last one was opened. */
  openOld: onZitting(zittingVerbs.open, ticked(...MEMBERS)),
  all: onZitting(zittingVerbs.attendance, ticked(...MEMBERS)),
  two: onZitting(zittingVerbs.attendance, ticked('lid', 'volmachthouder')),
  one: onZitting(zittingVerbs.attendance, ticked('lid')),
  nobody: onZitting(zittingVerbs.attendance, ticked()),
  stranger: onZitting(zittingVerbs.attendance, ticked('lid', 'zoco')),
  close: onZitting(zittingVerbs.close, stands),
  /** A card of before something changed. */
  closeBlind: onZitting(zittingVerbs.close, () => ({ uitslagen: 'vt' })),
  enlist: onRequest(zittingVerbs.enlist),
  delist: onRequest(zittingVerbs.delist),
  agree: advice('voor', ''),
  against: advice('tegen', WHY),
  onCondition: advice('voorwaarden', WHY),
  notYet: advice('nog-niet', WHY),
  silent: advice('tegen', ''),
  word: onRequest(zittingVerbs.word, worded),
  wordElse: onRequest(zittingVerbs.word, (drawn) => ({ ...worded(drawn), uitslag: 'tegen' })),
  wordBare: onRequest(zittingVerbs.word, (drawn) => ({ ...worded(drawn), voorwaarden: '' })),
  read: elsewhere('open'),
  voor: elsewhere('voor'),
  forward: elsewhere('forward'),
  reopen: elsewhere('reopen'),
  amend: elsewhere('amend'),
  commit: elsewhere('commit'),
  withdraw: elsewhere('withdraw'),
} as const satisfies Record<string, Draw>;
export type ZittingClick = keyof typeof ZITTING_CLICKS;
export const ZITTING_KEYS = Object.keys(ZITTING_CLICKS).filter((key): key is ZittingClick => key in ZITTING_CLICKS);

/** Whose button it is: of the secretary, of somebody of the school, or of each member. */
export const OF_SCHOOL: Partial<Readonly<Record<ZittingClick, StaffKey>>> = {
  forward: 'consulent-waarnemer',
  amend: 'zoco-elders',
  withdraw: 'zoco-elders',
  commit: 'directie-elders',
};
export const OF_MEMBERS: readonly ZittingClick[] = [
  'agree',
  'against',
  'onCondition',
  'notYet',
  'silent',
  'read',
  'voor',
];

/** Who clicks what, on which of the two requests, and the code when it is refused. */
export type ZittingStep = readonly [StaffKey, ZittingClick, 0 | 1, RefusalCode?];

/** An afternoon from its opening to its closing, with a request that goes off the list and comes back, and a new round. */
export const AFTERNOON: readonly ZittingStep[] = [
  ['secretaris', 'open', 0],
  ['lid', 'agree', 0, 'eerst-dossier'],
  ['lid', 'read', 0],
  ['lid', 'silent', 0, 'advies-waarom'],
  ['lid', 'agree', 0],
  ['lid', 'onCondition', 1],
  ['volmachthouder', 'read', 0],
  ['volmachthouder', 'against', 0],
  ['volmachthouder', 'onCondition', 1],
  ['secretaris', 'two', 0],
  ['lid-duinroos', 'agree', 1, 'niet-aanwezig'],
  ['secretaris', 'close', 0, 'tekst-nodig'],
  ['secretaris', 'read', 1],
  ['secretaris', 'wordBare', 1, 'voorwaarden-nodig'],
  ['secretaris', 'wordElse', 1, 'stand-veranderd'],
  ['secretaris', 'word', 1],
  ['secretaris', 'closeBlind', 0, 'bevestig-opnieuw'],
  ['secretaris', 'delist', 0],
  ['secretaris', 'enlist', 0],
  ['lid', 'notYet', 0],
  ['volmachthouder', 'notYet', 0],
  ['secretaris', 'read', 0],
  ['secretaris', 'word', 0],
  ['secretaris', 'close', 0],
  ['lid', 'agree', 0, 'niet-nu'],
  ['consulent-waarnemer', 'forward', 0],
  ['secretaris', 'openOld', 0, 'zitting-gesloten'],
  ['secretaris', 'open', 0],
  ['secretaris', 'one', 0],
  ['secretaris', 'close', 0],
  ['secretaris', 'reopen', 0],
  ['secretaris', 'open', 0],
];
