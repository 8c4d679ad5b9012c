import { arch, type Colour, disc, type Form, paint, post, together, wider } from './paint.ts';
import type { Picture } from './png.ts';

/** Meedoen's colours: deep green (white on it has a contrast of 6.4 : 1) and the warm yellow of the one who joins. */
export const GREEN: Colour = [11, 107, 94, 255];
const YELLOW: Colour = [255, 200, 61, 255];
const WHITE: Colour = [255, 255, 255, 255];
const NOTHING: Colour = [255, 255, 255, 0];

/** Sides of the icons that Teams asks for, in pixels. */
export const COLOUR_SIDE = 192;
export const OUTLINE_SIDE = 32;

const STROKE = 2.7;
const REACH = 4.8;
const HEAD = 2.6;
/** Heights of a figure: the middle of its head, its shoulders, its feet. */
const [CROWN, SHOULDER, FEET] = [9.6, 19, 22.6];

/** Somebody at `x`: a head, and one arm down to each side. */
const head = (x: number): Form => disc(x, CROWN, HEAD);
const arms = (x: number): Form => arch(x, SHOULDER, REACH, STROKE);
const leg = (x: number): Form => post(x, SHOULDER, FEET, STROKE);

/**
 * "Iedereen doet mee": somebody stands there, somebody joins arm in arm, and together they are the m of Meedoen. The
 * drawing is 32 units wide.
 */
const [FIRST, SECOND] = [16 - REACH, 16 + REACH];
const standing = together(head(FIRST), arms(FIRST), leg(FIRST - REACH), leg(16));
const joining = together(head(SECOND), arms(SECOND), leg(SECOND + REACH));

/** The icon in colour: on green, the arm of the one who joins lies over the other's. */
export const colourIcon = (side: number = COLOUR_SIDE): Picture =>
  paint(side, 32, GREEN, [
    { form: standing, colour: WHITE },
    { form: wider(joining, 0.55), colour: GREEN },
    { form: joining, colour: YELLOW },
  ]);

/** The outline icon: white on nothing, as Teams asks. */
export const outlineIcon = (side: number = OUTLINE_SIDE): Picture =>
  paint(side, 32, NOTHING, [{ form: together(standing, joining), colour: WHITE }]);
