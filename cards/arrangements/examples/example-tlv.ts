import { STAFF } from '../../parts/example-names.ts';
import { amount, configText, localDate, personId, type StaffName } from '../../words/brands.ts';
import { Sensitive } from '../../words/sensitive.ts';
import type { FormChoices } from '../dossier/choices.ts';
import type { DossierView } from '../dossier/dossier-card.ts';
import type { ExpertView } from '../dossier/expert-blocks.ts';
import type { ExpertOption } from '../dossier/expert-tasks.ts';
import type { FormView } from '../dossier/form-view.ts';
import { overviewCard } from '../dossier/overview-card.ts';
import type { Answers } from '../form/answers.ts';
import { view } from './dossier-examples.ts';
import { AIM, aCase, complete, SINCE } from './example-case.ts';
import { answers, choices, form, noCourse, overview, reviewed } from './example-request.ts';

export const secret = (text: string) => new Sensitive(text);
const choice = (id: string, label: string) => ({ id, label: configText(label) });
export const tlv = { ...aCase, kind: 'tlv' } as const;
export const advies = { ...aCase, kind: 'advies' } as const;

const tlvChoices: FormChoices = {
  ...choices,
  tlv: {
    categorieen: ['1', '2', '3'].map((id) => choice(id, `Categorie ${id}`)),
    scholen: [{ ...choice('het-helmgras', 'Het Helmgras'), open: true }],
    ingang: ['direct', localDate('2027-08-01')],
    schooljaren: [amount(1), amount(2)],
    iq: [choice('onder-55', 'Lager dan 55'), choice('55-80', '55 tot en met 80'), choice('boven-80', 'Hoger dan 80')],
    achterstand: [choice('minder-dan-3', 'Minder dan drie jaar'), choice('3-of-meer', 'Drie jaar of meer')],
  },
};

const { leerlingnummer, niveau, gedaan, expertise, gehoordOp, gezegd, ouders } = answers;
const driehoek = { expertise, gehoordOp, gezegd, ouders };

export const vso: Answers = {
  ...{ leerlingnummer, niveau, gedaan, ...driehoek },
  aanvraagsoort: 'overplaatsing',
  categorie: '1',
  doelschool: 'het-helmgras',
  ingang: 'direct',
  schooljaren: amount(1),
  doel: secret('De leerling heeft de hele dag een kleine groep nodig, en dat kan de school ook met hulp niet bieden.'),
  verslag: 'opp',
  opp: localDate('2026-09-14'),
  geenTerugkeer: secret('Een gewone klas is nog te groot; een uur lukt, een dag niet.'),
};
export const pro: Answers = {
  ...{ leerlingnummer, niveau: secret('pro'), ...driehoek },
  ingang: localDate('2027-08-01'),
  schooljaren: amount(2),
  verslag: 'rapport',
  opp: localDate('2026-09-14'),
  iq: secret('55-80'),
  toetsdag: localDate('2026-10-05'),
  rekenen: secret('3-of-meer'),
  begrijpendLezen: secret('minder-dan-3'),
  technischLezen: secret('minder-dan-3'),
  spellen: secret('minder-dan-3'),
  motivatie: secret('De leerling leert door te doen; de theorie van het vmbo lukt ook met hulp niet.'),
};
export const vraag: Answers = {
  ...{ leerlingnummer, gedaan, expertise },
  adviesvraag: secret('Hoe houden we deze leerling binnen, nu de dagen steeds korter worden?'),
};

export const of = (kind: FormView['kind'], held: Answers): FormView => ({
  ...form,
  kind,
  answers: held,
  choices: tlvChoices,
});
export const overviewOf = (kind: FormView['kind'], held: Answers) =>
  overviewCard({ ...overview, kind, answers: held, choices: tlvChoices, ends: null });

export const dossier: DossierView = {
  ...view,
  kindName: configText('TLV voortgezet speciaal onderwijs'),
  kind: 'tlv-vso',
  answers: vso,
  choices: tlvChoices,
  ends: null,
  reader: 'consulent',
  course: { ...noCourse, mandate: { as: 'zorgcoordinator', by: STAFF.zoco, on: SINCE } },
};

export const option = (
  id: string,
  discipline: ExpertOption['discipline'],
  name: StaffName = STAFF.deskundige,
): ExpertOption => ({
  person: personId(id),
  name,
  discipline,
});
export const places = [
  { disciplines: ['orthopedagoog', 'psycholoog'], options: [option('p1', 'orthopedagoog')] },
  {
    disciplines: ['jeugdpsycholoog', 'pedagoog', 'kinderpsychiater', 'maatschappelijk-werker', 'arts'],
    options: [option('p2', 'jeugdpsycholoog', STAFF.deskundige2), option('p3', 'arts', STAFF.volmachthouder)],
  },
] as const;

export const expert = (outcome: 'positief' | 'negatief' | null): ExpertView => ({
  name: STAFF.deskundige,
  discipline: 'orthopedagoog',
  asked: SINCE,
  gone: false,
  advice: outcome && {
    on: AIM,
    outcome,
    text: secret('Ik sprak de leerling en de mentor. Een kleine groep met vaste mensen is nu nodig.'),
  },
});
export const differed = {
  ...dossier.course,
  review: reviewed.review,
  experts: [
    expert('positief'),
    { ...expert('negatief'), name: STAFF.deskundige2, discipline: 'jeugdpsycholoog' as const },
  ],
};

export const term = {
  soort: 'tlv-vso',
  categorie: configText('Categorie 1'),
  schooljaren: amount(1),
  first: localDate('2027-01-10'),
  last: localDate('2028-07-31'),
} as const;

export const where = { holder: 'deskundigen', name: null, since: SINCE, until: AIM, yours: false } as const;
export const asking = { ...complete, deskundigen: [true, false] };
