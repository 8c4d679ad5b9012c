import { readFileSync } from 'node:fs';
import { type Persona, parsePersonas, parseSchools, type School } from '../teams/personas.ts';

/** Who and what the demonstration is about. */
export interface Demo {
  readonly personas: readonly Persona[];
  readonly schools: readonly School[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** The invented personas and schools of the demonstration (people.json, schools.json). Throws when a file is not right. */
export function readDemo(): Demo {
  return { personas: parsePersonas(read('people.json')), schools: parseSchools(read('schools.json')) };
}
