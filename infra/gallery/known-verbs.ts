import { afterVerbs } from '../../cards/arrangements/after/verbs.ts';
import { verbs } from '../../cards/arrangements/verbs.ts';
import { viewVerbs } from '../../cards/arrangements/view-verbs.ts';
import { zittingVerbs } from '../../cards/arrangements/zitting/verbs.ts';
import { auditVerbs } from '../../cards/beheer/audit/verbs.ts';
import { channelVerbs } from '../../cards/beheer/channels/verbs.ts';
import { configurationVerbs } from '../../cards/beheer/configuration/verbs.ts';
import { deliveryVerbs } from '../../cards/beheer/delivery/verbs.ts';
import { importVerbs } from '../../cards/beheer/import/verbs.ts';
import { peopleVerbs } from '../../cards/beheer/people/verbs.ts';
import { reachVerbs } from '../../cards/beheer/reach/verbs.ts';
import { schoolVerbs } from '../../cards/beheer/schools/verbs.ts';
import { tenantVerbs } from '../../cards/beheer/tenants/verbs.ts';
import { beheerVerbs } from '../../cards/beheer/verbs.ts';
import { chatVerbs } from '../../cards/chat/verbs.ts';
import { CHOOSE_SWV } from '../../cards/people/verbs.ts';
import { agendaVerbs } from '../../cards/verantwoording/agenda/verbs.ts';
import { resultVerbs } from '../../cards/verantwoording/result/verbs.ts';
import { ownSchoolsVerbs } from '../../cards/verantwoording/scholen/verbs.ts';
import { verbs as accountVerbs, campaignVerbs } from '../../cards/verantwoording/verbs.ts';

/** Every verb that a card may carry; a new feature adds its own here. */
export const KNOWN_VERBS: ReadonlySet<string> = new Set([
  ...Object.values(verbs),
  ...Object.values(viewVerbs),
  ...Object.values(zittingVerbs),
  ...Object.values(afterVerbs),
  ...Object.values(chatVerbs),
  ...Object.values(beheerVerbs),
  ...Object.values(configurationVerbs),
  ...Object.values(schoolVerbs),
  ...Object.values(tenantVerbs),
  ...Object.values(channelVerbs),
  ...Object.values(importVerbs),
  ...Object.values(peopleVerbs),
  ...Object.values(deliveryVerbs),
  ...Object.values(auditVerbs),
  ...Object.values(reachVerbs),
  ...Object.values(accountVerbs),
  ...Object.values(campaignVerbs),
  ...Object.values(agendaVerbs),
  ...Object.values(resultVerbs),
  ...Object.values(ownSchoolsVerbs),
  CHOOSE_SWV,
]);
