import { type Area, type AreaKind, areaOf } from '../area.ts';
import type { CodeFile, Import } from '../code-file.ts';
import { MAY_WIRE } from '../exceptions.ts';
import type { Finding } from '../finding.ts';

/** Imports run one way. A part may always import from itself; what stands here are the parts below it. */
const MAY_IMPORT: Readonly<Record<AreaKind, readonly AreaKind[]>> = {
  cards: [],
  core: ['cards'],
  ground: ['ground', 'core', 'cards'],
  feature: ['ground', 'core', 'cards'],
  teams: ['core', 'cards'],
  app: ['feature', 'ground', 'core', 'cards'],
  functions: ['app', 'teams'],
  local: ['functions', 'app', 'teams', 'feature', 'ground', 'core', 'cards', 'manifest'],
  tool: ['local', 'functions', 'app', 'teams', 'ground', 'core', 'cards', 'manifest'],
  manifest: [],
  tests: ['cards', 'core', 'ground', 'feature', 'teams', 'app', 'functions', 'local', 'tool', 'manifest', 'root'],
  root: [],
};

/** Packages that one part alone may know, so that replacing one is a change in one folder. */
const PACKAGES: readonly { readonly pattern: RegExp; readonly only: readonly AreaKind[]; readonly where: string }[] = [
  { pattern: /^(?:botbuilder|botframework-)|^@microsoft\/teams-ai\b/, only: ['teams', 'tests'], where: 'bot/teams' },
  { pattern: /^@azure\/functions\b/, only: ['functions', 'local', 'tests'], where: 'functions' },
];

/** The words that every part shares: a trigger reads a queue message into them. */
const SHARED_WORDS = /^(?:cards\/words|bot\/core)\//;

function wrongPackage(from: Area, one: Import): string | null {
  if (one.target !== null) return null;
  if (from.kind === 'cards' && !(one.specifier === '@microsoft/teams.cards' && one.typeOnly)) {
    return `cards import nothing but cards and types of @microsoft/teams.cards; take "${one.specifier}" out, or hand its result in with the view`;
  }
  const owner = PACKAGES.find((known) => known.pattern.test(one.specifier));
  if (owner === undefined || owner.only.includes(from.kind)) return null;
  return `only ${owner.where} imports "${one.specifier}"; put what you need behind a port of bot/core`;
}

function wrongWay(path: string, one: Import): string | null {
  const from = areaOf(path);
  if (one.target === null) return null;
  if (one.target.startsWith('..')) return 'import from within the project';
  const to = areaOf(one.target);
  if (to.name === from.name) return null;
  if (from.kind === 'feature' && to.kind === 'feature') {
    return `features do not import each other (${from.name} → ${to.name}); move the shared part to a ground module, or pass it through bot/app.ts`;
  }
  if (from.kind === 'functions' && SHARED_WORDS.test(one.target)) return null;
  if (to.kind === 'teams' && MAY_WIRE.has(path)) return null;
  if (MAY_IMPORT[from.kind].includes(to.kind)) return null;
  const may = MAY_IMPORT[from.kind].join(', ') || 'nothing else';
  return `${from.name} may not import ${to.name}; it may import ${may}`;
}

/** DESIGN section 1: imports run one way, and each SDK has one home. */
export function checkDirections(files: readonly CodeFile[]): readonly Finding[] {
  return files.flatMap((file) => {
    const from = areaOf(file.path);
    return file.imports.flatMap((one) => {
      const advice = wrongPackage(from, one) ?? wrongWay(file.path, one);
      return advice === null ? [] : [{ path: file.path, line: one.line, rule: 'direction', advice }];
    });
  });
}
