import { eq } from 'drizzle-orm';
import { ok } from '../../../../bot/core/result.ts';
import { change } from '../../../../bot/delivery/change.ts';
import type { PostKey } from '../../../../bot/delivery/feature.ts';
import { notices, posts } from '../../../../bot/delivery/tables.ts';
import { remember } from '../../../../bot/people/reach.ts';
import { subjectId } from '../../../../cards/words/brands.ts';
import type { TestEngine } from '../../../support/stores.ts';
import { openBeheer, type Shown } from './beheer-world.ts';

/** The world of beheer with cards and texts for the zoco that did not arrive. */
export async function openDesk(engine: TestEngine) {
  const world = await openBeheer(engine);
  const { house, store, swv, people } = world;
  const write = (about: Parameters<typeof store.write>[1]) => store.write(swv, about);
  const by = () => ({ actor: { swv, person: 'meedoen' as const }, now: house.clock.now() });
  const key = (subject: string, kind = 'status'): PostKey => ({
    feature: 'aanvragen',
    kind,
    subject: subjectId(subject),
    to: { kind: 'person', id: people.zoco },
  });
  return {
    ...world,
    write,
    desk: async (who: 'beheerder' | 'bestuurder' | 'tweede-beheerder' = 'beheerder'): Promise<Shown> =>
      world.press(await world.say(who, 'beheer'), 'Open Bezorging'),
    /** A card for the zoco that did not arrive. */
    async stuck(subject: string, kind: string, error: string): Promise<void> {
      await change(house, by(), { verb: 'proef.stuur', subject: subjectId(subject) }, async (tx) => {
        await tx.post(key(subject, kind));
        return ok(null);
      });
      await write((tx) =>
        tx.db
          .update(posts)
          .set({ state: 'stuck', lastError: error, claim: 1 })
          .where(eq(posts.subject, subjectId(subject))),
      );
    },
    async text(name: string, state: 'over' | 'unclear', error: string): Promise<void> {
      await change(house, by(), { verb: 'proef.zeg', subject: subjectId(name) }, async (tx) => {
        const text = { kind: 'tasks', count: 1 } as const;
        await tx.notice({ key: name, to: people.zoco, about: subjectId(name), text });
        return ok(null);
      });
      await write((tx) => tx.db.update(notices).set({ state, lastError: error }).where(eq(notices.key, name)));
    },
    installed: () => write((tx) => remember(tx, people.zoco, world.envelope('zoco').address, house.clock.now())),
    stateOf: (subject: string) =>
      store.read(swv, async (tx) => {
        const [row] = await tx.db
          .select()
          .from(posts)
          .where(eq(posts.subject, subjectId(subject)));
        return row?.state;
      }),
    noticeOf: (name: string) =>
      store.read(swv, async (tx) => {
        const [row] = await tx.db.select().from(notices).where(eq(notices.key, name));
        return row?.state;
      }),
  };
}
