import { choosePartCard, handCard, NOBODY_ID } from '../../../cards/verantwoording/hand-card.ts';
import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import { accountInputs } from '../../../cards/verantwoording/verbs.ts';
import { configText, type PersonId, personId } from '../../../cards/words/brands.ts';
import { isKey } from '../../../cards/words/is-key.ts';
import type { InvokeReply } from '../../core/reply.ts';
import { ok, refuse } from '../../core/result.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import { colleaguesAt } from '../../people/colleagues.ts';
import { mayFill } from '../abilities.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { baseView, nameIn } from '../posts/view-account.ts';
import { type Part, partOf } from '../rules/format.ts';
import { isFilling } from '../rules/verantwoording.ts';
import { type Click, changing, type Desk, folded, inputOf, look, looking } from './on-account.ts';

/** *Geef een deel aan een collega*: which part, where there is more than one; then to whom. */
export const askHandVerb = (house: VerantwoordingHouse): HandleVerb => looking(house, (desk) => ask(desk));

async function ask(desk: Desk, note: RefusalCode | null = null): Promise<InvokeReply> {
  const { record, scene, actor, names } = desk.of;
  if (!isFilling(record.state)) return folded(desk, record.state === 'niet-ingediend' ? 'gesloten' : 'ingediend');
  if (scene.campagne.state !== 'open') return folded(desk, 'gesloten');
  const may = mayFill(actor, record, scene.format);
  const parts = scene.format.onderdelen.filter(({ id }) => may.ok && may.value.parts.includes(id));
  const part = partOf(scene.format, inputOf(desk, accountInputs.part)) ?? (parts.length === 1 ? parts[0] : null);
  if (parts.length === 0 || (part && !parts.includes(part))) return folded(desk, 'niet-jouw-rol');
  if (part) return toWhom(desk, part, note);
  return choosePartCard({
    ...baseView(desk.of, look(desk, note)),
    parts: parts.map(({ id, titel }) => ({
      id: configText(id),
      titel,
      given: nameIn(names, record.onderdelen[id]?.given ?? null),
    })),
  });
}

async function toWhom({ tx, ...rest }: Desk, { id, titel }: Part, note: RefusalCode | null): Promise<InvokeReply> {
  const desk = { tx, ...rest };
  const { record, scene, actor, names } = desk.of;
  const given = record.onderdelen[id]?.given ?? null;
  const all = await colleaguesAt(tx, record.deelnemer.schools, scene.today, scene.format.beoordeelt);
  return handCard({
    ...baseView(desk.of, look(desk, note)),
    part: { id: configText(id), titel, given: nameIn(names, given) },
    colleagues: all.filter((one) => one.id !== actor.person && one.id !== given),
  });
}

/** *Geef dit deel*, and *Neem terug*. */
export const handVerb = (house: VerantwoordingHouse): HandleVerb =>
  changing(house, {
    command: async (desk) => {
      const chosen = colleagueIn(desk);
      if (chosen === undefined) return refuse('kies-iets', { field: accountInputs.colleague });
      const part = inputOf(desk, accountInputs.part);
      const { id } = desk.of.record;
      return ok({ kind: 'handPart', id, revision: desk.turn.inbound.data.revision, part, to: chosen });
    },
    reply: async (desk, refused) => {
      const again: readonly RefusalCode[] = ['kies-iets', 'geen-collega', 'verouderd'];
      if (refused !== null && again.includes(refused.code)) return ask(desk, refused.code);
      return folded(desk, refused?.code ?? null);
    },
  });

/** undefined: nobody was chosen, or it is no key of ours. */
function colleagueIn(desk: Click): PersonId | null | undefined {
  const typed = inputOf(desk, accountInputs.colleague);
  if (typed === NOBODY_ID) return null;
  return isKey(typed) ? personId(typed) : undefined;
}
