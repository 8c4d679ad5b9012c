import { agendaCard } from '../../../../cards/verantwoording/agenda/dossier/agenda-card.ts';
import type { ShownGoal } from '../../../../cards/verantwoording/agenda/dossier/agenda-view.ts';
import type { RefusalCode } from '../../../../cards/verantwoording/refusals.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { type AgendaDesk, baseView } from './desk.ts';

/** The goals as they stand. `typed`: what came too late for them. */
export const drawAgenda = (
  desk: AgendaDesk,
  note: RefusalCode | null = null,
  typed: string | null = null,
): InvokeReply => {
  const { may, over, field } = desk.scene;
  return agendaCard({
    ...baseView(desk, note),
    goals: shownGoals(desk),
    most: field.hoogstens,
    writes: may.writes,
    over,
    typed,
  });
};

/** By priority, in the order of the format; what the format does not name any more comes last. */
export function shownGoals({ agenda, scene }: AgendaDesk): readonly ShownGoal[] {
  const { prioriteiten } = scene.format;
  const at = (id: string) => prioriteiten.findIndex((one) => one.id === id) + 1 || prioriteiten.length + 1;
  return agenda.goals
    .toSorted((one, other) => at(one.prioriteit) - at(other.prioriteit))
    .map(({ id, tekst, prioriteit }) => ({
      id,
      text: tekst,
      priority: prioriteiten.find((one) => one.id === prioriteit)?.label ?? null,
    }));
}
