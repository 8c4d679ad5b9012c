import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { heading, quiet } from '../../parts/text.ts';
import { posted } from '../../words/posted-card.ts';
import { type Said, saidBox, spokenOf } from '../parts/said.ts';
import { beheerVerbs } from '../verbs.ts';
import { accessText } from './access-text.ts';
import { domainsText, peopleText, type TenantLine } from './tenants-card.ts';
import { tenantVerbs as verbs } from './verbs.ts';

export type TenantDone = 'toegelaten' | 'gestopt';

export interface TenantView extends TenantLine, Said<TenantDone> {
  readonly mayChange: boolean;
  /** The reader's own account is of this tenant. */
  readonly own: boolean;
}

const TITLE = 'Organisatie';
const DONE: Readonly<Record<TenantDone, string>> = {
  toegelaten: 'Opgeslagen. Mensen van deze organisatie met een rol kunnen Meedoen nu gebruiken.',
  gestopt: 'Opgeslagen. Hieronder staat de laatste dag.',
};

/** One organisation: since when it may speak to this SWV, and how many people that is about. */
export const tenantCard = posted<TenantView>(
  (view) =>
    frame({
      title: TITLE,
      speak: spokenOf(view, DONE) ?? `${accessText(view)}.`,
      body: [
        heading(TITLE),
        ...saidBox(view, DONE),
        fact('Accounts van', domainsText(view.domains)),
        fact('Tenant-id', view.data.id),
        fact('Toegang', accessText(view)),
        fact('Met een rol', peopleText(view.people)),
        ...(view.own ? [quiet('Dit is de organisatie van je eigen account.')] : []),
        ...changes(view),
        buttons(
          execute(beheerVerbs.tenants, 'Terug naar toegang', view.data),
          execute(beheerVerbs.home, 'Terug naar beheer', view.data),
        ),
      ],
    }),
  () => TITLE,
);

function changes({ mayChange, access, until, data }: TenantView): readonly CardElement[] {
  if (!mayChange) return [];
  const again = access === 'over' ? 'Laat weer toe' : 'Toch niet stoppen';
  return [
    buttons(
      ...(access === 'over' ? [] : [execute(verbs.end, until ? 'Andere laatste dag' : 'Stop de toegang', data)]),
      ...(until === null ? [] : [execute(verbs.allowAgain, again, data)]),
    ),
  ];
}
