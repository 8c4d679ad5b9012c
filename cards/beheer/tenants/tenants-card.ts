import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, faint, heading, run, words } from '../../parts/text.ts';
import type { Amount, LocalDate, MailDomain } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { type Said, saidBox, spokenOf } from '../parts/said.ts';
import { beheerVerbs } from '../verbs.ts';
import { accessText } from './access-text.ts';
import { tenantVerbs } from './verbs.ts';

/** A Microsoft 365 tenant; its id is `data.id`, for we know no name of it. */
export interface TenantLine {
  readonly data: CardData;
  readonly from: LocalDate;
  /** The last day. */
  readonly until: LocalDate | null;
  readonly access: 'open' | 'later' | 'over';
  /** Who has a role today, of the register. */
  readonly people: Amount;
  /** Of their accounts: what tells one organisation from another. */
  readonly domains: readonly MailDomain[];
}

export interface TenantsView extends Paged, Said<never> {
  readonly data: CardData;
  readonly mayChange: boolean;
  readonly rows: readonly TenantLine[];
}

const TITLE = 'Toegang';
const LEAD =
  'Alleen mensen met een account van deze organisaties (tenants van Microsoft 365) kunnen Meedoen gebruiken. Ook dan heb je een rol nodig.';

export const peopleText = (people: Amount): string => (people === 1 ? '1 mens' : `${people} mensen`);
export const domainsText = (domains: readonly MailDomain[]): string =>
  domains.length === 0 ? 'Nog niemand in het register' : domains.join(', ');

/** Which organisations may speak to this SWV; a row opens one. */
export const tenantsCard = posted<TenantsView>(
  (view) =>
    frame({
      title: TITLE,
      speak: spokenOf(view, {}) ?? LEAD,
      body: [
        heading(TITLE),
        ...saidBox(view, {}),
        words(LEAD),
        ...view.rows.map((row) =>
          menuRow(
            [
              [bold(domainsText(row.domains)), run(` · ${peopleText(row.people)}`)],
              [faint(row.data.id)],
              [run(accessText(row), row.access === 'over' ? { weight: 'Bolder' } : {})],
            ],
            execute(tenantVerbs.tenant, `Open ${row.data.id}`, row.data),
          ),
        ),
        ...pager(beheerVerbs.tenants, view.data, view),
        buttons(
          ...(view.mayChange ? [execute(tenantVerbs.fresh, 'Laat een organisatie toe', view.data)] : []),
          execute(beheerVerbs.home, 'Terug naar beheer', view.data),
        ),
      ],
    }),
  () => TITLE,
);
