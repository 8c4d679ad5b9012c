import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { heading, line, run } from '../parts/text.ts';
import { answer } from '../words/answer-card.ts';
import type { ConfigText, LocalDate, StaffName } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { look } from './parts/account-buttons.ts';
import { type AccountView, accountLine, noteBox, spokenNote } from './parts/account-view.ts';
import { verbs } from './verbs.ts';

export interface AcceptAnywayView extends AccountView {
  /** The parts at which a question stands. */
  readonly asked: readonly ConfigText[];
  /** The signature from before the question. */
  readonly signedBy: StaffName | null;
  readonly signedOn: LocalDate;
  /** Something was filled in after it. */
  readonly changed: boolean;
  /** Something that is asked was not filled in; only once the round is closed. */
  readonly lacks: boolean;
  readonly closed: boolean;
}

const TITLE = 'Toch akkoord?';
const list = new Intl.ListFormat('nl');

/** *Toch akkoord*: what happens with the question and with the signature, before it counts. */
export const acceptAnywayCard = answer<AcceptAnywayView>((view) => {
  const lines = [question(view), signature(view), ...rest(view)];
  return frame({
    title: TITLE,
    speak: `${spokenNote(view.note)}${[question(view), ...rest(view)].join(' ')}`,
    body: [
      heading(TITLE),
      accountLine(view),
      ...noteBox(view.note),
      ...lines.map((text) => line([run(text)])),
      buttons(execute(verbs.accept, 'Ja, toch akkoord', view.data, { look: 'main' }), look(view.data, 'Toch niet')),
    ],
  });
});

function question({ asked }: AcceptAnywayView): string {
  if (asked.length === 0) return 'De vraag is beantwoord, maar er is niet opnieuw getekend. Dat hoeft dan niet meer.';
  const [what, goes] = asked.length === 1 ? ['Je vraag', 'vervalt'] : ['De vragen', 'vervallen'];
  return `${what} bij ${list.format(asked)} ${goes}: daar hoeft niemand meer op te antwoorden.`;
}

function signature({ signedBy, signedOn, changed }: AcceptAnywayView): string {
  const by = signedBy === null ? '' : ` van ${signedBy}`;
  const then = `De handtekening${by} van ${nearDay(signedOn)} telt weer.`;
  return changed ? `${then} Wat daarna is ingevuld, is niet getekend; dat keur je goed zoals het er nu staat.` : then;
}

function rest({ lacks, closed }: AcceptAnywayView): readonly string[] {
  return [
    ...(lacks ? ['Let op: nog niet alles is ingevuld. Het blijft zoals het nu is.'] : []),
    closed
      ? 'De ronde is gesloten: hierna verandert er niets meer.'
      : 'Zolang de ronde open is, kun je hem met een nieuwe vraag weer openen.',
  ];
}
