import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { dossiernummer } from '../../words/brands.ts';
import { confirmDecisionCard } from '../dossier/confirm-decision-card.ts';
import { dossierCard } from '../dossier/dossier-card.ts';
import { formCard } from '../dossier/form-card.ts';
import { NOTHING_TYPED } from '../dossier/typing.ts';
import { limits, noCourse, reviewed } from './example-request.ts';

import {
  differed,
  dossier,
  expert,
  of,
  option,
  overviewOf,
  places,
  pro,
  secret,
  term,
  vraag,
  vso,
} from './example-tlv.ts';

/** The forms and the dossier of a TLV, and of a question to the CvT. */
export const tlvDossierExamples: readonly Example[] = [
  example('tlv-stap-1', 'Zorgcoördinator: een TLV', formCard(of('tlv-vso', {}))),
  example('tlv-stap-2', 'Zorgcoördinator: waarheen en hoe lang', formCard({ ...of('tlv-vso', vso), step: 2 })),
  example(
    'tlv-stap-3-fouten',
    'Zorgcoördinator: het OPP is te oud, en wat getypt is blijft staan',
    formCard({
      ...of('tlv-vso', vso),
      step: 3,
      typed: { gedaan: secret('les'), doel: secret('Te kort.'), verslag: secret('opp'), opp: secret('2024-09-14') },
      problems: [
        { code: 'te-kort', field: 'doel', facts: { min: 20 } },
        { code: 'opp-te-oud', field: 'opp', facts: { max: 12 } },
      ],
    }),
  ),
  example('tlv-overzicht', 'Zorgcoördinator: een overplaatsing, één keer', overviewOf('tlv-vso', vso)),
  example('tlv-pro-achterstand', 'Zorgcoördinator: de leerachterstand', formCard({ ...of('tlv-pro', pro), step: 3 })),
  example(
    'tlv-pro-motivatie',
    'Zorgcoördinator: de cijfers spreken elkaar tegen',
    formCard({
      ...of('tlv-pro', pro),
      step: 4,
      typed: { motivatie: secret(''), expertise: secret('De mentor leert praktische opdrachten maken.') },
      problems: [{ code: 'pro-motivatie', field: 'motivatie' }],
    }),
  ),
  example('tlv-pro-overzicht', 'Zorgcoördinator: een TLV voor het PrO, één keer', overviewOf('tlv-pro', pro)),
  example('adviesvraag-stap-1', 'Zorgcoördinator: een vraag aan de commissie', formCard(of('advies-cvt', vraag))),
  example(
    'dossier-tlv-doorsturen',
    'Consulent: twee deskundigen kiezen',
    dossierCard({ ...dossier, task: { kind: 'doorsturen', experts: places } }),
  ),
  example(
    'dossier-tlv-doorsturen-fout',
    'Consulent: twee keer dezelfde persoon; wat getypt is, blijft staan',
    dossierCard({
      ...dossier,
      task: { kind: 'doorsturen', experts: places },
      typed: {
        zin: secret('Alles is geprobeerd en de leerling komt niet meer tot leren.'),
        deskundige1: secret('p1:orthopedagoog'),
        deskundige2: secret('p3:arts'),
      },
      problems: [{ code: 'deskundige-zelfde', field: 'deskundige2' }],
    }),
  ),
  example(
    'dossier-tlv-vervang',
    'Consulent: een andere deskundige',
    dossierCard({
      ...dossier,
      course: { ...dossier.course, experts: [expert('positief'), { ...expert(null), gone: true }] },
      task: {
        kind: 'deskundige',
        waiting: [option('p2', 'jeugdpsycholoog')],
        options: [option('p3', 'arts', STAFF.volmachthouder)],
      },
    }),
  ),
  example(
    'dossier-tlv-loopt',
    'Consulent: de deskundigen zijn bezig',
    dossierCard({ ...dossier, task: { kind: 'deskundigen', gone: false } }),
  ),
  example(
    'dossier-tlv-mdo',
    'Consulent: het MDO vastleggen',
    dossierCard({ ...dossier, course: differed, task: { kind: 'mdo' } }),
  ),
  example(
    'dossier-deskundige',
    'Deskundige: het eigen advies',
    dossierCard({ ...dossier, reader: 'deskundige', task: { kind: 'adviseer', discipline: 'orthopedagoog' } }),
  ),
  example(
    'dossier-pro-deskundige',
    'Deskundige: de criteria van het PrO, ter weging',
    dossierCard({
      ...dossier,
      kind: 'tlv-pro',
      answers: pro,
      reader: 'deskundige',
      pro: { iq: 'voldoet', achterstand: 'voldoet-niet', samen: 'beoordelen' },
      task: { kind: 'adviseer', discipline: 'jeugdpsycholoog' },
    }),
  ),
  example(
    'dossier-adviesvraag',
    'Secretaris van de CvT: het antwoord',
    dossierCard({
      ...dossier,
      kind: 'advies-cvt',
      answers: vraag,
      reader: 'secretaris',
      course: { ...noCourse, review: reviewed.review && { ...reviewed.review, preadvies: null } },
      task: { kind: 'antwoord-cvt' },
    }),
  ),
  example(
    'besluit-klopt-dat-tlv',
    'Directeur-bestuurder: een TLV voluit',
    confirmDecisionCard({
      ...NOTHING_TYPED,
      data: exampleData(),
      dossiernummer: dossiernummer('A-2026-0123'),
      school: SCHOOLS.duinroos.name,
      as: 'directeur-bestuurder',
      outcome: 'toegekend',
      ...{
        weken: null,
        dagen: null,
        bedrag: null,
        start: null,
        ends: null,
        mandate: null,
        deviation: null,
        budget: null,
      },
      tlv: term,
      confirm: 'toegekend|||||1|1|2027-01-10|2028-07-31',
      deviates: false,
      motivering: secret('Beide deskundigen en de commissie zijn het eens: een kleine groep is nu nodig.'),
      limits,
    }),
  ),
];
