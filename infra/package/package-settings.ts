import * as z from 'zod';

const link = z.url({ protocol: /^https$/ });

/** What the package must be told of the place where it will run; each is an environment variable of that name. */
const settings = z.object({
  /** The id in the manifest, made once and kept for ever; a catalogue calls it the external app id and gives one of its own. */
  TEAMS_APP_ID: z.guid(),
  /** The client id of the bot's Entra registration. */
  MICROSOFT_APP_ID: z.guid(),
  /** The host of the Functions app, where the vote page and the files are: `meedoen.example.nl`. */
  PUBLIC_HOST: z.hostname().regex(/\./),
  WEBSITE_URL: link,
  PRIVACY_URL: link,
  TERMS_URL: link,
});
export type PackageSettings = z.infer<typeof settings>;

/** For a package to look at, not to upload: nobody owns these ids, and `.example` is nobody's (RFC 2606). */
const DEMO: PackageSettings = {
  TEAMS_APP_ID: '00000000-0000-4000-8000-000000000001',
  MICROSOFT_APP_ID: '00000000-0000-4000-8000-000000000002',
  PUBLIC_HOST: 'meedoen.example',
  WEBSITE_URL: 'https://meedoen.example',
  PRIVACY_URL: 'https://meedoen.example/privacy',
  TERMS_URL: 'https://meedoen.example/voorwaarden',
};

/**
 * Reads the settings of the package. With none of them set it is a demo package; with some of them it is a mistake.
 *
 * @throws Error that names the settings to mend
 */
export function readPackageSettings(env: Readonly<Record<string, string | undefined>>): {
  readonly demo: boolean;
  readonly settings: PackageSettings;
} {
  const names = Object.keys(settings.shape);
  if (names.every((name) => env[name] === undefined)) return { demo: true, settings: DEMO };
  const parsed = settings.safeParse(env);
  if (parsed.success) return { demo: false, settings: parsed.data };
  const wrong = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))].join(', ');
  throw new Error(`Set or mend ${wrong}: ids are GUIDs, PUBLIC_HOST is a host name, links begin with https://.`);
}
