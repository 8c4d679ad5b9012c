import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A square picture: four bytes (red, green, blue, alpha; not premultiplied) a pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGBA = 6;
const BYTES = 4;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** Writes a picture as PNG: eight bits a channel, no filter, no metadata. */
export function encodePng({ width, height, pixels }: Picture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, RGBA, 0, 0, 0], 8);
  const stride = width * BYTES;
  const rows = Buffer.alloc(height * (stride + 1));
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([SIGNATURE, ...parts]);
}

/** What PNG predicts of a byte from the ones left, above and left above (PNG specification, section 9). */
function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [byLeft, byUp, byCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

/** The pieces of a PNG, by type and content. */
function* chunksOf(bytes: Buffer): Generator<readonly [type: string, body: Buffer]> {
  for (let at = SIGNATURE.length; at + 8 <= bytes.length; at += bytes.readUInt32BE(at) + 12) {
    yield [bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at))];
  }
}

/** Undoes the filter of each row. */
function unfilter(rows: Uint8Array, stride: number, height: number): Uint8Array {
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const here = y * stride + x;
      const left = x < BYTES ? 0 : (pixels[here - BYTES] ?? 0);
      const up = pixels[here - stride] ?? 0;
      const corner = x < BYTES ? 0 : (pixels[here - stride - BYTES] ?? 0);
      pixels[here] = (rows[y * (stride + 1) + 1 + x] ?? 0) + predict(filter, left, up, corner);
    }
  }
  return pixels;
}

/**
 * Reads a PNG of eight bits a channel with alpha, not interlaced: what an app package asks for.
 *
 * @throws Error in words for the person who made the picture
 */
export function decodePng(file: Uint8Array): Picture {
  const bytes = Buffer.from(file);
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) throw new Error('it is no PNG');
  const chunks = [...chunksOf(bytes)];
  const header = chunks.find(([type]) => type === 'IHDR')?.[1];
  if (header?.[8] !== 8 || header[9] !== RGBA || header[12] !== 0) {
    throw new Error('save it with eight bits a channel, with transparency, not interlaced');
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const data = chunks.filter(([type]) => type === 'IDAT').map(([, body]) => body);
  return { width, height, pixels: unfilter(inflateSync(Buffer.concat(data)), width * BYTES, height) };
}
