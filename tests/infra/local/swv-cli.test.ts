import { describe, expect, test } from 'vitest';
import { swv } from '../../../infra/local/swv-cli.ts';
import { copyOfPack, VO_MK } from '../../support/a-pack.ts';

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
    expect(text).toContain('In te vullen (een productiestart weigert dit): 2');
    expect(text).toContain('nummer van het mandaatbesluit');
    expect(text).toMatch(/Verlopen.*: \d+/);
    expect(text).toMatch(/Te controleren: \d+/);
    expect(text).toContain('is geldig op 21 november 2026, nog niet klaar voor productie: 2 in te vullen');
  });

  test('of another day says what had not expired then', async () => {
    expect((await run('check', VO_MK, '2024-01-01')).text).not.toContain('Verlopen');
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
  ])('%j is answered with how to use it, and ends with 2', async (args) => {
    const { code, text } = await run(...args);
    expect(code).toBe(2);
    expect(text).toContain('npm run swv -- check');
  });
});
