import type { LocalDate } from '../../cards/words/brands.ts';
import type { Configuration } from './configuration.ts';
import { at } from './dated.ts';
import { scholen } from './sections/scholen.ts';

const TYPES = { vo: 'VO', pro: 'PrO', vso: 'VSO', bao: 'PO', sbo: 'SBO', so: 'SO' } as const;

/** The boards and schools that a configuration lists, as they are on a day, in the words of the register's seed. */
export function packRegister(configuration: Configuration, on: LocalDate) {
  const { besturen, scholen: listed } = configuration.of(scholen);
  const boards = new Map(besturen.map(({ id, gegevens }) => [id, at(gegevens, on).value]));
  return {
    boards: [...boards.values()].map(({ naam, administratienummer }) => ({ name: naam, administratienummer })),
    schools: listed.map(({ id, gegevens, type }) => {
      const { naam, brin, bestuur } = at(gegevens, on).value;
      const board = boards.get(bestuur)?.naam;
      return { slug: id, name: naam, brin, board, type: TYPES[at(type, on).value] };
    }),
  };
}
