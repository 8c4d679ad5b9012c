import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { colourIcon, outlineIcon } from './mark.ts';
import { encodePng } from './png.ts';

/** Draws the icons of the manifest anew, after a change of the mark. */
const folder = join(import.meta.dirname, '..', '..', 'manifest');
writeFileSync(join(folder, 'color.png'), encodePng(colourIcon()));
writeFileSync(join(folder, 'outline.png'), encodePng(outlineIcon()));
process.stdout.write('Drawn: manifest/color.png and manifest/outline.png\n');
