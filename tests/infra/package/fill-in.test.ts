import { expect, test } from 'vitest';
import { fillIn } from '../../../infra/package/fill-in.ts';

const place = (name: string) => `$\{{${name}}}`;

test('every place is filled, as often as it stands there, and the text stays JSON', () => {
  const filled = fillIn(`{"a": "${place('ONE')}", "b": "x${place('ONE')}-${place('TWO')}"}`, {
    ONE: 'a "b" \\ c',
    TWO: '$&',
  });
  expect(JSON.parse(filled)).toEqual({ a: 'a "b" \\ c', b: 'xa "b" \\ c-$&' });
});

test('a place without a value is named', () => {
  expect(() => fillIn(place('TEAMS_APP_ID'), {})).toThrow('TEAMS_APP_ID');
});
