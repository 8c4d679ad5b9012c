import { join } from 'node:path';
import type { Expression, Node } from 'typescript/unstable/ast';
import {
  isCallExpression,
  isIdentifier,
  isObjectLiteralExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  isSpreadAssignment,
} from 'typescript/unstable/ast/is';
import { API, type Checker } from 'typescript/unstable/sync';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

/** These pass on what others wrote down. */
const FORWARDS: readonly string[] = ['bot/delivery/change.ts', 'bot/store/audit.ts', 'infra/ops/audited.ts'];

/** Something that goes into the audit log: under which keys, or that TypeScript cannot tell. */
export interface Written {
  readonly file: string;
  readonly keys: readonly string[];
  /** The expression whose keys are not in its type. */
  readonly unread: readonly string[];
}

/**
 * Every `x.record({ … })` and every payload of `appendAudit()` in the app and its operations, and the facts of every refusal
 * of beheer, with the keys that TypeScript sees in them. `beforeAfter(was, becomes)` writes each key twice.
 */
export function writtenFacts(): readonly Written[] {
  // The project without its tests and the local host, which write nothing down and are most of it; this file is not there.
  const config = join(ROOT, 'tsconfig.facts.json');
  const text = JSON.stringify({ extends: './tsconfig.json', include: ['bot', 'infra/ops'] });
  const api = new API({
    cwd: ROOT,
    fs: {
      readFile: (path) => (path === config ? text : undefined),
      fileExists: (path) => (path === config ? true : undefined),
    },
  });
  const snapshot = api.updateSnapshot({ openProjects: [config] });
  const project = snapshot.getProject(config);
  if (!project) throw new Error('TypeScript did not open the project.');
  const { program, checker } = project;
  const found: Written[] = [];
  for (const path of program.getSourceFileNames()) {
    const file = path.slice(ROOT.length + 1);
    if (!/^(?:bot|infra\/ops)\//.test(file) || FORWARDS.includes(file)) continue;
    const source = program.getSourceFile(path);
    if (!source || !/\brecord\(|appendAudit\(|audit\(|facts:/.test(source.text)) continue;
    const visit = (node: Node): void => {
      const about = written(node, file);
      if (about) found.push({ file, ...keysOf(checker, about, (one) => one.getText(source)) });
      node.forEachChild(visit);
    };
    visit(source);
  }
  snapshot.dispose();
  return found;
}

/** What a piece of code writes down, when it does. */
function written(node: Node, file: string): Expression | null {
  if (isCallExpression(node) && isPropertyAccessExpression(node.expression) && node.expression.name.text === 'record') {
    return node.arguments.length === 1 ? (node.arguments[0] ?? null) : null;
  }
  if (isShorthandPropertyAssignment(node) && isIdentifier(node.name))
    return node.name.text === 'payload' ? node.name : null;
  if (!isPropertyAssignment(node) || !isIdentifier(node.name)) return null;
  const isPayload = node.name.text === 'payload' && !file.startsWith('bot/store/');
  const isFacts = node.name.text === 'facts' && /^bot\/beheer\/(?:rules|schema|data)\/(?!audit\/)/.test(file);
  return isPayload || isFacts ? node.initializer : null;
}

/** `{ payload }` names a value; its own type is that of the variable. */
function typeOf(checker: Checker, one: Expression) {
  const symbol =
    one.parent && isShorthandPropertyAssignment(one.parent)
      ? checker.getShorthandAssignmentValueSymbol(one.parent)
      : undefined;
  return symbol ? checker.getTypeOfSymbol(symbol) : checker.getTypeAtLocation(one);
}

function keysOf(checker: Checker, it: Expression, text: (of: Expression) => string): Omit<Written, 'file'> {
  const [keys, unread]: [string[], string[]] = [[], []];
  const take = (one: Expression): void => {
    const type = typeOf(checker, one);
    const names = type ? checker.getPropertiesOfType(type).map(({ name }) => name) : [];
    const isOpen = !type || checker.getIndexInfosOfType(type).length > 0;
    keys.push(...names);
    if (isOpen && !takePair(one)) unread.push(text(one));
    // A spread of something open among named keys leaves no trace in the type of the whole.
    if (isObjectLiteralExpression(one))
      for (const property of one.properties) if (isSpreadAssignment(property)) take(property.expression);
  };
  const takePair = (one: Expression): boolean => {
    if (!isCallExpression(one) || !isIdentifier(one.expression) || one.expression.text !== 'beforeAfter') return false;
    const [, becomes] = one.arguments;
    const type = becomes && checker.getTypeAtLocation(becomes);
    const names = type ? checker.getPropertiesOfType(type).map(({ name }) => name) : [];
    keys.push(...names.flatMap((name) => [`${name}Voor`, `${name}Na`]));
    return names.length > 0;
  };
  take(it);
  return { keys: [...new Set(keys)], unread };
}
