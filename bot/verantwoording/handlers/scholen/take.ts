import { channelCard } from '../../../../cards/chat/channel-card.ts';
import type { RefusalCode } from '../../../../cards/verantwoording/refusals.ts';
import { ownSchoolsInputs } from '../../../../cards/verantwoording/scholen/verbs.ts';
import type { SubjectId } from '../../../../cards/words/brands.ts';
import { refuse } from '../../../core/result.ts';
import { change } from '../../../delivery/change.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { readOwnSchools } from '../../data/own-schools.ts';
import type { VerantwoordingHouse } from '../../data/verantwoording-house.ts';
import { readCarriedRows } from '../../files/read-carried-rows.ts';
import { fillOf } from '../../rules/own-schools.ts';
import { carryOut } from '../carry-out.ts';
import { answer, idsOf } from './desk.ts';
import { drawStand } from './stand.ts';
import { drawWrong } from './table.ts';

/**
 * *Neem over*: each school in a change of its own, with its own history and audit row, so that one that cannot be taken over
 * does not hold up the others; cut off anywhere, the same click again does the rest.
 */
export const takeVerb =
  (house: VerantwoordingHouse): HandleVerb =>
  async (turn) => {
    const { actor, inbound, log, now } = turn;
    if (inbound.address.kind !== 'personal') return channelCard(null);
    const { verb } = inbound;
    const own = await house.store.read(actor.swv, (tx) =>
      readOwnSchools(tx, house, { id: inbound.data.id, actor, now }),
    );
    const rows = own && readCarriedRows(inbound.inputs[ownSchoolsInputs.amounts], idsOf({ schools: own }));
    if (rows === null) {
      const code = own ? 'geen-bedragen' : 'niet-jouw-rol';
      await change(house, turn, { verb, subject: inbound.data.id }, async () => refuse(code));
      log.set('outcome', code);
      return answer(house, turn, (desk) => drawWrong(desk, null, 'geen-bedragen'));
    }
    const refused: { readonly id: SubjectId; readonly code: RefusalCode }[] = [];
    for (const row of rows) {
      const done = await change(house, turn, { verb, subject: row.id }, (tx) =>
        carryOut(house, tx, turn, row.id, async ({ record, scene }) =>
          record.campagne === inbound.data.id ? fillOf(record, row, scene.format) : refuse('bestaat-niet'),
        ),
      );
      if (!done.ok) refused.push({ id: row.id, code: done.refusal.code });
    }
    const saved = rows.length - refused.length;
    const again = refused.every(({ code }) => code === 'al-gedaan');
    log.set('outcome', saved > 0 ? 'ok' : (refused[0]?.code ?? 'ok'));
    return answer(house, turn, (desk) =>
      drawStand(desk, {
        note: saved === 0 && again ? 'al-gedaan' : null,
        saved,
        refused: refused.filter(({ code }) => code !== 'al-gedaan'),
      }),
    );
  };
