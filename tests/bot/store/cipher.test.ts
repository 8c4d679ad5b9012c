import { createSecretKey } from 'node:crypto';
import { expect, it } from 'vitest';
import { KeyMissing } from '../../../bot/core/key-missing.ts';
import type { Keys } from '../../../bot/core/ports.ts';
import { createCipher } from '../../../bot/store/cipher.ts';
import { CannotOpen, createSwvCipher } from '../../../bot/store/swv-cipher.ts';
import { dataKeys } from '../../../bot/store/tables/data-keys.ts';
import { NestedTransaction } from '../../../bot/store/transaction-context.ts';
import { reveal, Sensitive } from '../../../cards/words/sensitive.ts';
import { createMemoryKeys } from '../../support/memory-keys.ts';
import { eachEngine } from '../../support/stores.ts';

const PLACE = 'requests.wish.0190-a';
const words = (text: string) => new Sensitive(text);

eachEngine('the cipher', (engine) => {
  const withCipher = async (keptMs?: number) => {
    const { store, swv } = await engine.swv();
    const keys = createMemoryKeys(swv);
    return { store, swv, keys, cipher: createCipher(keys, store, keptMs) };
  };

  it.each(['', 'Wil graag in de klas blijven.', '“’ é 🌱\u0000', 'x'.repeat(100_000)])(
    'opens what it sealed',
    async (text) => {
      const { swv, cipher } = await withCipher();
      const mine = await cipher.of(swv);
      const sealed = mine.seal(words(text), PLACE);
      expect(reveal(mine.open(sealed, PLACE))).toBe(text);
      if (text.length > 10) expect(sealed).not.toContain(text.slice(0, 10));
      expect(mine.seal(words(text), PLACE)).not.toBe(sealed);
    },
  );

  it('marks a value so that the same one is known and no other is, however it was written', async () => {
    const { swv, keys, store, cipher } = await withCipher();
    const mine = await cipher.of(swv);
    const mark = mine.mark(words('10-4711a'), 'leerling x');
    expect(mine.mark(words(' 104711A '), 'leerling x')).toBe(mark);
    expect(mine.mark(words('10-4712a'), 'leerling x')).not.toBe(mark);
    expect(mine.mark(words('10-4711a'), 'leerling y')).not.toBe(mark);
    const other = await withCipher();
    expect((await other.cipher.of(other.swv)).mark(words('10-4711a'), 'leerling x')).not.toBe(mark);
    await cipher.rotate(swv);
    expect((await createCipher(keys, store).of(swv)).mark(words('10-4711a'), 'leerling x')).toBe(mark);
  });

  it('marks nothing without its first data key: another mark would hide who was marked before', async () => {
    const { swv } = await withCipher();
    const [one, two] = [7, 8].map((byte) => createSecretKey(Buffer.alloc(32, byte)));
    if (!one || !two) throw new Error('There are two keys.');
    const both = new Map([
      [1, one],
      [2, two],
    ]);
    const about = [words('10-4711a'), 'leerling x'] as const;
    expect(createSwvCipher(swv, both, 2).mark(...about)).toBe(
      createSwvCipher(swv, new Map([[1, one]]), 1).mark(...about),
    );
    const left = createSwvCipher(swv, new Map([[2, two]]), 2);
    expect(() => left.mark(...about)).toThrow('data key 1');
  });

  it('does not open it in another row or column, changed, cut off, or as nonsense', async () => {
    const { swv, cipher } = await withCipher();
    const mine = await cipher.of(swv);
    const sealed = mine.seal(words('geheim'), PLACE);
    expect(() => mine.open(sealed, 'requests.wish.0190-b')).toThrow(CannotOpen);
    expect(() => mine.open(sealed, 'requests.goal.0190-a')).toThrow(CannotOpen);
    const at = sealed.length - 8;
    const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
    for (const bad of [
      changed,
      sealed.slice(0, -4),
      '1.1.AAAA',
      `1.9.${sealed.slice(4)}`,
      sealed.replace('1.', '2.'),
      'geheim',
      '',
    ]) {
      expect(() => mine.open(bad, PLACE)).toThrow(CannotOpen);
    }
  });

  it('does not open for another SWV, not even with the same data key', async () => {
    const { swv } = await engine.swv();
    const { swv: other } = await engine.swv();
    const sameKey = new Map([[1, createSecretKey(Buffer.alloc(32, 7))]]);
    const [mine, theirs] = [createSwvCipher(swv, sameKey, 1), createSwvCipher(other, sameKey, 1)];
    expect(() => theirs.open(mine.seal(words('geheim'), PLACE), PLACE)).toThrow(CannotOpen);
  });

  it('gives each SWV a data key of its own', async () => {
    const { swv, cipher, keys, store } = await withCipher();
    const { swv: other } = await engine.swv();
    await keys.create(other);
    const sealed = (await cipher.of(swv)).seal(words('geheim'), PLACE);
    const theirs = await cipher.of(other);
    expect(() => theirs.open(sealed, PLACE)).toThrow(CannotOpen);
    expect(await store.read(swv, (tx) => tx.db.select().from(dataKeys))).toHaveLength(1);
  });

  it('opens after a restart what an earlier process sealed', async () => {
    const { swv, cipher, keys, store } = await withCipher();
    const sealed = (await cipher.of(swv)).seal(words('blijft'), PLACE);
    expect(reveal((await createCipher(keys, store).of(swv)).open(sealed, PLACE))).toBe('blijft');
  });

  it('unwraps once, however many ask at the same time and afterwards', async () => {
    const { swv, cipher, keys } = await withCipher();
    await Promise.all(Array.from({ length: 10 }, () => cipher.of(swv)));
    await cipher.of(swv);
    expect(keys.unwraps).toBe(1);
  });

  it('has one first data key when two processes make it at once', async () => {
    const { swv, keys, store } = await withCipher();
    const bothWrap = Promise.withResolvers<void>();
    let wrapping = 0;
    const meeting: Keys = {
      unwrap: keys.unwrap,
      async wrap(of, dataKey) {
        wrapping += 1;
        if (wrapping === 2) bothWrap.resolve();
        await bothWrap.promise; // by now both have seen that there is none
        return keys.wrap(of, dataKey);
      },
    };
    const [a, b] = await Promise.all([createCipher(meeting, store).of(swv), createCipher(meeting, store).of(swv)]);
    expect(reveal(b.open(a.seal(words('samen'), PLACE), PLACE))).toBe('samen');
  });

  it('refuses a SWV without its key, naming it, while the others go on; and tries again when the key is back', async () => {
    const { swv, cipher, keys } = await withCipher();
    const { swv: lost } = await engine.swv();
    await expect(cipher.of(lost)).rejects.toThrow(new KeyMissing(lost));
    await expect(cipher.of(swv)).resolves.toBeDefined();
    await keys.create(lost);
    await expect(cipher.of(lost)).resolves.toBeDefined();
  });

  it('refuses a SWV whose key was lost after it had sealed, and makes no new data key in its place', async () => {
    const { swv, cipher, keys, store } = await withCipher();
    await cipher.of(swv);
    keys.lose(swv);
    await expect(createCipher(keys, store).of(swv)).rejects.toThrow(KeyMissing);
    expect(await store.read(swv, (tx) => tx.db.select().from(dataKeys))).toHaveLength(1);
  });

  it('is asked for before the transaction, not inside, also when it is in memory already', async () => {
    const { swv, cipher, store } = await withCipher();
    await cipher.of(swv);
    await expect(store.write(swv, async () => cipher.of(swv))).rejects.toThrow(NestedTransaction);
  });

  it('rotates: the new data key seals, the old one opens, and resealing moves a text over', async () => {
    const { swv, cipher } = await withCipher(0);
    const before = (await cipher.of(swv)).seal(words('oud'), PLACE);
    expect(await cipher.rotate(swv)).toBe(2);
    const after = await cipher.of(swv);
    expect(after.seal(words('nieuw'), PLACE)).toMatch(/^1\.2\./);
    expect(reveal(after.open(before, PLACE))).toBe('oud');
    const moved = after.reseal(before, PLACE);
    expect(moved).toMatch(/^1\.2\./);
    expect(reveal(after.open(moved ?? '', PLACE))).toBe('oud');
    expect(after.reseal(moved ?? '', PLACE)).toBeNull();
    expect(() => after.reseal(before, 'elsewhere')).toThrow(CannotOpen);
  });

  it('does not seal with a new data key before every process can know it', async () => {
    const { swv, cipher, keys, store } = await withCipher(60_000);
    const elsewhere = await createCipher(keys, store, 60_000).of(swv);
    await cipher.rotate(swv);
    const sealed = (await cipher.of(swv)).seal(words('nog even'), PLACE);
    expect(reveal(elsewhere.open(sealed, PLACE))).toBe('nog even');
  });

  it('puts the data keys under a new RSA key, after which the old one may go', async () => {
    const { swv, cipher, keys, store } = await withCipher(0);
    const sealed = (await cipher.of(swv)).seal(words('blijft'), PLACE);
    await cipher.rotate(swv);
    await keys.replace(swv);
    expect(await cipher.rewrap(swv)).toBe(2);
    expect(await cipher.rewrap(swv)).toBe(0);
    const { keyId } = await keys.wrap(swv, new Uint8Array(32));
    const rows = await store.read(swv, (tx) => tx.db.select().from(dataKeys));
    expect(rows.map((row) => row.keyId)).toEqual([keyId, keyId]);
    expect(reveal((await createCipher(keys, store).of(swv)).open(sealed, PLACE))).toBe('blijft');
  });
});
