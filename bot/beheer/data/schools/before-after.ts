type Flat = Readonly<Record<string, string | number | boolean | null>>;

/** For the audit log: of every field that differs, what it was and what it became, as `naamVoor` and `naamNa`. */
export function beforeAfter(before: Flat, after: Flat): Flat {
  const changed = Object.keys(after).filter((key) => (before[key] ?? null) !== after[key]);
  return Object.fromEntries(
    changed.flatMap((key) => [
      [`${key}Voor`, before[key] ?? null],
      [`${key}Na`, after[key] ?? null],
    ]),
  );
}
