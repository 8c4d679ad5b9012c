import { fileURLToPath } from 'node:url';
import { sections } from '../../../bot/sections.ts';
import { type Configuration, parseConfiguration, type RawConfiguration } from '../../../bot/swv/configuration.ts';
import { isBlock } from '../../../bot/swv/place.ts';
import { readPack } from '../../../bot/swv/read-pack.ts';
import type { Demo } from './read-demo.ts';

/** The configuration of a demonstration: the SWV's pack, with what was invented for it. Throws when the pack has errors. */
export async function readDemoPack({ swv, register }: Pick<Demo, 'swv' | 'register'>): Promise<Configuration> {
  const folder = fileURLToPath(new URL(`../../../bot/swv/packs/${swv}`, import.meta.url));
  const pack = await readPack(folder, sections);
  if (!pack.ok) throw new Error(`The demonstration's pack has errors; run: npm run swv -- check ${folder}`);
  const laid = parseConfiguration(withWerkgebieden(pack.value.raw, register.werkgebieden), sections);
  if (!laid.ok) throw new Error(`What is laid over ${swv} does not fit: ${laid.problems[0]?.reason}`);
  return laid.value;
}

/** The pack with invented werkgebieden; they say themselves that they are. */
function withWerkgebieden(raw: RawConfiguration, invented: Demo['register']['werkgebieden']): RawConfiguration {
  const { verantwoording } = raw;
  if (invented.length === 0 || !isBlock(verantwoording)) return raw;
  const said = <T>(value: T) => [
    { value, bron: 'verzonnen voor de demonstratie', geldigVanaf: '2026-08-01', geldigTot: null },
  ];
  const werkgebieden = invented.map(({ id, label, schools }) => ({ id, label: said(label), scholen: said(schools) }));
  return { ...raw, verantwoording: { ...verantwoording, werkgebieden } };
}
