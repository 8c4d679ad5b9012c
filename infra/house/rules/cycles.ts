import { areaOf } from '../area.ts';
import type { CodeFile } from '../code-file.ts';
import type { Finding } from '../finding.ts';

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly line: number;
}

/** One import for each pair of ground modules of which one needs the other. */
function edgesOf(files: readonly CodeFile[]): readonly Edge[] {
  const edges = new Map<string, Edge>();
  for (const file of files) {
    const from = areaOf(file.path);
    if (from.kind !== 'ground' && from.kind !== 'core') continue;
    for (const one of file.imports) {
      if (one.target === null) continue;
      const to = areaOf(one.target);
      if (to.kind !== 'ground' || to.name === from.name) continue;
      const key = `${from.name} ${to.name}`;
      if (!edges.has(key)) edges.set(key, { from: from.name, to: to.name, path: file.path, line: one.line });
    }
  }
  return [...edges.values()];
}

/** The shortest way from one module to another, as edges; null when there is none. */
function wayBetween(start: string, goal: string, edges: readonly Edge[]): readonly Edge[] | null {
  const seen = new Set([start]);
  let ways: (readonly Edge[])[] = [[]];
  while (ways.length > 0) {
    const longer: (readonly Edge[])[] = [];
    for (const way of ways) {
      const here = way.at(-1)?.to ?? start;
      for (const edge of edges.filter((next) => next.from === here)) {
        if (edge.to === goal) return [...way, edge];
        if (seen.has(edge.to)) continue;
        seen.add(edge.to);
        longer.push([...way, edge]);
      }
    }
    ways = longer;
  }
  return null;
}

/** Ground modules stand on each other without a circle, types included; each circle is told once. */
export function checkCycles(files: readonly CodeFile[]): readonly Finding[] {
  const edges = edgesOf(files);
  const told = new Set<string>();
  return edges.flatMap((edge) => {
    const back = wayBetween(edge.to, edge.from, edges);
    if (back === null) return [];
    const circle = [edge, ...back];
    const key = circle
      .map((one) => one.from)
      .sort()
      .join(' ');
    if (told.has(key)) return [];
    told.add(key);
    const way = circle.map((one) => `${one.from} → ${one.to} (${one.path}:${one.line})`).join(', ');
    return [{ path: edge.path, line: edge.line, rule: 'cycle', advice: `${way}; move what both need below them` }];
  });
}
