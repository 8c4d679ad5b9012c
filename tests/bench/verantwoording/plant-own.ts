import type { Store, Tx } from '../../../bot/store/store.ts';
import type { Configurations } from '../../../bot/swv/configurations.ts';
import { insertCampagne } from '../../../bot/verantwoording/data/campagnes.ts';
import { readScene } from '../../../bot/verantwoording/data/read-scene.ts';
import { insertNew } from '../../../bot/verantwoording/data/records.ts';
import { newAccount } from '../../../bot/verantwoording/rules/ronde.ts';
import type { Campagne, State, Verantwoording } from '../../../bot/verantwoording/rules/verantwoording.ts';
import { localDate, personId, revision, schoolId, subjectId } from '../../../cards/words/brands.ts';
import { DEMO_SWV } from '../../../infra/local/demo/seed-demo.ts';
import { plantRegister } from '../../bot/verantwoording/support/many/plant-rounds.ts';
import { filledParts } from './filled-parts.ts';

export const OWN_ROUND = subjectId('ronde-2025');
/** The account of the school whose zorgcoördinator is measured. */
export const OWN_ACCOUNT = subjectId('ronde-2025-de-duinroos');

/** The SWV of the demonstration with so many schools, in a round that is past its deadline, and the one before it. */
export const plantOwn = (store: Store, configurations: Configurations, schools: number, now: Date): Promise<void> =>
  store.write(DEMO_SWV, async (tx) => {
    await plantRegister(tx, { schools, shared: 0 });
    const { version } = await configurations.current(tx);
    const round = (year: number, state: Campagne['state']): Campagne => ({
      id: subjectId(`ronde-${year}`),
      format: 'school',
      rulesVersion: version,
      period: String(year),
      first: localDate(`${year}-01-01`),
      last: localDate(`${year}-12-31`),
      state,
      revision: revision(1),
      deadline: localDate(`${year + 1}-11-02`),
      openedAt: now,
      closedAt: state === 'gesloten' ? now : null,
      leftOut: [],
    });
    for (const campagne of [round(2024, 'gesloten'), round(2025, 'open')]) {
      await insertCampagne(tx, campagne, personId('beleid'), now);
      await insertNew(tx, await accountsOf(tx, configurations, campagne, schools, now));
    }
  });

async function accountsOf(
  tx: Tx,
  configurations: Configurations,
  campagne: Campagne,
  schools: number,
  now: Date,
): Promise<readonly Verantwoording[]> {
  const scene = await readScene(tx, { configurations }, campagne, now);
  if (!scene) throw new Error('The pack has no format for schools.');
  const keys = ['de-duinroos', ...Array.from({ length: schools - 1 }, (_, at) => `school-${at + 1}`)];
  return keys.map((key, n) => {
    const id = subjectId(`${campagne.id}-${key}`);
    const made = newAccount(id, campagne, { kind: 'school', key, schools: [schoolId(key)] }, now);
    const state = stateOf(campagne, n);
    const by = personId('beleid');
    const handedIn = state === 'ingediend' || state === 'akkoord';
    return {
      ...made,
      state,
      revision: revision(2),
      onderdelen: state === 'niet-gestart' ? {} : filledParts(scene.format, n, by, now),
      signed: handedIn ? { by, at: now, revision: revision(1) } : null,
    };
  });
}

/** Of five, three handed in, one half-way, one not begun; the first is half-way. */
const COURSE = ['concept', 'ingediend', 'akkoord', 'niet-gestart', 'akkoord'] as const satisfies readonly State[];
const stateOf = ({ state }: Campagne, n: number): State =>
  state === 'gesloten' ? 'akkoord' : (COURSE[n % COURSE.length] ?? 'akkoord');
