import type { LocalDate, PersonId, SchoolName, StaffName } from '../../../cards/words/brands.ts';
import { bestuurders, consulenten, cvtSecretaries, directies, staffById } from '../../people/who.ts';
import type { Tx } from '../../store/store.ts';
import { extensionOf, type Neighbour, previousOf } from '../data/read-neighbours.ts';
import type { Scene } from '../data/read-scene.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { volmachthouders } from '../rules/seats.ts';
import { isSecretaryFree } from '../rules/secretary-free.ts';
import { openZittingOf } from '../rules/zitting/zitting.ts';
import { liesWithNobody } from './lies-with-nobody.ts';
import { schoolNameOf } from './school-name-of.ts';
import { type Place, placeOf } from './zitting/place.ts';

/** The names that the cards of a request need, whoever looks. */
export interface Facts {
  readonly school: SchoolName;
  readonly names: ReadonlyMap<PersonId, StaffName>;
  /** Who has it today, by right. */
  readonly holders: readonly PersonId[];
  /** The directie of today, where it has the request or may have withdrawn it. */
  readonly directie: readonly PersonId[];
  /** Its number on the list of the zitting that is open; null outside one. */
  readonly place: Place | null;
  /** Of what was granted: the request that goes on where it ends. */
  readonly extension: Neighbour | null;
  /** The request that this one extends. */
  readonly previous: Neighbour | null;
  /** Nobody may do what it waits for. */
  readonly stuck: boolean;
}

/** @param also whose names are needed besides those in the request. */
export async function readFacts(
  tx: Tx,
  record: Arrangement,
  scene: Scene,
  also: readonly PersonId[] = [],
): Promise<Facts> {
  const { today } = scene.now;
  const school = await schoolNameOf(tx, record.school);
  const asked = record.state === 'bij-directie' || record.state === 'ingetrokken';
  const directie = asked ? (await directies(tx, record.school, today)).map(({ person }) => person) : [];
  const holders = record.state === 'bij-directie' ? directie : await holdersOf(tx, record, scene, today);
  const staff = await staffById(tx, [...new Set([...namedIn(record), ...holders, ...also])]);
  const names = new Map([...staff].map(([person, { name }]) => [person, name]));
  const zitting = openZittingOf(record, scene.committee);
  const place = zitting && (await placeOf(tx, record.id, zitting));
  const extension = record.state === 'toegekend' ? await extensionOf(tx, record.id) : null;
  const previous = await previousOf(tx, record, scene.previous);
  const stuck = await liesWithNobody(tx, record, scene);
  return { school, names, holders, directie, place, extension, previous, stuck };
}

/** A name from the register of people; who stands in a history is never taken out of it. */
export function nameOf({ names }: Facts, person: PersonId): StaffName {
  const name = names.get(person);
  if (name === undefined) throw new Error('Somebody in the history of a request is not in the register.');
  return name;
}

async function holdersOf(
  tx: Tx,
  record: Arrangement,
  { committee }: Scene,
  today: LocalDate,
): Promise<readonly PersonId[]> {
  switch (record.state) {
    case 'concept':
    case 'bij-aanvulling':
    case 'bij-zienswijze':
      return [record.requester];
    case 'bij-consulent':
      return (await consulenten(tx, record.school, today)).map(({ person }) => person);
    case 'bij-mdo':
      return (await consulenten(tx, record.school, today)).map(({ person }) => person);
    case 'bij-deskundigen':
      return record.experts.flatMap(({ expert, advice, gone }) => (advice === null && gone === null ? [expert] : []));
    case 'bij-volmachthouder':
      return volmachthouders(record, committee, today).map(({ person }) => person);
    case 'bij-secretaris':
      return (await (isSecretaryFree(record, committee) ? cvtSecretaries : bestuurders)(tx, today)).map(
        ({ person }) => person,
      );
    case 'bij-bestuurder':
      return (await bestuurders(tx, today)).map(({ person }) => person);
    default:
      return [];
  }
}

function namedIn(record: Arrangement): readonly PersonId[] {
  const { requester, commitment, declined, aanvullingen, review, ended, verdaging, mended, votes, followUp, ...tlv } =
    record;
  const { sent, started, notStarted = [], stopped, evaluations } = followUp ?? {};
  const after = [sent, started, ...notStarted, stopped, evaluations?.halfweg, evaluations?.eind];
  const answers = aanvullingen.flatMap(({ by, answer }) => (answer ? [by, answer.by] : [by]));
  const decisions = [record.decision, ...mended.map((one) => one.decision)];
  const hearings = [record.zienswijze, ...record.heardBefore, ...mended.map((one) => one.zienswijze)];
  const others = [
    ...[commitment?.by, declined?.by, review?.by, ended?.by, ended?.as?.insteadOf, verdaging?.by],
    ...decisions.flatMap((one) => [one?.by, one?.insteadOf]),
    ...hearings.flatMap((one) => [one?.by, one?.given?.by]),
    ...mended.map(({ by }) => by),

    ...after.map((one) => one?.by),
  ];
  others.push(tlv.mandate?.by, tlv.mdo?.by, ...tlv.experts.map(({ expert }) => expert));
  return [requester, ...answers, ...votes.map(({ by }) => by), ...others.flatMap((person) => person ?? [])];
}
