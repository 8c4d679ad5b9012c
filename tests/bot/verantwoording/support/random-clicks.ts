import fc from 'fast-check';
import type { Answer } from '../../../../bot/verantwoording/rules/answers.ts';
import type { CommandKind } from '../../../../bot/verantwoording/rules/command.ts';
import type { Verantwoording } from '../../../../bot/verantwoording/rules/verantwoording.ts';
import { localDate } from '../../../../cards/words/brands.ts';
import { type Name, names } from './people.ts';
import { type Body, body, euro, fill, goal, goals, money, number, text, yields } from './play.ts';

export interface Dice {
  readonly kind: CommandKind;
  readonly who: number;
  /** Somebody who may, or anybody. */
  readonly likely: boolean;
  readonly part: number;
  readonly pick: number;
  /** How old the card is: 0 as it is now. */
  readonly stale: number;
  readonly more: boolean;
}

export type Act =
  | { readonly do: 'click'; readonly dice: Dice }
  | { readonly do: 'again'; readonly pick: number }
  | { readonly do: 'wait'; readonly days: number }
  | { readonly do: 'open' | 'close' };

const KINDS: readonly CommandKind[] = [
  ...Array.from({ length: 8 }, () => 'fillPart' as const),
  ...Array.from({ length: 4 }, () => 'sign' as const),
  'handPart',
  'sendBack',
  'accept',
  'accept',
  'askBack',
  'askBack',
  'extend',
  'dispute',
  'setReceived',
  'ask',
  'answer',
];

const dice: fc.Arbitrary<Dice> = fc.record({
  kind: fc.constantFrom(...KINDS),
  who: fc.nat(99),
  likely: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
  part: fc.nat(99),
  pick: fc.nat(99),
  stale: fc.constantFrom(0, 0, 0, 0, 1, 2),
  more: fc.constantFrom(false, false, false, true),
});

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 30, arbitrary: fc.record({ do: fc.constant('click' as const), dice }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('again' as const), pick: fc.nat(99) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'open' as const }) },
);
/** Most rounds open soon and close at the end, if they do. */
export const histories: fc.Arbitrary<readonly Act[]> = fc
  .tuple(fc.array(act, { minLength: 20, maxLength: 60 }), fc.integer({ min: 10, max: 70 }))
  .map(([acts, close]): readonly Act[] => [
    ...acts.slice(0, 2),
    { do: 'open' },
    ...acts.slice(2, close),
    ...(close < acts.length ? [{ do: 'close' as const }] : []),
    ...acts.slice(Math.max(2, close)),
  ]);

export function at<T>(all: readonly T[], index: number): T {
  const one = all[index % all.length];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}

type Given = Readonly<Record<string, Answer | null>>;
const enough = text('Een collega was lang ziek dit jaar.');
const ANSWERS: Readonly<Record<string, readonly Given[]>> = {
  geld: [
    money,
    money,
    { personeel: euro(5_000) },
    { personeel: euro(5_000), toelichting: enough, bestemming: { soort: 'keuze', keuze: 'terug' } },
    { personeel: null },
    { eigen: euro(500) },
    { personeel: euro(99_999) },
    { ontvangen: euro(1) },
  ],
  opbrengst: [
    yields,
    yields,
    yields,
    { doelen: goals(goal('g1', null), goal('g2')) },
    { leerlingen: null },
    { intern: number(50) },
    { personeel: euro(1) },
  ],
  verzonnen: [money],
};
const LIKELY: Readonly<Record<CommandKind, readonly Name[]>> = {
  fillPart: ['directie'],
  handPart: ['zoco', 'directie'],
  sign: ['directie', 'directie2', 'twoHats', 'twoHats', 'zoco'],
  sendBack: ['directie', 'twoHats'],
  accept: ['consulent', 'twoHats', 'twoHats'],
  askBack: ['consulent', 'twoHats'],
  extend: ['beleid'],
  dispute: ['bestuur', 'directie'],
  setReceived: ['beleid'],
  ask: ['zoco', 'bestuur', 'directie', 'helper'],
  answer: ['consulent', 'twoHats', 'beleid'],
};
const FILLS: Readonly<Record<string, readonly Name[]>> = {
  geld: ['bestuur'],
  opbrengst: ['zoco', 'colleague', 'helper'],
};

/** Who clicks, and on what; the account is there for the revisions that a card of now carries. */
export function clickOf(record: Verantwoording, rolled: Dice): readonly [Name, Body] {
  const { kind, who, likely, pick, stale } = rolled;
  const part = at(['geld', 'opbrengst', 'geld', 'opbrengst', 'geld', 'opbrengst', 'verzonnen'], rolled.part);
  const may = kind === 'fillPart' ? (FILLS[part] ?? LIKELY.fillPart) : LIKELY[kind];
  const name = likely ? at(may, who) : at(names, who);
  const made = bodyOf(record, rolled, part);
  return [name, { ...made, revision: Math.max(0, record.revision - stale) }];

  function bodyOf(held: Verantwoording, { more }: Dice, of: string): Body {
    switch (kind) {
      case 'fillPart': {
        const now = held.onderdelen[of]?.revision ?? 0;
        return fill(held, of, at(ANSWERS[of] ?? [], pick), { more, on: Math.max(0, now - stale) });
      }
      case 'handPart':
        return body.hand(at(['helper', 'colleague', 'left', null], pick), of);
      case 'sendBack':
        return body.sendBack(at(['Zin een.', 'Zin twee.'], pick));
      case 'askBack':
        return body.askBack(of, at(['Vraag een?', 'Vraag twee?'], pick));
      case 'extend':
        return { kind, until: localDate(at(['2027-02-10', '2027-03-10', '2027-03-20', '2027-05-01'], pick)) };
      case 'dispute':
        return body.dispute(at(['Klopt niet een.', 'Klopt niet twee.'], pick));
      case 'ask':
        return body.ask(at(['Vraag drie?', 'Vraag vier?'], pick), Math.max(0, held.vragen.length - stale));
      case 'answer':
        return body.answer(at(['Zin drie.', 'Zin vier.'], pick), Math.max(0, held.vragen.length - 1 - stale));
      case 'setReceived':
        return body.setReceived(at([10_000, 9_000, 9_950, 20_000], pick));
      default:
        return { kind };
    }
  }
}
