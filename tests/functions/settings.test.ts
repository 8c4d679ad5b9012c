import { describe, expect, test } from 'vitest';
import { readSettings, SettingsIncomplete } from '../../functions/settings.ts';

const managed = {
  MICROSOFT_APP_ID: '33333333-aaaa-4000-8000-000000000003',
  MICROSOFT_APP_TENANT_ID: '44444444-aaaa-4000-8000-000000000004',
  MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  DATABASE_URL: 'postgres://meedoen:geheim%21@db.example:5432/meedoen?sslmode=verify-full',
  KEY_VAULT_URL: 'https://kluis.vault.azure.net',
  DELIVER_QUEUE_URL: 'https://opslag.queue.core.windows.net/deliver',
  MEEDOEN_PUBLIC_URL: 'https://meedoen.example/',
};
const secret = { ...managed, MICROSOFT_APP_TYPE: 'SingleTenant', MICROSOFT_APP_PASSWORD: 'geheim' };
const model = { MODEL_ENDPOINT: 'https://model.example/v1', MODEL_KEY: 'sk-niet-echt', MODEL_NAME: 'klein' };

/** What a start with these settings is refused with. */
function refusal(env: NodeJS.ProcessEnv): string {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsIncomplete) return error.message;
    throw error;
  }
  throw new Error('These settings were accepted.');
}
const named = (sentence: string) => [...sentence.matchAll(/([A-Z_]{5,}) \(/g)].map(([, name]) => name);

describe('the settings of a production start', () => {
  test('are read for a managed identity and for a secret', () => {
    expect(readSettings(managed)).toEqual({
      identity: {
        kind: 'managed-identity',
        appId: managed.MICROSOFT_APP_ID,
        tenantId: managed.MICROSOFT_APP_TENANT_ID,
      },
      databaseUrl: managed.DATABASE_URL,
      keyVaultUrl: managed.KEY_VAULT_URL,
      queueUrl: managed.DELIVER_QUEUE_URL,
      publicUrl: 'https://meedoen.example',
      model: null,
    });
    expect(readSettings(secret).identity).toMatchObject({ kind: 'secret', secret: 'geheim' });
    expect(readSettings({ ...managed, ...model }).model).toMatchObject({ name: 'klein' });
  });

  test('a managed identity stays one when a secret lies beside it', () => {
    expect(readSettings({ ...secret, MICROSOFT_APP_TYPE: 'UserAssignedMSI' }).identity.kind).toBe('managed-identity');
  });

  test('without MICROSOFT_APP_ID there is no start, and the sentence says why', () => {
    const { MICROSOFT_APP_ID: _, ...rest } = managed;
    expect(refusal(rest)).toBe(
      'Meedoen does not start in production. Mend these settings: ' +
        'MICROSOFT_APP_ID (the app id of the bot (a GUID); without it anybody could speak to the bot).',
    );
  });

  test.each(Object.keys(secret))('%s is named when it alone is missing, or empty', (name) => {
    for (const value of [undefined, '', '  ']) expect(named(refusal({ ...secret, [name]: value }))).toEqual([name]);
  });

  test('all that is missing is named at once', () => {
    expect(named(refusal({})).toSorted()).toEqual(Object.keys(managed).toSorted());
    const twoWrong = { ...secret, MICROSOFT_APP_PASSWORD: '', KEY_VAULT_URL: '', MODEL_KEY: 'alleen deze' };
    expect(named(refusal(twoWrong)).toSorted()).toEqual(
      ['KEY_VAULT_URL', 'MICROSOFT_APP_PASSWORD', 'MODEL_ENDPOINT', 'MODEL_KEY', 'MODEL_NAME'].toSorted(),
    );
  });

  test.each<[string, string]>([
    ['MICROSOFT_APP_ID', 'meedoen'],
    ['MICROSOFT_APP_TENANT_ID', 'common'],
    ['MICROSOFT_APP_TYPE', 'MultiTenant'],
    ['DATABASE_URL', 'meedoen.db'],
    ['DATABASE_URL', 'mysql://db.example/meedoen'],
    ['DATABASE_URL', 'file:///data/pglite'],
    ['KEY_VAULT_URL', 'http://kluis.vault.azure.net'],
    ['KEY_VAULT_URL', 'kluis'],
    ['DELIVER_QUEUE_URL', 'http://127.0.0.1:10001/devstoreaccount1/deliver'],
    ['DELIVER_QUEUE_URL', 'UseDevelopmentStorage=true'],
    ['MEEDOEN_PUBLIC_URL', 'http://meedoen.example'],
  ])('%s may not be "%s"', (name, value) => {
    const sentence = refusal({ ...secret, [name]: value });
    expect(named(sentence)).toEqual([name]);
    expect(sentence).not.toContain(`"${value}"`);
  });

  test('no value of a setting stands in the refusal', () => {
    const sentence = refusal({ ...secret, ...model, MODEL_NAME: '', MICROSOFT_APP_ID: 'geen-guid' });
    for (const value of ['geheim', 'sk-niet-echt', 'geen-guid', 'db.example']) expect(sentence).not.toContain(value);
  });
});
