import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { amount, auditText, configText, dossiernummer, localDate, localTime } from '../../words/brands.ts';
import { type AuditEntryView, auditEntryCard } from '../audit/entry-card.ts';
import type { AuditFact, AuditValue } from '../audit/entry-facts.ts';

const t = auditText;
const raw = (text: string): AuditValue => ({ raw: t(text), name: null, audience: null });
const known = (text: string, name: AuditValue['name']): AuditValue => ({ ...raw(text), name });
const fact = (key: string, value: AuditValue | null): AuditFact => ({ is: 'fact', key: t(key), value });

const entry: AuditEntryView = {
  data: exampleData('logboek'),
  seq: amount(412),
  day: localDate('2026-11-24'),
  time: localTime('14:05'),
  who: STAFF.waarnemer,
  roles: [
    { role: 'beleidsmedewerker', insteadOf: null },
    { role: 'functioneel-beheerder', insteadOf: STAFF.secretaris },
  ],
  insteadOf: null,
  what: 'beheer.mens-beeindig',
  verb: null,
  about: STAFF.zoco,
  outcome: 'gelukt',
  refusal: null,
  details: {
    is: 'facts',
    facts: [
      fact('wat', raw('rol')),
      fact('mens', known('0193', STAFF.zoco)),
      fact('rol', raw('zorgcoordinator')),
      fact('school', known('de-duinroos', SCHOOLS.duinroos.name)),
      { is: 'change', key: t('van'), was: raw('2026-08-01'), became: raw('2026-08-01') },
      { is: 'change', key: t('tot'), was: null, became: raw('2027-07-31') },
      fact('rij', raw('0193c1d2')),
    ],
    leftOut: amount(0),
    settings: [],
    more: amount(0),
  },
  fault: null,
  ask: {
    asks: 'search',
    dossiernummer: null,
    person: null,
    since: localDate('2026-11-01'),
    until: null,
    page: amount(2),
  },
};

const nothing = { is: 'facts', facts: [], leftOut: amount(0), settings: [], more: amount(0) } as const;

/** One row of the audit log. */
export const auditEntryExamples: readonly Example[] = [
  example('logboek-regel', 'Functioneel beheerder: een rol die eindigde', auditEntryCard(entry)),
  example(
    'logboek-regel-instellingen',
    'Directeur-bestuurder: nieuwe instellingen, met wat er veranderde',
    auditEntryCard({
      ...entry,
      what: 'beheer.instellingen-bestand-neem-in-gebruik',
      about: null,
      details: {
        ...nothing,
        facts: [
          fact('wat', raw('instellingen')),
          fact('onderdelen', raw('werktijden')),
          { is: 'change', key: t('versie'), was: raw('1'), became: raw('2') },
        ],
        settings: [
          {
            label: configText('Wanneer een bericht mag komen'),
            was: configText('van 08.00 uur tot 17.00 uur'),
            becomes: configText('van 08.00 uur tot 18.00 uur'),
          },
        ],
        more: amount(2),
      },
    }),
  ),
  example(
    'logboek-regel-dossier',
    'Functioneel beheerder: een besluit; van het dossier is niets te zien',
    auditEntryCard({
      ...entry,
      who: STAFF.volmachthouder,
      roles: [{ role: 'cvt-lid', insteadOf: null }],
      insteadOf: STAFF.bestuurder,
      what: 'aanvraag.besluit',
      about: dossiernummer('A-2026-0123'),
      details: { is: 'case', from: 'bij-volmachthouder', to: 'toegekend' },
    }),
  ),
  example(
    'logboek-regel-geweigerd',
    'Functioneel beheerder: iets dat geweigerd werd',
    auditEntryCard({
      ...entry,
      who: STAFF.zoco,
      roles: [{ role: 'zorgcoordinator', insteadOf: null }],
      outcome: 'geen-recht',
      refusal: { code: t('niet-jouw-rol'), said: t('Beheer is voor de functioneel beheerder.') },
      details: nothing,
    }),
  ),
  example(
    'logboek-regel-gewist',
    'Functioneel beheerder: de bijzonderheden zijn gewist',
    auditEntryCard({ ...entry, details: { is: 'erased', on: localDate('2026-12-03') } }),
  ),
  example(
    'logboek-regel-stuk',
    'Functioneel beheerder: aan deze regel is gezeten; hij is van een andere versie',
    auditEntryCard({
      ...entry,
      who: 'meedoen',
      roles: [],
      what: 'anders',
      verb: t('iets.nieuws'),
      about: null,
      details: { is: 'unknown' },
      fault: 'payload-edited',
      ask: null,
    }),
  ),
];
