import { checkHouse } from '../../../infra/house/house.ts';

/** What the house says of a small tree: `path:line rule`, in order. */
export const found = (tree: Record<string, string>): readonly string[] =>
  checkHouse(new Map(Object.entries(tree))).map((finding) => `${finding.path}:${finding.line} ${finding.rule}`);
