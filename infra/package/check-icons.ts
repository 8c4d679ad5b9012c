import { COLOUR_SIDE, OUTLINE_SIDE } from './mark.ts';
import { decodePng, type Picture } from './png.ts';

function read(name: string, file: Uint8Array, side: number): Picture | string {
  try {
    const picture = decodePng(file);
    if (picture.width === side && picture.height === side) return picture;
    return `${name} is ${picture.width} × ${picture.height}, not ${side} × ${side}`;
  } catch (error) {
    return `${name}: ${error instanceof Error ? error.message : 'cannot be read'}`;
  }
}

/** Each pixel as red, green, blue, alpha. */
function* pixelsOf({ pixels }: Picture): Generator<readonly [number, number, number, number]> {
  for (let at = 0; at < pixels.length; at += 4) {
    yield [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0, pixels[at + 3] ?? 0];
  }
}

/** Colour: 192 × 192 and opaque. Outline: 32 × 32, white and transparent, with something on it. */
export function checkIcons(color: Uint8Array, outline: Uint8Array): readonly string[] {
  const problems: string[] = [];
  const coloured = read('color.png', color, COLOUR_SIDE);
  if (typeof coloured === 'string') problems.push(coloured);
  else if ([...pixelsOf(coloured)].some(([, , , alpha]) => alpha !== 255))
    problems.push('color.png is see-through somewhere');
  const lined = read('outline.png', outline, OUTLINE_SIDE);
  if (typeof lined === 'string') return [...problems, lined];
  const pixels = [...pixelsOf(lined)];
  const isWhite = ([red, green, blue]: readonly number[]) => red === 255 && green === 255 && blue === 255;
  if (pixels.some((pixel) => pixel[3] > 0 && !isWhite(pixel)))
    problems.push('outline.png has another colour than white');
  if (!pixels.some((pixel) => pixel[3] === 255)) problems.push('outline.png shows nothing');
  if (!pixels.some((pixel) => pixel[3] === 0)) problems.push('outline.png has no transparent ground');
  return problems;
}
