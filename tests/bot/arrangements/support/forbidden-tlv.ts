import type { State } from '../../../../bot/arrangements/rules/arrangement.ts';
import type { Happened } from './forbidden.ts';

const AT_CVT: readonly State[] = [
  'bij-cvt',
  'bij-volmachthouder',
  'bij-secretaris',
  'bij-bestuurder',
  'toegekend',
  'afgewezen',
];
/** A question goes from the consulent to the secretary, who answers it: it is on no list of a zitting. */
const NO_QUESTION: readonly State[] = [
  'bij-deskundigen',
  'bij-mdo',
  'bij-cvt',
  'bij-volmachthouder',
  'bij-bestuurder',
  'bij-zienswijze',
];
const SCHOOL: readonly State[] = ['concept', 'bij-directie', 'ingetrokken'];

/** DOMAIN D.1, in its own words: one of these, and a second one of those. */
const FIRST = ['orthopedagoog', 'psycholoog'];
const SECOND = ['jeugdpsycholoog', 'pedagoog', 'kinderpsychiater', 'maatschappelijk-werker', 'arts'];

/** What the law forbids of a TLV, and DESIGN of a question for advice; empty when all is well. */
export function forbiddenOfTlv({ before, after, now }: Happened): readonly string[] {
  if (after === null) return [];
  const isTlv = after.kind === 'tlv-vso' || after.kind === 'tlv-pro';
  const [first, second] = after.experts;
  const advices = after.experts.flatMap(({ advice }) => advice ?? []);
  const hands = Object.values(after.hands).flat();
  const advisers = after.experts.flatMap(({ expert, advice }) => (advice ? [expert] : []));
  const given = before?.experts.filter(({ advice }) => advice !== null) ?? [];
  const granted = after.state === 'toegekend' ? after.decision?.tlv : null;
  // A number that was given stays with its case when that decision is mended: nobody else ever gets it.
  const wasGranted = [after.decision, ...after.mended.map(({ decision }) => decision)].some(
    (one) => one?.outcome === 'toegekend',
  );
  // What a decision grants that this one takes the place of: it goes on as it was.
  const old = after.mended.at(-1)?.decision;
  const grants = old?.outcome === 'toegekend' ? old.tlv : null;
  const yearOf = (iso: string) => Number(iso.slice(0, 4));
  const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
  const found: Readonly<Record<string, boolean>> = {
    'deskundigen in a request that is no TLV': !isTlv && after.experts.length > 0,
    'asked by anyone but the bevoegd gezag': isTlv && !SCHOOL.includes(after.state) && after.mandate === null,
    'at the CvT without two advices': isTlv && AT_CVT.includes(after.state) && advices.length !== 2,
    'at the CvT with two deskundigen who differ and no MDO':
      isTlv &&
      AT_CVT.includes(after.state) &&
      after.mdo === null &&
      new Set(advices.map(({ outcome }) => outcome)).size > 1,
    'one deskundige twice': first !== undefined && first.expert === second?.expert,
    'no valid pair':
      first !== undefined && !(FIRST.includes(first.discipline) && SECOND.includes(second?.discipline ?? '')),
    'advised by who had a hand in it': advisers.some((one) => hands.includes(one)),
    'advised by the own school': advisers.some((one) => one.endsWith('OwnSchool')),
    'advised by a deputy': advisers.some((one) => one.endsWith('Deputy')),
    'advised without reading': advisers.some(
      (one) => given.every(({ expert }) => expert !== one) && !before?.opened.includes(one),
    ),
    'an advice was changed': given.some((one) => after.experts.length > 0 && !after.experts.includes(one)),
    'changed after an advice': given.length > 0 && before?.answers !== after.answers,
    'an adviser voted or decided':
      after.votes.some(({ by }) => advisers.includes(by)) || advisers.some((one) => one === after.decision?.by),
    'a TLV without a volgnummer': isTlv && after.state === 'toegekend' && after.volgnummer === null,
    'a volgnummer for what was not granted': after.volgnummer !== null && !(isTlv && wasGranted),
    'the volgnummer changed': before?.volgnummer != null && before.volgnummer !== after.volgnummer,
    'a TLV that does not end on 31 July': granted != null && !granted.last.endsWith('-07-31'),
    'a TLV shorter than a school year': granted != null && day(granted.last) - day(granted.first) < 364 * 86_400_000,
    'a TLV that begins before its decision':
      granted != null && grants == null && after.decision?.at === now.instant && granted.first < now.today,
    'a TLV whose days moved when its decision was mended':
      granted != null &&
      grants != null &&
      (grants.first !== granted.first ||
        yearOf(granted.last) - yearOf(grants.last) !== granted.schooljaren - grants.schooljaren),
    'a question where something is voted on or decided':
      after.kind === 'advies-cvt' && NO_QUESTION.includes(after.state),
    'a vote or a decision about a question':
      after.kind === 'advies-cvt' && (after.votes.length > 0 || !!after.decision),
    'an answer to what was no question': after.state === 'geadviseerd' && after.kind !== 'advies-cvt',
  };
  return Object.entries(found).flatMap(([problem, is]) => (is ? [problem] : []));
}
