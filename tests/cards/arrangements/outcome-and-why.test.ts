import { describe, expect, test } from 'vitest';
import { closedCard } from '../../../cards/arrangements/closed-card.ts';
import { AIM, aCase, SINCE, UNTIL } from '../../../cards/arrangements/examples/example-case.ts';
import { type OutcomeView, outcomeCard } from '../../../cards/arrangements/outcome-card.ts';
import { whyCard } from '../../../cards/arrangements/why-card.ts';
import { cents, configText, staffName } from '../../../cards/words/brands.ts';
import { buttonsOn, textOn } from '../support/read-card.ts';

describe('how it ended', () => {
  const outcome: OutcomeView = {
    ...aCase,
    state: 'toegekend',
    on: UNTIL,
    by: { holder: 'volmachthouder', name: staffName('CvT-lid met volmacht'), insteadOf: null },
    mandate: { volmacht: configText('V-2026-02'), mandaatbesluit: 'in-te-vullen' },
    start: null,
    may: { read: true },
  };

  test('names who decided, under which volmacht, and that the mandaatbesluit is not there yet', () => {
    const text = textOn(outcomeCard(outcome));
    expect(text).toContain('CvT-lid met volmacht (de volmachthouder van de commissie)');
    expect(text).toContain('V-2026-02');
    expect(text).toContain('nummer nog in te vullen');
  });

  test('names for whom a deputy decided', () => {
    const by = {
      holder: 'directeur-bestuurder',
      name: staffName('Waarnemer'),
      insteadOf: staffName('Bestuurder'),
    } as const;
    expect(textOn(outcomeCard({ ...outcome, by, mandate: null }))).toContain(
      'Waarnemer (de directeur-bestuurder, voor Bestuurder)',
    );
  });

  test.each(['ingetrokken', 'basisondersteuning'] as const)('is no decision when it was %s', (state) => {
    const card = outcomeCard({ ...outcome, state, mandate: null });
    expect(textOn(card)).not.toMatch(/Besloten|Volmacht/);
    expect(card.summary).not.toMatch(/besluit/i);
  });
});

describe('"Waarom?"', () => {
  const why = {
    data: aCase.data,
    rule: 'maximum-bedrag',
    value: { kind: 'bedrag', cents: cents(500_000) },
    bron: configText('ondersteuningsplan 2021-2025'),
    geldigVanaf: SINCE,
    geldigTot: UNTIL,
    gecontroleerdOp: null,
    bevestigd: false,
    open: null,
    tegenspraak: [],
    keuze: null,
  } as const;

  test('gives value, source, dates, and that it was not confirmed for now', () => {
    const text = textOn(whyCard(why));
    for (const part of [
      '€ 5.000',
      'ondersteuningsplan 2021-2025',
      '30 november 2026',
      'nog niet bevestigd voor nu',
      'door niemand nagekeken',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('shows what another source says, and why the first counts', () => {
    const tegenspraak = [{ value: { kind: 'bedrag', cents: cents(600_000) } as const, bron: configText('jaarplan') }];
    expect(textOn(whyCard({ ...why, tegenspraak }))).toMatch(/jaarplan[\s\S]*€ 6\.000[\s\S]*strengste/);
    expect(textOn(whyCard({ ...why, tegenspraak, keuze: configText('besluit bestuur') }))).toMatch(/besluit bestuur/);
  });
});

describe('what is left of a card once the request has ended', () => {
  test.each([
    ['toegekend', 'A-2026-0123 is klaar: toegekend op 18 december 2026.'],
    ['afgewezen', 'A-2026-0123 is klaar: afgewezen op 18 december 2026.'],
    ['ingetrokken', 'A-2026-0123 is klaar: ingetrokken door de school op 18 december 2026.'],
    ['basisondersteuning', 'A-2026-0123 is klaar: het kan met basisondersteuning (18 december 2026).'],
  ] as const)('is one line when it is %s', (state, line) => {
    const card = closedCard({ ...aCase, state, on: AIM, may: { read: false } });
    expect(textOn(card).split('\n').filter(Boolean)).toEqual([line]);
    expect(buttonsOn(card)).toEqual([]);
  });

  test('says so when a part was granted', () => {
    const card = closedCard({ ...aCase, state: 'toegekend', deels: true, on: AIM, may: { read: false } });
    expect(textOn(card)).toContain('A-2026-0123 is klaar: deels toegekend op 18 december 2026.');
  });

  test('still opens the dossier for who may read it', () => {
    expect(buttonsOn(closedCard({ ...aCase, state: 'toegekend', on: AIM, may: { read: true } }))).toEqual(['Bekijk']);
  });
});
