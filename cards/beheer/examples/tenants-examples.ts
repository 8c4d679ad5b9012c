import { type Example, example } from '../../parts/example.ts';
import { exampleData } from '../../parts/example-names.ts';
import { amount, localDate, mailDomain, teamsAppId, typedLine } from '../../words/brands.ts';
import { NOTHING_SAID } from '../parts/said.ts';
import { catalogueFormCard } from '../tenants/catalogue-form-card.ts';
import { tenantCard } from '../tenants/tenant-card.ts';
import { allowTenantCard, confirmEndCard, endTenantCard } from '../tenants/tenant-form-card.ts';
import { type TenantLine, tenantsCard } from '../tenants/tenants-card.ts';
import { tenantInputs } from '../tenants/verbs.ts';

const data = exampleData('0d1f7c3a-52b4-4c8e-9a61-7be2f0c9d855');
const domains = [mailDomain('vloedlijn.example')];
const teamsApp = teamsAppId('7c1e5f20-94ab-4d3e-b6c8-2f0a9d47e163');
const untyped = { typed: null, problems: [] };

const open: TenantLine = {
  data,
  from: localDate('2026-08-01'),
  until: null,
  access: 'open',
  people: amount(12),
  domains,
};
const over: TenantLine = {
  ...open,
  data: exampleData('5b6f2a90-1c77-4e0d-8f2b-6a1d3c9e4b70'),
  until: localDate('2026-11-24'),
  access: 'over',
  people: amount(0),
  domains: [],
};

/** Which organisations may use Meedoen. */
export const tenantsExamples: readonly Example[] = [
  example(
    'beheer-toegang',
    'Beheer: welke organisaties Meedoen mogen gebruiken',
    tenantsCard({
      data: exampleData('beheer'),
      ...NOTHING_SAID,
      mayChange: true,
      page: amount(1),
      pages: amount(1),
      rows: [open, over],
    }),
  ),
  example(
    'beheer-organisatie',
    'Beheer: een organisatie die tot een dag is toegelaten',
    tenantCard({ ...open, until: localDate('2027-07-31'), ...NOTHING_SAID, mayChange: true, own: true, teamsApp }),
  ),
  example(
    'beheer-organisatie-gestopt',
    'Beheer: een organisatie waarvan de toegang is gestopt',
    tenantCard({ ...over, note: null, done: 'gestopt', mayChange: true, own: false, teamsApp: null }),
  ),
  example(
    'beheer-organisatie-zonder-nummer',
    'Beheer: een organisatie waarvan het nummer in de app-catalogus ontbreekt',
    tenantCard({ ...open, ...NOTHING_SAID, mayChange: true, own: false, teamsApp: null }),
  ),
  example(
    'beheer-organisatie-nummer',
    'Beheer: het nummer in de app-catalogus van een organisatie, met een verkeerd nummer',
    catalogueFormCard({
      data,
      domains,
      teamsApp,
      typed: [{ id: tenantInputs.app, text: typedLine('Meedoen') }],
      problems: [{ code: 'geen-catalogusnummer', field: tenantInputs.app }],
    }),
  ),
  example(
    'beheer-organisatie-toelaten',
    'Beheer: een organisatie toelaten, met een verkeerd id',
    allowTenantCard({
      data: exampleData('beheer'),
      typed: [{ id: tenantInputs.tenant, text: typedLine('vloedlijn.example') }],
      problems: [{ code: 'geen-tenant', field: tenantInputs.tenant }],
    }),
  ),
  example(
    'beheer-organisatie-stoppen',
    'Beheer: de toegang stoppen, stap 1',
    endTenantCard({ data, ...untyped, domains, until: null }),
  ),
  example(
    'beheer-organisatie-stoppen-klopt',
    'Beheer: de toegang stoppen, stap 2',
    confirmEndCard({
      data,
      domains,
      day: localDate('2026-11-24'),
      atOnce: true,
      people: amount(12),
      own: true,
    }),
  ),
];
