import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { expect, test } from 'vitest';
import { goneCard } from '../../cards/delivery/gone-card.ts';
import { gallery } from '../../cards/gallery.ts';
import { SCHOOLS, STAFF } from '../../cards/parts/example-names.ts';
import { dossier } from '../../cards/words/dossier-card.ts';
import { posted } from '../../cards/words/posted-card.ts';
import { nodesOf, textOf, typeOf } from '../../infra/gallery/card-node.ts';
import { checkCard } from '../../infra/gallery/check-card.ts';

const examples = gallery.flatMap((group) => group.examples);

test.each(examples.map((example) => [example.name, example.card] as const))('the card %s is right', (_, card) => {
  expect(checkCard(card)).toEqual([]);
});

test('no two examples have one name, which is a file name', () => {
  const names = examples.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

test('every card that is declared stands in the gallery', () => {
  const root = join(import.meta.dirname, '..', '..', 'cards');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const shown = files.filter((file) => file.includes('examples')).map(read);
  const declared = files
    .filter((file) => !file.startsWith('words') && !file.includes('examples'))
    .flatMap((file) =>
      [...read(file).matchAll(/export const (\w+) = (?:posted|dossier)</g)].map(([, name = '']) => name),
    );
  expect(declared.length).toBeGreaterThan(20);
  for (const name of declared)
    expect(
      shown.some((text) => text.includes(`${name}(`)),
      name,
    ).toBe(true);
});

test('names of people and schools stand in runs, never where markdown is drawn', () => {
  const names = [...Object.values(SCHOOLS).map((school) => school.name), ...Object.values(STAFF)];
  for (const { name, card } of examples) {
    for (const node of nodesOf(card.content)) {
      const drawn = typeOf(node) === 'TextBlock' || typeOf(node) === 'Fact' || typeOf(node) === 'AdaptiveCard';
      const texts = drawn ? ['text', 'value', 'title', 'speak', 'fallbackText'].map((key) => textOf(node, key)) : [];
      for (const text of texts)
        expect(
          names.filter((one) => text.includes(one)),
          `${name}: ${text}`,
        ).toEqual([]);
    }
  }
});

const good = goneCard(null).content;
const shown = (card: Partial<IAdaptiveCard>) => checkCard(posted<null>(() => ({ ...good, ...card }))(null));
const data = { v: 1, swv: 'voorbeeld', id: 'a', revision: 1 };
const button = { type: 'Action.Execute', title: 'Doe', verb: 'aanvraag.status', data } as const;
const input = { type: 'Input.Text', id: 'a', label: 'Wat?', errorMessage: 'Schrijf iets.' } as const;
const body = (...more: IAdaptiveCard['body']) => ({ body: [...good.body, ...more] });

const inRow = (...actions: NonNullable<IAdaptiveCard['actions']>) => body({ type: 'ActionSet', actions });
const says = (text: string) => body({ type: 'TextBlock', text, wrap: true });

test.each<[string, readonly string[], RegExp]>([
  ['an element of a newer schema', shown(body({ type: 'ProgressBar', value: 1 })), /Unknown element type/],
  ['a card that is too big', shown(says('é'.repeat(13_000))), /bytes, over 24576/],
  ['another version', shown({ version: '1.6' }), /version/],
  ['another language', shown({ lang: 'en' }), /lang/],
  ['no words for a client that cannot draw it', shown({ fallbackText: '' }), /fallbackText/],
  ['no words for a screen reader', shown({ speak: '' }), /speak/],
  ['no heading', shown({ body: [] }), /no heading/],
  ['refresh', shown({ refresh: { action: button } }), /refresh/],
  ['text that does not wrap', shown(body({ type: 'TextBlock', text: 'Lang' })), /does not wrap/],
  ['buttons outside the body', shown({ actions: [button] }), /outside an ActionSet/],
  ['five buttons in a row', shown(inRow(button, button, button, button, button)), /5 actions/],
  ['a row without buttons', shown(inRow()), /without actions/],
  ['a button without words', shown(inRow({ ...button, title: '' })), /without a title/],
  ['Submit', shown(inRow({ type: 'Action.Submit', title: 'Stuur' })), /no Action.Execute/],
  ['a verb that nobody answers', shown(inRow({ ...button, verb: 'aanvraag.raar' })), /unknown verb/],
  ['a button without our data', shown(inRow({ ...button, data: { v: 1 } })), /does not carry/],
  ['a constant that is no text', shown(inRow({ ...button, data: { ...data, stap: 1 } })), /does not carry/],
  [
    'a row to tap without a name',
    shown(body({ type: 'Container', items: [], selectAction: { ...button, title: '' } })),
    /without a title/,
  ],
  ['an input without a label', shown(body({ ...input, label: '' })), /no label/],
  ['an input without an errorMessage', shown(body({ ...input, errorMessage: '' })), /no errorMessage/],
  ['an input that the client insists on', shown(body({ ...input, isRequired: true })), /checked by the client/],
  ['one id twice', shown(body(input, input)), /stands there twice/],
  ['five inputs', shown(body(...['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...input, id })))), /5 inputs/],
  ['a colour as a word', shown(says('Klik op de groene knop.')), /names a colour/],
  ['a hole in a text', shown(says('Dag undefined.')), /did not become text/],
  ['"u"', shown(says('Kunt u dit lezen?')), /says "u"/],
  ['parents shown as agreeing', shown(says('ouders ✓')), /their agreement/],
  ['a form in a message that may be updated', shown(body(input)), /posted card asks for text/],
  [
    'a dossier number in the toast',
    checkCard(
      posted<null>(
        () => good,
        () => 'A-2026-0123 wacht',
      )(null),
    ),
    /summary names a dossier/,
  ],
  [
    'a dossier that cannot be closed at once',
    checkCard(dossier<null>(() => good)(null)),
    /"Sluit dossier" is not first/,
  ],
])('the check finds %s', (_, problems, problem) => {
  expect(problems).toContainEqual(expect.stringMatching(problem));
});

test('the check finds nothing in a card that is right', () => {
  expect(shown({})).toEqual([]);
});
