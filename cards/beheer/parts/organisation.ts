import type { Choice } from '../../parts/inputs.ts';
import type { MailDomain, Tenant } from '../../words/brands.ts';

/** A Microsoft 365 tenant as people know it: by what stands after the @ of its accounts. */
export interface Organisation {
  readonly id: Tenant;
  /** The most frequent first; none while nobody of it stands in the register. */
  readonly domains: readonly MailDomain[];
}

const SHOWN = 2;
const LONGEST = 60;

/** Enough of an id to tell it from another by eye. */
const begin = (id: Tenant) => `${id.slice(0, 8)}…`;

/** `vloedlijn.example, branding.example en nog 2`. */
export function organisationText({ id, domains }: Organisation): string {
  if (domains.length === 0) return `nog zonder mensen (tenant-id ${begin(id)})`;
  const rest = domains.length > SHOWN ? ` en nog ${domains.length - SHOWN}` : '';
  return `${domains.slice(0, SHOWN).map(fitting).join(', ')}${rest}`;
}

const fitting = (domain: MailDomain) => (domain.length > LONGEST ? `${domain.slice(0, LONGEST)}…` : domain);

/** One choice for each; where two look alike, the begin of the id tells them apart. */
export function organisationChoices(organisations: readonly Organisation[]): readonly Choice[] {
  const labels = organisations.map(organisationText);
  return organisations.map((one, at) => {
    const label = labels[at] ?? '';
    const isAlone = labels.filter((other) => other === label).length === 1;
    return { id: one.id, label: isAlone ? label : `${label} (tenant-id ${begin(one.id)})` };
  });
}
