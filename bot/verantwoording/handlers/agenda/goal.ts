import { goalCard } from '../../../../cards/verantwoording/agenda/dossier/goal-card.ts';
import { agendaInputs } from '../../../../cards/verantwoording/agenda/verbs.ts';
import type { RefusalCode } from '../../../../cards/verantwoording/refusals.ts';
import type { CardAction } from '../../../core/inbound.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { type Refusal, refuse } from '../../../core/result.ts';
import type { Turn } from '../../../core/turn.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { knownNames } from '../../../people/known-names.ts';
import type { Tx } from '../../../store/store.ts';
import type { AgendaScene } from '../../data/read-agenda.ts';
import type { VerantwoordingHouse } from '../../data/verantwoording-house.ts';
import { removeGoal, setGoal } from '../../rules/agenda.ts';
import { readAgendaGoal } from '../../schema/read-agenda.ts';
import { problemOf } from '../typed-sentence.ts';
import { type AgendaDesk, baseView, changing, looking } from './desk.ts';
import { drawAgenda, shownGoals } from './draw-agenda.ts';

type Refused = Refusal<RefusalCode>;

/** *Voeg een doel toe*, and a goal that is tapped: as it stands now. */
export const askGoalVerb = (house: VerantwoordingHouse): HandleVerb =>
  looking(house, async (desk) => {
    const { may, over } = desk.scene;
    if (!may.writes || over) return drawAgenda(desk, may.writes ? over : 'niet-jouw-rol');
    const goal = desk.agenda.goals.find(({ id }) => id === desk.turn.inbound.inputs[agendaInputs.goal]);
    return draw(desk, { text: goal?.tekst ?? '', priority: goal?.prioriteit ?? '' });
  });

export const saveGoalVerb = (house: VerantwoordingHouse): HandleVerb =>
  changing(house, {
    decide: async (held, scene, { tx, turn }) => {
      const read = await readIn(tx, turn, scene);
      if (!read.ok) return read.refusals[0] ? { ok: false, refusal: read.refusals[0] } : refuse('te-kort');
      const { inputs, data } = turn.inbound;
      const typed = { ...read.goal, id: inputs[agendaInputs.goal] ?? null, revision: data.revision };
      return setGoal(held, typed, scene.field.hoogstens);
    },
    reply: async (desk, refused) => {
      const { text = '', priority = '' } = typedIn(desk.turn);
      if (refused === null) return drawAgenda(desk);
      if (desk.scene.over || refused.code === 'niet-jouw-rol') return drawAgenda(desk, null, text);
      if (refused.code === 'al-gedaan') return drawAgenda(desk, refused.code);
      if (refused.code === 'agenda-veranderd') return draw(desk, { text, priority, note: refused.code });
      const read = await readIn(desk.tx, desk.turn, desk.scene);
      const refusals = read.ok ? [{ ...refused, field: agendaInputs.text }] : read.refusals;
      return draw(desk, { text, priority, refusals });
    },
  });

/** *Haal dit doel weg*. */
export const removeGoalVerb = (house: VerantwoordingHouse): HandleVerb =>
  changing(house, {
    decide: async (held, _, { turn: { inbound } }) =>
      removeGoal(held, { id: inbound.inputs[agendaInputs.goal] ?? '', revision: inbound.data.revision }),
    reply: async (desk, refused) => drawAgenda(desk, desk.scene.over ? null : (refused?.code ?? null)),
  });

const typedIn = ({ inbound: { inputs } }: Turn<CardAction>) => ({
  text: inputs[agendaInputs.text],
  priority: inputs[agendaInputs.priority],
});

const saidNoName = ({ inbound }: Turn<CardAction>): boolean => inbound.inputs[agendaInputs.noName] === 'ja';

const readIn = async (tx: Tx, turn: Turn<CardAction>, { format }: AgendaScene) =>
  readAgendaGoal(turn.inbound.inputs, {
    known: await knownNames(tx),
    noName: saidNoName(turn),
    prioriteiten: format.prioriteiten,
  });

interface Shown {
  readonly text: string;
  readonly priority: string;
  readonly refusals?: readonly Refused[];
  readonly note?: RefusalCode | null;
}

function draw(desk: AgendaDesk, { text, priority, refusals = [], note = null }: Shown): InvokeReply {
  const { scene, agenda, turn } = desk;
  const at = (field: string) => refusals.find((one) => one.field === field);
  const wrong = at(agendaInputs.text);
  const asked = turn.inbound.inputs[agendaInputs.goal];
  return goalCard({
    ...baseView(desk, note),
    // One that a colleague took off becomes a new one: what was typed is kept.
    goal: agenda.goals.some(({ id }) => id === asked) ? (asked ?? null) : null,
    priorities: scene.format.prioriteiten,
    priority,
    priorityProblem: at(agendaInputs.priority)?.code ?? null,
    text,
    problem: wrong ? problemOf(wrong, text) : null,
    now: note === null ? [] : shownGoals(desk),
    noName: saidNoName(turn),
  });
}
