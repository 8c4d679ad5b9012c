/** Any object of a card, read without trusting the types that made it: what counts is the JSON that goes out. */
export type CardNode = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is CardNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The type that an object of a card says it is. */
export const typeOf = (node: CardNode): string => (typeof node.type === 'string' ? node.type : '');

export const textOf = (node: CardNode, key: string): string => {
  const value = node[key];
  return typeof value === 'string' ? value : '';
};

export const listOf = (node: CardNode, key: string): readonly CardNode[] => {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
};

/** Every object of a card, in reading order; the data of a button is ours and is not a part of the card. */
export function* nodesOf(value: unknown): Generator<CardNode> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesOf(item);
  } else if (isNode(value)) {
    yield value;
    for (const [key, inner] of Object.entries(value)) if (key !== 'data') yield* nodesOf(inner);
  }
}
