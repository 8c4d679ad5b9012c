import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { SUMMARIES } from '../../parts/summaries.ts';
import { bold, heading, line, run, words } from '../../parts/text.ts';
import type { Amount, LocalDate } from '../../words/brands.ts';
import { nearDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { many, people, type WhoWord } from '../ronde/words.ts';
import { verbs } from '../verbs.ts';
import type { OwnSchoolsDoor } from './door-row.ts';
import { ownSchoolsVerbs } from './verbs.ts';

export interface AllSchoolsView extends OwnSchoolsDoor {
  readonly who: WhoWord;
  /** Of the period's first day. */
  readonly year: Amount;
  /** Whose money the reader fills in. */
  readonly all: Amount;
  /** The soonest of those that are not handed in. */
  readonly deadline: LocalDate;
  readonly late: boolean;
  readonly over: 'ingediend' | 'gesloten' | null;
}

/** The anchor of who fills in the money of several schools and nothing else: one card for the round. */
export const allSchoolsCard = posted<AllSchoolsView>(
  (view) => {
    const { data, format, period, who, year, all, over } = view;
    const title = `Verantwoording ${year} van je ${people(who, all)}`;
    const lead = leadOf(view);
    return frame({
      title,
      speak: lead,
      body: [
        heading(title),
        line([bold(format), run(` · ${period}`)], { spacing: 'Small' }),
        words(lead),
        buttons(
          ...(over === null
            ? [execute(ownSchoolsVerbs.ask, 'Vul het geld in één keer in', data, { look: 'main' })]
            : []),
          execute(ownSchoolsVerbs.stand, 'Hoe ver is elke school?', data),
          execute(verbs.list, 'Bekijk al je verantwoordingen', data),
        ),
      ],
    });
  },
  ({ over }) => (over === null ? SUMMARIES.action : SUMMARIES.news),
);

function leadOf({ who, deadline, late, over }: AllSchoolsView): string {
  if (over === 'ingediend') return 'Alles is ingediend. Jij hoeft nu niets te doen.';
  if (over === 'gesloten') return 'Deze ronde is gesloten. Bel het samenwerkingsverband als er nog iets bij moet.';
  const until = late
    ? `Het moest uiterlijk ${nearDay(deadline)}; doe het vandaag nog.`
    : `Dat kan tot en met ${nearDay(deadline)}.`;
  return `Van jou vraag ik alleen de bedragen. Zet die van al je ${many(who)} in één keer in een tabel, of stuur me een bestand. ${until}`;
}
