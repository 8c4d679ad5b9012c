import { expect, it } from 'vitest';
import type { RequestKind } from '../../../../bot/arrangements/rules/kind-rules.ts';
import { OUTSIDE_REGION } from '../../../../cards/arrangements/form/answers.ts';
import { DossierCard } from '../../../../cards/words/dossier-card.ts';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { plantMany, requestWith } from '../support/many-requests.ts';
import { duinroos } from '../support/people.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';

interface Asked {
  readonly state: 'bij-cvt' | 'toegekend' | 'afgewezen';
  readonly to: string | null;
  readonly ended?: string;
  readonly kind?: RequestKind;
}

/** Requests for a school, and when they were decided. */
async function planted(world: RequestWorld, all: readonly Asked[]): Promise<void> {
  const requester = world.personOf('zoco');
  const hands = { writers: [], directies: [], reviewers: [] };
  const requests = all.map(({ state, to, ended = '2026-10-12', kind = 'tlv-vso' }, n) => {
    const facts = { state, school: duinroos, pupilSchools: [duinroos], requester, submitted: true, daysAgo: 0 };
    const of = requestWith({ ...facts, ...hands }, n);
    const answers = { ...of.answers, ...(to !== null && { doelschool: to }) };
    const submittedAt = new Date('2026-05-04T10:00:00Z');
    return { ...of, kind, answers, submittedAt, since: new Date(`${ended}T10:00:00Z`) };
  });
  await plantMany(world, requests);
}

oneEngine('referrals outside the region', (engine) => {
  it('are the TLV’s that were granted for a school outside it, against the trimester before', async () => {
    const world = await createRequestWorld(await engine.swv());
    await planted(world, [
      { state: 'toegekend', to: OUTSIDE_REGION },
      { state: 'toegekend', to: OUTSIDE_REGION },
      { state: 'toegekend', to: 'het-helmgras' },
      { state: 'afgewezen', to: OUTSIDE_REGION },
      { state: 'bij-cvt', to: OUTSIDE_REGION },
      { state: 'toegekend', to: OUTSIDE_REGION, ended: '2026-06-01' },
      { state: 'toegekend', to: null, kind: 'maatwerk-individueel' },
    ]);
    const shown = await world.press(await world.say('secretaris', 'monitoring'), 'Toon de cijfers');
    // One or two are almost a name.
    expect(DossierCard.is(shown.card)).toBe(true);
    const text = textOf(shown.card);
    expect(text).toMatch(/TLV voortgezet speciaal onderwijs.*Toegekend 3 \(1\).*Toegekend buiten de regio 2 \(1\)/);
    expect(text.match(/buiten de regio/g)).toHaveLength(1);
  });

  it('are said to be none where a TLV was decided and none went outside', async () => {
    const world = await createRequestWorld(await engine.swv());
    await planted(world, [{ state: 'toegekend', to: 'het-helmgras' }]);
    const shown = await world.press(await world.say('lid', 'monitoring'), 'Toon de cijfers');
    expect(textOf(shown.card)).toContain('Toegekend buiten de regio 0 (0)');
  });
});
