import { chapter } from '../../../../cards/verantwoording/result/chapter.ts';
import { workbook } from '../../../../cards/verantwoording/result/workbook.ts';
import type { Actor } from '../../../core/actor.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { MakeFile } from '../../../delivery/feature.ts';
import { mayOversee, mayReadResult } from '../../abilities.ts';
import { findCampagne } from '../../data/campagnes.ts';
import { type ReadResults, readResults } from '../../data/read-results.ts';
import type { VerantwoordingHouse } from '../../data/verantwoording-house.ts';
import type { Campagne } from '../../rules/verantwoording.ts';
import { viewLearned } from './view-learned.ts';
import { viewResult } from './view-result.ts';
import { viewWorkbook } from './view-workbook.ts';
import { writeChapter } from './write-chapter.ts';
import { writeWorkbook } from './write-workbook.ts';

interface FileKind {
  readonly extension: string;
  readonly type: string;
  readonly may: (actor: Actor, campagne: Campagne) => boolean;
  readonly make: (read: ReadResults, now: Date) => Promise<Uint8Array>;
}

/** What can be downloaded of a campaign; small numbers are hidden in all of it. */
export const resultFiles = (house: Pick<VerantwoordingHouse, 'configurations'>) => ({
  werkboek: fileOf(house, {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    may: (actor, { id }) => mayOversee(actor, id).ok,
    make: (read, now) => writeWorkbook(workbook(viewWorkbook(read, now))),
  }),
  hoofdstuk: fileOf(house, {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    may: (actor, { id, state }) => mayReadResult(actor, id, state).ok,
    make: (read, now) => writeChapter(chapter({ ...viewResult(read), learned: viewLearned(read) }, dayOf(now))),
  }),
});

export type ResultFile = keyof ReturnType<typeof resultFiles>;

const fileOf =
  (house: Pick<VerantwoordingHouse, 'configurations'>, { extension, type, may, make }: FileKind): MakeFile =>
  async (tx, subject, actor, now) => {
    const campagne = await findCampagne(tx, subject);
    if (!campagne || !may(actor, campagne)) return null;
    const read = await readResults(tx, house, campagne, now);
    return (
      read && {
        name: `verantwoording-${campagne.format}-${campagne.period}.${extension}`,
        type,
        bytes: await make(read, now),
      }
    );
  };
