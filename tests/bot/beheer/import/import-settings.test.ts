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
    expect(importSettings([one, other], day(on)).tenants).toEqual(tenants);
  },
);

test('a line without a tenant is of the only one there is, and of none when there are more', () => {
  expect(importSettings([one, other], day('2026-11-30')).tenantId).toBe(one.tenantId);
  expect(importSettings([one, other], day('2026-12-01')).tenantId).toBeNull();
  expect(importSettings([], day('2026-12-01')).tenantId).toBeNull();
});
