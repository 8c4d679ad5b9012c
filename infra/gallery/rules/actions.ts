import { type CardNode, isNode, listOf, nodesOf, textOf, typeOf } from '../card-node.ts';
import { KNOWN_VERBS } from '../known-verbs.ts';

const MOST = 4;

/** Buttons and rows: Execute (or a link of ours) only, named, with a verb that somebody answers and our own data. */
export function actions(card: CardNode): readonly string[] {
  const nodes = [...nodesOf(card)];
  return [
    ...nodes.filter((node) => typeOf(node) === 'ActionSet').flatMap(setProblems),
    ...nodes.filter((node) => typeOf(node).startsWith('Action.')).flatMap(actionProblems),
  ];
}

function setProblems(set: CardNode): readonly string[] {
  const held = listOf(set, 'actions').length;
  if (held === 0) return ['an ActionSet without actions'];
  return held > MOST ? [`${held} actions in one ActionSet, over ${MOST}`] : [];
}

function actionProblems(action: CardNode): readonly string[] {
  const title = textOf(action, 'title');
  if (title.trim() === '') return ['an action without a title'];
  if (typeOf(action) === 'Action.OpenUrl') return [];
  if (typeOf(action) !== 'Action.Execute') return [`${typeOf(action)}: "${title}" is no Action.Execute`];
  const verb = textOf(action, 'verb');
  return [
    ...(KNOWN_VERBS.has(verb) ? [] : [`unknown verb "${verb}" at "${title}"`]),
    ...(hasOurData(action.data) ? [] : [`"${title}" does not carry { v, swv, id, revision }`]),
  ];
}

const hasOurData = (data: unknown): boolean =>
  isNode(data) &&
  data.v === 1 &&
  typeof data.swv === 'string' &&
  typeof data.id === 'string' &&
  typeof data.revision === 'number' &&
  Object.entries(data).every(
    ([key, value]) => ['v', 'revision', 'page'].includes(key) || typeof value === 'string' || value === undefined,
  );
