import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { sections } from '../../../../bot/sections.ts';
import type { RawConfiguration } from '../../../../bot/swv/configuration.ts';
import { readPack } from '../../../../bot/swv/read-pack.ts';

const PACK = fileURLToPath(new URL('../../../../bot/swv/packs/vo-midden-kennemerland', import.meta.url));

/** What a test wants other than the pack has it, of maatwerk individueel; `aangeboden` is of every kind. */
export interface Changes {
  readonly besluit?: 'cvt' | 'directeur-bestuurder';
  readonly quorum?: number;
  readonly maximumBedrag?: string;
  readonly aangeboden?: boolean;
  /** Of maatwerk: an amount for each school year. */
  readonly budget?: string;
  /** Where the dossiers are; `extern`: in another system, and no FG signed for holding them here. */
  readonly modus?: 'eigen' | 'extern';
  /** The SWV takes no requests in Meedoen: its pack has no aanvragen.json. */
  readonly without?: 'aanvragen';
}

const values = z.array(z.looseObject({ value: z.unknown() }));
const shape = z.looseObject({
  dossiers: z.looseObject({ modus: values }),
  aanvragen: z.looseObject({
    soorten: z.record(z.string(), z.record(z.string(), z.unknown())),
    budgetten: z.array(z.looseObject({ bedrag: values })),
  }),
});

let read: ReturnType<typeof readPack> | undefined;

/** The pack of VO Midden-Kennemerland, with these values. */
export async function aConfiguration({ budget, modus, without, ...changes }: Changes = {}): Promise<RawConfiguration> {
  read ??= readPack(PACK, sections);
  const pack = await read;
  if (!pack.ok) throw new Error('The pack has errors.');
  const raw = shape.parse(structuredClone(pack.value.raw));
  if (budget !== undefined) {
    for (const one of raw.aanvragen.budgetten) for (const entry of one.bedrag) entry.value = budget;
  }
  if (modus !== undefined) for (const entry of raw.dossiers.modus) entry.value = modus;
  for (const [name, kind] of Object.entries(raw.aanvragen.soorten)) {
    for (const [key, value] of Object.entries(changes)) {
      if (name !== 'maatwerk-individueel' && key !== 'aangeboden') continue;
      kind[key] = values.parse(kind[key]).map(({ tegenspraak: _, ...entry }) => ({ ...entry, value }));
    }
  }
  if (without !== undefined) return Object.fromEntries(Object.entries(raw).filter(([name]) => name !== without));
  return raw;
}
