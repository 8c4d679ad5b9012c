/** What the buttons are called with which somebody fills in the money of all their schools. `data.id` is the campaign. */
export const ownSchoolsVerbs = {
  /** The table to paste. Input: amounts (may be absent). */
  ask: 'verantwoording.scholen',
  /** What a table would change. Inputs: table or amounts. */
  preview: 'verantwoording.scholen-bekijk',
  /** Takes it over. Input: amounts. */
  take: 'verantwoording.scholen-neem-over',
  /** How far the money of each school is. */
  stand: 'verantwoording.scholen-stand',
} as const;

export const ownSchoolsInputs = {
  table: 'tabel',
  /** Amounts that were read (carried-rows.ts): `end of id~revision=amounts` with semicolons between. */
  amounts: 'bedragen',
  /** The account whose card it came from; absent: the list. */
  from: 'vanaf',
} as const;
