import type { TaskKind, TaskRow } from '../../cards/chat/tasks-card.ts';
import type { Actor } from '../core/actor.ts';
import type { Tx } from '../store/store.ts';
import type { VerantwoordingHouse } from './data/verantwoording-house.ts';
import { namesOfMine } from './posts/names-of-mine.ts';
import { type Mine, readMine } from './posts/read-mine.ts';
import { dataOf, NO_POST } from './posts/view-account.ts';
import { FILLING } from './rules/verantwoording.ts';
import type { yourTurn } from './rules/who-has-it.ts';

const TASK: Readonly<Record<NonNullable<ReturnType<typeof yourTurn>>, TaskKind>> = {
  invullen: 'verantwoorden',
  vraag: 'verantwoording-vraag',
  tekenen: 'verantwoording-tekenen',
  beoordelen: 'verantwoording-beoordelen',
};

/** The accounts that wait for this person, and the questions about one. */
export const tasks =
  (house: Pick<VerantwoordingHouse, 'configurations'>) =>
  async (tx: Tx, actor: Actor, now: Date): Promise<readonly TaskRow[]> => {
    const mine = (await readMine(tx, house, { actor, now }, [...FILLING, 'ingediend'])).filter(
      ({ turn, asks }) => turn !== null || asks,
    );
    const name = await namesOfMine(tx, mine);
    return mine.flatMap((one) =>
      kindsOf(one).map((task) => ({
        data: dataOf({ swv: tx.swv, record: one.record }, { page: NO_POST }),
        task,
        dossiernummer: null,
        kind: null,
        school: null,
        about: name(one) ?? 'swv',
        until: task === 'verantwoording-beoordelen' || task === 'verantwoording-antwoord' ? null : one.record.deadline,
      })),
    );
  };

const kindsOf = ({ turn, asks }: Mine): readonly TaskKind[] => [
  ...(turn === null ? [] : [TASK[turn]]),
  ...(asks ? (['verantwoording-antwoord'] as const) : []),
];
