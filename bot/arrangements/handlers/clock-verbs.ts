import { confirmAsideCard } from '../../../cards/arrangements/dossier/confirm-aside-card.ts';
import { confirmExtendCard, extendCard } from '../../../cards/arrangements/dossier/extend-card.ts';
import type { Typing } from '../../../cards/arrangements/dossier/typing.ts';
import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { inputIds, verbs } from '../../../cards/arrangements/verbs.ts';
import type { DossierCard } from '../../../cards/words/dossier-card.ts';
import { ok, type Refusal, refuse } from '../../core/result.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import type { Case, Dossier } from '../posts/case.ts';
import { confirmExtendView, extendView } from '../posts/view-extend.ts';
import { confirmAsideView } from '../posts/view-lapse.ts';
import type { Command } from '../rules/command.ts';
import { checkNewEnd, roomToExtend } from '../rules/extend-term.ts';
import { openLapse } from '../rules/open-lapse.ts';
import { parseCommand } from '../schema/parse-command.ts';
import { borderOf, denyOn, showOn } from './carry-out.ts';
import { deny } from './command-verb.ts';
import { caseOn, type Desk, dossierOn, look, type Open } from './desk.ts';
import { type Handled, onDesk } from './on-desk.ts';
import { deniedForm } from './refuse.ts';
import { showExtend } from './show-clock.ts';
import { showDossier } from './show-dossier.ts';
import { refusedTyping, typingOf } from './typed.ts';

type Kind = Extract<Command['kind'], 'extendTerm' | 'setAside'>;
type Refused = Refusal<RefusalCode>;
type Shown = DossierCard | null;

const FORM = [inputIds.until, inputIds.reason];

/** The form of a notice that the decision comes later, with what was typed in it already. Changes nothing. */
export const askExtendVerb = (house: ArrangementsHouse): HandleVerb =>
  asking(house, 'extendTerm', async (desk, { record, scene }) => {
    const room = roomToExtend(record, scene);
    if (!room.ok) return deny(desk, 'extendTerm', [room.refusal]);
    const typing = typingOf(desk.turn.inbound, FORM);
    return show(desk, (of) => extendCard(extendView(of, look(desk), room.value, typing)));
  });

/** "De beslistermijn wordt verlengd tot en met … Klopt dat?" Changes nothing. */
export const previewExtendVerb = (house: ArrangementsHouse): HandleVerb =>
  asking(house, 'extendTerm', async (desk, open) => {
    const room = roomToExtend(open.record, open.scene);
    if (!room.ok) return deny(desk, 'extendTerm', [room.refusal]);
    const parsed = parseCommand(verbs.extendTerm, onOf(desk), await borderOf(desk, open.scene));
    if (!parsed.ok) return again(desk, parsed.refusals, (of, typing) => showExtend(of, look(desk), typing));
    if (parsed.value.kind !== 'extendTerm') throw new Error('Not an extension.');
    const { until, reason } = parsed.value;
    const wrong = checkNewEnd(until, room.value, open.scene);
    if (wrong) return again(desk, [wrong], (of, typing) => showExtend(of, look(desk), typing));
    const typing = refusedTyping(desk.turn.inbound, []);
    return show(desk, (of) =>
      confirmExtendCard(confirmExtendView(of, look(desk), room.value, { until, reason, typing })),
    );
  });

/** "Je stelt … buiten behandeling. Klopt dat?" Changes nothing. */
export const previewSetAsideVerb = (house: ArrangementsHouse): HandleVerb =>
  asking(house, 'setAside', async (desk, open) => {
    if (openLapse(open.record) === null) return deny(desk, 'setAside', [no('tijd-nog-niet-om')]);
    const parsed = parseCommand(verbs.setAside, onOf(desk), await borderOf(desk, open.scene));
    const { inbound } = desk.turn;
    if (!parsed.ok) return again(desk, parsed.refusals, (of, typing) => showDossier(of, look(desk), inbound, typing));
    if (parsed.value.kind !== 'setAside') throw new Error('Not a decision to set it aside.');
    const { reason } = parsed.value;
    return show(desk, (of) => confirmAsideCard(confirmAsideView(of, look(desk), reason, refusedTyping(inbound, []))));
  });

const onOf = ({ turn: { inbound } }: Desk) => ({ id: inbound.data.id, revision: inbound.data.revision });
const no = (code: RefusalCode): Refused => refuse<RefusalCode>(code).refusal;

/** A click that asks for a form or a confirmation of a command: refused as the command itself would be. */
const asking = (
  house: ArrangementsHouse,
  kind: Kind,
  handle: (desk: Desk, open: Open) => Promise<Handled>,
): HandleVerb =>
  onDesk(house, async (desk) => {
    const { open } = desk;
    if (open === null || !open.seen) return deny(desk, kind, [no('bestaat-niet')]);
    const why = deniedForm(desk, open, kind);
    return why ? deny(desk, kind, [why]) : handle(desk, open);
  });

async function show(desk: Desk, draw: (of: Case) => DossierCard): Promise<Handled> {
  const { open } = desk;
  if (open === null) throw new Error('There is a request on the desk.');
  const answer = await showOn(desk, async (tx) => ok(draw(await caseOn(desk, open.record, open.scene, tx))));
  if (!answer.ok) throw new Error('A question is not refused.');
  return { answer, reply: answer.value, quiet: true };
}

/** The form again, what was typed still in it. */
async function again(
  desk: Desk,
  problems: readonly Refused[],
  draw: (of: Dossier, typing: Typing) => Shown,
): Promise<Handled> {
  const { open } = desk;
  const answer = await denyOn(desk, problems[0] ?? no('geen-keuze'));
  if (open === null) throw new Error('There is a request on the desk.');
  const reply = draw(await dossierOn(desk, open.record, open.scene), refusedTyping(desk.turn.inbound, problems));
  if (reply === null) throw new Error('Who may fill it in may see it.');
  return { answer, reply };
}
