import { expect, it } from 'vitest';
import { readScene } from '../../../../bot/arrangements/data/read-scene.ts';
import { viewerOf } from '../../../../bot/arrangements/data/read-viewer.ts';
import { maySee } from '../../../../bot/arrangements/posts/may-do.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { dayOf } from '../../../../bot/core/local-day.ts';
import { PostedCard } from '../../../../cards/words/posted-card.ts';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { auditOf } from '../support/ledger.ts';
import { plantMany, requestWith, STATES } from '../support/many-requests.ts';
import { duinroos } from '../support/people.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import { type StaffKey, staffKeys } from '../support/staff.ts';
import { staffed } from '../support/staffed.ts';

/** One request in each state, by the people of this world. */
async function planted(world: RequestWorld): Promise<readonly Arrangement[]> {
  const [zoco, directie, consulent] = [world.personOf('zoco'), world.personOf('directie'), world.personOf('consulent')];
  const hands = { writers: [zoco], directies: [directie], reviewers: [consulent] };
  const of = { school: duinroos, pupilSchools: [duinroos], requester: zoco, submitted: true, daysAgo: 1, ...hands };
  const all = STATES.map((state, n) => staffed(requestWith({ ...of, state }, n), world));
  await plantMany(world, all);
  return all;
}

/** By the rules alone. */
async function sees({ house, swv, clock, actorOf }: RequestWorld, who: StaffKey, record: Arrangement) {
  const actor = await actorOf(who);
  const now = { instant: clock.now(), today: dayOf(clock.now()) };
  return house.store.read(swv, async (tx) => {
    const scene = await readScene(tx, house.configurations, record, now);
    if (!scene) throw new Error('Every kind here is known.');
    return maySee(record, await viewerOf(tx, actor, now.today, scene.committee), scene);
  });
}

oneEngine('a dossiernummer that somebody types', (engine) => {
  it('opens for every role whatever the rules let it see, in every state, and is unknown to all others', {
    timeout: 120_000,
  }, async () => {
    const world = await createRequestWorld(await engine.swv());
    const all = await planted(world);
    const before = await auditOf(world);
    const found = new Map<StaffKey, number>();
    for (const who of staffKeys) {
      const never = (await world.say(who, 'A-2026-9999')).card;
      for (const record of all) {
        const { card } = await world.say(who, String(record.dossiernummer));
        const may = await sees(world, who, record);
        const about = `${who} ${record.state}`;
        if (may) expect(textOf(card), about).toContain(String(record.dossiernummer));
        else expect(card, about).toEqual(never);
        expect(PostedCard.is(card), about).toBe(true);
        // What stands in a chat says nothing of what is in it.
        expect(textOf(card), about).not.toMatch(/4711|1\.800/);
        found.set(who, (found.get(who) ?? 0) + (may ? 1 : 0));
      }
    }
    expect(await auditOf(world)).toEqual(before);
    const theirs = Object.fromEntries(found);
    for (const who of ['zoco', 'directie', 'consulent', 'lid', 'secretaris', 'bestuurder', 'procesbewaker'] as const)
      expect(theirs[who], who).toBeGreaterThan(3);
    for (const who of ['administratie', 'orthopedagoog', 'jeugdpsycholoog'] as const)
      expect(theirs[who], who).toBeGreaterThan(0);
    for (const who of ['zoco-elders', 'directie-elders', 'beleid', 'psycholoog', 'arts'] as const)
      expect(theirs[who], who).toBe(0);
  });
});
