import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { heading, quiet } from '../../parts/text.ts';
import type { TeamsAppId } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { type Said, saidBox, spokenOf } from '../parts/said.ts';
import { beheerVerbs } from '../verbs.ts';
import { accessText } from './access-text.ts';
import { domainsText, peopleText, type TenantLine } from './tenants-card.ts';
import { tenantVerbs as verbs } from './verbs.ts';

export type TenantDone = 'toegelaten' | 'gestopt' | 'nummer' | 'nummer-weg';

export interface TenantView extends TenantLine, Said<TenantDone> {
  readonly mayChange: boolean;
  /** The reader's own account is of this tenant. */
  readonly own: boolean;
  /** Under which number Meedoen stands in its app catalogue; null when nobody told us. */
  readonly teamsApp: TeamsAppId | null;
}

const TITLE = 'Organisatie';
const DONE: Readonly<Record<TenantDone, string>> = {
  toegelaten: 'Opgeslagen. Mensen van deze organisatie met een rol kunnen Meedoen nu gebruiken.',
  gestopt: 'Opgeslagen. Hieronder staat de laatste dag.',
  nummer: 'Opgeslagen. Bij Bereik kun je Meedoen nu klaarzetten in Teams van mensen van deze organisatie.',
  'nummer-weg': 'Opgeslagen. Het nummer is weg. Wie Meedoen al heeft in Teams, houdt het.',
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
        ...readiness(view),
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

/** Whether Meedoen can be put into the Teams of its people. Not that it worked: that shows at the first one. */
function readiness({ access, teamsApp }: TenantView): readonly CardElement[] {
  const can =
    access === 'over' ? 'kan niet, de toegang is gestopt' : teamsApp ? 'kan' : 'kan niet, het nummer ontbreekt';
  return [
    fact('Klaarzetten in Teams', can),
    ...(teamsApp === null ? [] : [fact('Nummer in hun app-catalogus', teamsApp)]),
  ];
}

function changes({ mayChange, access, until, data, teamsApp }: TenantView): readonly CardElement[] {
  if (!mayChange) return [];
  const again = access === 'over' ? 'Laat weer toe' : 'Toch niet stoppen';
  return [
    buttons(
      ...(access === 'over' ? [] : [execute(verbs.end, until ? 'Andere laatste dag' : 'Stop de toegang', data)]),
      ...(until === null ? [] : [execute(verbs.allowAgain, again, data)]),
      ...(access === 'over'
        ? []
        : [execute(verbs.catalogue, teamsApp ? 'Wijzig het nummer' : 'Vul het nummer in', data)]),
    ),
  ];
}
