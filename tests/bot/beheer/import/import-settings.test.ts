import { expect, test } from 'vitest';
import { importSettings } from '../../../../bot/beheer/rules/import/import-settings.ts';
import { day, tenant } from '../../people/a-register.ts';

const one = { tenantId: tenant('vloedlijn'), from: day('2026-08-01'), until: day('2027-07-31') };
const other = { tenantId: tenant('branding'), from: day('2026-12-01'), until: null };

test.each([
  ['2026-07-31', []],
  ['2026-08-01', [one.tenantId]],
  ['2027-07-31', [one.tenantId, other.tenantId]],
  ['2027-08-01', [other.tenantId]],
])(
  'on %s a file may name accounts of the tenants that may speak that day, first and last day included',
  (on, tenants) => {
    expect(importSettings({ tenants: [one, other], persons: [] }, day(on)).tenants).toEqual(tenants);
  },
);

test('a domain is of every tenant with an account that has it, also of one that may not speak any more', () => {
  const shut = tenant('shut');
  const persons = [
    { tenantId: one.tenantId, upn: 'zoco@vloedlijn.example' },
    { tenantId: one.tenantId, upn: 'lid@vloedlijn.example' },
    { tenantId: other.tenantId, upn: 'lid@beide.example' },
    { tenantId: shut, upn: 'lid@beide.example' },
    { tenantId: other.tenantId, upn: 'zonder-domein' },
  ];
  const { domains } = importSettings({ tenants: [one, other], persons }, day('2026-12-01'));
  expect([...domains].map(([domain, of]) => [domain, [...of]])).toEqual([
    ['vloedlijn.example', [one.tenantId]],
    ['beide.example', [other.tenantId, shut]],
  ]);
});
