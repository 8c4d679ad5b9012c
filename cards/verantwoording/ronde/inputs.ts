/** Ids of what is typed or travels along with the verbs of a round. */
export const campaignInputs = {
  format: 'format',
  period: 'periode',
  day: 'dag',
  /** One account: its id. */
  account: 'deelnemer',
  amount: 'bedrag',
  /** A pasted table. */
  table: 'tabel',
  /** Amounts that were read: `id=cents` with semicolons between. */
  amounts: 'bedragen',
  filter: 'toon',
  /** Who takes part or not: the key of a school, werkgebied or partner, for who is left out has no account. */
  who: 'wie',
  search: 'zoek',
  /** What the card said when it asked: how many there are. */
  count: 'aantal',
  sure: 'zeker',
  /** "Nee, geen naam". */
  noName: 'geen-naam',
} as const;

/** What a pasted table may be: its card holds it again when a line is wrong. In characters, and in bytes. */
export const TABLE_MOST = 12_000;
export const TABLE_BYTES = 15_000;
