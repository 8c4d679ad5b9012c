import type { ImportChange } from '../../../../cards/beheer/import/change-row.ts';
import {
  boardName,
  type PersonId,
  type SchoolId,
  type SchoolName,
  type StaffName,
} from '../../../../cards/words/brands.ts';
import { written } from '../../../people/import/draft.ts';
import type { Register } from '../../../people/register.ts';

/** All that differs between the register and what it becomes: boards, schools, then person by person. */
export function changesOf(before: Register, after: Register): readonly ImportChange[] {
  const boards = new Map(after.boards.map(({ id, name }) => [id, boardName(name)]));
  const schools = new Map(after.schools.map(({ id, name }) => [id, name]));
  const known = new Set([...before.boards, ...before.schools, ...before.terms].map(({ id }) => String(id)));
  return [
    ...written(before.boards, after.boards).map(
      ({ id, name }): ImportChange => ({ kind: known.has(id) ? 'board-changed' : 'board-new', board: boardName(name) }),
    ),
    ...written(before.schools, after.schools).map(
      ({ id, name, boardId }): ImportChange =>
        known.has(id)
          ? { kind: 'school-changed', school: name }
          : { kind: 'school-new', school: name, board: boards.get(boardId) ?? null },
    ),
    ...ofPeople(before, after, (id) => schools.get(id) ?? null, known),
  ];
}

function ofPeople(
  before: Register,
  after: Register,
  schoolOf: (id: SchoolId) => SchoolName | null,
  known: ReadonlySet<string>,
): readonly ImportChange[] {
  const were = new Map(before.persons.map(({ id, name }) => [id, name]));
  const changed = new Set(written(before.persons, after.persons).map(({ id }) => id));
  const terms = grouped(written(before.terms, after.terms));
  const places = grouped(written(before.affiliations, after.affiliations));
  return after.persons.flatMap(({ id, name }) => {
    const was = were.get(id);
    return [
      ...(was !== undefined && changed.has(id) ? [personChanged(name, was)] : []),
      ...(terms.get(id) ?? []).map(({ id: term, role, schoolId, from, until }, at): ImportChange => {
        const of = { name, role, school: schoolId === null ? null : schoolOf(schoolId), until };
        return known.has(term)
          ? { kind: 'role-until', ...of }
          : { kind: 'role-new', ...of, from, isNew: was === undefined && at === 0 };
      }),
      ...(places.get(id) ?? []).flatMap(({ schoolId }): ImportChange[] => {
        const school = schoolOf(schoolId);
        return school === null ? [] : [{ kind: 'works-at', name, school }];
      }),
    ];
  });
}

const personChanged = (name: StaffName, was: StaffName): ImportChange => ({
  kind: 'person-changed',
  name,
  was: was === name ? null : was,
});

function grouped<Row extends { readonly personId: PersonId }>(
  rows: readonly Row[],
): ReadonlyMap<PersonId, readonly Row[]> {
  const groups = new Map<PersonId, Row[]>();
  for (const row of rows) groups.set(row.personId, [...(groups.get(row.personId) ?? []), row]);
  return groups;
}
