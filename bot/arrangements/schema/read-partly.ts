import * as z from 'zod';
import { parseMoney } from '../../core/parse-money.ts';
import type { KindRules } from '../rules/kind-rules.ts';
import { type Partly, WHOLLY } from '../rules/partly.ts';
import { type Inputs, input, oneOf, orNothing, weeks } from './read-input.ts';

/** What is granted in the place of what was asked, each under the id of the field that asked it; null where it stays. */
export const partlyShape = ({ weken, tlv }: KindRules) => ({
  weken: input(orNothing(weeks(weken))),
  bedrag: input(orNothing(parseMoney)),
  schooljaren: input(orNothing(weeks(tlv?.schooljaren ?? []))),
  categorie: input(orNothing(oneOf(tlv?.categorieen ?? []))),
});

/** The same of a click that was refused for something else; what cannot be read is as asked. */
export function readPartly(rules: KindRules, inputs: Inputs): Partly {
  const read = z.object(partlyShape(rules)).safeParse(inputs);
  return read.success ? read.data : WHOLLY;
}
