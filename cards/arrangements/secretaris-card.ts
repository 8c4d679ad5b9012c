import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { fact } from '../parts/facts.ts';
import type { LocalDate } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { caseCard } from './parts/case-card.ts';
import type { CaseView } from './parts/case-view.ts';
import { askWhy, openDossier } from './parts/open-dossier.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { verbs } from './verbs.ts';

export interface SecretarisView extends CaseView {
  readonly why: 'staken' | 'geen-quorum';
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  readonly may: {
    /** Not when the secretary has a tie with the school. */
    readonly read: boolean;
    /** When a lost quorum is whole again; never after a tie. */
    readonly reopen: boolean;
  };
}

const LEADS = {
  staken: 'De stemmen staken: er is geen meerderheid. Leg de aanvraag voor aan de directeur-bestuurder.',
  'geen-quorum':
    'Er kunnen te weinig leden van de commissie stemmen. Leg de aanvraag voor aan de directeur-bestuurder, of wacht tot er genoeg leden zijn.',
} as const;
const WHOLE = 'Er konden te weinig leden van de commissie stemmen; nu zijn er genoeg. De commissie kan verder stemmen.';

/** For the secretary of the CvT: the vote cannot go on by itself. That is neither an advice nor a decision of theirs. */
export const secretarisCard = posted<SecretarisView>(
  (view) => {
    const title = `${view.dossiernummer} kan niet vanzelf verder`;
    const lead = view.may.reopen ? WHOLE : LEADS[view.why];
    const limit = view.until === null ? '' : `, graag uiterlijk ${nearDay(view.until)}`;
    const reopen = view.may.reopen
      ? [execute(verbs.reopen, 'Laat de commissie stemmen', view.data, { look: 'main' })]
      : [];
    return caseCard(view, {
      title,
      lead,
      rest: [
        fact('Bij jou sinds', `${nearDay(view.since)}${limit}`),
        ...(view.may.read ? [openDossier(view.data, 'Open dossier')] : []),
        buttons(
          ...reopen,
          execute(verbs.sendToBestuurder, 'Leg voor aan de bestuurder', view.data),
          askWhy(view.data, 'Waarom?', 'quorum'),
        ),
      ],
    });
  },
  () => SUMMARIES.action,
);
