import { channelCard } from '../../../../cards/chat/channel-card.ts';
import { goneCard } from '../../../../cards/delivery/gone-card.ts';
import type { AgendaView } from '../../../../cards/verantwoording/agenda/dossier/agenda-view.ts';
import type { RefusalCode } from '../../../../cards/verantwoording/refusals.ts';
import { configText } from '../../../../cards/words/brands.ts';
import type { CardAction } from '../../../core/inbound.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok, type Refusal, type Result, refuse } from '../../../core/result.ts';
import type { Turn } from '../../../core/turn.ts';
import { change } from '../../../delivery/change.ts';
import type { ChangeTx, HandleVerb } from '../../../delivery/feature.ts';
import type { Tx } from '../../../store/store.ts';
import { AGENDAS } from '../../abilities.ts';
import { findAgenda, lockAgendas, saveAgenda } from '../../data/agendas.ts';
import { nameOf } from '../../data/read-account.ts';
import { type AgendaScene, readAgendaScene } from '../../data/read-agenda.ts';
import type { VerantwoordingHouse } from '../../data/verantwoording-house.ts';
import type { Agenda } from '../../rules/agenda.ts';
import { readAgendaOf } from '../../schema/read-agenda.ts';

/** One ontwikkelagenda before one person who clicked. */
export interface AgendaDesk {
  readonly tx: Tx;
  readonly turn: Turn<CardAction>;
  readonly scene: AgendaScene;
  readonly agenda: Agenda;
  readonly name: AgendaView['name'];
}

async function answer(
  house: VerantwoordingHouse,
  turn: Turn<CardAction>,
  draw: (desk: AgendaDesk) => Promise<InvokeReply>,
): Promise<InvokeReply> {
  const of = readAgendaOf(turn.inbound.inputs);
  return house.store.read(turn.actor.swv, async (tx) => {
    const scene = of && (await readAgendaScene(tx, house, of, turn));
    if (!scene) return goneCard(null);
    const name = await nameOf(tx, scene, scene);
    return draw({ tx, turn, scene, agenda: await findAgenda(tx, scene.of), name });
  });
}

/** A click that only looks, in their own chat. One that somebody may not see is answered as one that is not there. */
export const looking =
  (house: VerantwoordingHouse, draw: (desk: AgendaDesk) => Promise<InvokeReply>): HandleVerb =>
  async (turn) =>
    turn.inbound.address.kind === 'personal' ? answer(house, turn, draw) : channelCard(null);

interface Steps {
  /** What becomes of it, while it and its round are held. */
  readonly decide: (
    held: Agenda,
    scene: AgendaScene,
    by: { readonly tx: ChangeTx; readonly turn: Turn<CardAction> },
  ) => Promise<Result<Agenda, RefusalCode>>;
  readonly reply: (desk: AgendaDesk, refused: Refusal<RefusalCode> | null) => Promise<InvokeReply>;
}

/** A click that changes one: its round shared and itself locked, so that no goal comes beside the opening of its account. */
export const changing =
  (house: VerantwoordingHouse, { decide, reply }: Steps): HandleVerb =>
  async (turn) => {
    const { actor, inbound, now, log } = turn;
    if (inbound.address.kind !== 'personal') return channelCard(null);
    const of = readAgendaOf(inbound.inputs);
    const what = { verb: inbound.verb, subject: AGENDAS };
    const done = await change<null, RefusalCode>(house, turn, what, async (tx) => {
      const scene = of && (await readAgendaScene(tx, house, of, turn, { shared: true }));
      if (!scene) return refuse('bestaat-niet');
      if (!scene.may.writes) return refuse('niet-jouw-rol');
      if (scene.over) return refuse(scene.over);
      const [held] = await lockAgendas(tx, [scene.of], actor.person, now);
      const next = held ? await decide(held, scene, { tx, turn }) : refuse<RefusalCode>('bestaat-niet');
      if (!next.ok) return next;
      await saveAgenda(tx, next.value, actor.person, now);
      const { format, period, kind, key } = scene.of;
      tx.record({ format, periode: period, doelen: next.value.goals.length });
      tx.record(kind === 'school' ? { school: key } : { deelnemer: key });
      return ok(null);
    });
    log.set('outcome', done.ok ? 'ok' : done.refusal.code);
    return answer(house, turn, (desk) => reply(desk, done.ok ? null : done.refusal));
  };

export function baseView({ turn, scene, agenda, name }: AgendaDesk, note: RefusalCode | null): AgendaView {
  const { format, period, kind, key } = scene.of;
  return {
    data: { v: 1, swv: turn.actor.swv, id: AGENDAS, revision: agenda.revision },
    of: { format: configText(format), period: configText(period), kind, key: configText(key) },
    name,
    format: scene.format.label,
    period: scene.span.label,
    note,
  };
}
