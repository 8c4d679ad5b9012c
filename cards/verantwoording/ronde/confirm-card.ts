import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, heading, line, words } from '../../parts/text.ts';
import type { Amount, ConfigText, LocalDate } from '../../words/brands.ts';
import { wholeDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { campaignVerbs } from '../verbs.ts';
import { campaignInputs } from './inputs.ts';
import { type CampaignRefusal, campaignRefusalText } from './refusals.ts';
import { people, type WhoWord } from './words.ts';

export interface ConfirmView {
  readonly data: CardData;
  readonly what: 'open' | 'sluit' | 'gooi-weg';
  readonly note: CampaignRefusal | null;
  readonly label: ConfigText;
  readonly who: WhoWord;
  /** How many are opened, or closed unfinished. */
  readonly count: Amount;
  readonly deadline: LocalDate;
  /** Where nobody gets a card; null where that is not asked. */
  readonly unreached: Amount | null;
  /** Who has no amount; null where none is asked. */
  readonly withoutAmount: Amount | null;
}

const TITLE = { open: 'Open de ronde', sluit: 'Sluit de ronde', 'gooi-weg': 'Gooi de ronde weg' } as const;

/** "Klopt dat?": what a click does that many will notice, with its numbers. */
export const confirmRoundCard = posted<ConfirmView>(
  (view) => {
    const { data, what, note, label } = view;
    const told = note && campaignRefusalText(note);
    const lead = leadOf(view);
    return frame({
      title: TITLE[what],
      speak: told ?? lead,
      body: [
        heading(TITLE[what]),
        ...(told ? [messageBox(told)] : []),
        line([bold(label)]),
        words(lead),
        ...warnings(view).map((one) => words(one, { spacing: 'Small', weight: 'Bolder' })),
        words('Klopt dat?'),
        buttons(yes(view), execute(campaignVerbs.show, 'Nee, terug', data)),
      ],
    });
  },
  ({ what }) => TITLE[what],
);

function leadOf({ what, who, count, deadline }: ConfirmView): string {
  switch (what) {
    case 'open':
      return `Binnen een paar minuten ${count === 1 ? 'krijgt' : 'krijgen'} ${people(who, count)} een kaart. De deadline is ${wholeDay(deadline)}.`;
    case 'sluit':
      return count === 0
        ? 'Alles is ingediend. Na het sluiten kan niemand nog iets veranderen.'
        : `${people(who, count)} ${count === 1 ? 'heeft' : 'hebben'} nog niet ingediend. Dat blijft dan zo: na het sluiten kan niemand nog invullen.`;
    case 'gooi-weg':
      return 'De ronde en de bedragen die je al invulde, zijn dan weg. Niemand heeft er iets van gezien.';
  }
}

function warnings({ unreached, withoutAmount, who }: ConfirmView): readonly string[] {
  return [
    ...(unreached ? [`Bij ${people(who, unreached)} krijgt niemand een bericht.`] : []),
    ...(withoutAmount ? [`Van ${people(who, withoutAmount)} is het bedrag nog niet bekend.`] : []),
  ];
}

function yes({ data, what, count }: ConfirmView) {
  const constants = { [campaignInputs.count]: String(count) };
  switch (what) {
    case 'open':
      return execute(campaignVerbs.open, 'Ja, open de ronde', data, { constants, look: 'main' });
    case 'sluit':
      return execute(campaignVerbs.close, 'Ja, sluit de ronde', data, { constants, look: 'danger' });
    case 'gooi-weg':
      return execute(campaignVerbs.discard, 'Ja, gooi weg', data, {
        constants: { [campaignInputs.sure]: 'ja' },
        look: 'danger',
      });
  }
}
