import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { persons, roleTerms } from '../../../bot/people/tables.ts';
import { objectId } from '../../../bot/teams/activity-schema.ts';
import { verbs } from '../../../cards/arrangements/verbs.ts';
import { PEOPLE_REFUSALS } from '../../../cards/people/refusals.ts';
import { localDate } from '../../../cards/words/brands.ts';
import { DEMO_SWV } from '../../../infra/local/demo/seed-demo.ts';
import { cardOf, DIRECTIE, peopleAt, STEPS, wordsOf, ZOCO } from '../../support/host-route.ts';
import type { BadInput } from './bad-input.ts';

/** People who may not, and words that do not fit. */
export function peopleAndWords(at: () => BadInput): void {
  describe('somebody who may not', () => {
    it('from another tenant is told so, also with the card of somebody who may', async () => {
      const tenantId = 'ffffffff-0000-4000-8000-000000000001';
      const conversation = { id: 'a:elders', conversationType: 'personal', tenantId };
      const elsewhere = { conversation, channelData: { tenant: { id: tenantId } } };
      const answer = await at().said(at().pressed(DIRECTIE, verbs.commit, at().data(), elsewhere));
      expect(answer).toContain(PEOPLE_REFUSALS['other-tenant']);
      expect(at().host.lines.at(-1)).toContain('"outcome":"other-tenant"');
      await at().unchanged();
    });

    it('with a card of a SWV that they have nothing to do with is told the same', async () => {
      expect(await at().said(at().pressed(DIRECTIE, verbs.commit, at().data({ swv: 'vo-elders' })))).toContain(
        PEOPLE_REFUSALS['other-tenant'],
      );
      await at().unchanged();
    });

    it('whom nobody knows is a stranger, by code in the audit log', async () => {
      const nobody = { from: { id: '29:niemand', aadObjectId: 'ffffffff-0000-4000-8000-000000000002' } };
      expect(await at().said(at().pressed(DIRECTIE, verbs.commit, at().data(), nobody))).toContain(
        PEOPLE_REFUSALS.stranger,
      );
      await at().unchanged();
      expect(await at().audited()).toEqual(['eerste-contact stranger']);
    });

    it('who names two tenants, or nobody, is heard by no feature', async () => {
      const two = { channelData: { tenant: { id: 'ffffffff-0000-4000-8000-000000000001' } } };
      const none = { from: { id: '29:iemand' } };
      for (const more of [two, none]) {
        expect(await at().outcome(at().pressed(DIRECTIE, verbs.commit, at().data(), more))).toMatchObject({
          kind: 'error',
        });
      }
      await at().unchanged();
    });

    it('whose role has ended is told so from the next day, by code in the audit log', async () => {
      const [directie] = await at().host.store.read(DEMO_SWV, (tx) =>
        tx.db
          .select()
          .from(persons)
          .where(eq(persons.objectId, objectId.parse(at().person(DIRECTIE).aadObjectId))),
      );
      if (directie === undefined) throw new Error('The directie is known.');
      const mine = eq(roleTerms.personId, directie.id);
      const until = (day: string | null) =>
        at().host.store.write(DEMO_SWV, async (tx) => {
          await tx.db
            .update(roleTerms)
            .set({ until: day === null ? null : localDate(day) })
            .where(mine);
        });
      await until('2026-11-22');
      try {
        expect(await at().said(at().pressed(DIRECTIE, verbs.commit))).toContain(PEOPLE_REFUSALS['no-role']);
        expect(await at().audited()).toEqual(['actie no-role']);
      } finally {
        await until(null);
      }
      await at().unchanged();
    });
  });

  describe('words that do not fit', () => {
    const message = (text: string) => at().from(ZOCO, { type: 'message', name: undefined, value: undefined, text });

    it.each([
      ['a megabyte', 'x'.repeat(1_048_576)],
      ['a megabyte of words', 'hoi deze leerling '.repeat(58_000)],
      ['a megabyte of digits', '1234.56 '.repeat(131_072)],
      ['a character that no database keeps', 'hoi\u0000daar'],
      ['half a character', 'hoi \ud800 daar'],
    ])('%s is answered in the chat, and kept nowhere', async (_name, text) => {
      const last = peopleAt(at().host).newest(ZOCO).id;
      const started = performance.now();
      expect((await at().turn(message(text))).status).toBe(200);
      expect(performance.now() - started).toBeLessThan(5_000);
      const answer = peopleAt(at().host).newest(ZOCO);
      expect(answer.id).not.toBe(last);
      expect(wordsOf(answer.cards)).toContain('Dat begrijp ik nog niet');
      await at().unchanged();
    });

    it('what no database keeps is taken out of a form: the rest is read as it was typed, and it is never a failure', async () => {
      const people = peopleAt(at().host);
      await at().host.teams.say(ZOCO, at().host.teams.personalChat(ZOCO), 'nieuwe aanvraag');
      await people.click(ZOCO, 'Begin voor De Duinroos: Maatwerkarrangement individueel');
      expect(cardOf(await people.click(ZOCO, 'Bewaar en ga verder', { ...STEPS[0], niveau: 'hav\u0000' }))).toContain(
        'Kies een van de mogelijkheden.',
      );
      const first = await people.click(ZOCO, 'Bewaar en ga verder', { ...STEPS[0], niveau: 'havo\u0000' });
      expect(cardOf(first)).toContain('Stap 2 van 3');
      const doel = 'Over tien weken\u0000 volgt de leerling \ud800 weer alle lessen.';
      const saved = cardOf(await people.click(ZOCO, 'Bewaar en ga verder', { ...STEPS[1], doel }));
      expect(saved).toMatch(/Stap [23] van 3/);
    });
  });
}
