import { describe, expect, it } from 'vitest';
import { inputIds, verbs } from '../../../cards/arrangements/verbs.ts';
import { viewVerbs } from '../../../cards/arrangements/view-verbs.ts';
import { chatVerbs } from '../../../cards/chat/verbs.ts';
import { technicalTexts } from '../../../cards/words/technical-texts.ts';
import { DEMO_SWV } from '../../../infra/local/demo/seed-demo.ts';
import { DIRECTIE, STEPS, ZOCO } from '../../support/host-route.ts';
import type { Json } from '../../support/press-activity.ts';
import { type BadInput, ELSEWHERE } from './bad-input.ts';

/** Buttons that nobody of ours made, or made otherwise. */
export function forgedButtons(at: () => BadInput): void {
  describe('a button that is not ours', () => {
    const forged = { kind: 'error', code: 'vervalst', text: technicalTexts.forged };

    it.each<readonly [string, () => Json]>([
      ['a revision as text', () => at().data({ revision: '3' })],
      ['a revision below nought', () => at().data({ revision: -1 })],
      ['half a revision', () => at().data({ revision: 1.5 })],
      ['a page as text', () => at().data({ page: '1' })],
      ['another version of the payload', () => at().data({ v: 2 })],
      ['no version', () => ({ swv: DEMO_SWV, id: at().subject, revision: at().revision })],
      ['a SWV that could be SQL', () => at().data({ swv: "vo'; drop table arrangements" })],
      ['an id with a path in it', () => at().data({ id: '../../etc/passwd' })],
      ['a number as an input', () => at().data({ bedrag: 1800 })],
      ['an object as an input', () => at().data({ bedrag: { $ne: null } })],
      ['a list as an input', () => at().data({ gedaan: ['les'] })],
      ['an input of a megabyte', () => at().data({ doel: 'x'.repeat(1_048_576) })],
      [
        'more inputs than any form has',
        () => at().data(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`i${i}`, '']))),
      ],
    ])('%s is answered as forged, and stands in the audit log as such', async (_name, of) => {
      expect(await at().outcome(at().pressed(DIRECTIE, verbs.commit, of()))).toEqual(forged);
      await at().unchanged();
      expect(await at().audited()).toEqual(['forged vervalst']);
    });

    it.each([
      ['no value', undefined],
      ['a value that is a text', 'Action.Execute'],
      ['an Action.Submit', { action: { type: 'Action.Submit', verb: verbs.commit, data: {} } }],
      ['a verb with capitals', { action: { type: 'Action.Execute', verb: 'Aanvraag.WijDoenMee', data: {} } }],
      ['a verb without end', { action: { type: 'Action.Execute', verb: `a.${'x'.repeat(300)}`, data: {} } }],
    ])('%s too', async (_name, value) => {
      expect(await at().outcome(at().from(DIRECTIE, { value }))).toEqual(forged);
      await at().unchanged();
      expect(await at().audited()).toEqual(['forged vervalst']);
    });
  });

  describe('a button of ours with something forged in it', () => {
    it.each([
      ['ahead of', 1],
      ['far ahead of', 1_000_000],
      ['behind', -1],
    ])('a revision %s the request is answered with the card of now', async (_name, more) => {
      const answer = await at().said(
        at().pressed(DIRECTIE, verbs.commit, at().data({ revision: at().revision + more })),
      );
      expect(answer).toContain('De aanvraag is intussen veranderd');
      expect(answer).toContain('A-2026-0001 wacht op jou');
      await at().unchanged();
      expect(await at().audited()).toEqual([`${verbs.commit} verouderd`]);
    });

    it('the id of another’s request is one that is not there, for whatever verb', async () => {
      for (const verb of Object.values(verbs).filter((one) => one !== verbs.begin)) {
        const more = { ...STEPS[0], [inputIds.step]: '1', stem: 'voor', preadvies: 'positief' };
        const answer = await at().said(at().pressed(ELSEWHERE, verb, at().data(more)));
        expect(answer, verb).toContain('Hier hoef je niets meer te doen');
        expect(answer, verb).not.toContain('A-2026-0001');
      }
      await at().unchanged();
      expect(new Set((await at().audited()).map((row) => row.split(' ')[1]))).toEqual(new Set(['bestaat-niet']));
    });

    it('an id that nobody has is answered alike', async () => {
      const theirs = await at().said(at().pressed(ELSEWHERE, verbs.commit));
      expect(await at().said(at().pressed(ELSEWHERE, verbs.commit, at().data({ id: 'niemand' })))).toBe(theirs);
      await at().unchanged();
    });

    it('a draft for a school of others is not made', async () => {
      const fresh = at().data({ id: 'vers-1', revision: 0, soort: 'maatwerk-individueel', school: 'de-duinroos' });
      expect(await at().said(at().pressed(ELSEWHERE, verbs.begin, fresh))).toContain(
        'Je bent geen zorgcoördinator van deze school',
      );
      await at().unchanged();
      expect(await at().audited()).toEqual([`${verbs.begin} niet-jouw-school`]);
    });

    it('a click that is somebody else’s to make says whose it is', async () => {
      expect(await at().said(at().pressed(ZOCO, verbs.commit))).toContain(
        'Dit is iets voor de directie van deze school',
      );
      await at().unchanged();
      expect(await at().audited()).toEqual([`${verbs.commit} niet-jouw-rol`]);
    });

    it.each(['aanvraag.oud', 'aanvraag.', 'aanvraag'])('the retired verb %s shows the card of now', async (verb) => {
      expect(await at().said(at().pressed(DIRECTIE, verb))).toContain('A-2026-0001 wacht op jou');
      await at().unchanged();
    });

    it.each(['onzin.doe', 'x', 'constructor', 'chat.oud'])('the unknown verb %s shows the menu', async (verb) => {
      expect(await at().said(at().pressed(DIRECTIE, verb))).toContain('Hoi, ik ben Meedoen');
      await at().unchanged();
    });

    it('in a channel nothing about a case is answered or done', async () => {
      const conversation = { id: '19:kanaal', conversationType: 'channel', tenantId: at().person(DIRECTIE).tenantId };
      for (const verb of [verbs.commit, verbs.openDossier, verbs.status]) {
        expect(await at().said(at().pressed(DIRECTIE, verb, at().data(), { conversation }))).not.toContain(
          'A-2026-0001',
        );
      }
      await at().unchanged();
    });

    it('a card that the client refreshes by itself is folded, and nothing is done, for every verb there is', async () => {
      const automatic = (verb: string): Json => ({
        action: { type: 'Action.Execute', verb, data: at().data({ ...STEPS[0], [inputIds.step]: '1' }) },
        trigger: 'automatic',
      });
      for (const verb of [...Object.values(verbs), ...Object.values(viewVerbs), ...Object.values(chatVerbs)]) {
        const answer = await at().said(at().from(DIRECTIE, { replyToId: at().card, value: automatic(verb) }));
        expect(answer, verb).not.toContain(STEPS[0].leerlingnummer);
      }
      await at().unchanged();
      expect(await at().audited()).toEqual([]);
    });
  });
}
