import type { Picture } from './png.ts';

/** Red, green, blue and alpha, 0–255. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** How far a point is outside a form; less than nothing within it. In the units of the drawing. */
export type Form = (x: number, y: number) => number;

export interface Layer {
  readonly form: Form;
  readonly colour: Colour;
}

export const disc =
  (x0: number, y0: number, radius: number): Form =>
  (x, y) =>
    Math.hypot(x - x0, y - y0) - radius;

/** An upright line with round ends. */
export const post =
  (x0: number, top: number, bottom: number, width: number): Form =>
  (x, y) =>
    Math.hypot(x - x0, y - Math.min(bottom, Math.max(top, y))) - width / 2;

/** The upper half of a ring, with round ends. */
export const arch =
  (x0: number, y0: number, radius: number, width: number): Form =>
  (x, y) => {
    if (y <= y0) return Math.abs(Math.hypot(x - x0, y - y0) - radius) - width / 2;
    return Math.min(Math.hypot(x - x0 - radius, y - y0), Math.hypot(x - x0 + radius, y - y0)) - width / 2;
  };

export const together =
  (...forms: readonly Form[]): Form =>
  (x, y) =>
    Math.min(...forms.map((form) => form(x, y)));

/** The form with a margin around it. */
export const wider =
  (form: Form, margin: number): Form =>
  (x, y) =>
    form(x, y) - margin;

/** Lays a colour over another; `share` is how much of the pixel it covers. */
function over(top: Colour, share: number, under: Colour): Colour {
  const [a, b] = [(top[3] / 255) * share, under[3] / 255];
  const whole = a + b * (1 - a);
  if (whole === 0) return under;
  const mix = (one: number, other: number) => (one * a + other * b * (1 - a)) / whole;
  return [mix(top[0], under[0]), mix(top[1], under[1]), mix(top[2], under[2]), whole * 255];
}

/**
 * Paints layers on a ground, the first undermost, with edges that are one pixel soft.
 *
 * @param size side of the picture in pixels
 * @param units side of the drawing in its own units
 */
export function paint(size: number, units: number, ground: Colour, layers: readonly Layer[]): Picture {
  const pixels = new Uint8Array(size * size * 4);
  const scale = size / units;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const [x, y] = [(column + 0.5) / scale, (row + 0.5) / scale];
      const colour = layers.reduce((under, { form, colour: top }) => {
        const share = Math.min(1, Math.max(0, 0.5 - form(x, y) * scale));
        return share === 0 ? under : over(top, share, under);
      }, ground);
      pixels.set(colour.map(Math.round), (row * size + column) * 4);
    }
  }
  return { width: size, height: size, pixels };
}
