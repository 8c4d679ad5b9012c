import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import type { Dossiernummer, LocalDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { caseCard } from '../parts/case-card.ts';
import type { CaseView } from '../parts/case-view.ts';
import { askWhy } from '../parts/open-dossier.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import { verbs } from '../verbs.ts';
import { extendButton } from './after-stand.ts';

export interface EndNearView extends CaseView {
  readonly endsOn: LocalDate;
  readonly extension: Dossiernummer | null;
  readonly may: { readonly extend: boolean };
}

/** It ends: in time to ask for more, or to plan the way back (DOMAIN D.1, "last year"). */
export const endNearCard = posted<EndNearView>(
  (view) => {
    const { dossiernummer: nr, endsOn, extension } = view;
    const day = fullDay(endsOn);
    const isTlv = view.kind === 'tlv';
    const title = isTlv ? `De TLV loopt af op ${day}` : `${nr} stopt op ${day}`;
    const lead =
      extension !== null
        ? 'De verlenging is gevraagd. Je hoeft nu niets te doen.'
        : isTlv
          ? 'Vraag verlenging of plan de terugkeer; dan weten leerling en ouders op tijd waar ze aan toe zijn.'
          : 'Is er meer nodig, of kan het zonder? Bespreek het met leerling en ouders.';
    return caseCard(view, { title, lead, rest: rest(view) });
  },
  ({ extension, may }) => (extension === null && may.extend ? SUMMARIES.action : SUMMARIES.news),
);

function rest({ data, dossiernummer, extension, may }: EndNearView): readonly CardElement[] {
  return [
    fact('Dossier', dossiernummer),
    ...(extension === null ? [] : [fact('Verlengd', extension)]),
    buttons(
      ...(may.extend ? [extendButton(data, 'main')] : []),
      execute(verbs.status, 'Bekijk hoe het staat', data),
      askWhy(data, 'Waarom nu?', 'einde'),
    ),
  ];
}
