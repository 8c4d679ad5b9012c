import { chapter } from '../../../../cards/verantwoording/result/chapter.ts';
import { workbook } from '../../../../cards/verantwoording/result/workbook.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { MakeFile } from '../../../delivery/feature.ts';
import { mayOversee } from '../../abilities.ts';
import { findCampagne } from '../../data/campagnes.ts';
import { type ReadResults, readResults } from '../../data/read-results.ts';
import type { VerantwoordingHouse } from '../../data/verantwoording-house.ts';
import { viewLearned } from './view-learned.ts';
import { viewResult } from './view-result.ts';
import { viewWorkbook } from './view-workbook.ts';
import { writeChapter } from './write-chapter.ts';
import { writeWorkbook } from './write-workbook.ts';

type Make = (read: ReadResults, now: Date) => Promise<Uint8Array>;

/** What can be downloaded of a campaign, by who oversees it; small numbers are hidden in all of it. */
export const resultFiles = (house: Pick<VerantwoordingHouse, 'configurations'>) => ({
  werkboek: fileOf(house, 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', (read, now) =>
    writeWorkbook(workbook(viewWorkbook(read, now))),
  ),
  hoofdstuk: fileOf(
    house,
    'docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    (read, now) => writeChapter(chapter({ ...viewResult(read), learned: viewLearned(read) }, dayOf(now))),
  ),
});

export type ResultFile = keyof ReturnType<typeof resultFiles>;

const fileOf =
  (house: Pick<VerantwoordingHouse, 'configurations'>, extension: string, type: string, make: Make): MakeFile =>
  async (tx, subject, actor, now) => {
    if (!mayOversee(actor, subject).ok) return null;
    const campagne = await findCampagne(tx, subject);
    const read = campagne && (await readResults(tx, house, campagne, now));
    if (!campagne || !read) return null;
    return {
      name: `verantwoording-${campagne.format}-${campagne.period}.${extension}`,
      type,
      bytes: await make(read, now),
    };
  };
