import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { reveal, Sensitive } from '../../../../cards/words/sensitive.ts';
import { decodeFolded, decodeRecord } from '../../../../bot/arrangements/data/decode-record.ts';
import { encodeRecord } from '../../../../bot/arrangements/data/encode-record.ts';
import { findFolded, lockArrangement, lockRow } from '../../../../bot/arrangements/data/find-arrangement.ts';
import { saveChange } from '../../../../bot/arrangements/data/save-change.ts';
import { sealedIn } from '../../../../bot/arrangements/data/seal-tree.ts';
import { keepingSealed, openingWith, sealingWith } from '../../../../bot/arrangements/data/sealing.ts';
import { type Arrangement, CLOSED_STATES, OPEN_STATES } from '../../../../bot/arrangements/rules/arrangement.ts';
import { arrangements } from '../../../../bot/arrangements/tables.ts';
import { createCipher } from '../../../../bot/store/cipher.ts';
import { createMemoryKeys } from '../../../support/memory-keys.ts';
import { eachEngine } from '../../../support/stores.ts';
import { bodies, inState, next, click, now } from '../support/play.ts';

/** A record in which every sensitive text can be compared. */
const shown = (record: Arrangement): unknown =>
  JSON.parse(JSON.stringify(unveil(record)));
const unveil = (value: unknown): unknown => {
  if (value instanceof Sensitive) return `gevoelig: ${reveal(value)}`;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(unveil);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unveil(inner)]));
};
const aScratch = () => next(click(inState('concept'), 'zoco', bodies.keepTyped));

eachEngine('a request in the store', (engine) => {
  const open = async () => {
    const { store, swv } = await engine.swv();
    const cipher = await createCipher(createMemoryKeys(swv), store).of(swv);
    const write = (before: Arrangement | null, after: Arrangement | null) =>
      store.write(swv, (tx) =>
        saveChange(tx, before, { next: after, events: [] }, sealingWith(cipher, (after ?? before ?? aScratch()).id), now.instant),
      );
    const read = (id: Arrangement['id']) => store.write(swv, (tx) => lockArrangement(tx, id, cipher));
    return { store, swv, cipher, write, read };
  };

  it('comes back exactly as it went in, in every state', async () => {
    const { write, read } = await open();
    for (const state of [...OPEN_STATES, ...CLOSED_STATES]) {
      const record = state === 'concept' ? aScratch() : inState(state);
      expect(await write(null, record)).toBe(true);
      const back = await read(record.id);
      expect(shown(back ?? aScratch())).toEqual(shown(record));
      await write(record, null);
    }
  });

  it('has no readable text of a pupil in the raw row', async () => {
    const { store, swv, write } = await open();
    const record = inState('toegekend');
    await write(null, record);
    const [row] = await store.read(swv, (tx) => tx.db.select().from(arrangements));
    const raw = JSON.stringify(row);
    for (const text of texts(record)) expect(raw).not.toContain(text);
    expect(sealedIn(row?.body).size).toBe(texts(record).length);
  });

  it('does not open a text that was moved to another field or another request', async () => {
    const { cipher } = await open();
    const record = inState('bij-consulent');
    const row = { swvId: record.id, ...encodeRecord(record, now.instant, sealingWith(cipher, record.id)) };
    const sealed = [...sealedIn(row.body)];
    const [first, second] = sealed;
    if (!first || !second) throw new Error('There are two texts.');
    const opens = openingWith(cipher, record.id);
    expect(reveal(opens(first[1], first[0]))).not.toBe('');
    expect(() => opens(first[1], second[0])).toThrow('does not open');
    const other = next(click(record, 'consulent', bodies.openDossier));
    expect(() => openingWith(cipher, { ...other, id: inState('concept').id }.id)(first[1], `x.${first[0]}`)).toThrow();
  });

  it('is never saved from a read that left its texts sealed', async () => {
    const { store, swv, write } = await open();
    const record = inState('bij-consulent');
    await write(null, record);
    const folded = await store.read(swv, (tx) => findFolded(tx, record.id));
    if (!folded) throw new Error('It is there.');
    await expect(write(record, folded)).rejects.toThrow('folded');
  });

  it('keeps every text sealed as it stood when a job without a key changes it', async () => {
    const { store, swv, cipher, write, read } = await open();
    const record = inState('bij-cvt');
    await write(null, record);
    await store.write(swv, async (tx) => {
      const row = await lockRow(tx, record.id);
      if (!row) throw new Error('It is there.');
      const folded = decodeFolded(row);
      const changed = { ...folded, state: 'bij-secretaris' as const };
      await saveChange(tx, folded, { next: changed, events: [] }, keepingSealed(row), now.instant);
      expect(() => keepingSealed(row)(new Sensitive('nieuw'), 'steps.2.doel')).toThrow('without a key');
    });
    expect(shown((await read(record.id)) ?? aScratch())).toEqual({ ...Object(shown(record)), state: 'bij-secretaris' });
    expect(cipher).toBeDefined();
  });

  it('is made once: the second of two with the same id is told so', async () => {
    const { write } = await open();
    expect(await write(null, inState('concept'))).toBe(true);
    expect(await write(null, inState('concept'))).toBe(false);
  });

  it('refuses a write on a revision that is not the one that was read', async () => {
    const { write } = await open();
    const record = inState('bij-consulent');
    await write(null, record);
    const stale = { ...record, revision: inState('concept').revision };
    await expect(write(stale, record)).rejects.toThrow('without its lock');
  });

  it('says so when its shape is not one that we know', async () => {
    const { store, swv, cipher, write } = await open();
    const record = inState('concept');
    await write(null, record);
    await store.write(swv, (tx) =>
      tx.db.update(arrangements).set({ body: { v: 99 } }).where(eq(arrangements.id, record.id)),
    );
    await expect(store.write(swv, (tx) => lockArrangement(tx, record.id, cipher))).rejects.toThrow();
  });
});

describe('the texts of a request', () => {
  it('are all Sensitive: none is left to a plain string', () => {
    const row = { swvId: 'x', ...encodeRecord(inState('toegekend'), now.instant, () => '1.1.x') };
    expect(() => decodeRecord({ ...row, swvId: inState('concept').id } as never, (text) => new Sensitive(text))).not.toThrow();
  });
});

function texts(record: Arrangement): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (value instanceof Sensitive) found.push(reveal(value));
    else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) walk(inner);
  };
  walk(record);
  return found;
}
