import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sections } from '../../../bot/sections.ts';
import { migrate } from '../../../bot/store/migrate.ts';
import { openPglite } from '../../../bot/store/open-pglite.ts';
import { createConfigurations } from '../../../bot/swv/configurations.ts';
import { readPack } from '../../../bot/swv/read-pack.ts';
import { swvId } from '../../../cards/words/brands.ts';
import { swv } from '../../../infra/local/swv-cli.ts';
import { copyOfPack, PPO_NK, VO_MK } from '../../support/a-pack.ts';
import { emptyPglite } from '../../support/pglite-template.ts';

async function run(...args: string[]): Promise<{ code: number; text: string }> {
  let text = '';
  const clock = { now: () => new Date('2026-11-21T10:00:00Z') };
  const code = await swv(args, clock, (piece) => {
    text += piece;
  });
  return { code, text };
}

describe('swv check', () => {
  test('of a valid pack says what is to be filled in, expired and open today, and ends with 0', async () => {
    const { code, text } = await run('check', VO_MK);
    expect(code).toBe(0);
    expect(text).toContain('In te vullen (een productiestart weigert dit): 4');
    expect(text).toContain('nummer van het mandaatbesluit');
    expect(text).toMatch(/Verlopen.*: \d+/);
    expect(text).toMatch(/Te controleren: \d+/);
    expect(text).toContain('is geldig op 21 november 2026, nog niet klaar voor productie: 4 in te vullen');
  });

  test('of another day says what had not expired then', async () => {
    expect((await run('check', VO_MK, '2024-01-01')).text).not.toContain('Verlopen');
  });

  test('says which parts a pack does without, so that a file that was forgotten is noticed', async () => {
    expect((await run('check', PPO_NK)).text).toContain('Niet in gebruik, want het bestand is er niet: aanvragen.json');
    expect((await run('check', VO_MK)).text).not.toContain('Niet in gebruik');
  });

  test('of a pack with errors prints each with its place and reason, and ends with 1', async () => {
    const pack = await copyOfPack();
    await pack.replace('scholen.json', '"28BN00"', '"28BN"');
    await pack.remove('werktijden.json');
    const { code, text } = await run('check', pack.directory);
    expect(code).toBe(1);
    expect(text).toContain('scholen.json scholen[0].gegevens[0].value.brin: moet een BRIN');
    expect(text).toContain('werktijden.json: dit bestand ontbreekt in de map');
    expect(text).toContain('2 fouten');
  });

  test.each([
    [[]],
    [['check']],
    [['chekc', VO_MK]],
    [['check', VO_MK, 'morgen']],
    [['check', VO_MK, '2026-11-21', 'x']],
    [['diff', VO_MK]],
    [['diff', VO_MK, VO_MK, 'x']],
    [['diff', VO_MK, '--data']],
    [['check', VO_MK, '--dta', 'x']],
  ])('%j is answered with how to use it, and ends with 2', async (args) => {
    const { code, text } = await run(...args);
    expect(code).toBe(2);
    expect(text).toContain('npm run swv -- check');
  });
});

describe('swv diff', () => {
  test('of a pack and itself says so, and ends with 0', async () => {
    expect(await run('diff', VO_MK, VO_MK)).toEqual({ code: 0, text: 'Er is geen verschil.\n' });
  });

  test('says by place what it was and what it becomes, with bron and dates, and ends with 1', async () => {
    const pack = await copyOfPack();
    await pack.replace('aanvragen.json', '[6, 8, 10, 12]', '[6, 8, 10]');
    await pack.replace('identiteit.json', '"geldigTot": "2025-07-31"', '"geldigTot": "2027-07-31"');
    await pack.replace('kalender.json', '"laatste": "2026-10-18",', '"laatste": "2026-10-19",');
    const { code, text } = await run('diff', VO_MK, pack.directory);
    expect(code).toBe(1);
    expect(text).toContain('soorten.maatwerk-individueel.duur.weken[2026-08-01]\n    was:   6, 8, 10 en 12 weken');
    expect(text).toContain('wordt: 6, 8 en 10 weken\n');
    expect(text).toContain('naam[2021-08-01]\n    was:   geldig tot en met: 31 juli 2025');
    expect(text).toContain('schoolvakanties[herfst 2026-2027].laatste\n    was:   18 oktober 2026');
    expect(text).toMatch(/\n3 verschillen\n$/);
  });

  test('of a pack with errors says those, and ends with 2', async () => {
    const pack = await copyOfPack();
    await pack.write('werktijden.json', '{');
    const { code, text } = await run('diff', VO_MK, pack.directory);
    expect(code).toBe(2);
    expect(text).toContain('werktijden.json: regel 1, teken 2');
  });

  test('with --data says what a pack would change in the folder of a stopped Meedoen', async () => {
    const data = await mkdtemp(join(tmpdir(), 'swv-data-'));
    onTestFinished(() => rm(data, { recursive: true }));
    expect(await run('--data', data, 'diff', VO_MK)).toMatchObject({
      code: 2,
      text: `${data}: hier staat geen Meedoen\n`,
    });
    await cp(await emptyPglite(), join(data, 'pg'), { recursive: true });
    const { store, owner } = await openPglite({ dataDir: join(data, 'pg') });
    await migrate(owner);
    const swvKey = swvId('duinroos');
    await store.directory.addSwv({ id: swvKey, name: 'Duinroos' }, new Date(0));
    const pack = await readPack(VO_MK, sections);
    if (!pack.ok) throw new Error('the pack has errors');
    await store.write(swvKey, (tx) =>
      createConfigurations(sections, 'shown').importNext(tx, pack.value.raw, 'meedoen', new Date(0)),
    );
    await store.close();
    expect(await run('--data', data, 'diff', VO_MK)).toMatchObject({ code: 0 });
    const changed = await copyOfPack();
    await changed.replace('identiteit.json', '"2704"', '"2705"');
    const { code, text } = await run('--data', data, 'diff', changed.directory, 'duinroos');
    expect(code).toBe(1);
    expect(text).toContain('nummer[2021-08-01]\n    was:   2704\n    wordt: 2705');
    expect(await run('--data', data, 'diff', VO_MK, 'zeeduin')).toMatchObject({
      code: 2,
      text: expect.stringContaining('er zijn: duinroos'),
    });
  });
});
