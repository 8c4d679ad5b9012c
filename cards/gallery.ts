import { afterExamples } from './arrangements/examples/after-examples.ts';
import { clockExamples } from './arrangements/examples/clock-examples.ts';
import { decisionExamples } from './arrangements/examples/decision-examples.ts';
import { decisionsListExamples } from './arrangements/examples/decisions-list-examples.ts';
import { dossierExamples } from './arrangements/examples/dossier-examples.ts';
import { externExamples } from './arrangements/examples/extern-examples.ts';
import { followUpListExamples } from './arrangements/examples/follow-up-list-examples.ts';
import { formExamples } from './arrangements/examples/form-examples.ts';
import { kindExamples } from './arrangements/examples/kind-examples.ts';
import { listExamples } from './arrangements/examples/list-examples.ts';
import { partlyExamples } from './arrangements/examples/partly-examples.ts';
import { schoolExamples } from './arrangements/examples/school-examples.ts';
import { swvExamples } from './arrangements/examples/swv-examples.ts';
import { tlvDossierExamples } from './arrangements/examples/tlv-dossier-examples.ts';
import { tlvExamples } from './arrangements/examples/tlv-examples.ts';
import { zittingExamples } from './arrangements/examples/zitting-examples.ts';
import { auditExamples } from './beheer/examples/audit-examples.ts';
import { channelExamples } from './beheer/examples/channel-examples.ts';
import { configurationExamples } from './beheer/examples/configuration-examples.ts';
import { deliveryExamples } from './beheer/examples/delivery-examples.ts';
import { homeExamples } from './beheer/examples/home-examples.ts';
import { importExamples } from './beheer/examples/import-examples.ts';
import { peopleExamples } from './beheer/examples/people-examples.ts';
import { proposalExamples } from './beheer/examples/proposal-examples.ts';
import { reachExamples } from './beheer/examples/reach-examples.ts';
import { schoolsExamples } from './beheer/examples/schools-examples.ts';
import { tenantsExamples } from './beheer/examples/tenants-examples.ts';
import { chatExamples } from './chat/examples/chat-examples.ts';
import type { ExampleGroup } from './parts/example.ts';
import { doorExamples } from './people/examples/door-examples.ts';
import { agendaExamples } from './verantwoording/agenda/examples/agenda-examples.ts';
import { accountExamples } from './verantwoording/examples/account-examples.ts';
import { accountFormExamples } from './verantwoording/examples/form-examples.ts';
import { questionExamples } from './verantwoording/examples/question-examples.ts';
import { resultExamples } from './verantwoording/examples/result-examples.ts';
import { amountExamples } from './verantwoording/ronde/examples/amount-examples.ts';
import { goalExamples } from './verantwoording/ronde/examples/goal-examples.ts';
import { reminderExamples } from './verantwoording/ronde/examples/reminder-examples.ts';
import { roundExamples } from './verantwoording/ronde/examples/round-examples.ts';
import { whoExamples } from './verantwoording/ronde/examples/who-examples.ts';
import { ownSchoolsExamples } from './verantwoording/scholen/examples/own-schools-examples.ts';

/** Every card of Meedoen with example data: for the gallery (`npm run cards`) and for the checks. */
export const gallery: readonly ExampleGroup[] = [
  { title: 'In de chat', examples: chatExamples },
  { title: 'Een aanvraag, op school', examples: schoolExamples },
  { title: 'Het formulier', examples: formExamples },
  { title: 'Het formulier van de andere soorten', examples: kindExamples },
  { title: 'Dossiers in een ander systeem', examples: externExamples },
  { title: 'Een aanvraag, bij het samenwerkingsverband', examples: swvExamples },
  { title: 'Overzichten van aanvragen', examples: [...listExamples, ...followUpListExamples] },
  { title: 'De zitting van de commissie', examples: zittingExamples },
  { title: 'Het dossier', examples: dossierExamples },
  { title: 'Het besluit', examples: [...decisionsListExamples, ...decisionExamples, ...partlyExamples] },
  { title: 'De klok van een aanvraag', examples: clockExamples },
  { title: 'Na het besluit', examples: afterExamples },
  { title: 'Een TLV, en een vraag aan de commissie', examples: tlvExamples },
  { title: 'Een TLV: formulier en dossier', examples: tlvDossierExamples },
  {
    title: 'Een ronde van verantwoording',
    examples: [...roundExamples, ...amountExamples, ...whoExamples, ...goalExamples, ...reminderExamples],
  },
  { title: 'Een verantwoording, van begin tot akkoord', examples: accountExamples },
  { title: 'De ontwikkelagenda', examples: agendaExamples },
  { title: 'Een verantwoording: formulier en inhoud', examples: accountFormExamples },
  { title: 'Een verantwoording: vragen van de school, en toch akkoord', examples: questionExamples },
  { title: 'Het geld van al je scholen', examples: ownSchoolsExamples },
  { title: 'Verantwoording: het resultaat', examples: resultExamples },
  { title: 'Aan de deur', examples: doorExamples },
  { title: 'Beheer', examples: homeExamples },
  { title: 'Beheer: bereik', examples: reachExamples },
  { title: 'Beheer: logboek', examples: auditExamples },
  { title: 'Beheer: mensen en rollen', examples: peopleExamples },
  { title: 'Beheer: bezorging', examples: deliveryExamples },
  { title: 'Beheer: kanalen', examples: channelExamples },
  { title: 'Beheer: het kanaal van een school', examples: proposalExamples },
  { title: 'Beheer: inlezen', examples: importExamples },
  { title: 'Beheer: instellingen', examples: configurationExamples },
  { title: 'Beheer: scholen en besturen', examples: schoolsExamples },
  { title: 'Beheer: toegang', examples: tenantsExamples },
];
