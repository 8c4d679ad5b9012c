import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { buttons } from '../../../parts/buttons.ts';
import { bytesOf, CARD_BYTES } from '../../../parts/card-bytes.ts';
import { cut } from '../../../parts/cut.ts';
import { execute } from '../../../parts/execute.ts';
import { frame } from '../../../parts/frame.ts';
import { menuRow } from '../../../parts/menu-row.ts';
import { bold, faint, heading, line, run, words } from '../../../parts/text.ts';
import type { Amount } from '../../../words/brands.ts';
import { dossier } from '../../../words/dossier-card.ts';
import { noteBox, spokenNote } from '../../parts/account-view.ts';
import { refusals } from '../../refusals.ts';
import { addressed, agendaInputs, agendaVerbs } from '../verbs.ts';
import { type AgendaView, foldUp, type ShownGoal, whose } from './agenda-view.ts';

export interface AgendaGoalsView extends AgendaView {
  readonly goals: readonly ShownGoal[];
  /** As many as fit. */
  readonly most: Amount;
  readonly writes: boolean;
  /** Why nothing is written in it any more; null: it is open. */
  readonly over: 'agenda-verantwoord' | 'agenda-voorbij' | null;
  /** What came too late, so that it is not lost; null: nothing. */
  readonly typed: string | null;
}

const TITLE = 'Ontwikkelagenda';
const NONE = 'Er staan nog geen doelen. Spreek af waar jullie aan werken, en zet het hier neer.';
const LEAD = 'Bij de verantwoording staan deze doelen klaar: dan zeg je alleen nog hoe ver jullie kwamen.';
const TAP = 'Tik op een doel om het te wijzigen of weg te halen.';

/** The goals of one school for one period; a row opens one of them. */
export const agendaCard = dossier<AgendaGoalsView>((view) => {
  const whole = draw(view);
  return bytesOf(whole) <= CARD_BYTES ? whole : draw(slim(view));
});

const slim = (view: AgendaGoalsView): AgendaGoalsView => ({
  ...view,
  goals: view.goals.map((goal) => ({
    ...goal,
    text: cut(goal.text, 120),
    priority: goal.priority && cut(goal.priority, 60),
  })),
});

function draw(view: AgendaGoalsView): IAdaptiveCard {
  const { data, of, note, goals, most, writes, over, typed } = view;
  const open = writes && over === null;
  const lead = over ? refusals[over] : goals.length === 0 ? NONE : open ? `${LEAD} ${TAP}` : LEAD;
  return frame({
    title: TITLE,
    speak: `${spokenNote(note)}${lead}`,
    body: [
      buttons(foldUp(view, 'overzicht')),
      heading(TITLE),
      whose(view),
      ...noteBox(note),
      words(lead),
      ...goals.map((goal, at) => goalRow(view, goal, at, open)),
      ...(typed === null ? [] : [line([bold('Je typte: '), run(typed)])]),
      ...(open && goals.length < most
        ? [buttons(execute(agendaVerbs.ask, 'Voeg een doel toe', data, { constants: addressed(of), look: 'main' }))]
        : []),
      ...(open && goals.length >= most ? [words(`Hier passen ${most} doelen; meer kunnen er niet bij.`)] : []),
    ],
  });
}

function goalRow(
  { data, of }: AgendaGoalsView,
  { id, text, priority }: ShownGoal,
  at: number,
  open: boolean,
): CardElement {
  const texts = [[run(text)], ...(priority === null ? [] : [[faint(priority)]])];
  if (!open)
    return { type: 'Container', spacing: 'Small', items: texts.map((runs) => line(runs, { spacing: 'None' })) };
  const constants = { ...addressed(of), [agendaInputs.goal]: id };
  return menuRow(texts, execute(agendaVerbs.ask, `Wijzig doel ${at + 1}`, data, { constants }));
}
