import { eq } from 'drizzle-orm';
import { readPhrase } from '../../../../bot/chat/intents.ts';
import type { Actor } from '../../../../bot/core/actor.ts';
import type { Address, CardAction } from '../../../../bot/core/inbound.ts';
import { dayOf } from '../../../../bot/core/local-day.ts';
import { createUuidIds } from '../../../../bot/core/uuid-ids.ts';
import { posts } from '../../../../bot/delivery/tables.ts';
import { createFileDoor } from '../../../../bot/links/file-door.ts';
import { seedPeople } from '../../../../bot/people/seed.ts';
import { persons } from '../../../../bot/people/tables.ts';
import { sections } from '../../../../bot/sections.ts';
import type { Store, Tx } from '../../../../bot/store/store.ts';
import { audit, auditPayloads } from '../../../../bot/store/tables/audit.ts';
import { createConfigurations } from '../../../../bot/swv/configurations.ts';
import { insertCampagne } from '../../../../bot/verantwoording/data/campagnes.ts';
import { insertNew, lockVerantwoording, updateSetUp } from '../../../../bot/verantwoording/data/records.ts';
import { verantwoordingen } from '../../../../bot/verantwoording/feature.ts';
import type { RondeHouse } from '../../../../bot/verantwoording/handlers/ronde/ronde-house.ts';
import type { Campagne, Verantwoording } from '../../../../bot/verantwoording/rules/verantwoording.ts';
import {
  localDate,
  personId,
  revision,
  type SubjectId,
  type SwvId,
  subjectId,
} from '../../../../cards/words/brands.ts';
import { prove } from '../../../support/prove.ts';
import { aConfiguration } from '../../arrangements/support/a-configuration.ts';
import { asCard, type Card, sentBy } from '../../arrangements/support/card-reader.ts';
import { addressOf, envelopeOf } from '../../arrangements/support/request-house.ts';
import { mailOf, type StaffKey, staffKeys, staffSeed } from '../../arrangements/support/staff.ts';
import { anAccount } from './a-campaign.ts';
import { format } from './a-format.ts';
import { aRound } from './a-round.ts';
import { euro, goal, goals, number, text } from './play.ts';
import { rawFormat } from './raw-format.ts';

const START = new Date('2027-03-15T10:00:00Z');
export const GELEERD = 'Wij leerden dat samen voorbereiden veel tijd scheelt.';
const account = (school: string, pupils: number, more: Partial<Verantwoording> = {}): Verantwoording => ({
  ...anAccount(school, {
    money: { personeel: euro(9_000), materiaal: euro(500) },
    yields: {
      doelen: goals(goal('g1', 'volledig')),
      leerlingen: number(pupils),
      btv: number(2),
      geleerd: text(GELEERD),
    },
  }),
  campagne: subjectId('ronde-2026'),
  ...more,
});

/** A closed round of three schools, of which one handed nothing in, and its people. */
export async function createResultWorld(
  { store, swv }: { readonly store: Store; readonly swv: SwvId },
  state: Campagne['state'] = 'gesloten',
) {
  let ms = START.getTime();
  const clock = { now: () => new Date(ms) };
  const ids = createUuidIds(clock);
  const configurations = createConfigurations(sections, 'shown');
  const house: RondeHouse = {
    counts: async () => ({}),
    files: { fetch: async () => ({ kind: 'failed', why: 'address' }) },
    appId: 'local',
    store,
    clock,
    ids,
    configurations,
    publicUrl: 'https://meedoen.example',
    nudge: { nudge: async () => undefined },
    quietHours: { sendableAt: async (_tx, _to, now) => now },
  };
  const feature = verantwoordingen(house);
  const raw = { ...(await aConfiguration()), verantwoording: { formats: [rawFormat(format)] } };
  const idOf = await store.write(swv, async (tx) => {
    await configurations.importNext(tx, raw, 'meedoen', START);
    await seedPeople(tx, staffSeed, { from: localDate('2026-08-01'), ids });
    await insertCampagne(tx, aRound(2026, { state }), personId('beleid'), START);
    await insertNew(tx, [
      account('de-duinroos', 41),
      account('het-zeeduin', 3),
      account('het-helmgras', 77, { state: 'niet-ingediend', signed: null }),
    ]);
    return bindAll(tx);
  });
  const actorOf = async (who: StaffKey): Promise<Actor> => {
    const actor = await store.read(swv, (tx) => prove(tx, envelopeOf(who), dayOf(clock.now())));
    if (!actor) throw new Error(`${who} has no role today.`);
    return actor;
  };
  const outcomes: string[] = [];

  async function click(
    who: StaffKey,
    verb: string,
    id: SubjectId,
    more: Partial<Pick<CardAction, 'inputs'>> & {
      readonly page?: number;
      readonly revision?: number;
      readonly kind?: Address['kind'];
    } = {},
  ): Promise<Card> {
    const handle = feature.verbs[verb] ?? feature.current;
    const reply = await handle({
      actor: await actorOf(who),
      now: clock.now(),
      log: { set: (key, value) => void (key === 'outcome' && outcomes.push(String(value))) },
      inbound: {
        kind: 'action',
        ...envelopeOf(who),
        address: { ...addressOf(who), kind: more.kind ?? 'personal' },
        trigger: 'manual',
        verb,
        messageId: 'm1',
        inputs: more.inputs ?? {},
        data: {
          v: 1,
          swv,
          id,
          revision: revision(more.revision ?? 1),
          ...(more.page !== undefined && { page: more.page }),
        },
      },
    });
    return asCard(reply);
  }

  return {
    /** A round of 2025 in which nobody handed in. */
    roundBefore: () =>
      store.write(swv, async (tx) => {
        await insertCampagne(tx, aRound(2025, { state: 'gesloten' }), personId('beleid'), START);
        const nothing = { campagne: subjectId('ronde-2025'), id: subjectId('v-2025'), signed: null };
        await insertNew(tx, [account('de-duinroos', 41, { ...nothing, state: 'niet-ingediend' })]);
      }),
    /** A school writes anew what its team learned. */
    writesAnew: (id: SubjectId, learned: string) =>
      store.write(swv, async (tx) => {
        const before = await lockVerantwoording(tx, id);
        const part = before?.onderdelen.opbrengst;
        if (!before || !part) throw new Error(`There is no ${id}.`);
        const opbrengst = { ...part, at: clock.now(), answers: { ...part.answers, geleerd: text(learned) } };
        const onderdelen = { ...before.onderdelen, opbrengst };
        await updateSetUp(tx, before, { ...before, onderdelen, revision: revision(before.revision + 1) });
      }),
    swv,
    store,
    feature,
    outcomes,
    click,
    async say(who: StaffKey, words: string): Promise<Card> {
      const phrase = readPhrase(words, feature.phrases);
      if (!phrase) throw new Error(`"${words}" means nothing.`);
      const inbound = { ...envelopeOf(who), kind: 'message', address: addressOf(who), text: words } as const;
      return asCard(
        await phrase.handle({ actor: await actorOf(who), now: clock.now(), log: { set: () => {} }, inbound }),
      );
    },
    /** Presses a button of a shown card, with its constants. */
    press(who: StaffKey, card: Card, title: string): Promise<Card> {
      const { verb, inputs, data } = sentBy(card, title, {}, swv);
      const more = { inputs, revision: data.revision, ...(data.page === undefined ? {} : { page: data.page }) };
      return click(who, verb, data.id, more);
    },
    advance: (by: number) => {
      ms += by;
    },
    door: createFileDoor({ ...house, log: { event: () => ({ set: () => {}, end: () => {} }) } }, (of, kind) =>
      of === feature.name ? (feature.files?.[kind] ?? null) : null,
    ),
    /** To whom cards of this kind are wanted, by who they are. */
    async wanted(kind: string): Promise<readonly string[]> {
      const rows = await store.read(swv, (tx) => tx.db.select().from(posts).where(eq(posts.kind, kind)));
      const names = new Map([...idOf].map(([who, id]) => [String(id), who]));
      return rows.map(({ toId, subject }) => `${names.get(toId) ?? toId} ${subject}`).toSorted();
    },
    async drawn(kind: string, subject: SubjectId, who: StaffKey) {
      const id = idOf.get(who);
      if (id === undefined) throw new Error(`There is no ${who}.`);
      return store.read(swv, async (tx) =>
        feature.posts[kind]?.(tx, { feature: feature.name, kind, subject, to: { kind: 'person', id } }, clock.now()),
      );
    },
    /** All that the audit log holds. */
    auditText: () => store.read(swv, async (tx) => JSON.stringify(await tx.db.select().from(auditPayloads))),
    /** Verb and outcome of every row of the audit log. */
    audited: () =>
      store.read(swv, async (tx) => {
        const rows = await tx.db.select().from(audit).orderBy(audit.seq);
        return rows.map(({ verb, outcome }) => `${verb} ${outcome}`);
      }),
  };
}

/** The first contact of everyone. */
async function bindAll(tx: Tx) {
  const known = new Map<StaffKey, string>();
  for (const who of staffKeys) {
    const { objectId } = envelopeOf(who);
    const mine = eq(persons.upn, mailOf(who));
    const [row] = await tx.db.update(persons).set({ objectId }).where(mine).returning({ id: persons.id });
    if (row) known.set(who, row.id);
  }
  return new Map([...known].map(([who, id]) => [who, personId(id)]));
}
