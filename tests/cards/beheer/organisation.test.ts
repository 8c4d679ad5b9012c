import { expect, test } from 'vitest';
import { organisationChoices, organisationText } from '../../../cards/beheer/parts/organisation.ts';
import { mailDomain, tenant } from '../../../cards/words/brands.ts';

const organisation = (id: string, ...domains: string[]) => ({ id: tenant(id), domains: domains.map(mailDomain) });
const ONE = '11111111-0000-4000-8000-000000000001';
const TWO = '22222222-0000-4000-8000-000000000002';

test('an organisation is called by its domains, and one without people is not called by its whole id', () => {
  expect(organisationText(organisation(ONE, 'a.example'))).toBe('a.example');
  expect(organisationText(organisation(ONE, 'a.example', 'b.example', 'c.example'))).toBe(
    'a.example, b.example en nog 1',
  );
  expect(organisationText(organisation(ONE))).toBe('nog zonder mensen (tenant-id 11111111…)');
});

test('two that are called alike are told apart', () => {
  const labels = (...of: ReturnType<typeof organisation>[]) => organisationChoices(of).map(({ label }) => label);
  expect(labels(organisation(ONE, 'a.example'), organisation(TWO, 'b.example'))).toEqual(['a.example', 'b.example']);
  expect(labels(organisation(ONE, 'a.example'), organisation(TWO, 'a.example'))).toEqual([
    'a.example (tenant-id 11111111…)',
    'a.example (tenant-id 22222222…)',
  ]);
});
