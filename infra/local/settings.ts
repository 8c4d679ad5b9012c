import { resolve } from 'node:path';
import * as z from 'zod';
import { type ModelSettings, readModelSettings } from '../../bot/teams/model-settings.ts';

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
