import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { countGranted } from '../../../../bot/arrangements/data/own-counts.ts';
import type { FollowUp, FollowUpTerms, Noted } from '../../../../bot/arrangements/rules/after/follow-up.ts';
import type { RequestKind } from '../../../../bot/arrangements/rules/kind-rules.ts';
import { countsOf } from '../../../../bot/delivery/counts.ts';
import { OUTSIDE_REGION } from '../../../../cards/arrangements/form/answers.ts';
import { amount, localDate, personId, revision, type SchoolId } from '../../../../cards/words/brands.ts';
import { Sensitive } from '../../../../cards/words/sensitive.ts';
import { oneEngine } from '../../../support/stores.ts';
import { begun, granted } from '../support/granted.ts';
import { plantMany, requestWith } from '../support/many-requests.ts';
import { duinroos, zeeduin } from '../support/people.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';

const NONE = { btv: 0, tlv: 0, maatwerk: 0, 'tlv-buiten-regio': 0 };

const STARTED: Noted = {
  by: personId('zoco'),
  at: new Date('2027-01-11T09:00:00Z'),
  on: localDate('2027-01-11'),
  revision: revision(9),
};
const REASON = new Sensitive('De plek is vol.');
const TERMS: FollowUpTerms = {
  verzendWerkdagen: 5,
  bezwaarWeken: 6,
  startWerkdagen: 10,
  antwoordWerkdagen: 5,
  halfwegVanafWeken: null,
  eindEvaluatie: false,
  eindeNabij: null,
  btv: null,
};
const FOLLOW: FollowUp = {
  terms: TERMS,
  begins: localDate('2027-01-11'),
  moved: revision(8),
  sent: null,
  sentBefore: [],
  started: null,
  notStarted: [],
  evaluations: { halfweg: null, eind: null },
  stopped: null,
  rod: null,
  closed: null,
};

interface Planted {
  readonly kind: RequestKind;
  readonly follow: Partial<FollowUp>;
  readonly to?: string;
  readonly state?: 'toegekend' | 'afgewezen';
}

/** Requests of one school that were decided, each with what came after. */
async function planted(world: RequestWorld, all: readonly Planted[]): Promise<void> {
  const facts = { school: duinroos, pupilSchools: [duinroos], requester: world.personOf('zoco'), submitted: true };
  const hands = { writers: [], directies: [], reviewers: [], daysAgo: 0 };
  await plantMany(
    world,
    all.map(({ kind, follow, to, state = 'toegekend' }, at) => {
      const of = requestWith({ ...facts, ...hands, state }, at);
      const answers = { ...of.answers, ...(to !== undefined && { doelschool: to }) };
      return { ...of, kind, answers, followUp: { ...FOLLOW, ...follow } };
    }),
  );
}

const counted = ({ house, swv }: RequestWorld) =>
  house.store.read(swv, (tx) => countGranted(tx, [duinroos], localDate('2027-01-01'), localDate('2027-12-31')));

oneEngine('what Meedoen counts of itself', (engine) => {
  it('is what was granted and began in the period, by the day on which it began', async () => {
    const world = await createRequestWorld(await engine.swv());
    const count = (schools: readonly SchoolId[] | null, first: string, last: string) =>
      world.house.store.read(world.swv, (tx) => countGranted(tx, schools, localDate(first), localDate(last)));
    await granted(world);
    // It may begin on 11 January; nobody has said yet that it did.
    world.moveTo('2027-01-12T09:00:00Z');
    expect(await count([duinroos], '2027-01-01', '2027-12-31')).toEqual(NONE);
    await begun(world);
    expect(await count([duinroos], '2027-01-11', '2027-01-11')).toEqual({ ...NONE, maatwerk: 1 });
    expect(await count(null, '2027-01-01', '2027-12-31')).toEqual({ ...NONE, maatwerk: 1 });
    expect(await count([duinroos], '2026-01-01', '2027-01-10')).toEqual(NONE);
    expect(await count([zeeduin], '2027-01-01', '2027-12-31')).toEqual(NONE);
    // A herstelbesluit was begun: the decision holds until there is another.
    await world.house.store.write(world.swv, async (tx) => {
      await tx.db.execute(sql`update arrangements set state = 'bij-volmachthouder', closed_at = null,
        body = body || jsonb_build_object('mended', jsonb_build_array(jsonb_build_object('decision', body -> 'decision')))`);
    });
    expect(await count([duinroos], '2027-01-01', '2027-12-31')).toEqual({ ...NONE, maatwerk: 1 });
  });

  it('tells a TLV of each kind, those for a school outside the region among them, from a BTV and from maatwerk', async () => {
    const world = await createRequestWorld(await engine.swv());
    const on = { started: STARTED };
    await planted(world, [
      { kind: 'btv', follow: on },
      { kind: 'tlv-vso', follow: on, to: OUTSIDE_REGION },
      { kind: 'tlv-pro', follow: on },
      { kind: 'tlv-vso', follow: on, to: 'het-helmgras' },
      // refused, and for outside: no TLV
      { kind: 'tlv-vso', follow: on, to: OUTSIDE_REGION, state: 'afgewezen' },
      { kind: 'maatwerk-groep', follow: on },
      // outreachend is none of the four
      { kind: 'outreachend', follow: on },
    ]);
    expect(await counted(world)).toEqual({ btv: 1, tlv: 3, maatwerk: 1, 'tlv-buiten-regio': 1 });
  });

  it('leaves out what never began, also where nobody asks whether it did; what stopped early did begin', async () => {
    const world = await createRequestWorld(await engine.swv());
    const unasked = { ...TERMS, startWerkdagen: null };
    await planted(world, [
      { kind: 'btv', follow: { terms: unasked } },
      { kind: 'btv', follow: { terms: unasked, stopped: { ...STARTED, how: 'niet-begonnen', reason: REASON } } },
      {
        kind: 'tlv-vso',
        to: OUTSIDE_REGION,
        follow: { stopped: { ...STARTED, how: 'niet-begonnen', reason: REASON } },
      },
      { kind: 'tlv-vso', follow: { started: STARTED, stopped: { ...STARTED, how: 'eerder', reason: REASON } } },
      // it may begin, and nobody said that it did
      { kind: 'tlv-pro', follow: {} },
    ]);
    expect(await counted(world)).toEqual({ ...NONE, btv: 1, tlv: 1 });
  });

  it('is added up over the features, and absent where none counts it', async () => {
    const world = await createRequestWorld(await engine.swv());
    const nothing = countsOf(() => [{}]);
    const twice = countsOf(() => [
      { counts: async () => ({ btv: amount(1) }) },
      { counts: async () => ({ btv: amount(2) }) },
    ]);
    const [first, last] = [localDate('2026-01-01'), localDate('2026-12-31')];
    await world.house.store.read(world.swv, async (tx) => {
      expect(await nothing(tx, null, first, last)).toEqual({});
      expect(await twice(tx, null, first, last)).toEqual({ btv: 3 });
    });
  });
});
