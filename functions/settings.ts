import * as z from 'zod';
import type { TeamsIdentity } from '../bot/teams/authentication.ts';

const present = z.string().trim().min(1);

const schema = z
  .object({
    MICROSOFT_APP_ID: z.guid(),
    MICROSOFT_APP_TENANT_ID: z.guid(),
    MICROSOFT_APP_TYPE: z.enum(['UserAssignedMSI', 'SingleTenant']),
    MICROSOFT_APP_PASSWORD: present.optional(),
    DATABASE_URL: z.string().regex(/^postgres(?:ql)?:\/\//),
    KEY_VAULT_URL: z.url({ protocol: /^https$/ }),
    DELIVER_QUEUE_URL: z.url({ protocol: /^https?$/ }),
  })
  .refine((env) => env.MICROSOFT_APP_TYPE !== 'SingleTenant' || env.MICROSOFT_APP_PASSWORD !== undefined, {
    path: ['MICROSOFT_APP_PASSWORD'],
  });

export interface Settings {
  readonly identity: Exclude<TeamsIdentity, { kind: 'off' }>;
  readonly databaseUrl: string;
  readonly keyVaultUrl: string;
  readonly queueUrl: string;
}

const WHAT: Readonly<Record<string, string>> = {
  MICROSOFT_APP_ID: 'the app id of the bot (a GUID); without it anybody could speak to the bot',
  MICROSOFT_APP_TENANT_ID: 'the tenant in which the bot is registered (a GUID)',
  MICROSOFT_APP_TYPE: 'UserAssignedMSI or SingleTenant',
  MICROSOFT_APP_PASSWORD: 'the secret of a SingleTenant bot',
  DATABASE_URL: 'postgres://… of a login that owns nothing and is a member of app_rw',
  KEY_VAULT_URL: 'https://… of the vault with one RSA key for each samenwerkingsverband',
  DELIVER_QUEUE_URL: 'https://… of the storage queue "deliver"',
};

/** A production start that lacks a setting: it says which, and what belongs there. */
export class SettingsIncomplete extends Error {
  constructor(names: readonly string[]) {
    super(
      `Meedoen does not start in production. Mend these settings: ${names.map((name) => `${name} (${WHAT[name] ?? name})`).join('; ')}.`,
    );
    this.name = 'SettingsIncomplete';
  }
}

/** Reads the settings of a production start; nothing has a default. Throws {@link SettingsIncomplete}. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = schema.safeParse(env);
  if (!parsed.success)
    throw new SettingsIncomplete([...new Set(parsed.error.issues.map(({ path }) => path.join('.')))]);
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TENANT_ID: tenantId, MICROSOFT_APP_PASSWORD: secret } = parsed.data;
  return {
    identity:
      secret === undefined
        ? { kind: 'managed-identity', appId, tenantId }
        : { kind: 'secret', appId, tenantId, secret },
    databaseUrl: parsed.data.DATABASE_URL,
    keyVaultUrl: parsed.data.KEY_VAULT_URL,
    queueUrl: parsed.data.DELIVER_QUEUE_URL,
  };
}
