import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type ModelSettings, readModelSettings } from '../../bot/teams/model-settings.ts';
import type { SwvId } from '../../cards/words/brands.ts';
import { DEMOS } from './demo/demos.ts';

const environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3978),
  DATA_DIR: z.string().min(1).default('.data'),
});

export interface LocalSettings {
  readonly port: number;
  readonly dataDir: string;
  /** A language model for what people type; null when none is configured. */
  readonly model: ModelSettings | null;
}

/** The local host's settings. Its defaults are its own: in production everything must be said (functions/settings.ts). */
export function readLocalSettings(env: NodeJS.ProcessEnv): LocalSettings {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new Error(`Mend these settings: ${names}. PORT is a number from 1 to 65535; DATA_DIR a folder.`);
  }
  const model = readModelSettings(env);
  if (!model.ok) throw new Error(`Mend these settings, or leave all of them out: ${model.names.join(', ')}.`);
  return { port: parsed.data.PORT, dataDir: resolve(parsed.data.DATA_DIR), model: model.value };
}

export interface StartSettings extends LocalSettings {
  /** Whose demonstration is shown. */
  readonly swv: SwvId;
}

/**
 * The settings with the demonstration that was asked for: `npm start -- --swv NAME`. Each has a data folder of its own, the
 * first the one that was always there. Throws a sentence for who is at the keyboard.
 */
export function readStartSettings(env: NodeJS.ProcessEnv, args: readonly string[]): StartSettings {
  const settings = readLocalSettings(env);
  const name = readName(args);
  const asked = name === undefined ? DEMOS[0] : DEMOS.find(({ swv }) => swv === name);
  if (asked === undefined) throw new Error(`Er is geen demonstratie van "${name}". ${choice()}`);
  const { swv } = asked;
  return { ...settings, swv, dataDir: asked === DEMOS[0] ? settings.dataDir : join(settings.dataDir, swv) };
}

function readName(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { swv: { type: 'string' } } }).values.swv;
  } catch {
    throw new Error(`Dit begrijp ik niet: ${args.join(' ')}. ${choice()}`);
  }
}

const choice = () => `Kies met --swv een van: ${DEMOS.map(({ swv }) => swv).join(', ')}.`;
