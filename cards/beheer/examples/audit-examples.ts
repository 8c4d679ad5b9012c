import { type Example, example } from '../../parts/example.ts';
import { exampleData, STAFF } from '../../parts/example-names.ts';
import { amount, dossiernummer, email, localDate, localTime, personId, typedLine } from '../../words/brands.ts';
import { auditCheckCard } from '../audit/check-card.ts';
import { type AuditFormView, auditFormCard } from '../audit/form-card.ts';
import { type AuditResultsView, auditResultsCard } from '../audit/results-card.ts';
import { auditEntryExamples } from './audit-entry-examples.ts';

const data = exampleData('logboek');
const nothing = typedLine('');
const day = localDate('2026-11-24');
const at = { day, time: localTime('14:05') };

const form: AuditFormView = {
  data,
  note: null,
  typed: { dossiernummer: nothing, person: nothing, since: nothing, until: nothing },
  problem: null,
  people: [],
};

const results: AuditResultsView = {
  data,
  asks: 'search',
  dossiernummer: dossiernummer('A-2026-0123'),
  person: null,
  since: null,
  until: day,
  rows: [
    {
      ...at,
      seq: amount(12),
      who: STAFF.consulent,
      roles: ['onderwijsconsulent'],
      what: 'aanvraag.stuur-door',
      about: dossiernummer('A-2026-0123'),
      outcome: 'gelukt',
      isErased: false,
    },
    {
      ...at,
      seq: amount(9),
      who: 'meedoen',
      roles: [],
      what: 'job.aanvragen.commissie',
      about: null,
      outcome: 'gelukt',
      isErased: true,
    },
    {
      ...at,
      seq: amount(7),
      who: null,
      roles: [],
      what: 'aanvraag.dossier',
      about: null,
      outcome: 'geen-recht',
      isErased: false,
    },
  ],
  total: amount(11),
  isCut: false,
  page: amount(1),
  pages: amount(2),
};

/** The audit desk. */
export const auditExamples: readonly Example[] = [
  example('logboek', 'Functioneel beheerder: Logboek', auditFormCard(form)),
  example(
    'logboek-meer-mensen',
    'Functioneel beheerder: als er meer mensen zo heten',
    auditFormCard({
      ...form,
      typed: { ...form.typed, person: typedLine('duinroos') },
      problem: { field: 'person', code: 'logboek-meer-mensen' },
      people: [
        { person: personId('zoco'), name: STAFF.zoco, email: email('zoco@duinroos.example') },
        { person: personId('directie'), name: STAFF.directeur, email: email('directie@duinroos.example') },
      ],
    }),
  ),
  example('logboek-gevonden', 'Functioneel beheerder, na Zoek', auditResultsCard(results)),
  example(
    'logboek-lezers',
    'Functioneel beheerder, na "Wie las dit dossier?"',
    auditResultsCard({
      ...results,
      asks: 'readers',
      until: null,
      person: { id: personId('zoco'), name: STAFF.zoco },
      rows: [],
      total: amount(0),
      pages: amount(1),
    }),
  ),
  example(
    'logboek-keten',
    'Functioneel beheerder, na "Controleer de keten"',
    auditCheckCard({ data, chain: { is: 'whole', from: amount(1), through: amount(812), at, erased: amount(3) } }),
  ),
  example(
    'logboek-keten-verder',
    'Functioneel beheerder: de controle is nog niet klaar',
    auditCheckCard({ data, chain: { is: 'so-far', from: amount(1), through: amount(90_000), at, erased: amount(0) } }),
  ),
  example(
    'logboek-keten-stuk',
    'Functioneel beheerder: er is aan het logboek gezeten',
    auditCheckCard({ data, chain: { is: 'broken', firstBad: amount(412), why: 'row-edited' } }),
  ),
  ...auditEntryExamples,
];
