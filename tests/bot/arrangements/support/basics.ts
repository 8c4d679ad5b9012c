import type { Given } from '../../../../bot/arrangements/rules/answers.ts';
import type { KindRules } from '../../../../bot/arrangements/rules/kind-rules.ts';
import { amount, cents, localDate } from '../../../../cards/words/brands.ts';
import { Sensitive } from '../../../../cards/words/sensitive.ts';

export const rules: KindRules = {
  kind: 'maatwerk-individueel',
  version: '2026-1',
  extern: false,
  aangeboden: true,
  besluit: 'cvt',
  quorum: 2,
  maximum: cents(500_000),
  weken: [6, 8, 10, 12],
  niveaus: ['vmbo-basis', 'havo'],
  vormen: ['in-de-les', 'coaching'],
  gedaan: ['mentorgesprekken', 'rooster'],
  text: { min: 20, max: 1_500 },
  sentence: { min: 20, max: 300 },
  leerlingnummer: { min: 3, max: 20 },
  terms: {
    directieWerkdagen: 3,
    consulentWerkdagen: 5,
    commissieWerkdagen: 10,
    aanvullingWerkdagen: 10,
    awbWeken: 8,
    doelWeken: 6,
    zienswijzeDagen: 14,
    verdagingWeken: 6,
    deskundigenWerkdagen: 15,
  },
  oppMaanden: null,
  btv: null,
  tlv: null,
  pro: null,
  opvolging: {
    verzendWerkdagen: 2,
    bezwaarWeken: null,
    startWerkdagen: 10,
    antwoordWerkdagen: 5,
    halfwegVanafWeken: 6,
    eindEvaluatie: true,
    eindeNabij: { dagen: 14 },
    btv: null,
  },
};

export const secret = (text: string) => new Sensitive(text);

export const step1 = {
  gedaan: secret('mentorgesprekken'),
  leerlingnummer: secret('10-4711'),
  niveau: secret('havo'),
  vorm: secret('in-de-les'),
} satisfies Given;
export const step2 = {
  start: localDate('2027-01-11'),
  weken: amount(10),
  bedrag: cents(180_000),
  doel: secret('De leerling volgt weer alle lessen in de eigen klas.'),
} satisfies Given;
export const step3 = {
  expertise: secret('De mentor leert hoe je een dag voorspelbaar opbouwt.'),
  gehoordOp: localDate('2026-11-20'),
  gezegd: secret('Ik wil graag bij mijn eigen klas blijven.'),
  ouders: { spoken: true, view: secret('eens'), reason: null },
} satisfies Given;
