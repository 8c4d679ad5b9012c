import type { Dossiernummer, SchoolId, SubjectId } from '../../../cards/words/brands.ts';
import { plusDays } from '../../core/local-day.ts';
import { sameText } from '../../core/text-guard/same-text.ts';
import type { Tx } from '../../store/store.ts';
import type { Calendar } from '../../swv/calendar.ts';
import { calendarOf } from '../../swv/calendar-of.ts';
import type { Configurations, ConfigurationVersion } from '../../swv/configurations.ts';
import { at } from '../../swv/dated.ts';
import { endOfSchoolWeeks } from '../../swv/school-weeks.ts';
import { type Arrangement, isClosed, type State } from '../rules/arrangement.ts';
import { hasReachedCvt } from '../rules/reach.ts';
import type { Committee, Now, Secretary, World } from '../rules/world.ts';
import type { Zitting } from '../rules/zitting/zitting.ts';
import { type AroundTlv, createAroundTlv } from './read-around-tlv.ts';
import { readCommittee } from './read-committee.ts';
import { previousAsItStands } from './read-neighbours.ts';
import { type Ruled, readRules } from './read-rules.ts';
import { readSecretaries } from './read-secretaries.ts';
import { findZitting } from './zittingen.ts';

/** What the rules and cards know besides the request, whoever looks: the rules that it keeps, and the SWV as of now. */
export interface Scene extends Ruled, AroundTlv {
  readonly now: Now;
  readonly calendar: Calendar;
  readonly committee: Committee;
  readonly lastDay: World['lastDay'];
  /** See {@link World.previous}. */
  readonly previous: World['previous'];
  /** See {@link World.earlier}; of a Begin only. */
  readonly earlier?: Arrangement | null;
}

type About = Pick<
  Arrangement,
  'id' | 'kind' | 'submittedAt' | 'rulesVersion' | 'school' | 'state' | 'review' | 'answers' | 'previous'
> & {
  readonly zitting?: Arrangement['zitting'];
};

/**
 * Reads the scenes of requests in one transaction: what they have in common is read once. Null when the configuration does
 * not know the kind.
 */
export function createScenes(
  tx: Tx,
  configurations: Configurations,
  now: Now,
): (about: About) => Promise<Scene | null> {
  let current: ConfigurationVersion | undefined;
  let committee: Committee | undefined;
  let secretaries: readonly Secretary[] | undefined;
  const zittingen = new Map<SubjectId, Zitting | null>();
  const aroundTlv = createAroundTlv(tx, now.today);
  return async (about) => {
    current ??= await configurations.current(tx);
    const ruled = await readRules(tx, configurations, about, now.today, current);
    if (ruled === null) return null;
    const calendar = calendarOf(current.configuration);
    // Who sits in the CvT plays no part before a request comes there; "forward" is the click that brings it. Who holds a
    // volmacht may be asked to set a request aside, and may have done so.
    const concerned = FROM_HERE.includes(about.state) || hasReachedCvt(about);
    if (concerned) committee ??= await readCommittee(tx, now.today);
    const sits = (concerned ? committee : undefined) ?? NOBODY;
    const lastDay = lastDayOf(ruled, calendar, about.school);
    const listed = about.zitting ? { ...sits, zitting: await zittingOf(about.zitting) } : sits;
    const seats = about.kind === 'advies-cvt' && concerned ? { ...listed, secretaries: await theirs() } : listed;
    const previous = isClosed(about.state) ? null : await previousAsItStands(tx, about);
    return { ...ruled, ...(await aroundTlv(about, ruled)), now, calendar, committee: seats, lastDay, previous };
  };

  async function theirs(): Promise<readonly Secretary[]> {
    secretaries ??= await readSecretaries(tx, now.today);
    return secretaries;
  }

  async function zittingOf(id: SubjectId): Promise<Zitting | undefined> {
    const held = zittingen.get(id);
    const found = held === undefined ? await findZitting(tx, id) : held;
    zittingen.set(id, found);
    return found ?? undefined;
  }
}

/** Where a click may bring it to the CvT, or a volmachthouder may set it aside, or did. */
const FROM_HERE: readonly State[] = [
  'bij-consulent',
  'bij-deskundigen',
  'bij-mdo',
  'bij-aanvulling',
  'buiten-behandeling',
];
const NOBODY: Committee = { members: [] };

/** The scene of one request. */
export const readScene = (tx: Tx, configurations: Configurations, about: About, now: Now): Promise<Scene | null> =>
  createScenes(tx, configurations, now)(about);

/** How the weeks of support are counted is configuration; with school weeks a holiday is not counted. */
function lastDayOf({ soort, day }: Ruled, calendar: Calendar, school: SchoolId): World['lastDay'] {
  const inSchoolWeeks = soort.duur !== null && at(soort.duur.telling, day).value === 'schoolweken';
  return (start, weken) =>
    inSchoolWeeks ? endOfSchoolWeeks(calendar, start, weken, school) : plusDays(start, 7 * weken - 1);
}

/**
 * The world of the rules for one actor in this scene.
 * @param left what the budget of this kind still holds; of a decision only.
 */
export const worldOf = (
  scene: Scene,
  ties: readonly SchoolId[],
  number: Dossiernummer | null = null,
  volgnummer: number | null = null,
  left: World['left'] = null,
): World => ({
  rules: scene.rules,
  committee: scene.committee,
  ties,
  lastDay: scene.lastDay,
  calendar: scene.calendar,
  number,
  left,
  experts: scene.experts,
  mandate: scene.mandate,
  targets: scene.targets.flatMap(({ id, open }) => (open ? [id] : [])),
  volgnummer,
  same: sameText,
  previous: scene.previous,
  earlier: scene.earlier ?? null,
});
