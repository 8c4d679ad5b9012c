/** What JSON can hold; `undefined` members are left out, as JSON does. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

const isArray = (value: Json): value is readonly Json[] => Array.isArray(value);

/** One text per value: members sorted by name, no spaces. What is hashed must not depend on who built the object. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(member)}`],
  );
  return `{${members.sort().join(',')}}`;
}
