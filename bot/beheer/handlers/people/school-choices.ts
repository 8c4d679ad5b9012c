import type { SchoolChoice } from '../../../../cards/beheer/people/parts/fields.ts';
import type { LocalDate } from '../../../../cards/words/brands.ts';
import type { People } from '../../data/people/people.ts';

/** The schools that are open on a day, by name. */
export const schoolChoices = ({ schools }: Pick<People, 'schools'>, today: LocalDate): readonly SchoolChoice[] =>
  schools
    .filter(({ closedOn }) => closedOn === null || closedOn > today)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
