import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { words } from '../../parts/text.ts';
import { answer } from '../../words/answer-card.ts';
import type { MailDomain, TeamsAppId } from '../../words/brands.ts';
import { textField } from '../parts/form-fields.ts';
import { type Form, formFrame } from '../parts/typed-form.ts';
import { domainsText } from './tenants-card.ts';
import { tenantInputs as ids, type TenantInput, tenantVerbs as verbs } from './verbs.ts';

export interface CatalogueFormView extends Form<TenantInput> {
  readonly domains: readonly MailDomain[];
  readonly teamsApp: TeamsAppId | null;
}

/** Under which number Meedoen stands in an organisation's app catalogue, and what its administrator does first. */
export const catalogueFormCard = answer<CatalogueFormView>((view) =>
  formFrame(view, {
    title: 'Klaarzetten in Teams',
    lead: 'Met dit nummer kun je Meedoen klaarzetten in Teams van mensen van deze organisatie, zonder dat zij iets doen. De ICT-beheerder daar regelt eerst twee dingen.',
    closeTo: verbs.tenant,
    body: [
      fact('Accounts van', domainsText(view.domains)),
      words('Meedoen staat in de app-catalogus van de organisatie: Teams-beheercentrum, Apps beheren.'),
      words(
        'Een beheerder van die organisatie geeft Meedoen in Microsoft Entra toestemming voor TeamsAppInstallation.ReadWriteSelfForUser.All. Daarmee zet Meedoen alleen zichzelf klaar, en alleen daar.',
      ),
      textField(
        view,
        {
          id: ids.app,
          label: 'Nummer in hun app-catalogus',
          saved: view.teamsApp ?? '',
          errorMessage: 'Vul het nummer in.',
          hint: 'De ICT-beheerder vindt het in het Teams-beheercentrum: Apps beheren, Meedoen, App-id (niet het externe app-id). Laat het leeg om het weg te halen.',
        },
        64,
      ),
    ],
    actions: [execute(verbs.setCatalogue, 'Opslaan', view.data, { inputs: true, look: 'main' })],
  }),
);
