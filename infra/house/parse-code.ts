import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';
import {
  isCallExpression,
  isExportDeclaration,
  isIdentifier,
  isImportDeclaration,
  isImportTypeNode,
  isNamedExports,
  isNamedImports,
  isPropertyAccessExpression,
  isStringLiteral,
} from 'typescript/unstable/ast/is';
import { createVirtualFileSystem } from 'typescript/unstable/fs';
import { API } from 'typescript/unstable/sync';
import type { CodeFile, Import, Mark } from './code-file.ts';
import { resolveImport } from './resolve-import.ts';

const TEST_WORDS = new Set(['test', 'it', 'describe', 'suite', 'bench', 'context', 'ctx']);
const TEST_MODIFIERS = new Set(['only', 'skip', 'todo', 'fails', 'skipIf', 'runIf']);
const OLD_TEST_WORDS = new Set(['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe']);
const CARD_WORDS = new Set(['posted', 'dossier']);
const FUNCTIONS = new Set([
  SyntaxKind.ArrowFunction,
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.FunctionExpression,
  SyntaxKind.MethodDeclaration,
  SyntaxKind.Constructor,
]);

/** Whether TypeScript can read a file of this name. */
export const isCode = (path: string): boolean => /\.[cm]?[jt]sx?$/.test(path);

/** The names of an import clause, and whether all of them are types. */
function clauseOf(node: Node): { names: string[]; typeOnly: boolean } {
  if (isImportDeclaration(node)) {
    const clause = node.importClause;
    if (clause === undefined) return { names: [], typeOnly: false };
    const bindings = clause.namedBindings;
    const named = bindings !== undefined && isNamedImports(bindings) ? bindings.elements : [];
    const star = bindings !== undefined && !isNamedImports(bindings) ? ['*'] : [];
    const fallback = clause.name === undefined ? [] : ['default'];
    const names = [...fallback, ...star, ...named.map((one) => (one.propertyName ?? one.name).text)];
    const eachIsType = names.length > 0 && names.length === named.filter((one) => one.isTypeOnly).length;
    return { names, typeOnly: clause.phaseModifier === SyntaxKind.TypeKeyword || eachIsType };
  }
  if (isExportDeclaration(node)) {
    const clause = node.exportClause;
    if (clause === undefined || !isNamedExports(clause)) return { names: ['*'], typeOnly: node.isTypeOnly };
    const names = clause.elements.map((one) => (one.propertyName ?? one.name).text);
    const eachIsType = clause.elements.length > 0 && clause.elements.every((one) => one.isTypeOnly);
    return { names, typeOnly: node.isTypeOnly || eachIsType };
  }
  return { names: ['*'], typeOnly: isImportTypeNode(node) };
}

/** The text after `from`, or within `import()`; null for a node that imports nothing. */
function specifierOf(node: Node): string | null {
  let where: Node | undefined;
  if (isImportDeclaration(node) || isExportDeclaration(node)) where = node.moduleSpecifier;
  else if (isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword) where = node.arguments[0];
  else if (isImportTypeNode(node)) {
    node.argument.forEachChild((child) => {
      where = child;
    });
  }
  return where !== undefined && isStringLiteral(where) ? where.text : null;
}

type Told = Omit<Mark, 'line'> | null;

function accessMark(node: Node, text: string): Told {
  if (!isPropertyAccessExpression(node)) return null;
  const [of, name] = [text.split(/[.(]/)[0] ?? '', node.name.text];
  if (isIdentifier(node.expression) && of === 'console') return { kind: 'console', text: `console.${name}` };
  return TEST_WORDS.has(of) && TEST_MODIFIERS.has(name) ? { kind: 'test-modifier', text: `${of}.${name}` } : null;
}

function callMark(node: Node, inFunction: boolean): Told {
  if (!isCallExpression(node) || !isIdentifier(node.expression)) return null;
  const called = node.expression.text;
  if (OLD_TEST_WORDS.has(called)) return { kind: 'test-modifier', text: called };
  return inFunction && CARD_WORDS.has(called) ? { kind: 'card-in-function', text: called } : null;
}

function markOf(node: Node, inFunction: boolean, file: SourceFile): Told {
  switch (node.kind) {
    case SyntaxKind.AnyKeyword:
      return { kind: 'any', text: 'any' };
    case SyntaxKind.NonNullExpression:
      return { kind: 'non-null', text: '!' };
    case SyntaxKind.TypeAssertionExpression:
      return { kind: 'cast', text: '<>' };
    case SyntaxKind.AsExpression:
      return node.getText(file).endsWith('as const') ? null : { kind: 'cast', text: 'as' };
    case SyntaxKind.PropertyAccessExpression:
      return accessMark(node, node.getText(file));
    default:
      return callMark(node, inFunction);
  }
}

function readFile(path: string, file: SourceFile, paths: ReadonlySet<string>): CodeFile {
  const imports: Import[] = [];
  const marks: Mark[] = [];
  const lineOf = (node: Node) => file.text.slice(0, node.getStart(file)).split('\n').length;
  const visit = (node: Node, inFunction: boolean): void => {
    const specifier = specifierOf(node);
    if (specifier !== null) {
      const target = resolveImport(path, specifier, paths);
      imports.push({ line: lineOf(node), specifier, target, exported: isExportDeclaration(node), ...clauseOf(node) });
    }
    const mark = markOf(node, inFunction, file);
    if (mark !== null) marks.push({ ...mark, line: lineOf(node) });
    node.forEachChild((child) => visit(child, inFunction || FUNCTIONS.has(node.kind)));
  };
  visit(file, false);
  return { path, imports, marks };
}

/** One TypeScript for the whole process; it ends with the process, for ending it by hand makes it complain. */
const disk = createVirtualFileSystem({});
let typescript: API | undefined;
let trees = 0;

/**
 * Reads files of code with TypeScript's own parser, without looking at the disk.
 *
 * @param files text by path, relative to the root; files that are not code are left out of the answer
 */
export function parseCode(files: ReadonlyMap<string, string>): readonly CodeFile[] {
  const code = [...files].filter(([path]) => isCode(path));
  trees += 1;
  const root = `/house-${trees}`;
  const config = `${root}/tsconfig.json`;
  const compilerOptions = { noLib: true, noResolve: true, allowJs: true, types: [] };
  disk.writeFile?.(config, JSON.stringify({ compilerOptions, files: code.map(([path]) => path) }));
  for (const [path, text] of code) disk.writeFile?.(`${root}/${path}`, text);
  typescript ??= new API({ cwd: '/', fs: disk });
  const snapshot = typescript.updateSnapshot({ openProjects: [config] });
  const program = snapshot.getProject(config)?.program;
  const paths = new Set(files.keys());
  const read = code.map(([path]) => {
    const file = program?.getSourceFile(`${root}/${path}`);
    if (file === undefined) throw new Error(`TypeScript did not read ${path}.`);
    return readFile(path, file, paths);
  });
  snapshot.dispose();
  return read;
}
