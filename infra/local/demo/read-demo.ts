import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { WHO } from '../../../bot/verantwoording/rules/format.ts';
import type { SwvId } from '../../../cards/words/brands.ts';
import { type Persona, parsePersonas, parseSchools, type School } from '../teams/personas.ts';
import { DEMOS } from './demos.ts';

const register = z.object({
  boards: z.array(z.unknown()),
  schoolTypes: z.record(z.string(), z.string()),
  volmachten: z.record(z.string(), z.array(z.unknown())),
  deputyFor: z.record(
    z.string(),
    z.array(z.object({ person: z.string(), role: z.string(), from: z.string(), until: z.string().nullable() })),
  ),
  /** Goals that schools agreed on, in the words of the pack's priorities. */
  agendas: z
    .array(
      z.object({
        format: z.string(),
        kind: z.enum(WHO),
        key: z.string(),
        goals: z.array(z.object({ prioriteit: z.string(), tekst: z.string() })),
      }),
    )
    .default([]),
  /** Laid over a pack that names none. */
  werkgebieden: z.array(z.object({ id: z.string(), label: z.string(), schools: z.array(z.string()) })).default([]),
});

/** Who and what a demonstration is about. */
export interface Demo {
  readonly swv: SwvId;
  /** What the directory calls it. */
  readonly name: string;
  readonly personas: readonly Persona[];
  readonly schools: readonly School[];
  readonly register: z.infer<typeof register>;
}

/** The invented personas and schools of a demonstration, of the first when none is named. Throws when a file is not right. */
export function readDemo(swv: SwvId = DEMOS[0].swv): Demo {
  const listed = DEMOS.find((one) => one.swv === swv);
  if (listed === undefined) throw new Error(`There is no demonstration of ${swv}.`);
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(new URL(`${listed.folder}/${file}`, import.meta.url), 'utf8'));
  return {
    swv,
    name: listed.name,
    personas: parsePersonas(read('people.json')),
    schools: parseSchools(read('schools.json')),
    register: register.parse(read('register.json')),
  };
}
