import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { format, inspect } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { describe, expect, test } from 'vitest';
import * as module from '../../../cards/words/sensitive.ts';

const { reveal, Sensitive } = module;
const TEXT = 'Wobbelien slaapt slecht';
const value = new Sensitive(TEXT);

describe('a sensitive text', () => {
  test.each<[string, () => string]>([
    ['String()', () => String(value)],
    ['a template', () => `${value}`],
    ['adding', () => ''.concat(String(value))],
    ['join', () => [value, value].join()],
    ['JSON', () => JSON.stringify({ value, list: [value], map: [...new Map([['k', value]])] })],
    ['inspect', () => inspect(value)],
    [
      'inspect, everything shown',
      () => inspect({ value }, { showHidden: true, depth: null, getters: true, showProxy: true }),
    ],
    ['inspect without its own way', () => inspect(value, { customInspect: false, showHidden: true })],
    ['format', () => format('%s %o %O %j %i', value, value, value, value, value)],
    ['structuredClone', () => inspect(structuredClone({ value }), { customInspect: false, showHidden: true })],
    ['v8.serialize', () => serialize({ value }).toString('latin1') + inspect(deserialize(serialize({ value })))],
    ['spreading', () => JSON.stringify({ ...value }) + JSON.stringify(Object.entries(value))],
    [
      'its keys and symbols',
      () => Reflect.ownKeys(value).map(String).join() + JSON.stringify(Object.getOwnPropertyDescriptors(value)),
    ],
    ['an error', () => inspect(new Error('failed', { cause: value })) + String(new Error(String(value)).stack)],
    ['a bound function', () => String(reveal) + inspect(Sensitive) + inspect(Object.getOwnPropertyNames(Sensitive))],
  ])('is not printed by %s', (_, print) => {
    expect(print()).not.toContain('Wobbelien');
  });

  test('is not printed by the console', () => {
    const written: string[] = [];
    const sink = new Writable({
      write(chunk, _, done) {
        written.push(String(chunk));
        done();
      },
    });
    const loud = new Console(sink, sink);
    loud.log(value, { value }, [value]);
    loud.log('%s %o %O %j', value, value, value, value);
    loud.error(value);
    loud.dir(value, { showHidden: true });
    loud.table([{ value }]);
    expect(written.join('')).toContain('[gevoelig]');
    expect(written.join('')).not.toContain('Wobbelien');
  });

  test('opens by reveal and by nothing else', () => {
    expect(reveal(value)).toBe(TEXT);
    expect(Object.keys(module).sort()).toEqual(['Sensitive', 'reveal']);
    expect(Reflect.ownKeys(Sensitive).map(String).sort()).toEqual(['length', 'name', 'prototype']);
    expect(() => reveal(Object.create(Sensitive.prototype))).toThrow(TypeError);
  });
});
