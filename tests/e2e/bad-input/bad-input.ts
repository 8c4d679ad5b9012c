import { type OutgoingHttpHeaders, request } from 'node:http';
import { asc, gt } from 'drizzle-orm';
import { expect } from 'vitest';
import { arrangementEvents, arrangements } from '../../../bot/arrangements/tables.ts';
import { notices, posts } from '../../../bot/delivery/tables.ts';
import { addresses, persons } from '../../../bot/people/tables.ts';
import { audit } from '../../../bot/store/tables/audit.ts';
import { configurations } from '../../../bot/swv/tables.ts';
import { DEMO_SWV } from '../../../infra/local/demo/seed-demo.ts';
import { type PressOutcome, readPressOutcome } from '../../../infra/local/teams/press-outcome.ts';
import { cardOf, DIRECTIE, peopleAt } from '../../support/host-route.ts';
import { startLocalHost, type TestHost } from '../../support/local-host.ts';
import { activitiesAt, type Json } from '../../support/press-activity.ts';

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A zorgcoördinator of another school. */
export const ELSEWHERE = 'zoco-helmgras';

/** A local host with one request that lies with the directie, and everything that could be sent to it. */
export async function openBadInput() {
  const host: TestHost = await startLocalHost({ at: '2026-11-23T08:00:00Z' });
  await peopleAt(host).toDirectie();
  const [row] = await host.store.read(DEMO_SWV, (tx) => tx.db.select().from(arrangements));
  if (row === undefined) throw new Error('There is a request.');
  const { id: subject, cardRevision: revision } = row;
  const card = peopleAt(host).newest(DIRECTIE).id;
  let before = '';
  let auditedBefore = 0;

  const auditRows = (after: number) =>
    host.store.read(DEMO_SWV, (tx) => tx.db.select().from(audit).where(gt(audit.seq, after)).orderBy(asc(audit.seq)));

  /** All that a turn could change, save the audit log. */
  async function state(): Promise<string> {
    await host.idle();
    const found = await host.store.read(DEMO_SWV, async (tx) => [
      await tx.db.select().from(arrangements).orderBy(arrangements.id),
      await tx.db.select().from(arrangementEvents).orderBy(arrangementEvents.seq),
      await tx.db.select({ id: posts.id, wanted: posts.wanted, at: posts.messageId }).from(posts).orderBy(posts.id),
      await tx.db.select().from(notices).orderBy(notices.id),
      await tx.db.select().from(persons).orderBy(persons.id),
      await tx.db.select().from(addresses).orderBy(addresses.key),
      await tx.db.select().from(configurations),
    ]);
    return JSON.stringify(found);
  }

  /** As a socket would: any body, any header. */
  function post(body: string, headers: OutgoingHttpHeaders = {}, path = '/api/messages'): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const options = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
      const call = request(`${host.url}${path}`, options, async (response) => {
        let text = '';
        for await (const part of response) text += String(part);
        resolve({ status: response.statusCode ?? 0, body: text === '' ? null : JSON.parse(text) });
      });
      call.once('error', reject);
      call.end(body);
    });
  }
  const turn = (activity: Json) => post(JSON.stringify(activity));

  const { person, from, press } = activitiesAt(host.teams, `${host.url}/teams`);
  /** What a button of the directie's card carries. */
  const data = (more: Json = {}): Json => ({ v: 1, swv: DEMO_SWV, id: subject, revision, ...more });
  const pressed = (key: string, verb: string, of: Json = data(), more: Json = {}): Json => ({
    ...press(key, card, verb, of),
    ...more,
  });
  /** A press as its person sees it end. */
  const outcome = async (activity: Json): Promise<PressOutcome> =>
    readPressOutcome({ kind: 'answered', ...(await turn(activity)) });

  return {
    host,
    subject,
    revision,
    card,
    post,
    turn,
    person,
    from,
    data,
    pressed,
    outcome,
    said: async (activity: Json) => cardOf(await outcome(activity)),
    /** From now on nothing may change. */
    async mark(): Promise<void> {
      before = await state();
      auditedBefore = (await auditRows(0)).length;
    },
    unchanged: async () => expect(await state()).toBe(before),
    /** What the audit log says since then: `verb outcome`. */
    audited: async () => (await auditRows(auditedBefore)).map(({ verb, outcome: code }) => `${verb} ${code}`),
  };
}

export type BadInput = Awaited<ReturnType<typeof openBadInput>>;
