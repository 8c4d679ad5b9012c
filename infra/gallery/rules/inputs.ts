import { type CardNode, nodesOf, textOf, typeOf } from '../card-node.ts';

const MOST = 4;

/** At most four inputs, each with a label and an errorMessage of its own, none held back by the client; ids are unique. */
export function inputs(card: CardNode): readonly string[] {
  const nodes = [...nodesOf(card)];
  const found = nodes.filter((node) => typeOf(node).startsWith('Input.'));
  const ids = nodes.map((node) => textOf(node, 'id')).filter((id) => id !== '');
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [
    ...(found.length > MOST ? [`${found.length} inputs, over ${MOST}`] : []),
    ...twice.map((id) => `id "${id}" stands there twice`),
    ...found.flatMap((input) => [
      ...(textOf(input, 'id') === '' ? ['an input without an id'] : []),
      ...(textOf(input, 'label') === '' ? [`input "${textOf(input, 'id')}" has no label`] : []),
      ...(textOf(input, 'errorMessage') === '' ? [`input "${textOf(input, 'id')}" has no errorMessage`] : []),
      ...('isRequired' in input || 'regex' in input
        ? [`input "${textOf(input, 'id')}" is checked by the client, which keeps people from "Later verder"`]
        : []),
    ]),
  ];
}
