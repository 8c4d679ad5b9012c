import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { bold, heading, line, run, words } from '../../parts/text.ts';
import { answer } from '../../words/answer-card.ts';
import type { Amount, Dossiernummer } from '../../words/brands.ts';
import { noteBox, spokenNote } from '../parts/case-view.ts';
import type { RefusalNote } from '../refusal-note.ts';
import type { AdviceOutcome } from '../words.ts';
import { OUTCOME_LINES, standsOf } from './closing-words.ts';
import { zittingInputIds, zittingVerbs } from './verbs.ts';

export interface CloseView {
  readonly data: CardData;
  /** What will come of each, in the order of the list. */
  readonly requests: readonly {
    readonly dossiernummer: Dossiernummer;
    readonly outcome: AdviceOutcome;
    /** The secretary's text must be there first. */
    readonly wordless: boolean;
    readonly given: Amount;
    readonly seats: Amount;
  }[];
  readonly note: RefusalNote | null;
}

const TITLE = 'Sluit je de zitting?';
const LEAD = 'Daarna wijzigt er geen advies meer. Hieronder zie je wat er van de aanvragen komt.';
const ORDER: readonly AdviceOutcome[] = ['voor', 'tegen', 'nog-niet', 'staken', 'geen-quorum'];

/** What will come of each request, before the zitting closes; the outcomes go along with the click. */
export const closeCard = answer<CloseView>((view) => {
  const wordless = view.requests.filter((one) => one.wordless);
  const incomplete = view.requests.filter(({ given, seats }) => given < seats);
  return frame({
    title: TITLE,
    speak: `${spokenNote(view.note)}${LEAD}`,
    body: [
      ...noteBox(view.note),
      heading(TITLE),
      words(LEAD),
      ...ORDER.flatMap((outcome) => {
        const of = view.requests.filter((one) => one.outcome === outcome);
        return of.length === 0
          ? []
          : [
              line([
                bold(`${of.length} × ${OUTCOME_LINES[outcome]} `),
                run(of.map((one) => one.dossiernummer).join(', ')),
              ]),
            ];
      }),
      ...(incomplete.length === 0
        ? []
        : [
            line([
              bold('Nog niet iedereen gaf advies bij '),
              run(`${incomplete.map((one) => one.dossiernummer).join(', ')}.`),
            ]),
          ]),
      ...(wordless.length === 0
        ? []
        : [
            line([
              bold('Schrijf eerst nog je tekst bij '),
              run(`${wordless.map((one) => one.dossiernummer).join(', ')}.`),
            ]),
          ]),
      buttons(
        ...(wordless.length === 0
          ? [
              execute(zittingVerbs.close, 'Ja, sluit de zitting', view.data, {
                look: 'main',
                constants: { [zittingInputIds.stands]: standsOf(view.requests) },
              }),
            ]
          : []),
        execute(zittingVerbs.show, 'Terug', view.data),
      ),
    ],
  });
});
