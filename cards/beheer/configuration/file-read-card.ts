import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { bold, faint, heading, line, run, words } from '../../parts/text.ts';
import type { Amount, ConfigText } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { configurationVerbs } from './verbs.ts';

export interface SettingsReadView {
  /** Its id is the file. */
  readonly data: CardData;
  /** What the file brings. */
  readonly sections: readonly ConfigText[];
  readonly found: { readonly is: 'differences' | 'faults'; readonly count: Amount };
}

const READ = 'Je instellingen zijn gelezen';
const NOT_READ = 'Deze instellingen heb ik niet gelezen';
const KEPT = 'Er is nog niets veranderd. Je kunt een uur lang bekijken wat er verandert en het in gebruik nemen.';
const WRONG = 'Er is niets veranderd. Pas het bestand aan en stuur het opnieuw.';

/** Stays in the chat under the file that was sent; the button shows what would change. */
export const settingsReadCard = posted<SettingsReadView>(
  ({ data, sections, found }) => {
    const isWrong = found.is === 'faults';
    const lead = `${countWords(found)} ${isWrong ? WRONG : KEPT}`;
    const title = isWrong ? 'Bekijk wat er niet klopt' : 'Bekijk wat er verandert';
    return frame({
      title: READ,
      speak: lead,
      body: [
        heading(READ),
        line([faint(sections.length === 1 ? 'Onderdeel: ' : 'Onderdelen: '), bold(sections.join(', '))]),
        words(lead),
        buttons(execute(configurationVerbs.file, title, data, { look: 'main' })),
      ],
    });
  },
  () => READ,
);

function countWords({ is, count }: SettingsReadView['found']): string {
  if (is === 'faults') return count === 1 ? 'Er klopt 1 ding niet.' : `Er kloppen ${count} dingen niet.`;
  return count === 1 ? 'Er verandert 1 ding.' : `Er veranderen ${count} dingen.`;
}

export interface SettingsNotReadView {
  readonly code: BeheerRefusal;
  /** Where the text stops being JSON, and why; a name of the file may be in it. */
  readonly at: { readonly regel: Amount; readonly teken: Amount; readonly reden: ConfigText } | null;
}

/** One sentence for a file of settings that changes nothing. */
export const settingsNotReadCard = posted<SettingsNotReadView>(
  ({ code, at }) =>
    frame({
      title: NOT_READ,
      speak: at === null ? beheerRefusalText(code) : 'Het bestand is geen JSON.',
      body: [heading(NOT_READ), line([run(beheerRefusalText(code, at ?? {}))])],
    }),
  () => NOT_READ,
);
