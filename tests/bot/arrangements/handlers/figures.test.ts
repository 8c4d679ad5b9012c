import { expect, it } from 'vitest';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { type LocalDate, localDate, type PersonId } from '../../../../cards/words/brands.ts';
import { DossierCard } from '../../../../cards/words/dossier-card.ts';
import { PostedCard } from '../../../../cards/words/posted-card.ts';
import { oneEngine } from '../../../support/stores.ts';
import { secret } from '../support/basics.ts';
import { buttonsOf, textOf } from '../support/card-reader.ts';
import { auditOf } from '../support/ledger.ts';
import { plantMany, requestWith } from '../support/many-requests.ts';
import { duinroos, zeeduin } from '../support/people.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';

const at = (day: LocalDate) => new Date(`${day}T10:00:00Z`);
interface Ended {
  readonly state: Arrangement['state'];
  readonly asked: string;
  readonly ended?: string;
  readonly stood?: readonly [string, string];
  /** The day of the notice that the term is longer, and its new last day. */
  readonly extended?: readonly [string, string];
  readonly school?: typeof duinroos;
}

const extension = (by: PersonId, on: LocalDate, until: LocalDate): Arrangement['verdaging'] => ({
  ...{ by, at: at(on), on, was: on, until, reason: secret('Een deskundige was lang ziek.') },
  ...{ role: 'directeur-bestuurder', insteadOf: null, volmacht: null },
});

/** Requests with the days on which they were submitted and ended. */
async function planted(world: RequestWorld, all: readonly Ended[]): Promise<void> {
  const of = { pupilSchools: [duinroos], requester: world.personOf('zoco'), submitted: true, daysAgo: 0 };
  const hands = { writers: [], directies: [], reviewers: [] };
  const requests = all.map(({ state, asked, ended, stood, extended, school = duinroos }, n) => ({
    ...requestWith({ ...of, ...hands, state, school }, n),
    submittedAt: at(localDate(asked)),
    since: at(localDate(ended ?? asked)),
    suspensions: stood
      ? [{ why: 'aanvulling' as const, asked: localDate(stood[0]), answered: localDate(stood[1]) }]
      : [],
    verdaging: extended ? extension(of.requester, localDate(extended[0]), localDate(extended[1])) : null,
  }));
  await plantMany(world, requests);
}

const figures = async (world: RequestWorld, who: 'lid' | 'secretaris' | 'bestuurder' = 'bestuurder') =>
  world.press(await world.say(who, 'monitoring'), 'Toon de cijfers');

oneEngine('the figures of a trimester', (engine) => {
  const openWorld = async () => createRequestWorld(await engine.swv());

  it('count what was asked and how it ended, against the trimester before, with the days that counted', async () => {
    const world = await openWorld();
    await planted(world, [
      { state: 'bij-cvt', asked: '2026-11-20' },
      { state: 'toegekend', asked: '2026-08-31', ended: '2026-09-30' }, // 30 days
      { state: 'toegekend', asked: '2026-08-31', ended: '2026-10-12', stood: ['2026-09-07', '2026-09-14'] }, // 42 − 6
      { state: 'afgewezen', asked: '2026-08-03', ended: '2026-11-02' }, // 91: after the last day
      { state: 'basisondersteuning', asked: '2026-09-01', ended: '2026-09-08' },
      { state: 'ingetrokken', asked: '2026-06-01', ended: '2026-08-20' },
      { state: 'toegekend', asked: '2026-05-04', ended: '2026-06-01' }, // 28, the trimester before
    ]);
    const shown = await figures(world);
    const text = textOf(shown.card);
    expect(text).toContain('1e trimester, 1 augustus t/m 30 november 2026 (loopt nog)');
    expect(text).toContain('Gevraagd 5 (2)');
    expect(text).toContain('Toegekend 2 (1) · afgewezen 1 (0) · basisondersteuning 1 (0) · ingetrokken 1 (0)');
    expect(text).toContain('Besloten in gemiddeld 52 dagen (28 dagen) · na de wettelijke dag 1 (0)');
  });

  it('hold an extended term to the day to which it was extended', async () => {
    const world = await openWorld();
    const extended = ['2026-09-21', '2026-10-19'] as const; // of a term until 28 September
    await planted(world, [
      { state: 'toegekend', asked: '2026-08-03', ended: '2026-10-12', extended },
      { state: 'afgewezen', asked: '2026-08-03', ended: '2026-10-26', extended },
      { state: 'afgewezen', asked: '2026-08-03', ended: '2026-10-12' },
    ]);
    const { card } = await figures(world);
    expect(textOf(card)).toContain('Besloten in gemiddeld 75 dagen (–) · na de wettelijke dag 2 (0)'); // 70, 84 and 70
  });

  it('go back a trimester at a time, and name a school only where its number is not small', async () => {
    const world = await openWorld();
    const some = (count: number, school: typeof duinroos): readonly Ended[] =>
      Array.from({ length: count }, () => ({ state: 'bij-cvt', asked: '2026-09-10', school }));
    await planted(world, [...some(5, duinroos), ...some(4, zeeduin), { state: 'bij-cvt', asked: '2026-05-11' }]);
    const shown = await figures(world, 'secretaris');
    expect(textOf(shown.card)).toMatch(/Gevraagd 9 \(1\)/);
    expect(textOf(shown.card)).toContain('De Duinroos:  | 5');
    expect(textOf(shown.card)).not.toContain('Zeeduin');
    const older = await world.press(shown, 'Trimester ervoor');
    expect(textOf(older.card)).toMatch(/3e trimester, 1 april t\/m 31 juli 2026.*Gevraagd 1 \(0\)/);
    expect(textOf((await world.press(older, 'Trimester erna')).card)).toBe(textOf(shown.card));
    const forged = await world.press(shown, 'Trimester ervoor', { data: { page: 9_999 } });
    expect(buttonsOf(forged.card).map(({ title }) => title)).not.toContain('Trimester ervoor');
  });

  it('say on which rule a trimester rests, with its source and whether it was checked, and lead back', async () => {
    const world = await openWorld();
    const door = await world.say('lid', 'monitoring');
    const why = await world.press(door, 'Waarom deze trimesters?');
    const text = textOf(why.card);
    expect(PostedCard.is(why.card)).toBe(true);
    for (const part of [
      'Wanneer een trimester begint:  | 1 augustus, 1 december en 1 april',
      'voorstel van Meedoen: het schooljaar (1 augustus tot en met 31 juli) in drie gelijke delen',
      'vanaf 1 augustus 2026',
      'Deze regel is nog niet bevestigd voor nu. Nog door niemand nagekeken.',
      'past dit ritme bij de gesprekken van de CvT?',
    ])
      expect(text).toContain(part);
    expect(textOf((await world.press(why, 'Terug')).card)).toBe(textOf(door.card));
    const forged = await world.send('zoco', {
      verb: 'aanvraag.monitoring',
      data: { v: 1, swv: world.swv, id: 'monitoring', revision: 0 } as never,
      inputs: { toon: 'waarom' },
      messageId: (await world.say('zoco', 'monitoring')).messageId,
    });
    expect(textOf(forged.card)).toContain('Deze cijfers zijn voor de commissie');
  });

  it('leave the house only in the answer to a click of who watches, and that they did stands in the log', async () => {
    const world = await openWorld();
    await planted(world, [{ state: 'bij-cvt', asked: '2026-11-20' }]);
    for (const who of ['lid', 'secretaris', 'bestuurder'] as const) {
      const door = await world.say(who, 'monitoring');
      expect(PostedCard.is(door.card) && textOf(door.card)).not.toMatch(/\d/);
      const shown = await figures(world, who);
      expect(DossierCard.is(shown.card)).toBe(true);
      expect(PostedCard.is((await world.press(shown, 'Sluit overzicht')).card)).toBe(true);
    }
    expect((await auditOf(world)).filter((row) => row === 'aanvraag.monitoring ok')).toHaveLength(3);
    for (const who of ['zoco', 'directie', 'consulent', 'procesbewaker', 'beleid'] as const) {
      const door = await world.say(who, 'monitoring');
      expect(buttonsOf(door.card)).toEqual([]);
      const list = await world.say(who, 'status');
      const data = { v: 1, swv: world.swv, id: 'monitoring', revision: 0 };
      const forged = await world.send(who, {
        verb: 'aanvraag.monitoring',
        data: data as never,
        inputs: { toon: 'cijfers' },
        messageId: list.messageId,
      });
      expect(DossierCard.is(forged.card)).toBe(false);
      expect(world.outcomes.at(-1)).toBe('geen-toegang');
    }
  });
});

oneEngine('"Voor je gesprek"', (engine) => {
  it('shows a consulent one of their schools: what runs, how long still, and what was closed last', async () => {
    const world = await createRequestWorld(await engine.swv());
    await planted(world, [
      { state: 'bij-cvt', asked: '2026-11-02' },
      { state: 'toegekend', asked: '2026-08-31', ended: '2026-09-30' },
      { state: 'bij-cvt', asked: '2026-11-02', school: zeeduin },
    ]);
    const choice = await world.say('consulent', 'voor je gesprek');
    expect(PostedCard.is(choice.card) && textOf(choice.card)).not.toMatch(/A-2026/);
    const talk = await world.press(choice, 'Bereid je gesprek met De Duinroos voor');
    const text = textOf(talk.card);
    expect(DossierCard.is(talk.card)).toBe(true);
    expect(text).toContain('Dit schooljaar: 2 gevraagd, 1 toegekend, 0 afgewezen, 0 met basisondersteuning.');
    expect(text).toMatch(/Loopt nu.*A-2026-0001.*Nog 35 dagen om te besluiten.*Laatst afgerond.*A-2026-0002/);
    expect(text).not.toContain('A-2026-0003');
    expect(textOf((await world.press(talk, 'Open A-2026-0001')).card)).toContain('A-2026-0001 is bij de commissie');
    expect(textOf((await world.press(talk, 'Sluit overzicht')).card)).toBe(textOf(choice.card));
    expect((await auditOf(world)).at(-1)).toBe('aanvraag.gesprek ok');
  });

  it('is of no school that is another’s, and of none for another role', async () => {
    const world = await createRequestWorld(await engine.swv());
    await planted(world, [{ state: 'bij-cvt', asked: '2026-11-02', school: zeeduin }]);
    const choice = await world.say('consulent', 'voor je gesprek');
    for (const school of ['het-zeeduin', 'er-is-niets', '']) {
      const forged = await world.press(choice, 'Bereid je gesprek met De Duinroos voor', { data: { school } });
      expect(textOf(forged.card)).toBe(textOf(choice.card));
    }
    expect(textOf((await world.say('bestuurder', 'voor je gesprek')).card)).toContain('voor onderwijsconsulenten');
  });
});
