import { expect, it } from 'vitest';
import { appendAudit } from '../../../bot/store/audit.ts';
import { erasePayload } from '../../../bot/store/erase-payload.ts';
import { type SwvId, swvId } from '../../../cards/words/brands.ts';
import { eachEngine, type TestStore } from '../../support/stores.ts';
import { runCommand } from './run-command.ts';

const at = new Date('2026-12-07T09:00:00Z');
const [duinroos, helmgras] = [swvId('duinroos'), swvId('helmgras')];

async function fill({ store, operations }: TestStore, swv: SwvId, rows: number): Promise<void> {
  await operations.addSwv({ id: swv, name: `Samenwerkingsverband ${swv}` }, at);
  const entry = {
    at,
    actor: 'meedoen',
    verb: 'proef',
    subject: 'proef',
    outcome: 'ok',
    payload: { wie: 'Zoco' },
  } as const;
  for (let n = 0; n < rows; n += 1) await store.write(swv, (tx) => appendAudit(tx, entry));
}

/** An owner who switches the guards off can change what stood there. */
const tamper = ({ owner }: TestStore, statement: string) =>
  owner.exec(`
    alter table audit_payloads no force row level security, disable trigger user;
    ${statement};
    alter table audit_payloads force row level security, enable trigger user;`);

eachEngine('ops verify-audit', (engine) => {
  it('says of each samenwerkingsverband how many rows it checked, and of how many the words were erased', async () => {
    const database = await engine.fresh();
    await fill(database, duinroos, 3);
    await fill(database, helmgras, 1);
    await database.store.write(duinroos, (tx) => erasePayload(tx, [2], at));
    const all = await runCommand(database, 'verify-audit');
    expect(all.well).toBe(true);
    expect(all.said).toBe(
      'duinroos: whole, 3 rows checked, 1 of them with their words erased.\nhelmgras: whole, 1 rows checked.',
    );
    expect((await runCommand(database, 'verify-audit', 'helmgras')).said).toBe('helmgras: whole, 1 rows checked.');
  });

  it('ends badly when one of several was changed, naming the first bad row and why, and checks the rest', async () => {
    const database = await engine.fresh();
    await fill(database, duinroos, 3);
    await fill(database, helmgras, 2);
    await tamper(
      database,
      `update audit_payloads set payload = '{"wie":"Niemand"}' where swv_id = 'duinroos' and seq = 2`,
    );
    const { well, said } = await runCommand(database, 'verify-audit');
    expect(well).toBe(false);
    expect(said).toMatch(/^duinroos: NOT whole\. First bad row: 2 \(payload-edited: /);
    expect(said).toContain('helmgras: whole, 2 rows checked.');
    expect(said).not.toMatch(/Niemand|Zoco/);
  });

  it('does not call a samenwerkingsverband whole that is not there', async () => {
    const { swv, ...database } = await engine.swv();
    const { well, said } = await runCommand(database, 'verify-audit', `${swv}x`);
    expect(well).toBe(false);
    expect(said).toBe(`There is no samenwerkingsverband ${swv}x here. There are: ${swv}.`);
  });
});
