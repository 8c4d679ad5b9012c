import type { LocalDate, PersonId, SchoolName, StaffName } from '../../../cards/words/brands.ts';
import { schoolById } from '../../people/schools.ts';
import { bestuurders, consulenten, cvtSecretaries, directies, staffById } from '../../people/who.ts';
import type { Tx } from '../../store/store.ts';
import type { Scene } from '../data/read-scene.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { volmachthouders } from '../rules/seats.ts';

/** The names that the cards of a request need, whoever looks. */
export interface Facts {
  readonly school: SchoolName;
  readonly names: ReadonlyMap<PersonId, StaffName>;
  /** Who has it today, by right. */
  readonly holders: readonly PersonId[];
  /** The directie of today, where it has the request or may have withdrawn it. */
  readonly directie: readonly PersonId[];
}

export async function readFacts(tx: Tx, record: Arrangement, scene: Scene): Promise<Facts> {
  const { today } = scene.now;
  const school = await schoolById(tx, record.school);
  if (!school) throw new Error('The school of a request is not in the register.');
  const asked = record.state === 'bij-directie' || record.state === 'ingetrokken';
  const directie = asked ? (await directies(tx, record.school, today)).map(({ person }) => person) : [];
  const holders = record.state === 'bij-directie' ? directie : await holdersOf(tx, record, scene, today);
  const staff = await staffById(tx, [...new Set([...namedIn(record), ...holders])]);
  const names = new Map([...staff].map(([person, { name }]) => [person, name]));
  return { school: school.name, names, holders, directie };
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
      return (await cvtSecretaries(tx, today)).map(({ person }) => person);
    case 'bij-bestuurder':
      return (await bestuurders(tx, today)).map(({ person }) => person);
    default:
      return [];
  }
}

function namedIn({ requester, commitment, declined, aanvullingen, review, decision, ended, ...tlv }: Arrangement) {
  const answers = aanvullingen.flatMap(({ by, answer }) => (answer ? [by, answer.by] : [by]));
  const others = [commitment?.by, declined?.by, review?.by, decision?.by, decision?.insteadOf, ended?.by];
  others.push(tlv.mandate?.by, tlv.mdo?.by, ...tlv.experts.map(({ expert }) => expert));
  return [requester, ...answers, ...others.flatMap((person) => person ?? [])];
}
