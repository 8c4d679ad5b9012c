import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { ok, refuse } from '../../../bot/core/result.ts';
import { createUuidIds } from '../../../bot/core/uuid-ids.ts';
import { change } from '../../../bot/delivery/change.ts';
import type { MakeFile } from '../../../bot/delivery/feature.ts';
import { createFileDoor, type FileAnswer } from '../../../bot/links/file-door.ts';
import { makeLink } from '../../../bot/links/make-link.ts';
import { downloadLinks } from '../../../bot/links/tables.ts';
import { seedPeople } from '../../../bot/people/seed.ts';
import { persons, roleTerms } from '../../../bot/people/tables.ts';
import type { Store } from '../../../bot/store/store.ts';
import { audit } from '../../../bot/store/tables/audit.ts';
import { localDate, type SwvId, subjectId } from '../../../cards/words/brands.ts';
import { hrefOf } from '../../../cards/words/download-url.ts';
import { eachEngine } from '../../support/stores.ts';
import { mailOf, staffSeed } from '../arrangements/support/staff.ts';

const START = new Date('2027-03-15T10:00:00Z');
const SUBJECT = subjectId('c-1');
const minutes = (count: number) => count * 60_000;
const bytes = new TextEncoder().encode('de inhoud');

/** A SWV in which the beleidsmedewerker may have a file of kind `werkboek`. */
async function createWorld({ store, swv }: { readonly store: Store; readonly swv: SwvId }) {
  let at = START.getTime();
  let fails = false;
  const clock = { now: () => new Date(at) };
  const ids = createUuidIds(clock);
  const lines: Record<string, unknown>[] = [];
  const log = {
    event: (name: string) => {
      const line: Record<string, unknown> = { name };
      lines.push(line);
      return { set: (key: string, value: unknown) => Object.assign(line, { [key]: value }), end: () => {} };
    },
  };
  const house = {
    store,
    clock,
    ids,
    log,
    nudge: { nudge: async () => undefined },
    quietHours: { sendableAt: async (_tx: unknown, _to: unknown, now: Date) => now },
  };
  const person = await store.write(swv, async (tx) => {
    await seedPeople(tx, staffSeed, { from: localDate('2026-08-01'), ids });
    const mine = eq(persons.upn, mailOf('beleid'));
    const [row] = await tx.db
      .update(persons)
      .set({ objectId: 'object-beleid' as never })
      .where(mine)
      .returning({ id: persons.id });
    if (!row) throw new Error('Nobody was seeded.');
    return row.id;
  });
  const werkboek: MakeFile = async (_tx, subject, actor) => {
    if (fails) throw new Error('de inhoud van een bestand');
    if (!actor.roles.some(({ role }) => role === 'beleidsmedewerker')) return null;
    return { name: `werkboek ${subject}.xlsx`, type: 'application/x-werkboek', bytes };
  };
  const door = createFileDoor(house, (feature, kind) =>
    feature === 'verantwoording' && kind === 'werkboek' ? werkboek : null,
  );
  const call = (method: 'GET' | 'POST', token: string, of: string = swv) => door({ method, swv: of, token });
  return {
    lines,
    advance: (ms: number) => {
      at += ms;
    },
    break: (broken: boolean) => {
      fails = broken;
    },
    /** The token of a fresh link. */
    async make(kind = 'werkboek', withdrawn = false): Promise<string> {
      let href = '';
      const by = { actor: { swv, person }, now: clock.now() };
      await change(house, by, { verb: 'maak', subject: SUBJECT }, async (tx) => {
        const link = { person, feature: 'verantwoording', kind, subject: SUBJECT };
        const { url, until } = await makeLink(tx, 'https://meedoen.example', link);
        expect(until.getTime() - clock.now().getTime()).toBe(minutes(5));
        href = hrefOf(url);
        return withdrawn ? refuse('niet') : ok(null);
      });
      expect(href).toMatch(new RegExp(`^https://meedoen\\.example/api/files/${swv}/[A-Za-z0-9_-]{43}$`));
      return href.split('/').at(-1) ?? '';
    },
    look: (token: string) => call('GET', token),
    fetch: (token: string, of?: string) => call('POST', token, of),
    endRole: () =>
      store.write(swv, async (tx) => {
        await tx.db
          .update(roleTerms)
          .set({ until: localDate('2027-03-14') })
          .where(eq(roleTerms.personId, person));
      }),
    rows: () => store.read(swv, (tx) => tx.db.select().from(downloadLinks)),
    audited: () =>
      store.read(swv, async (tx) => {
        const rows = await tx.db.select().from(audit).orderBy(audit.seq);
        return rows.map(({ verb, outcome, subject, actor }) => [verb, outcome, subject, actor === person]);
      }),
  };
}

const isGone = (answer: FileAnswer): void => {
  expect(answer.status).toBe(410);
  expect(answer.body).toContain('Deze link is al gebruikt of ouder dan vijf minuten. Vraag in Teams een nieuwe.');
};

eachEngine('a one-time download', (engine) => {
  test('looking shows a page with a button that posts, and changes nothing', async () => {
    const world = await createWorld(await engine.swv());
    const token = await world.make();
    for (let times = 0; times < 3; times += 1) {
      const { status, headers, body } = await world.look(token);
      expect(status).toBe(200);
      expect(body).toContain('<form method="post"><button type="submit">Haal het bestand op</button></form>');
      expect(body).not.toMatch(/<script|src=|href=/);
      expect(body).not.toContain(token);
      expect(headers).toMatchObject({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' });
      expect(headers['Content-Security-Policy']).toMatch(
        /^default-src 'none'; style-src 'sha256-.+'; form-action 'self'/,
      );
    }
    expect((await world.fetch(token)).status).toBe(200);
  });

  test('the button gives the file once, and both its making and its going stand in the audit log', async () => {
    const world = await createWorld(await engine.swv());
    const token = await world.make();
    const { status, headers, body } = await world.fetch(token);
    expect([status, body]).toEqual([200, bytes]);
    expect(headers).toMatchObject({
      'Content-Type': 'application/x-werkboek',
      'Content-Disposition': 'attachment; filename="werkboek-c-1.xlsx"',
      'Cache-Control': 'no-store',
    });
    isGone(await world.fetch(token));
    expect(await world.audited()).toEqual([
      ['maak', 'ok', SUBJECT, true],
      ['bestand.haal-op', 'ok', SUBJECT, true],
      ['bestand.haal-op', 'link-gebruikt', SUBJECT, true],
    ]);
  });

  test('of two clicks at once one has the file', async () => {
    const world = await createWorld(await engine.swv());
    const token = await world.make();
    const both = await Promise.all([world.fetch(token), world.fetch(token)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 410]);
  });

  test('a link works for five minutes, by our own clock', async () => {
    const world = await createWorld(await engine.swv());
    const [early, late] = [await world.make(), await world.make()];
    world.advance(minutes(5));
    expect((await world.fetch(early)).status).toBe(200);
    world.advance(1);
    isGone(await world.fetch(late));
  });

  test('wrong, used, too old, foreign and of another SWV: one answer for all, down to its headers', async () => {
    const world = await createWorld(await engine.swv());
    const other = await createWorld(await engine.swv());
    const used = await world.make();
    await world.fetch(used);
    const [old, unknownKind] = [await world.make(), await world.make('raar')];
    const answers = [
      await world.fetch('A'.repeat(43)),
      await world.fetch('kort'),
      await world.fetch("' or 1=1 --"),
      await world.fetch(used),
      await world.fetch(unknownKind),
      await other.fetch(old),
      await world.fetch(old, 'geen-swv'),
      await world.fetch(old, "Raar'; --"),
    ];
    world.advance(minutes(6));
    for (const answer of [...answers, await world.fetch(old)]) {
      isGone(answer);
      expect(answer).toEqual(answers[0]);
    }
    // what nobody made leaves no trace
    expect((await other.audited()).length).toBe(0);
  });

  test('gives nothing to whose role ended meanwhile', async () => {
    const world = await createWorld(await engine.swv());
    const token = await world.make();
    await world.endRole();
    isGone(await world.fetch(token));
    expect((await world.audited()).at(-1)).toEqual(['bestand.haal-op', 'geen-rol', SUBJECT, true]);
  });

  test('is not used up when making the file fails', async () => {
    const world = await createWorld(await engine.swv());
    const token = await world.make();
    world.break(true);
    const failed = await world.fetch(token);
    expect([failed.status, failed.headers['Cache-Control']]).toEqual([500, 'no-store']);
    world.break(false);
    expect((await world.fetch(token)).status).toBe(200);
  });

  test('keeps no token in the store nor in a log, and no row for longer than a day', async () => {
    const world = await createWorld(await engine.swv());
    const token = await world.make();
    await world.fetch(token);
    expect(JSON.stringify([await world.rows(), world.lines])).not.toContain(token);
    expect(JSON.stringify(world.lines)).not.toContain('inhoud');
    world.advance(minutes(24 * 60 + 1));
    await world.make();
    expect(await world.rows()).toHaveLength(1);
  });

  test('a refused change leaves no link behind', async () => {
    const world = await createWorld(await engine.swv());
    isGone(await world.fetch(await world.make('werkboek', true)));
  });
});
