import { exampleData, SCHOOLS } from '../../parts/example-names.ts';
import { amount, cents, configText } from '../../words/brands.ts';
import type { ResultCardView } from '../result/dossier/result-card.ts';
import type { LearnedView, PartView, PriorityView } from '../result/result-view.ts';
import type { MirrorView, SchoolPageView } from '../result/school-view.ts';

export const data = exampleData('ronde-2026');
export const account = exampleData('verantwoording-duinroos');
export const about = { campaign: configText('Verantwoording van je school'), period: configText('2026') };
export const many = <T>(count: number, of: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => of(at));

const priority = (at: number, figures = 2): PriorityView => ({
  label: configText(`Prioriteit ${at + 1}: een dekkend aanbod in de eigen regio, met jeugdhulp op school`),
  degrees: { niet: amount(1), deels: amount(4), grotendeels: amount(11), volledig: amount(6) },
  unsaid: amount(at),
  figures: many(figures, (one) => ({
    label: configText(`Cijfer ${one + 1}: leerlingen die een passende plek kregen in de eigen regio`),
    unit: one % 2 === 0 ? 'aantal' : 'cijfer',
    total: one % 2 === 0 ? (one === 2 ? 'hidden' : 132) : null,
    mean: one === 2 ? 'hidden' : 72.5,
    count: amount(31),
    meanBefore: one === 2 ? null : 68,
  })),
});

const part = (at: number, figures: number, choices: number): PartView => ({
  label: configText(`Onderdeel ${at + 1}: de lasten van het hele samenwerkingsverband in dit jaar`),
  figures: priority(at, figures).figures,
  choices: many(choices, (one) => ({
    label: configText(`Vraag ${one + 1}: hoe werkt het team nu samen met de jeugdhulp in de wijk?`),
    options: many(choices > 1 ? 15 : 3, (option) => ({
      label: configText(`Antwoord ${option + 1}: elke week samen aan tafel`),
      count: amount(option),
    })),
    count: amount(31),
  })),
});

export const learned = (told: number, kept: number): LearnedView => ({
  label: configText('Wat leerde het team?'),
  told: many(told, (at) => ({
    name: at % 2 === 0 ? SCHOOLS.duinroos.name : SCHOOLS.zeeduin.name,
    text: 'Samen voorbereiden scheelt tijd. '
      .repeat(told > 9 ? 30 : 2)
      .slice(0, 1000)
      .trim(),
  })),
  kept: amount(kept),
});

export const result = (lines: number, priorities: number, figures: number): ResultCardView => ({
  who: 'school',
  sums: false,
  learned: true,
  parts: many(lines > 6 ? 10 : 1, (at) => part(at, figures, lines > 6 ? 4 : 1)),
  data,
  ...about,
  note: null,
  report: 'may',
  before: configText('2025'),
  asked: amount(67),
  handedIn: amount(64),
  provisional: amount(3),
  money: {
    received: cents(412_345_678),
    own: cents(1_200_000),
    spent: cents(400_000_012),
    left: cents(13_545_666),
    counted: amount(63),
    incomplete: amount(1),
    lines: many(lines, (at) => ({
      label: configText(`Programma ${at + 1}: ondersteuning in de klas en scholing van het team`),
      part: at === 0 ? 'ontvangen' : at === 1 ? 'eigen' : 'besteed',
      sum: cents(12_345_678 + at),
      before: at === 4 ? null : cents(11_345_600),
    })),
    destinations: [
      { label: configText('Terug naar het samenwerkingsverband'), sum: cents(3_545_666), count: amount(1) },
      { label: configText('Volgend jaar besteden'), sum: cents(10_000_000), count: amount(12) },
      { label: null, sum: cents(0), count: amount(0) },
    ],
    before: { received: cents(400_000_000), own: cents(0), spent: cents(390_000_000), left: cents(10_000_000) },
  },
  priorities: many(priorities, (at) => priority(at, figures)),
  least: amount(5),
});

const mirror = (at: number, named: number): MirrorView => ({
  label: configText(`Cijfer ${at + 1}: leerlingen die een passende plek kregen`),
  unit: at === 0 ? 'bedrag' : 'aantal',
  own: at === 0 ? 1_250_050 : 3,
  ownBefore: at === 0 ? 1_100_000 : 7,
  others: amount(named + 9),
  mean: at === 2 ? null : 1_325.6,
  from: at === 0 ? 900_000 : null,
  until: at === 0 ? 1_600_000 : null,
  named: many(named, (one) => ({ name: SCHOOLS.zeeduin.name, value: one % 3 === 0 ? ('hidden' as const) : 12 + one })),
});

export const page = (mirrors: number, named: number, goals: number, texts: number): SchoolPageView => ({
  ...about,
  who: 'school',
  data: account,
  note: null,
  school: SCHOOLS.duinroos.name,
  before: configText('2025'),
  state: 'akkoord',
  money: {
    lines: [
      { label: configText('Ontvangen'), sum: cents(1_000_000) },
      { label: configText('Eigen middelen'), sum: cents(250_050) },
      { label: configText('Personeel'), sum: cents(1_200_000) },
    ],
    spent: cents(1_200_000),
    left: cents(50_050),
    destination: configText('Volgend jaar besteden'),
  },
  goals: many(goals, (at) => ({
    priority: configText('Dekkend aanbod'),
    text: 'Elke klas heeft een vaste begeleider die meedenkt over wat nodig is, en die de ouders kent.',
    degree: at === 1 ? null : 'grotendeels',
  })),
  mirror: many(mirrors, (at) => mirror(at, named)),
  choices: many(texts, () => ({
    label: configText('Hoe werkt het team nu samen met de jeugdhulp?'),
    chosen: configText('Elke week samen aan tafel'),
  })),
  texts: many(texts, (at) => ({
    shared: at < 2,
    label: configText('Wat leerde het team?'),
    text: 'Samen voorbereiden scheelt tijd. '.repeat(30).slice(0, 1000).trim(),
  })),
  name: { may: true, said: null },
});
