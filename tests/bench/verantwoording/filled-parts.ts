import type { Answer } from '../../../bot/verantwoording/rules/answers.ts';
import { DEGREES, type Field, type Format } from '../../../bot/verantwoording/rules/format.ts';
import type { FilledPart } from '../../../bot/verantwoording/rules/verantwoording.ts';
import { amount, cents, type PersonId, revision } from '../../../cards/words/brands.ts';

/** Every part of an account filled in, each school somewhat otherwise. */
export const filledParts = (format: Format, n: number, by: PersonId, at: Date): Readonly<Record<string, FilledPart>> =>
  Object.fromEntries(
    format.onderdelen.map(({ id, velden }) => [
      id,
      {
        revision: revision(1),
        answers: Object.fromEntries(velden.map((field) => [field.id, answerOf(field, format, n)])),
        by,
        at,
        given: null,
        asked: null,
      },
    ]),
  );

const euro = (n: number): Answer => ({ soort: 'bedrag', cents: cents((1_000 + n) * 100) });
const tenths = (n: number): Answer => ({ soort: 'tienden', tienden: amount(40 + (n % 50)) });
const whole = (n: number): Answer => ({ soort: 'aantal', aantal: amount(n % 23) });

function answerOf(field: Field, { prioriteiten }: Format, n: number): Answer {
  switch (field.soort) {
    case 'bedrag':
      return euro(n);
    case 'aantal':
      return whole(n);
    case 'percentage':
      return tenths(n);
    case 'indicator':
      if (field.maat === 'bedrag') return euro(n);
      return field.maat === 'aantal' ? whole(n) : tenths(n);
    case 'keuze':
      return { soort: 'keuze', keuze: field.keuzes[n % field.keuzes.length]?.id ?? '' };
    case 'tekst':
      return {
        soort: 'tekst',
        tekst: 'We leerden dat vroeg overleg met ouders en jeugdhulp veel tijd scheelt. '.repeat(3),
      };
    case 'doelen':
      return {
        soort: 'doelen',
        doelen: prioriteiten.map(({ id }, at) => ({
          id: `d${at}`,
          prioriteit: id,
          tekst: 'Elke mentor kent de route naar extra ondersteuning.',
          graad: DEGREES[(n + at) % DEGREES.length] ?? null,
        })),
      };
  }
}
