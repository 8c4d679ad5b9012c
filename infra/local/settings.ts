import { resolve } from 'node:path';
import * as z from 'zod';

const environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3978),
  DATA_DIR: z.string().min(1).default('.data'),
});

export interface LocalSettings {
  readonly port: number;
  readonly dataDir: string;
}

/** The local host's settings. Its defaults are its own: in production everything must be said (functions/settings.ts). */
export function readLocalSettings(env: NodeJS.ProcessEnv): LocalSettings {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new Error(`Mend these settings: ${names}. PORT is a number from 1 to 65535; DATA_DIR a folder.`);
  }
  return { port: parsed.data.PORT, dataDir: resolve(parsed.data.DATA_DIR) };
}
