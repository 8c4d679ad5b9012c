import type { UnreachedRow } from '../../../../cards/verantwoording/ronde/unreached-card.ts';
import { unreachedCard } from '../../../../cards/verantwoording/ronde/unreached-card.ts';
import { amount } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import type { Role } from '../../../core/actor.ts';
import { pageOf } from '../../../core/page-of.ts';
import { heldRoles } from '../../../people/held-roles.ts';
import { readReach } from '../../../people/reach-of-group.ts';
import { isSchoolRole } from '../../../people/role-rules.ts';
import { isMissedKind } from '../../../people/who-is-missed.ts';
import type { Tx } from '../../../store/store.ts';
import { holdsFor } from '../../abilities.ts';
import { namesOf } from '../../data/deelnemers.ts';
import type { Scene } from '../../data/read-scene.ts';
import { rondeRows } from '../../data/ronde-rows.ts';
import type { Format } from '../../rules/format.ts';
import type { Round } from './a-round.ts';
import type { Look } from './looking.ts';

/** More people than a SWV has who fill in or sign. */
const MOST = 5_000;
const SHOWN = 3;
const ROWS = 6;

const fillersOf = ({ onderdelen }: Format): readonly Role[] => [...new Set(onderdelen.map(({ vult }) => vult))];

/** Where somebody who fills in or signs gets no message in their own chat; where nobody does in front. */
export async function readUnreached(tx: Tx, scene: Scene, appId: string): Promise<readonly UnreachedRow[]> {
  const { campagne, format, today, section } = scene;
  const rows = await rondeRows(tx, campagne.id);
  const of = rows.map(({ deelnemer }) => deelnemer);
  const name = await namesOf(tx, section, today, of);
  const fillers = fillersOf(format);
  const roles = [...new Set<Role>([...fillers, ...(format.tekent ? [format.tekent] : [])])];
  const schools = [...new Set(of.flatMap((one) => one.schools))];
  const inSchools = roles.filter((role) => isSchoolRole(role));
  const inSwv = roles.filter((role) => !isSchoolRole(role));
  const groups = [
    ...(inSchools.length > 0 && schools.length > 0 ? [{ roles: inSchools, schools }] : []),
    ...(inSwv.length > 0 ? [{ roles: inSwv }] : []),
  ];
  const everybody = [];
  for (const group of groups) {
    everybody.push(...(await readReach(tx, { group, today, appId }, { which: () => true, most: MOST })).rows);
  }
  const people = [...new Map(everybody.map((one) => [one.person, one])).values()];
  const held = Map.groupBy(
    await heldRoles(
      tx,
      people.map(({ person }) => person),
      today,
    ),
    ({ person }) => person,
  );
  return of
    .map((deelnemer) => {
      const has = (person: (typeof people)[number], wanted: readonly Role[]) =>
        wanted.some((role) => holdsFor({ roles: held.get(person.person) ?? [] }, deelnemer, role));
      const theirs = people.filter((one) => has(one, roles));
      const missed = theirs.flatMap(({ name: who, kind, wayOut }) =>
        isMissedKind(kind) ? [{ name: who, kind, wayOut }] : [],
      );
      return {
        name: name(deelnemer),
        nobody: !theirs.some((one) => has(one, fillers) && one.kind === 'bereikbaar'),
        people: missed.slice(0, SHOWN),
        morePeople: amount(Math.max(0, missed.length - SHOWN)),
      };
    })
    .filter(({ nobody, people: missed }) => nobody || missed.length > 0)
    .toSorted((a, b) => Number(b.nobody) - Number(a.nobody) || a.name.localeCompare(b.name, 'nl'));
}

export async function drawUnreached({ tx, house, asked }: Look, { scene, data, label }: Round): Promise<PostedCard> {
  const all = await readUnreached(tx, scene, house.appId);
  const rows = await rondeRows(tx, scene.campagne.id);
  const { rows: shown, ...paged } = pageOf(all, asked.page, ROWS);
  return unreachedCard({
    data,
    label,
    nobody: amount(all.filter(({ nobody }) => nobody).length),
    total: amount(rows.length),
    rows: shown,
    ...paged,
  });
}
