/** One thing that the house does not allow, with what to do about it. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly advice: string;
}

export const print = (finding: Finding): string => `${finding.path}:${finding.line} ${finding.rule}: ${finding.advice}`;
