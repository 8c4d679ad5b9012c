import { and, eq, gte, sql } from 'drizzle-orm';
import {
  TALK_CLOSED,
  TALK_OPEN,
  type TalkRow,
  type TalkSchoolView,
} from '../../../cards/arrangements/dossier/talk-school-card.ts';
import { shownState } from '../../../cards/arrangements/words.ts';
import { amount, localDate, revision, subjectId } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { dayOf, startOfDay } from '../../core/local-day.ts';
import type { School } from '../../people/schools.ts';
import type { Tx } from '../../store/store.ts';
import { schoolYear } from '../../swv/calendar.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { countClosed, countSubmitted } from '../data/count-requests.ts';
import { SENT, within } from '../data/grounds.ts';
import { viewerOf } from '../data/read-viewer.ts';
import { whoHasIt } from '../rules/who-has-it.ts';
import { arrangements } from '../tables.ts';
import { dataOf, NO_POST, numberOf } from './case.ts';
import type { Listed, Part } from './lists.ts';
import { maySee } from './may-do.ts';
import { readList } from './read-list.ts';
import { termLeft } from './term-left.ts';

type House = Pick<ArrangementsHouse, 'configurations'>;

/** "Voor je gesprek met school X": what runs there and what was closed last, as far as this consulent may see it. */
export async function talkView(
  tx: Tx,
  house: House,
  { actor, now, school }: { readonly actor: Actor; readonly now: Date; readonly school: School },
): Promise<TalkSchoolView> {
  const today = dayOf(now);
  const since = localDate(`${schoolYear(today).slice(0, 4)}-08-01`);
  const viewer = await viewerOf(tx, actor, today);
  const here = eq(arrangements.schoolId, school.id);
  const keep: Part['keep'] = ({ record, scene }, who) => record.dossiernummer !== null && maySee(record, who, scene);
  const open: Part = {
    key: 'open',
    heading: 'school',
    where: and(within([{ states: [...SENT, 'concept'], schools: [school.id] }]), sql`submitted_at is not null`) ?? here,
    order: { by: 'submittedAt', newestFirst: false },
    keep,
  };
  const closed: Part = {
    key: 'klaar',
    heading: 'klaar',
    where: and(here, gte(arrangements.closedAt, startOfDay(since)), sql`submitted_at is not null`) ?? here,
    order: { by: 'closedAt', newestFirst: true },
    keep,
  };
  const running = await readList(tx, house, { viewer, now, parts: [open] }, null, TALK_OPEN);
  const ended = await readList(tx, house, { viewer, now, parts: [closed] }, null, TALK_CLOSED);
  const year = { from: since, until: today };
  const asked = (await countSubmitted(tx, year)).filter((one) => one.school === school.id);
  const ends = (await countClosed(tx, year)).filter((one) => one.school === school.id);
  const sum = (rows: readonly { readonly count: number }[]) => amount(rows.reduce((all, { count }) => all + count, 0));
  return {
    data: { v: 1, swv: tx.swv, id: subjectId('gesprek'), revision: revision(0) },
    school: school.name,
    year: {
      asked: sum(asked),
      granted: sum(ends.filter(({ state }) => state === 'toegekend')),
      refused: sum(ends.filter(({ state }) => state === 'afgewezen')),
      basis: sum(ends.filter(({ state }) => state === 'basisondersteuning')),
    },
    open: running.rows.map(rowOf),
    more: running.next !== null,
    closed: ended.rows.map(rowOf),
  };

  function rowOf({ record, scene }: Listed): TalkRow {
    const around = { committee: scene.committee, ties: viewer.ties };
    return {
      data: dataOf({ swv: tx.swv, record }, { page: NO_POST }),
      dossiernummer: numberOf(record),
      state: shownState(record.state, whoHasIt(record, actor, null, scene.now, around).holder),
      deels: record.decision?.deels ?? false,
      since: dayOf(record.since),
      term: termLeft(record, scene),
    };
  }
}
