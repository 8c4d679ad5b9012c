import { DEGREES } from '../../bot/verantwoording/rules/format.ts';
import { STATES, type Verantwoording } from '../../bot/verantwoording/rules/verantwoording.ts';
import { amount, cents } from '../../cards/words/brands.ts';
import { anAccount } from '../bot/verantwoording/support/a-campaign.ts';
import { goal, goals, number } from '../bot/verantwoording/support/play.ts';

/** Accounts with amounts of any number of cents, in any state; the same for the same seed. */
export function manySchools(count: number, seed: number): readonly Verantwoording[] {
  let held = seed;
  const below = (most: number): number => {
    held = (held * 48_271) % 2_147_483_647;
    return held % most;
  };
  const paid = (value: number) => ({ soort: 'bedrag', cents: cents(value) }) as const;
  const tenths = (tienden: number) => ({ soort: 'tienden', tienden: amount(tienden) }) as const;
  return Array.from({ length: count }, (_, at) => {
    const received = below(9_000_000);
    const spent = below(received + 1);
    return anAccount(`school-${at}`, {
      received: null,
      state: below(4) === 0 ? (STATES[below(STATES.length)] ?? 'akkoord') : 'akkoord',
      money: {
        ontvangen: paid(received),
        eigen: paid(below(100_000)),
        personeel: paid(spent),
        materiaal: paid(below(received - spent + 1)),
        bestemming: { soort: 'keuze', keuze: below(2) === 0 ? 'terug' : 'volgend-jaar' },
      },
      yields: {
        doelen: goals(...DEGREES.slice(0, below(5)).map((graad, place) => goal(`g${place}`, graad))),
        leerlingen: number(5 + below(900)),
        btv: number(below(20)),
        tevreden: tenths(10 + below(91)),
        ...(below(3) === 0 ? {} : { deelname: tenths(below(1_001)) }),
      },
    });
  });
}
