import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { PersonKey } from '../../bot/core/ports.ts';
import { type DirectoryPeople, DirectoryUnavailable } from '../../bot/graph/directory-people.ts';
import type { GraphClient } from '../../bot/graph/graph-client.ts';
import type { Patience } from '../../bot/graph/policy.ts';
import type { GraphFault, GraphFaults } from '../../infra/local/graph/faults.ts';

/** A Graph that can be asked, with one person in it; the stand-in here, a tenant of Microsoft's where there is one. */
export interface GraphUnderTest {
  readonly client: GraphClient;
  readonly people: DirectoryPeople;
  readonly known: PersonKey & { readonly upn: string };
  /** Somebody of another tenant that can be asked too. */
  readonly elsewhere: PersonKey;
  readonly nobody: PersonKey;
  /** What was logged so far. */
  readonly lines: readonly string[];
  close(): Promise<void>;
}

const named = z.object({ userPrincipalName: z.string() });
const BRIEF: Patience = { tryMs: 400, wholeMs: 4_000, tries: 2 };

const userOf = (graph: GraphUnderTest, key: string, patience = BRIEF) =>
  graph.client.call(
    {
      name: 'users.get',
      tenantId: graph.known.tenantId,
      method: 'GET',
      path: ['users', key],
      query: { $select: 'userPrincipalName' },
      patience,
    },
    named,
  );

/** What every Graph must do. */
export function graphContract(name: string, start: () => Promise<GraphUnderTest>): void {
  describe(`${name}, as Graph`, () => {
    let graph: GraphUnderTest;
    beforeEach(async () => {
      graph = await start();
    });
    afterEach(() => graph.close());

    test('a user is found by object id and by sign-in name, with capitals or without', async () => {
      const { objectId, upn } = graph.known;
      for (const key of [objectId, objectId.toUpperCase(), upn, upn.toUpperCase()]) {
        expect(await userOf(graph, key)).toEqual({ kind: 'ok', value: { userPrincipalName: upn } });
      }
    });

    test('a user that is not there is not-found, with the code of the directory', async () => {
      const notFound = { kind: 'not-found', code: 'Request_ResourceNotFound' };
      for (const key of [graph.nobody.objectId, 'niemand@nergens.example']) {
        expect(await userOf(graph, key)).toEqual(notFound);
      }
    });

    test('an unknown property is refused, and so is an address that Graph does not have', async () => {
      const call = { name: 'test', tenantId: graph.known.tenantId, method: 'GET', patience: BRIEF } as const;
      const select = { $select: 'userPrincipalName,lievelingskleur' };
      const wrong = await graph.client.call({ ...call, path: ['users', graph.known.objectId], query: select }, named);
      expect(wrong).toMatchObject({ kind: 'refused', status: 400, code: 'BadRequest' });
      const nowhere = await graph.client.call({ ...call, path: ['bestaatniet'] }, named);
      expect(nowhere).toMatchObject({ kind: 'refused', status: 400, code: 'BadRequest' });
    });

    test('the directory names a person of the tenant, and nobody of another one', async () => {
      const { known, elsewhere, nobody, people } = graph;
      expect(await people.userPrincipalName(known.tenantId, known.objectId)).toBe(known.upn);
      expect(await people.userPrincipalName(known.tenantId, elsewhere.objectId)).toBeNull();
      expect(await people.userPrincipalName(elsewhere.tenantId, known.objectId)).toBeNull();
      expect(await people.userPrincipalName(nobody.tenantId, nobody.objectId)).toBeNull();
    });

    test('the log says what was called and what came of it, and nothing of anybody', async () => {
      await graph.people.userPrincipalName(graph.known.tenantId, graph.known.objectId);
      await userOf(graph, graph.known.upn);
      await userOf(graph, graph.nobody.objectId);
      expect(graph.lines).toHaveLength(3);
      expect(JSON.parse(graph.lines[0] ?? '')).toMatchObject({
        event: 'graph',
        call: 'users.get',
        outcome: 'ok',
        tries: 1,
      });
      const all = graph.lines.join('\n');
      for (const secret of [graph.known.upn, graph.known.objectId, graph.nobody.objectId, 'Bearer']) {
        expect(all).not.toContain(secret);
      }
    });
  });
}

/** What our client does when Graph misbehaves; for a Graph that can be told to. */
export function graphFaultContract(
  name: string,
  start: () => Promise<GraphUnderTest & { readonly faults: GraphFaults }>,
): void {
  describe(`${name}, when Graph misbehaves`, () => {
    let graph: GraphUnderTest & { readonly faults: GraphFaults };
    beforeEach(async () => {
      graph = await start();
    });
    afterEach(() => graph.close());

    const ask = (patience?: Patience) => userOf(graph, graph.known.objectId, patience);
    const answers = () => graph.faults.calls.map(({ answer }) => answer);
    const ok = { kind: 'ok', value: { userPrincipalName: expect.any(String) } };

    test.each<[string, GraphFault]>([
      ['429 that says to come back at once', { answer: 429, retryAfter: '0' }],
      ['503 with a moment that has passed', { answer: 503, retryAfter: 'Wed, 21 Oct 2015 07:28:00 GMT' }],
      ['503 without Retry-After', { answer: 503 }],
      ['504, though the work was done', { answer: 504, worked: true }],
      ['500', { answer: 500 }],
      ['502', { answer: 502 }],
      ['a reset connection', { answer: 'reset' }],
      ['no answer', { answer: 'hang' }],
      ['an answer that stops halfway', { answer: 'half' }],
    ])('a question is asked again after %s', async (_, fault) => {
      graph.faults.next('users.get', fault);
      expect(await ask()).toEqual(ok);
      expect(answers()).toEqual([fault.answer, 200]);
    });

    test.each<[GraphFault['answer'], object]>([
      [429, { kind: 'not-now', status: 429, retryAfterMs: null }],
      [503, { kind: 'not-now', status: 503, retryAfterMs: null }],
      [500, { kind: 'unclear', status: 500 }],
      [504, { kind: 'unclear', status: 504 }],
      ['reset', { kind: 'unclear', status: null }],
      ['hang', { kind: 'unclear', status: null }],
      ['half', { kind: 'unclear', status: 200 }],
    ])('it is asked as often as patience says, and then %s is what came of it', async (answer, outcome) => {
      graph.faults.next('users.get', { answer }, { answer }, { answer });
      expect(await ask()).toEqual(outcome);
      expect(answers()).toEqual([answer, answer]);
    });

    test.each<[GraphFault['answer'], object]>([
      [400, { kind: 'refused', status: 400, code: 'BadRequest' }],
      [401, { kind: 'refused', status: 401, code: 'InvalidAuthenticationToken' }],
      [403, { kind: 'refused', status: 403, code: 'Authorization_RequestDenied' }],
      [404, { kind: 'not-found', code: 'Request_ResourceNotFound' }],
      [409, { kind: 'refused', status: 409, code: 'Conflict' }],
    ])('%s is not asked again', async (answer, outcome) => {
      graph.faults.next('users.get', { answer });
      expect(await ask()).toEqual(outcome);
      expect(answers()).toEqual([answer]);
    });

    test('a wait longer than our patience is told to the caller at once, and not slept', async () => {
      graph.faults.next('users.get', { answer: 429, retryAfter: '120' });
      const began = performance.now();
      expect(await ask()).toEqual({ kind: 'not-now', status: 429, retryAfterMs: 120_000 });
      expect(performance.now() - began).toBeLessThan(1_000);
      expect(answers()).toEqual([429]);
    });

    test('twelve questions at once arrive four at a time, and all are answered', async () => {
      const release = graph.faults.hold();
      const asked = Promise.all(Array.from({ length: 12 }, () => ask({ tryMs: 5_000, wholeMs: 10_000, tries: 1 })));
      await expect.poll(() => graph.faults.inside).toBe(4);
      release();
      for (const outcome of await asked) expect(outcome).toEqual(ok);
      expect(graph.faults.calls).toHaveLength(12);
      expect(graph.faults.mostInside).toBe(4);
    });

    test('a question that finds no place in time is never sent', async () => {
      const release = graph.faults.hold();
      const long = { tryMs: 5_000, wholeMs: 10_000, tries: 1 };
      const four = Promise.all(Array.from({ length: 4 }, () => ask(long)));
      await expect.poll(() => graph.faults.inside).toBe(4);
      expect(await ask({ tryMs: 50, wholeMs: 50, tries: 2 })).toEqual({
        kind: 'not-now',
        status: 0,
        retryAfterMs: null,
      });
      release();
      await four;
      expect(await ask()).toEqual(ok);
      expect(graph.faults.calls).toHaveLength(5);
    });

    test('the directory does not take somebody for a stranger because Graph was silent', async () => {
      const { known, people } = graph;
      graph.faults.next('users.get', { answer: 429, retryAfter: '60' });
      await expect(people.userPrincipalName(known.tenantId, known.objectId)).rejects.toThrow(DirectoryUnavailable);
      graph.faults.next('users.get', { answer: 504 }, { answer: 'reset' });
      await expect(people.userPrincipalName(known.tenantId, known.objectId)).rejects.toThrow(DirectoryUnavailable);
      expect(await people.userPrincipalName(known.tenantId, known.objectId)).toBe(known.upn);
    });

    test('a tenant that gave no consent names nobody', async () => {
      const { known, people } = graph;
      graph.faults.next('users.get', { answer: 403 });
      expect(await people.userPrincipalName(known.tenantId, known.objectId)).toBeNull();
      expect(JSON.parse(graph.lines[0] ?? '')).toMatchObject({
        outcome: 'refused',
        code: 'Authorization_RequestDenied',
      });
    });
  });
}
