import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: 'een tekst tussen aanhalingstekens',
  number: 'een getal zonder aanhalingstekens',
  boolean: 'true of false',
  array: 'een lijst tussen [ en ]',
  tuple: 'een lijst tussen [ en ]',
  object: 'een blok tussen { en }',
  record: 'een blok tussen { en }',
  null: 'null',
};

/** Says in Dutch what is wrong and what would be right, where the schema itself has no sentence for it. */
export const inDutch: z.core.$ZodErrorMap = (issue) => {
  const missing = issue.input === undefined;
  switch (issue.code) {
    case 'invalid_type': {
      const expected = TYPES[issue.expected] ?? issue.expected;
      return missing ? `ontbreekt; hier hoort ${expected}` : `moet ${expected} zijn`;
    }
    case 'invalid_value': {
      const choices = issue.values.map((value) => JSON.stringify(value)).join(', ');
      return missing ? `ontbreekt; kies uit ${choices}` : `moet een van deze zijn: ${choices}`;
    }
    case 'too_small':
      return `moet er minstens ${issue.minimum} bevatten`;
    case 'too_big':
      return `mag er hoogstens ${issue.maximum} bevatten`;
    case 'invalid_key':
      return 'deze naam mag hier niet staan';
    default:
      return 'dit veld bestaat hier niet';
  }
};

interface Explained {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** Takes one finding of zod apart into a place and a reason each; of a choice of shapes, for the shape that was meant. */
export function explain(issue: Issue): readonly Explained[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], reason: issue.message }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return likeliest(issue.errors).flatMap((inner) =>
      explain(inner).map(({ path, reason }) => ({ path: [...issue.path, ...path], reason })),
    );
  }
  return [{ path: issue.path, reason: issue.message }];
}

/** Where the fault lies deepest; else the last shape, which is the common one. */
function likeliest(shapes: readonly (readonly Issue[])[]): readonly Issue[] {
  const meant = shapes.filter((issues) => issues.every((issue) => issue.path.length > 0));
  return meant.at(-1) ?? shapes.at(-1) ?? [];
}
