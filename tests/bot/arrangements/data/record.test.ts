import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { decodeFolded } from '../../../../bot/arrangements/data/decode-record.ts';
import { encodeRecord } from '../../../../bot/arrangements/data/encode-record.ts';
import { findFolded, lockArrangement, lockRow } from '../../../../bot/arrangements/data/find-arrangement.ts';
import { saveChange } from '../../../../bot/arrangements/data/save-change.ts';
import { sealedIn } from '../../../../bot/arrangements/data/seal-tree.ts';
import { keepingSealed, openingWith, sealingWith } from '../../../../bot/arrangements/data/sealing.ts';
import { type Arrangement, CLOSED_STATES, OPEN_STATES } from '../../../../bot/arrangements/rules/arrangement.ts';
import { arrangements } from '../../../../bot/arrangements/tables.ts';
import { createCipher } from '../../../../bot/store/cipher.ts';
import { subjectId } from '../../../../cards/words/brands.ts';
import { reveal, Sensitive } from '../../../../cards/words/sensitive.ts';
import { createMemoryKeys } from '../../../support/memory-keys.ts';
import { eachEngine } from '../../../support/stores.ts';
import { bodies, click, inState, next, now } from '../support/play.ts';

/** A record in which every sensitive text can be compared. */
const shown = (record: Arrangement): unknown => JSON.parse(JSON.stringify(unveil(record)));
const unveil = (value: unknown): unknown => {
  if (value instanceof Sensitive) return `gevoelig: ${reveal(value)}`;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(unveil);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unveil(inner)]));
};
/** The body as the first version of the code kept it; what is sealed in it was sealed under these names. */
const asFirstShape = (body: unknown) => {
  const { answers, ...rest } = z.looseObject({ answers: z.record(z.string(), z.unknown()) }).parse(body);
  const part = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, answers[id]]));
  const steps = {
    1: part('leerlingnummer', 'niveau', 'vorm', 'start'),
    2: part('weken', 'bedrag', 'gedaan', 'doel'),
    3: part('expertise', 'gehoordOp', 'gezegd', 'ouders'),
  };
  return { ...rest, v: 1, steps };
};
const aScratch = () => next(click(inState('concept'), 'zoco', bodies.keepTyped));

eachEngine('a request in the store', (engine) => {
  const open = async () => {
    const { store, swv } = await engine.swv();
    const cipher = await createCipher(createMemoryKeys(swv), store).of(swv);
    const write = (before: Arrangement | null, after: Arrangement | null) =>
      store.write(swv, (tx) =>
        saveChange(
          tx,
          before,
          { next: after, events: [] },
          sealingWith(cipher, (after ?? before ?? aScratch()).id),
          now.instant,
        ),
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
    const { body } = encodeRecord(record, now.instant, sealingWith(cipher, record.id));
    const [first, second] = [...sealedIn(body)];
    if (!first || !second) throw new Error('There are two texts.');
    const [path, sealed] = first;
    expect(reveal(openingWith(cipher, record.id)(sealed, path))).not.toBe('');
    expect(() => openingWith(cipher, record.id)(sealed, second[0])).toThrow('does not open');
    expect(() => openingWith(cipher, subjectId('another'))(sealed, path)).toThrow('does not open');
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
    const { store, swv, write, read } = await open();
    const record = inState('bij-cvt');
    await write(null, record);
    await store.write(swv, async (tx) => {
      const row = await lockRow(tx, record.id);
      if (!row) throw new Error('It is there.');
      const folded = decodeFolded(row);
      const changed = { ...folded, state: 'bij-secretaris' as const };
      await saveChange(tx, folded, { next: changed, events: [] }, keepingSealed(row), now.instant);
      expect(() => keepingSealed(row)(new Sensitive('nieuw'), 'answers.doel')).toThrow('without a key');
    });
    expect(shown((await read(record.id)) ?? aScratch())).toEqual({ ...Object(shown(record)), state: 'bij-secretaris' });
  });

  it('of the first shape, kept step by step, is read with its texts, and moved on by a job without a key', async () => {
    const { store, swv, cipher, write, read } = await open();
    const record = inState('bij-cvt');
    await write(null, record);
    await store.write(swv, async (tx) => {
      const body = asFirstShape(encodeRecord(record, now.instant, sealingWith(cipher, record.id)).body);
      await tx.db.update(arrangements).set({ body }).where(eq(arrangements.id, record.id));
    });
    expect(shown((await read(record.id)) ?? aScratch())).toEqual(shown(record));
    await store.write(swv, async (tx) => {
      const row = await lockRow(tx, record.id);
      if (!row) throw new Error('It is there.');
      const folded = decodeFolded(row);
      const changed = { ...folded, state: 'bij-secretaris' as const };
      await saveChange(tx, folded, { next: changed, events: [] }, keepingSealed(row), now.instant);
    });
    expect(shown((await read(record.id)) ?? aScratch())).toEqual({ ...Object(shown(record)), state: 'bij-secretaris' });
  });

  it('opens what was sealed under the names of the first shape', async () => {
    const { cipher } = await open();
    const id = subjectId('eerste');
    const names = {
      'answers.leerlingnummer': 'steps.1.leerlingnummer',
      'answers.ouders.reason': 'steps.3.ouders.reason',
    };
    for (const [path, name] of Object.entries(names)) {
      const sealed = cipher.seal(new Sensitive('tekst'), `arrangements.body.${id}.${name}`);
      expect(reveal(openingWith(cipher, id)(sealed, path))).toBe('tekst');
    }
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
      tx.db
        .update(arrangements)
        .set({ body: { v: 99 } })
        .where(eq(arrangements.id, record.id)),
    );
    await expect(store.write(swv, (tx) => lockArrangement(tx, record.id, cipher))).rejects.toThrow();
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
