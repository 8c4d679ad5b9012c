import { agendaVerbs } from '../../../../cards/verantwoording/agenda/verbs.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import type { VerantwoordingHouse } from '../../data/verantwoording-house.ts';
import { looking } from './desk.ts';
import { drawAgenda } from './draw-agenda.ts';
import { agendasVerb } from './draw-agendas.ts';
import { askGoalVerb, removeGoalVerb, saveGoalVerb } from './goal.ts';

/** What each button of an ontwikkelagenda does. */
export const agendaHandlers = (house: VerantwoordingHouse): Readonly<Record<string, HandleVerb>> => ({
  [agendaVerbs.list]: agendasVerb(house),
  [agendaVerbs.show]: looking(house, async (desk) => drawAgenda(desk)),
  [agendaVerbs.ask]: askGoalVerb(house),
  [agendaVerbs.save]: saveGoalVerb(house),
  [agendaVerbs.remove]: removeGoalVerb(house),
});
