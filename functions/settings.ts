import * as z from 'zod';
import type { TeamsIdentity } from '../bot/teams/authentication.ts';
import { type ModelSettings, readModelSettings } from '../bot/teams/model-settings.ts';

const GUID = z.guid();
const HTTPS = z.url({ protocol: /^https$/ });

const always = z.object({
  MICROSOFT_APP_ID: GUID,
  MICROSOFT_APP_TENANT_ID: GUID,
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/ }),
  KEY_VAULT_URL: HTTPS,
  DELIVER_QUEUE_URL: HTTPS,
  MEEDOEN_PUBLIC_URL: HTTPS,
});
/** By the type of the bot: a secret that lies beside a managed identity is not used. */
const byType = z.discriminatedUnion('MICROSOFT_APP_TYPE', [
  z.object({ MICROSOFT_APP_TYPE: z.literal('UserAssignedMSI') }),
  z.object({ MICROSOFT_APP_TYPE: z.literal('SingleTenant'), MICROSOFT_APP_PASSWORD: z.string() }),
]);

export interface Settings {
  readonly identity: Exclude<TeamsIdentity, { kind: 'off' }>;
  readonly databaseUrl: string;
  readonly keyVaultUrl: string;
  readonly queueUrl: string;
  /** Where browsers reach us, without a slash at its end. */
  readonly publicUrl: string;
  /** null: no model is asked what people mean. */
  readonly model: ModelSettings | null;
}

const WHAT: Readonly<Record<string, string>> = {
  MICROSOFT_APP_ID: 'the app id of the bot (a GUID); without it anybody could speak to the bot',
  MICROSOFT_APP_TENANT_ID: 'the tenant in which the bot is registered (a GUID)',
  MICROSOFT_APP_TYPE: 'UserAssignedMSI or SingleTenant',
  MICROSOFT_APP_PASSWORD: 'the secret of a SingleTenant bot',
  DATABASE_URL: 'postgres://… of a login that owns nothing and is a member of app_rw',
  KEY_VAULT_URL: 'https://… of the vault with one RSA key for each samenwerkingsverband',
  DELIVER_QUEUE_URL: 'https://… of the storage queue "deliver"',
  MEEDOEN_PUBLIC_URL: 'https://… under which people reach these functions with a browser, without /api',
  MODEL_ENDPOINT: 'https://… of a chat completions endpoint; give all three MODEL_ settings, or none',
  MODEL_KEY: 'the key of that endpoint; give all three MODEL_ settings, or none',
  MODEL_NAME: 'the model or deployment there; give all three MODEL_ settings, or none',
  DEBUG: 'may not be "true" beside MODEL_ENDPOINT: the openai package would print what people type',
};

/** A production start that lacks a setting: it says which, and what belongs there. */
export class SettingsIncomplete extends Error {
  constructor(names: readonly string[]) {
    const each = names.map((name) => `${name} (${WHAT[name] ?? name})`).join('; ');
    super(`Meedoen does not start in production. Mend these settings: ${each}.`);
    this.name = 'SettingsIncomplete';
  }
}

/**
 * Reads the settings of a production start; nothing has a default, and an empty setting is a missing one.
 * Throws {@link SettingsIncomplete}, which names at once all that is wrong, and no value.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value?.trim() || undefined]));
  const [read, type, model] = [always.safeParse(given), byType.safeParse(given), readModelSettings(env)];
  if (!read.success || !type.success || !model.ok) {
    const issues = [...(read.error?.issues ?? []), ...(type.error?.issues ?? [])];
    const names = [...issues.map(({ path }) => path.join('.')), ...(model.ok ? [] : model.names)];
    throw new SettingsIncomplete([...new Set(names)]);
  }
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TENANT_ID: tenantId } = read.data;
  return {
    identity:
      type.data.MICROSOFT_APP_TYPE === 'UserAssignedMSI'
        ? { kind: 'managed-identity', appId, tenantId }
        : { kind: 'secret', appId, tenantId, secret: type.data.MICROSOFT_APP_PASSWORD },
    databaseUrl: read.data.DATABASE_URL,
    keyVaultUrl: read.data.KEY_VAULT_URL,
    queueUrl: read.data.DELIVER_QUEUE_URL,
    publicUrl: read.data.MEEDOEN_PUBLIC_URL.replace(/\/+$/, ''),
    model: model.value,
  };
}
