import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { words } from '../../parts/text.ts';
import type { LocalDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { type CaseView, noteBox, spokenNote } from '../parts/case-view.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import { verbs } from '../verbs.ts';

export interface LineView extends CaseView {
  readonly stand: 'begonnen' | 'nog-niet' | 'gaat-niet-door' | 'gestopt' | 'geevalueerd' | 'rod' | 'loopt';
  /** Null: nobody said a day. */
  readonly on: LocalDate | null;
}

const LINES: Readonly<Record<LineView['stand'], (day: string) => string>> = {
  begonnen: (day) => `begonnen op ${day}.`,
  'nog-niet': (day) => `nog niet begonnen (${day}). Ik vraag het later nog eens.`,
  'gaat-niet-door': (day) => `gaat niet door (${day}).`,
  gestopt: (day) => `stopt eerder, op ${day}.`,
  geevalueerd: (day) => `geëvalueerd op ${day}. Dank je wel!`,
  rod: (day) => `geregistreerd op ${day}.`,
  loopt: () => 'hier hoef je nu niets te doen.',
};

/** What is left of a question that was answered, in one line. */
export const lineCard = posted<LineView>(
  (view) => {
    const line = `${view.dossiernummer}: ${LINES[view.stand](view.on === null ? '' : fullDay(view.on))}`;
    return frame({
      title: line,
      speak: spokenNote(view.note).trimEnd(),
      body: [
        ...noteBox(view.note),
        { ...words(line, { size: 'Default', weight: 'Default' }), style: 'heading' },
        buttons(execute(verbs.status, 'Bekijk hoe het staat', view.data)),
      ],
    });
  },
  () => SUMMARIES.answer,
);
