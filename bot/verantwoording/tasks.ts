import type { TaskKind, TaskRow } from '../../cards/chat/tasks-card.ts';
import type { Actor } from '../core/actor.ts';
import type { Tx } from '../store/store.ts';
import { nameOf } from './data/read-account.ts';
import type { VerantwoordingHouse } from './data/verantwoording-house.ts';
import { readMine } from './posts/read-mine.ts';
import { dataOf, NO_POST } from './posts/view-account.ts';
import type { yourTurn } from './rules/who-has-it.ts';

const TASK: Readonly<Record<NonNullable<ReturnType<typeof yourTurn>>, TaskKind>> = {
  invullen: 'verantwoorden',
  vraag: 'verantwoording-vraag',
  tekenen: 'verantwoording-tekenen',
  beoordelen: 'verantwoording-beoordelen',
};

/** The accounts that wait for this person. */
export const tasks =
  (house: Pick<VerantwoordingHouse, 'configurations'>) =>
  async (tx: Tx, actor: Actor, now: Date): Promise<readonly TaskRow[]> => {
    const mine = await readMine(tx, house, { actor, now }, [
      'niet-gestart',
      'concept',
      'te-tekenen',
      'vraag-terug',
      'ingediend',
    ]);
    const rows: TaskRow[] = [];
    for (const { record, scene, turn } of mine) {
      if (turn === null) continue;
      rows.push({
        data: dataOf({ swv: tx.swv, record }, { page: NO_POST }),
        task: TASK[turn],
        dossiernummer: null,
        kind: null,
        school: null,
        about: (await nameOf(tx, record, scene)) ?? 'swv',
        until: turn === 'beoordelen' ? null : record.deadline,
      });
    }
    return rows;
  };
