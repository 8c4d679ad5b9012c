import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { ok, refuse } from '../../core/result.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { hinders } from '../posts/may-do.ts';
import { showOn } from './carry-out.ts';
import { deny } from './command-verb.ts';
import { caseOn, look } from './desk.ts';
import { onDesk } from './on-desk.ts';
import { afterFormIn, COMMAND_OF, showAfter } from './show-after.ts';

/** Opens a form that comes after a decision, from a card of any age; that it was read stands in the audit log. */
export const openAfterVerb = (house: ArrangementsHouse): HandleVerb =>
  onDesk(house, async (desk) => {
    const { open } = desk;
    const form = afterFormIn(desk.turn.inbound);
    const kind = form === null ? 'confirmStart' : COMMAND_OF[form];
    if (open === null || !open.seen) return deny(desk, kind, [no('bestaat-niet')]);
    const { record, scene } = open;
    const why = hinders(kind, record, desk.viewer, scene, record.revision);
    if (why || form === null) return deny(desk, kind, [why ?? no('geen-keuze')]);
    const of = await caseOn(desk, record, scene);
    const card = showAfter(of, look(desk), form);
    if (card === null) return deny(desk, kind, [no('nog-te-vroeg')]);
    const answer = await showOn(desk, async () => ok(card));
    return { answer, reply: card, quiet: true };
  });

const no = (code: RefusalCode) => refuse<RefusalCode>(code).refusal;
