import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gallery } from '../../cards/gallery.ts';
import { bundleDrawing } from './bundle-drawing.ts';
import { checkCard } from './check-card.ts';
import { galleryPage } from './gallery-page.ts';

/*
 * `npm run cards`: checks every card, and writes `dist/cards/*.json` and `dist/cards/index.html` to look at. Ends with 1
 * when a card is wrong; the page is written all the same, so that one can see it.
 */
const folder = join(import.meta.dirname, '..', '..', 'dist', 'cards');
const examples = gallery.flatMap((group) => group.examples);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const { name, card } of examples) {
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(card.content, null, 2)}\n`);
}
await writeFile(join(folder, 'index.html'), galleryPage(gallery, await bundleDrawing()));

const problems = examples.flatMap(({ name, card }) => checkCard(card).map((problem) => `${name}: ${problem}`));
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.stdout.write(
  problems.length === 0
    ? `${examples.length} cards are right. See dist/cards/index.html\n`
    : `${problems.length} things to mend in ${examples.length} cards.\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
