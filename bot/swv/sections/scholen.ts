import * as z from 'zod';
import { dated } from '../dated.ts';
import type { Fault, Section } from '../section.ts';
import { administratienummer, aSchoolId, aSchoolName, brin, id, line, unique } from '../words.ts';

const bestuur = z.strictObject({ id, gegevens: dated(z.strictObject({ naam: line, administratienummer })) });

const school = z.strictObject({
  id: aSchoolId,
  gegevens: dated(z.strictObject({ naam: aSchoolName, brin, bestuur: id })),
  type: dated(z.enum(['vo', 'pro', 'vso', 'bao', 'sbo', 'so'])),
});

const schema = z.strictObject({
  besturen: z.array(bestuur).superRefine(unique('bestuur', (item) => item.id)),
  scholen: z.array(school).superRefine(unique('school', (item) => item.id)),
});

export type Scholen = z.output<typeof schema>;

/**
 * The boards of the SWV and their schools: one row per location, since that is where people work and pupils are. They only
 * seed the register, so a SWV that begins empty lists none.
 */
export const scholen: Section<Scholen> = { name: 'scholen', schema, check };

function check(value: Scholen): readonly Fault[] {
  const boards = new Set(value.besturen.map((board) => board.id));
  const holders = new Map<string, string>();
  return value.scholen.flatMap((one, index) =>
    one.gegevens.flatMap(({ value: { brin: code, bestuur: board } }, version) => {
      const path = ['scholen', index, 'gegevens', version, 'value'];
      const faults: Fault[] = [];
      if (!boards.has(board)) {
        faults.push({ path: [...path, 'bestuur'], reason: `bestuur "${board}" staat niet bij "besturen"` });
      }
      const holder = holders.get(code) ?? one.id;
      if (holder !== one.id) faults.push({ path: [...path, 'brin'], reason: `${code} is al van school "${holder}"` });
      holders.set(code, holder);
      return faults;
    }),
  );
}
