import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { verbs } from '../../../cards/arrangements/verbs.ts';
import { ok, type Refusal, refuse } from '../../core/result.ts';
import { sameText } from '../../core/text-guard/same-text.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { readyToDecide } from '../rules/ready-to-decide.ts';
import { parseCommand } from '../schema/parse-command.ts';
import { borderOf, denyOn, showOn } from './carry-out.ts';
import { deny } from './command-verb.ts';
import { type Desk, dossierOn, look, type Open } from './desk.ts';
import { type Handled, onDesk } from './on-desk.ts';
import { deniedForm } from './refuse.ts';
import { showConfirm, showDossier } from './show-dossier.ts';
import { refusedTyping } from './typed.ts';

/** "Klopt dat?": the decision in full, before it counts (USERS section 5, row 7). Changes nothing. */
export const previewVerb = (house: ArrangementsHouse): HandleVerb =>
  onDesk(house, async (desk) => {
    const { open } = desk;
    if (open === null || !open.seen) return deny(desk, 'decide', [refuse<RefusalCode>('bestaat-niet').refusal]);
    const kind = open.record.state === 'bij-volmachthouder' ? 'conclude' : 'decide';
    const why = deniedForm(desk, open, kind);
    if (why) return deny(desk, kind, [why]);
    const on = { id: open.record.id, revision: desk.turn.inbound.data.revision };
    const parsed = parseCommand(verbs[kind], on, await borderOf(desk, open.scene));
    if (!parsed.ok) return again(desk, open, parsed.refusals);
    const command = parsed.value;
    if (command.kind !== 'conclude' && command.kind !== 'decide') throw new Error('Not a decision.');
    const { record, scene } = open;
    // Only whether it can be taken so: the echo is made where the card is.
    const taken = { ...scene, today: scene.now.today, same: sameText, left: null, volmacht: null };
    const ready = readyToDecide(record, command, taken);
    if (!ready.ok) return again(desk, open, [ready.refusal]);
    const { granted } = ready.value;
    const answer = await showOn(desk, async (tx) => {
      const of = await dossierOn(desk, record, scene, tx);
      // What was typed goes along, so that a question answered once ("Nee, geen naam") is not asked again.
      return ok(showConfirm(of, look(desk), { ...command, granted }, refusedTyping(desk.turn.inbound, [])));
    });
    if (!answer.ok) throw new Error('The question is not refused.');
    return { answer, reply: answer.value, quiet: true };
  });

/** The dossier with its form, what was typed still in it. */
async function again(desk: Desk, open: Open, problems: readonly Refusal<RefusalCode>[]): Promise<Handled> {
  const [first] = problems;
  const answer = await denyOn(desk, first ?? refuse<RefusalCode>('geen-keuze').refusal);
  const of = await dossierOn(desk, open.record, open.scene);
  const reply = showDossier(of, look(desk), desk.turn.inbound, refusedTyping(desk.turn.inbound, problems));
  if (reply === null) throw new Error('Who decides may read.');
  return { answer, reply };
}
