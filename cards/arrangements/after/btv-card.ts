import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import type { LocalDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { caseCard } from '../parts/case-card.ts';
import type { CaseView } from '../parts/case-view.ts';
import { askWhy, openDossier } from '../parts/open-dossier.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import { verbs } from '../verbs.ts';
import { extendButton, openAfter } from './after-stand.ts';
import { afterInputIds, afterVerbs, TODAY } from './verbs.ts';

export interface BtvView extends CaseView {
  readonly about: 'rod' | 'vraag' | 'terugkeer';
  readonly begins: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly may: { readonly rod: boolean; readonly extend: boolean };
}

const TITLES = {
  rod: (nr: string) => `${nr}: je school moet nog iets registreren`,
  vraag: (nr: string) => `${nr}: hoe gaat het onderweg?`,
  terugkeer: (nr: string) => `${nr}: wat spreken jullie af voor daarna?`,
} as const;

/**
 * What a place in the BTV asks on the way (DOMAIN D.3): the period in ROD, in between whether the question finds its answer
 * and what the return needs, and near the end whether the return is agreed. What the question is, stands in the dossier: a
 * number with "BTV" or "ROD" beside it would tell what kind of request it is (USERS section 3).
 */
export const btvCard = posted<BtvView>(
  (view) => {
    const { data, about, may } = view;
    return caseCard(view, {
      title: TITLES[about](view.dossiernummer),
      lead: lead(view),
      rest: [
        openDossier(data, 'Open dossier', about === 'rod' ? undefined : 'main'),
        buttons(
          ...(about === 'rod' && may.rod
            ? [
                execute(afterVerbs.registerRod, 'Vandaag geregistreerd', data, {
                  look: 'main',
                  constants: { [afterInputIds.day]: TODAY },
                }),
                openAfter(data, 'Op een andere dag', 'rod'),
              ]
            : []),
          ...(about === 'terugkeer' && may.extend ? [extendButton(data)] : []),
          execute(verbs.status, 'Bekijk hoe het staat', data),
          ...(about === 'rod' ? [] : [askWhy(data, 'Waarom nu?', about === 'vraag' ? 'onderweg' : 'daarna')]),
        ),
      ],
    });
  },
  ({ about, may }) => (about === 'rod' && may.rod ? SUMMARIES.action : SUMMARIES.news),
);

function lead({ about, begins, endsOn }: BtvView): string {
  const until = endsOn === null ? '' : ` Het loopt tot en met ${fullDay(endsOn)}.`;
  switch (about) {
    case 'rod':
      return `Het begint op ${fullDay(begins)}. Wat je school registreert en waar, staat in het dossier.`;
    case 'vraag':
      return `Jullie zijn onderweg. Wat je nu met elkaar bespreekt, staat in het dossier.${until}`;
    case 'terugkeer':
      return `Het einde komt eraan. Wat je nu met elkaar afspreekt, staat in het dossier.${until}`;
  }
}
