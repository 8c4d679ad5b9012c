import { describe, expect, it } from 'vitest';
import { swvId } from '../../../cards/words/brands.ts';
import { makeVaultKey } from '../../../infra/ops/make-vault-key.ts';
import { ops } from '../../../infra/ops/ops.ts';
import { VO_MK } from '../../support/a-pack.ts';

const TENANT = 'b0a4d009-0000-4000-8000-000000000009';
const BEHEERDER = 'beheer@bureau.example';

describe('ops init at the keyboard', () => {
  const run = async (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const said: string[] = [];
    return { code: await ops(args, env, (line) => void said.push(line)), said: said.join('\n') };
  };

  it('says why it wants a tenant, and what else it takes', async () => {
    const { code, said } = await run(['init', '--swv', VO_MK, '--beheerder', BEHEERDER]);
    expect(code).toBe(2);
    expect(said).toContain('--swv DIR --beheerder E-MAIL --tenant GUID [--naam NAME]');
    expect(said).toContain('the same address in another tenant is somebody else');
  });

  it('is the only command with those options', async () => {
    expect((await run(['schema', '--tenant', TENANT])).said).toContain('Use: npm run ops');
  });

  it('says which option is wrong before it looks at anything', async () => {
    const env = { DATABASE_URL: 'postgres://helm:gras@127.0.0.1:9/meedoen' };
    const args = ['init', '--swv', VO_MK, '--beheerder', 'beheer', '--tenant', 'bureau'];
    const { code, said } = await run(args, env);
    expect(code).toBe(2);
    expect(said).toContain('Mend --beheerder, --tenant');
  });
});

describe('the key of a SWV in the vault', () => {
  const vault = (there: boolean, code = 'KeyNotFound') => {
    const made: string[] = [];
    const answer = { name: 'swv-duinroos', properties: { name: 'swv-duinroos', vaultUrl: 'https://kluis.example' } };
    const keys: Parameters<typeof makeVaultKey>[0] = {
      getKey: async () => {
        if (!there) throw Object.assign(new Error('gone'), { code });
        return answer;
      },
      createRsaKey: async (name, options) => {
        made.push(`${name} ${options?.keySize} ${options?.keyOps?.join(' ')}`);
        return answer;
      },
    };
    return { keys, made };
  };

  it('is made when there is none, to wrap and unwrap only', async () => {
    const { keys, made } = vault(false);
    await makeVaultKey(keys, swvId('duinroos'));
    expect(made).toEqual(['swv-duinroos 3072 wrapKey unwrapKey']);
  });

  it('is left when it is there, and not made when nobody knows', async () => {
    const there = vault(true);
    await makeVaultKey(there.keys, swvId('duinroos'));
    const unsure = vault(false, 'Forbidden');
    await expect(makeVaultKey(unsure.keys, swvId('duinroos'))).rejects.toThrow('gone');
    expect([...there.made, ...unsure.made]).toEqual([]);
  });
});
