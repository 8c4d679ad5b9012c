import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { lockArrangement } from '../../../bot/arrangements/data/find-arrangement.ts';
import { saveChange } from '../../../bot/arrangements/data/save-change.ts';
import { sealedIn, sealTree } from '../../../bot/arrangements/data/seal-tree.ts';
import { sealingWith } from '../../../bot/arrangements/data/sealing.ts';
import { type Arrangement, CLOSED_STATES, OPEN_STATES } from '../../../bot/arrangements/rules/arrangement.ts';
import { REQUEST_KINDS } from '../../../bot/arrangements/rules/kind-rules.ts';
import { arrangements } from '../../../bot/arrangements/tables.ts';
import { createCipher } from '../../../bot/store/cipher.ts';
import { dataKeys } from '../../../bot/store/tables/data-keys.ts';
import { dossiernummer, subjectId } from '../../../cards/words/brands.ts';
import { reveal } from '../../../cards/words/sensitive.ts';
import { GIVEN } from '../../bot/arrangements/support/kinds.ts';
import { bodies, click, inState, next, now, play, secret } from '../../bot/arrangements/support/play.ts';
import { begunAs, filledAs, worldOf } from '../../bot/arrangements/support/tlv-states.ts';
import { createMemoryKeys } from '../../support/memory-keys.ts';
import { oneEngine, type TestEngine } from '../../support/stores.ts';
import { loseFirstKey } from './lose-first-key.ts';
import { runCommand } from './run-command.ts';

/** Of every kind one that is filled in, one in every state, and one with an answer to all that any form asks. */
function everyRequest(): readonly Arrangement[] {
  const kinds = REQUEST_KINDS.map((kind) => play(begunAs(kind), filledAs(kind), now, worldOf(kind)));
  const states = [...OPEN_STATES, ...CLOSED_STATES].map((state) => inState(state));
  const typed = next(click(inState('concept'), 'zoco', bodies.keepTyped));
  const full = inState('bij-cvt');
  if (!full.answers.ouders) throw new Error('The parents were asked.');
  const text = secret('Een tekst die op geen formulier hierboven staat.');
  const more = {
    lesgever: text,
    geenTerugkeer: text,
    motivatie: text,
    ouders: { ...full.answers.ouders, reason: text },
  };
  const answers = { ...Object.assign({}, ...Object.values(GIVEN).flat()), ...more };
  return [...kinds, ...states, typed, { ...full, answers }].map((one, at) => ({
    ...one,
    id: subjectId(`aanvraag-${at}`),
    dossiernummer: one.dossiernummer && dossiernummer(`A-2026-${String(at + 1).padStart(4, '0')}`),
  }));
}

/** A request with its texts, to be compared. */
const shown = (record: Arrangement | null): unknown => sealTree(record, (text) => reveal(text));

async function rotatedWorld(engine: TestEngine) {
  const { store, swv, owner } = await engine.swv();
  const keys = createMemoryKeys(swv);
  const requests = everyRequest();
  const first = await createCipher(keys, store).of(swv);
  await store.write(swv, async (tx) => {
    for (const next of requests)
      await saveChange(tx, null, { next, events: [] }, sealingWith(first, next.id), now.instant);
  });
  await runCommand({ store, owner, keys }, 'rotate-key', swv);
  await store.write(swv, (tx) => tx.db.update(dataKeys).set({ sealsFrom: sql`now()` }).where(eq(dataKeys.version, 2)));
  const bodiesNow = () => store.read(swv, (tx) => tx.db.select({ body: arrangements.body }).from(arrangements));
  return {
    requests,
    reseal: () => runCommand({ store, owner, keys }, 'reseal', swv),
    /** With which data key each text is sealed, and where it stands. */
    sealedWith: async () =>
      (await bodiesNow()).flatMap(({ body }) => [...sealedIn(body)].map(([path, sealed]) => ({ path, sealed }))),
    loseFirstKey: () => loseFirstKey(owner, swv),
    /** As a process reads them that was started just now. */
    readAgain: async () => {
      const cipher = await createCipher(keys, store).of(swv);
      return store.write(swv, async (tx) => {
        const read = [];
        for (const { id } of requests) read.push(await lockArrangement(tx, id, cipher));
        return read;
      });
    },
  };
}

oneEngine('reseal of requests', (engine) => {
  it('seals every text of every kind of request again, and all are read without the old data key', async () => {
    const world = await rotatedWorld(engine);
    const before = await world.sealedWith();
    expect(before.every(({ sealed }) => sealed.startsWith('1.1.'))).toBe(true);
    const { well, said } = await world.reseal();
    expect(said).toContain(`arrangements.body: ${before.length} sealed again.`);
    expect(well).toBe(true);
    const left = (await world.sealedWith()).filter(({ sealed }) => !sealed.startsWith('1.2.'));
    expect(left.map(({ path }) => path)).toEqual([]);
    await world.loseFirstKey();
    expect((await world.readAgain()).map(shown)).toEqual(world.requests.map(shown));
  });
});
