import { expect, test } from 'vitest';
import { account, DEADLINE, MONEY, YIELD } from '../../../cards/verantwoording/examples/example-account.ts';
import { fillCard } from '../../../cards/verantwoording/fill-card.ts';
import { overCard } from '../../../cards/verantwoording/over-card.ts';
import { learnedCard } from '../../../cards/verantwoording/result/dossier/learned-card.ts';
import { resultCard } from '../../../cards/verantwoording/result/dossier/result-card.ts';
import { schoolPageCard } from '../../../cards/verantwoording/result/dossier/school-page-card.ts';
import { resultSchoolsCard } from '../../../cards/verantwoording/result/dossier/schools-card.ts';
import { amountsCard } from '../../../cards/verantwoording/ronde/amounts-card.ts';
import { exampleRoundCard } from '../../../cards/verantwoording/ronde/example-card.ts';
import { roundCard } from '../../../cards/verantwoording/ronde/round-card.ts';
import { whoCard } from '../../../cards/verantwoording/ronde/who-card.ts';
import { whyCard } from '../../../cards/verantwoording/why-card.ts';
import { amount, cents, configText, subjectId } from '../../../cards/words/brands.ts';
import { buttonsOf, textOf } from '../../bot/arrangements/support/card-reader.ts';

const { data } = account;
const label = configText('Trimesterrapportage · eerste trimester 2026-2027');
const none = amount(0);

test('a round of werkgebieden speaks of no school', () => {
  const who = 'werkgebied' as const;
  const round = {
    ...{ data, note: null, runs: true, label, who, total: amount(2), chosen: null, deadline: DEADLINE },
    ...{ first: DEADLINE, last: DEADLINE, amounts: { known: none, disputed: amount(1) }, goals: null, counts: [] },
  };
  const line = { id: subjectId('v-1'), name: configText('Noord'), cents: cents(100), disputed: true };
  const paged = { page: amount(1), pages: amount(1) };
  const amounts = { data, note: null, runs: true, label, who, known: none, total: amount(2), sum: cents(0), ...paged };
  const about = { data, note: null, runs: true, who, label, amounts: true };
  const taking = { id: subjectId('noord'), name: line.name, out: false };
  const cards = [
    roundCard({ ...round, state: 'ontwerp', chosen: { part: amount(1), of: amount(2) } }),
    whoCard({ ...about, part: amount(1), total: amount(2), search: null, moved: null, rows: [taking], ...paged }),
    roundCard({ ...round, state: 'open' }),
    amountsCard({ ...amounts, state: 'open', lines: [line] }),
    exampleRoundCard({ data, label, who, name: line.name, deadline: DEADLINE, signs: null, parts: [], ...paged }),
  ];
  for (const card of cards)
    expect(`${textOf(card)} ${buttonsOf(card).map(({ title }) => title)}`).not.toMatch(/scho(?:ol|len)/);
});

test('a result of werkgebieden speaks of no school, and neither does what a werkgebied is asked', () => {
  const who = 'werkgebied' as const;
  const about = { data, campaign: label, period: configText('eerste trimester 2026-2027'), who };
  const paged = { page: amount(1), pages: amount(1) };
  const noord = configText('Noord');
  const money = { ...{ received: cents(9), own: cents(0), spent: cents(8), left: cents(1), counted: amount(1) } };
  const cards = [
    resultCard({
      ...{
        ...about,
        note: null,
        report: 'may',
        before: null,
        least: amount(5),
        parts: [],
        priorities: [],
        learned: true,
        sums: false,
      },
      ...{ asked: amount(2), handedIn: amount(1), provisional: none },
      money: {
        ...{ ...money, lines: [], incomplete: none, before: null },
        destinations: [{ label: MONEY, sum: cents(1), count: amount(1) }],
      },
    }),
    resultSchoolsCard({
      ...{ ...about, paged },
      rows: [
        { name: noord, state: 'akkoord', open: data },
        { name: noord, state: 'akkoord', open: null },
      ],
    }),
    learnedCard({ ...about, learned: [{ label: YIELD, told: [], kept: amount(1) }] }),
    ...(['yes', 'stale', 'no', null] as const).map((said) =>
      schoolPageCard({
        ...{ ...about, note: null, school: noord, before: null, state: 'akkoord', money: null, goals: [], choices: [] },
        mirror: [
          ...[{ label: MONEY, unit: 'bedrag', own: 3, ownBefore: null, others: amount(4), mean: 4 } as const].map(
            (line) => ({ ...line, from: null, until: null, named: [] }),
          ),
        ],
        texts: [{ label: YIELD, text: 'Rust helpt.', shared: true }],
        name: { may: true, said },
      }),
    ),
  ];
  for (const card of cards) {
    const said = `${textOf(card)} ${buttonsOf(card).map(({ title }) => title)} ${JSON.stringify(card.content)}`;
    expect(said.replaceAll(/"(?:id|verb)":"[^"]*"/g, '')).not.toMatch(/scho(?:ol|len)/i);
  }
});

test('before a round opens it says what is asked only where much is left over', () => {
  const field = { label: YIELD, required: true, known: false };
  const fields = [
    { ...field, ifLeft: true },
    { ...field, ifLeft: false },
  ];
  const parts = [{ title: MONEY, fills: 'schoolbestuur' as const, fields }];
  const paged = { page: amount(1), pages: amount(1) };
  const about = { data, label, who: 'school' as const, name: YIELD, deadline: DEADLINE, signs: null };
  expect(textOf(exampleRoundCard({ ...about, parts, ...paged })).split('alleen als er veel over is')).toHaveLength(2);
});

test('who filled in their own part reads that nothing is left, and a part that may stay empty is not called filled in', () => {
  const part = { given: null, asked: false, empty: false };
  const card = fillCard({
    ...account,
    ...{ deadline: DEADLINE, late: false, begun: true, whole: false, signs: false, sentBack: false },
    amountsThere: true,
    may: { hand: true },
    question: 'geen',
    optional: null,
    several: null,
    parts: [
      { ...part, titel: MONEY, role: 'schoolbestuur', yours: true, ready: true },
      { ...part, titel: YIELD, role: 'zorgcoordinator', yours: false, ready: true, empty: true },
      { ...part, titel: YIELD, role: 'zorgcoordinator', yours: false, ready: false },
    ],
  });
  expect(textOf(card)).toContain('Wat jij moest invullen, staat er.');
  expect(textOf(card)).toContain('mag leeg blijven');
  expect(buttonsOf(card)[0]?.title).toBe('Pas iets aan');
});

test('to who reviews it an account is of a school, not of theirs', () => {
  const over = { ...account, state: 'akkoord', on: DEADLINE, holder: null } as const;
  expect(textOf(overCard({ ...over, own: false }))).toContain('Verantwoording 2026 van een school: akkoord');
  expect(textOf(overCard({ ...over, own: true }))).toContain('Verantwoording 2026 van je school: akkoord');
});

test('a result of nobody has no page full of zeros', () => {
  const card = resultCard({
    ...{
      data,
      note: null,
      report: null,
      sums: false,
      campaign: label,
      period: configText('2026'),
      before: null,
      least: amount(5),
    },
    ...{ asked: amount(3), handedIn: none, provisional: none, priorities: [] },
    ...{ who: 'school', parts: [], learned: false },
    money: {
      ...{
        received: cents(0),
        own: cents(0),
        spent: cents(0),
        left: cents(0),
        counted: none,
        incomplete: none,
        before: null,
      },
      ...{ lines: [{ label: MONEY, part: 'ontvangen', sum: cents(0), before: null }], destinations: [] },
    },
  });
  expect(textOf(card)).toContain('Er is nog geen verantwoording ingediend');
  expect(textOf(card)).not.toContain('€ 0');
});

test('"Waarom?" says why a value counts where another source says otherwise', () => {
  const view = {
    ...account,
    about: 'tekenen',
    value: { kind: 'rol', role: 'directie' },
    bron: configText('voorstel'),
    geldigVanaf: DEADLINE,
    geldigTot: null,
    gecontroleerdOp: null,
    bevestigd: false,
    open: null,
    tegenspraak: [{ value: { kind: 'rol', role: 'schoolbestuur' }, bron: configText('het plan') }],
    keuze: configText('de directie kent de school'),
  } as const;
  expect(textOf(whyCard(view))).toMatch(/het plan[\s\S]*schoolbestuur[\s\S]*de directie kent de school/);
  expect(textOf(whyCard({ ...view, keuze: null }))).toContain('Wat hierboven staat, telt.');
});
