import { createServer, type ServerResponse } from 'node:http';
import { eq } from 'drizzle-orm';
import type { Address } from '../../bot/core/inbound.ts';
import type { SendOutcome } from '../../bot/core/ports.ts';
import { notices } from '../../bot/delivery/tables.ts';
import type { Store } from '../../bot/store/store.ts';
import { createAuthentication } from '../../bot/teams/authentication.ts';
import { ConnectorClient } from '../../bot/teams/connector-client.ts';
import type { PostedCard } from '../../cards/words/posted-card.ts';
import { failed, USUAL } from '../../infra/local/teams/connector/answer.ts';
import type { Fault } from '../../infra/local/teams/faults.ts';
import { sendJson } from '../../infra/local/teams/http.ts';
import type { DeliveryWorld } from '../support/delivery-world.ts';
import type { Whereabouts } from './whereabouts.ts';
import { describeFault, describeOutcome } from './words.ts';

/** Real milliseconds before a call that hangs is given up; in production it is fifteen seconds. */
const GIVEN_UP_MS = 300;
const PATIENT_MS = 15_000;

interface Pending {
  readonly fault: Fault | null;
  readonly work: () => Promise<SendOutcome>;
  /** Teams did what it does with this call. */
  readonly arrived: () => void;
}

export interface Wire {
  /** What each of the next calls meets; null: it just works, as all do when the row is empty. */
  readonly meets: (Fault | null)[];
  /** What was met, in order. */
  readonly met: readonly Fault[];
  /** How often each notice arrived, by its id, whatever other notices it was told with. */
  readonly carried: ReadonlyMap<string, number>;
  /** A worker died: what it had marked as on its way, nobody sends any more. */
  buried(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Puts a wire between the simulated house and the simulated Teams: each call leaves through the connector client of
 * production, over loopback, to a server that does the work, spoils the answer, or both. One call at a time.
 */
export async function openWire(
  store: Store,
  world: DeliveryWorld,
  worker: Whereabouts,
  note: (line: string) => void,
): Promise<Wire> {
  const { connector } = world;
  const meets: (Fault | null)[] = [];
  const met: Fault[] = [];
  const carried = new Map<string, number>();
  let dead: readonly string[] = [];
  const onTheirWay = async () => {
    const rows = await store.read(world.swv, (tx) =>
      tx.db.select({ id: notices.id }).from(notices).where(eq(notices.state, 'on-its-way')),
    );
    return rows.map(({ id }) => id);
  };
  const texts = () => connector.messages.filter(({ kind }) => kind === 'notice').length;
  const teams = { send: connector.send.bind(connector), update: connector.update.bind(connector) };
  const mayDie = connector.onStep;
  connector.onStep = () => {}; // it is the caller who dies, not Teams
  let pending: Pending | null = null;

  const server = createServer(async (request, response) => {
    request.resume();
    const call = pending;
    pending = null;
    if (!call) return void response.writeHead(400).end();
    const done = call.fault === null || call.fault.worked === true ? await call.work() : null;
    call.arrived();
    if (call.fault) spoil(response, call.fault);
    else if (done?.kind === 'sent') sendJson(response, 200, { id: done.messageId });
    else if (done?.kind === 'refused') sendJson(response, done.status, failed(done.status, done.code, '').body);
    else response.writeHead(500).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The wire has no port.');
  const serviceUrl = `http://127.0.0.1:${address.port}`;

  const authentication = createAuthentication({ kind: 'off' });
  const clock = { now: world.now };
  const clientThatWaits = (timeoutMs: number) =>
    new ConnectorClient({ authentication, mayCall: () => true, clock, timeoutMs });
  const [patient, hasty] = [clientThatWaits(PATIENT_MS), clientThatWaits(GIVEN_UP_MS)];

  /** A person cannot have deleted a message that was never there: the 404 waits for a redrawing. */
  const next = (messageId: string | null): Fault | null => {
    const at = meets.findIndex((fault) => messageId !== null || fault?.answer !== 404);
    return at < 0 ? null : (meets.splice(at, 1)[0] ?? null);
  };
  const lose = (messageId: string | null) => {
    const at = connector.messages.findIndex(({ id }) => id === messageId);
    if (at >= 0) connector.messages.splice(at, 1);
  };

  const call = async (
    to: Address,
    messageId: string | null,
    what: PostedCard | string,
    leave: (client: ConnectorClient, there: Address) => Promise<SendOutcome>,
    work: () => Promise<SendOutcome>,
  ): Promise<SendOutcome> => {
    worker.place = 'calls';
    mayDie('before the call');
    const fault = next(messageId);
    if (fault) met.push(fault);
    if (fault?.answer === 404) lose(messageId);
    if (fault && !fault.worked) {
      // The simulation counts what Teams does; a call on which it does nothing counts too.
      const counted = { conversationId: to.conversationId, at: world.now().getTime() };
      connector.calls.push(counted);
      if (messageId === null) connector.sounds.push(counted);
    }
    const { promise: there, resolve: arrived } = Promise.withResolvers<void>();
    pending = { fault, work, arrived };
    const told = typeof what === 'string' ? (await onTheirWay()).filter((id) => !dead.includes(id)) : [];
    const before = texts();
    const outcome = await leave(fault?.answer === 'hang' ? hasty : patient, { ...to, serviceUrl });
    // On a slow machine it may be given up before it came; what Teams does later than its time-out is not played here.
    await there;
    if (texts() > before) for (const id of told) carried.set(id, (carried.get(id) ?? 0) + 1);
    worker.place = 'heard';
    const sent = typeof what === 'string' ? 'notice' : 'card';
    const text = typeof what === 'string' ? what : what.summary;
    const name = sent === 'notice' ? 'notice' : messageId === null ? 'new card' : 'redrawn card';
    const spoilt = fault ? `${describeFault(fault)}; ` : '';
    note(`${name} "${text}", to ${to.conversationId}: ${spoilt}${describeOutcome(outcome, sent)}.`);
    mayDie('after the call');
    return outcome;
  };
  connector.send = (to, what) =>
    call(
      to,
      null,
      what,
      (client, there) => client.send(there, what),
      () => teams.send(to, what),
    );
  connector.update = (to, messageId, what) =>
    call(
      to,
      messageId,
      what,
      (client, there) => client.update(there, messageId, what),
      () => teams.update(to, messageId, what),
    );

  return {
    meets,
    met,
    carried,
    async buried() {
      dead = await onTheirWay();
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function spoil(response: ServerResponse, fault: Fault): void {
  if (fault.answer === 'hang') return;
  if (fault.answer === 'reset') return void response.socket?.resetAndDestroy();
  const [usual = '', message = ''] = USUAL[fault.answer] ?? [];
  const wait: Record<string, string> =
    fault.retryAfterS === undefined ? {} : { 'retry-after': String(fault.retryAfterS) };
  sendJson(response, fault.answer, failed(fault.answer, fault.code ?? usual, message).body, wait);
}
