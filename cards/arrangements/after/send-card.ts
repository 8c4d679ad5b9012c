import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { subheading, words } from '../../parts/text.ts';
import type { LocalDate } from '../../words/brands.ts';
import { fullDay, nearDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { caseCard } from '../parts/case-card.ts';
import type { CaseView } from '../parts/case-view.ts';
import type { Ticks } from '../parts/driehoek-ticks.ts';
import { askWhy } from '../parts/open-dossier.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import { openAfter } from './after-stand.ts';
import { afterInputIds, afterVerbs, TODAY } from './verbs.ts';

export interface SendView extends CaseView {
  /** Whom it is about: so to whom it goes. */
  readonly over: Ticks['over'];
  readonly outcome: 'toegekend' | 'afgewezen';
  readonly decided: LocalDate;
  /** Within the time that the SWV agreed; null when it agreed none, or it was sent. */
  readonly until: LocalDate | null;
  readonly sent: LocalDate | null;
  /** A herstelbesluit is on its way: what was not sent is not sent any more, for that would bring it into force (Awb 3:40). */
  readonly mending: boolean;
  /** The last day to object; null where none is promised, or it was not sent. */
  readonly objection: LocalDate | null;
  readonly may: { readonly send: boolean };
}

const OF_ONE = {
  to: 'school en ouders',
  checks: [
    'Is de leerling 18 of ouder? Dan gaat de brief naar de leerling.',
    'Wie heeft het gezag?',
    'Zijn er twee adressen? Dan gaan er twee brieven.',
    'Is het adres geheim? Dan gaat de brief via de school.',
  ],
};
/** To whom it goes, and what goes wrong when a letter goes to the wrong person (USERS section 3). */
const LETTERS: Readonly<Record<Ticks['over'], { to: string; checks: readonly string[] }>> = {
  leerling: OF_ONE,
  advies: OF_ONE,
  leerlingen: {
    to: 'de school en de ouders van de leerlingen',
    checks: [
      'Is een leerling 18 of ouder? Dan krijgt die de brief zelf.',
      'Wie heeft het gezag over elke leerling?',
      'Heeft een leerling twee adressen? Dan gaan er twee brieven.',
      'Is een adres geheim? Dan gaat die brief via de school.',
    ],
  },
  groep: { to: 'de school', checks: [] },
};

/** For the administratie: a decision counts from the day it was sent (Awb 3:40). Names and addresses stay out of Meedoen. */
export const sendCard = posted<SendView>(
  (view) => {
    return caseCard(view, {
      title: `${view.dossiernummer} ${stand(view)}`,
      lead: lead(view),
      rest: [fact('Besluit van', fullDay(view.decided)), ...todo(view)],
    });
  },
  ({ sent, mending }) => (sent !== null ? SUMMARIES.answer : mending ? SUMMARIES.news : SUMMARIES.action),
);

function stand({ sent, mending }: SendView): string {
  if (sent !== null) return `is verzonden op ${fullDay(sent)}`;
  return mending ? 'wordt hersteld' : 'kan verzonden worden';
}

function lead({ over, sent, until, outcome, objection, mending }: SendView): string {
  if (sent !== null) {
    const thanks =
      objection === null
        ? 'Bedankt. De school ziet op haar kaart dat het besluit verzonden is.'
        : `Bedankt. Bezwaar kan tot en met ${fullDay(objection)}.`;
    return mending ? `${thanks} Het besluit wordt hersteld; het geldt tot het nieuwe er is.` : thanks;
  }
  if (mending)
    return 'Verstuur het niet: er komt een nieuw besluit, en dat zie je dan hier. Is de brief al weg? Zeg dan op welke dag.';
  const limit = until === null ? '' : `, graag uiterlijk ${nearDay(until)}`;
  const what = outcome === 'toegekend' ? 'de toekenning' : 'de afwijzing';
  return `Stuur ${what} aan ${LETTERS[over].to}${limit}. Zeg daarna hier op welke dag dat was.`;
}

function todo(view: SendView): readonly CardElement[] {
  const { data, sent, mending, may } = view;
  if (sent === null && mending) return may.send ? [buttons(openAfter(data, 'Het is al weg', 'verzonden'))] : [];
  if (sent !== null) return may.send ? [buttons(openAfter(data, 'De dag klopt niet', 'verzonden'))] : [];
  const { checks } = LETTERS[view.over];
  return [
    ...(checks.length === 0 ? [] : [subheading('Kijk eerst even na')]),
    ...checks.map((check) => words(`• ${check}`, { spacing: 'None' })),
    ...(may.send
      ? [
          buttons(
            execute(afterVerbs.recordSent, 'Vandaag verzonden', data, {
              look: 'main',
              constants: { [afterInputIds.day]: TODAY },
            }),
            openAfter(data, 'Op een andere dag', 'verzonden'),
            ...(view.until === null ? [] : [askWhy(data, 'Waarom dan?', 'verzenden')]),
          ),
        ]
      : []),
  ];
}
