/** What the buttons of a result are called on the wire. `data.id` is the campaign, or where it says so the account. */
export const resultVerbs = {
  /** The rounds whose result one may see. */
  rounds: 'verantwoording.resultaten',
  /** The figures of the whole samenwerkingsverband. */
  show: 'verantwoording.resultaat',
  /** Folds it. */
  close: 'verantwoording.resultaat-dicht',
  /** Makes the link to a file. Input: file. */
  askFile: 'verantwoording.resultaat-bestand',
  /** What the teams share of what they learned. */
  learned: 'verantwoording.resultaat-geleerd',
  /** The accounts of a campaign, by name. */
  schools: 'verantwoording.resultaat-scholen',
  /** An account: its own page, and its mirror. */
  page: 'verantwoording.resultaat-school',
  /** An account: folds its page. */
  closePage: 'verantwoording.resultaat-school-dicht',
  /** An account: whether the others may see its name, and what it shares. Input: yes. */
  name: 'verantwoording.resultaat-naam',
  /** The figures stand in the jaarverslag: every school hears so. */
  report: 'verantwoording.in-het-jaarverslag',
} as const;

export const resultInputs = { file: 'bestand', yes: 'naam' } as const;
export const RESULT_FILES = ['werkboek', 'hoofdstuk'] as const;
export type ResultFileKind = (typeof RESULT_FILES)[number];
