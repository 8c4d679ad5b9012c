import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { heading, quiet, words } from '../../parts/text.ts';
import { answer } from '../../words/answer-card.ts';
import type { Amount, LocalDate, MailDomain } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { dateField, textField } from '../parts/form-fields.ts';
import { type Form, formFrame } from '../parts/typed-form.ts';
import { beheerVerbs } from '../verbs.ts';
import { domainsText } from './tenants-card.ts';
import { tenantInputs as ids, type TenantInput, tenantVerbs as verbs } from './verbs.ts';

const SUMMARY = 'Toegang';

export type AllowTenantView = Form<TenantInput>;

/** Lets an organisation in, from today. */
export const allowTenantCard = answer<AllowTenantView>((view) =>
  formFrame(view, {
    title: 'Laat een organisatie toe',
    lead: 'Vanaf vandaag kunnen mensen van deze organisatie Meedoen gebruiken, als ze hier een rol hebben.',
    closeTo: beheerVerbs.tenants,
    body: [
      textField(
        view,
        {
          id: ids.tenant,
          label: 'Tenant-id van de organisatie',
          saved: '',
          errorMessage: 'Vul het tenant-id in.',
          hint: 'De ICT-beheerder van het bestuur vindt het in Microsoft Entra, bij Overzicht.',
        },
        64,
      ),
    ],
    actions: [execute(verbs.allow, 'Laat toe', view.data, { inputs: true, look: 'main' })],
  }),
);

export interface EndTenantView extends Form<TenantInput> {
  readonly domains: readonly MailDomain[];
  readonly until: LocalDate | null;
}

/** The last day on which an organisation may speak to this SWV. */
export const endTenantCard = answer<EndTenantView>((view) =>
  formFrame(view, {
    title: 'Stop de toegang',
    lead: 'Wat is de laatste dag? Er verandert nog niets; je ziet eerst hoeveel mensen dit raakt.',
    closeTo: verbs.tenant,
    body: [
      fact('Accounts van', domainsText(view.domains)),
      fact('Tenant-id', view.data.id),
      dateField(view, {
        id: ids.day,
        label: 'Laatste dag',
        saved: view.until ?? '',
        errorMessage: 'Kies de laatste dag.',
        hint: 'Kies gisteren om de toegang meteen te stoppen.',
      }),
    ],
    actions: [execute(verbs.previewEnd, 'Ga verder', view.data, { inputs: true, look: 'main' })],
  }),
);

export interface ConfirmEndView {
  readonly data: CardData;
  readonly domains: readonly MailDomain[];
  readonly day: LocalDate;
  /** The last day was yesterday. */
  readonly atOnce: boolean;
  /** Who has a role on the day after it. */
  readonly people: Amount;
  readonly own: boolean;
}

const CONFIRM = 'Klopt dit?';

/** Whom it shuts out, before it is done. */
export const confirmEndCard = posted<ConfirmEndView>(
  ({ data, domains, day, atOnce, people, own }) => {
    const when = atOnce ? 'Meteen na je klik' : `Na ${fullDay(day)}`;
    const who =
      people === 0
        ? 'verandert er voor niemand iets: niemand van deze organisatie heeft dan een rol'
        : people === 1
          ? 'kan 1 mens met een rol Meedoen niet meer gebruiken'
          : `kunnen ${people} mensen met een rol Meedoen niet meer gebruiken`;
    return frame({
      title: CONFIRM,
      speak: `${when} ${who}.`,
      body: [
        heading(CONFIRM),
        fact('Accounts van', domainsText(domains)),
        fact('Tenant-id', data.id),
        fact('Laatste dag', fullDay(day)),
        words(`${when} ${who}.`),
        quiet('Hun rollen en wat ze deden, blijven staan.'),
        ...(own ? [words('Let op: je eigen account is van deze organisatie.', { weight: 'Bolder' })] : []),
        buttons(
          execute(verbs.stop, 'Ja, stop de toegang', data, { constants: { [ids.day]: day }, look: 'danger' }),
          execute(verbs.end, 'Andere dag', data),
          execute(verbs.tenant, 'Nee, terug', data),
        ),
      ],
    });
  },
  () => SUMMARY,
);
