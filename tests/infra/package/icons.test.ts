import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkIcons } from '../../../infra/package/check-icons.ts';
import { COLOUR_SIDE, colourIcon, OUTLINE_SIDE, outlineIcon } from '../../../infra/package/mark.ts';
import { paint } from '../../../infra/package/paint.ts';
import { decodePng, encodePng } from '../../../infra/package/png.ts';

const committed = (name: string) => readFileSync(join(import.meta.dirname, '..', '..', '..', 'manifest', name));
const color = committed('color.png');
const outline = committed('outline.png');
const plain = (side: number, grey: number, alpha: number) => encodePng(paint(side, 32, [grey, grey, grey, alpha], []));

describe('the icons of the manifest', () => {
  test('are the mark as it is drawn now (node infra/package/draw-icons.ts)', () => {
    expect(Buffer.compare(decodePng(color).pixels, colourIcon().pixels)).toBe(0);
    expect(Buffer.compare(decodePng(outline).pixels, outlineIcon().pixels)).toBe(0);
  });

  test('are as Teams wants them', () => {
    expect(checkIcons(color, outline)).toEqual([]);
  });

  test.each([
    ['a colour icon of another size', plain(96, 0, 255), outline, /color\.png is 96 × 96/],
    ['a colour icon that is see-through', plain(COLOUR_SIDE, 0, 254), outline, /see-through/],
    ['an outline of another colour', color, plain(OUTLINE_SIDE, 200, 255), /another colour/],
    ['an outline without a transparent ground', color, plain(OUTLINE_SIDE, 255, 255), /no transparent ground/],
    ['an outline that shows nothing', color, plain(OUTLINE_SIDE, 255, 0), /shows nothing/],
    ['a file that is no picture', Buffer.from('GIF89a'), outline, /color\.png: it is no PNG/],
  ])('are refused with %s', (_, first, second, why) => {
    expect(checkIcons(first, second).join('\n')).toMatch(why);
  });
});

describe('the PNG writer and reader', () => {
  const picture = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .chain(([width, height]) =>
      fc
        .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
        .map((pixels) => ({ width, height, pixels })),
    );

  test('give back every picture', () => {
    fc.assert(
      fc.property(picture, (one) => {
        expect(decodePng(encodePng(one))).toEqual(one);
      }),
    );
  });

  test('read the filters that other programs use', () => {
    fc.assert(
      fc.property(picture, fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 9, maxLength: 9 }), (one, filters) => {
        const stride = one.width * 4;
        const rows = Buffer.alloc(one.height * (stride + 1));
        const at = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (one.pixels[y * stride + x] ?? 0));
        for (let y = 0; y < one.height; y += 1) {
          const filter = filters[y] ?? 0;
          rows[y * (stride + 1)] = filter;
          for (let x = 0; x < stride; x += 1) {
            const [a, b, c] = [at(x - 4, y), at(x, y - 1), at(x - 4, y - 1)];
            const nearest =
              [a, b, c].toSorted((one, other) => Math.abs(a + b - c - one) - Math.abs(a + b - c - other))[0] ?? 0;
            const guess = [0, a, b, Math.floor((a + b) / 2), nearest][filter] ?? 0;
            rows[y * (stride + 1) + 1 + x] = (at(x, y) - guess) & 255;
          }
        }
        expect(decodePng(withRows(encodePng(one), rows)).pixels).toEqual(one.pixels);
      }),
    );
  });

  test('refuse a palette, in words that help', () => {
    const file = Buffer.from(outline);
    file[25] = 3;
    expect(() => decodePng(file)).toThrow('with transparency');
  });
});

/** The same PNG with other rows; the reader does not look at the checksum. */
function withRows(file: Buffer, rows: Buffer): Buffer {
  const data = deflateSync(rows);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([file.subarray(0, 33), length, Buffer.from('IDAT'), data, Buffer.alloc(4), file.subarray(-12)]);
}
