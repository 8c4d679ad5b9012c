import { zittingInputIds } from '../../../../cards/arrangements/zitting/verbs.ts';
import { ok, refuse } from '../../../core/result.ts';
import type { MayWord } from '../../abilities/permission.ts';
import type { Arrangement } from '../arrangement.ts';
import { advance, type Outcome } from '../change.ts';
import type { Word } from '../command.ts';
import type { Advice, Wording } from '../course.ts';
import { recount, type Tally } from '../tally.ts';
import type { Now, World } from '../world.ts';
import { openZittingOf } from './zitting.ts';

type Stand = Pick<Tally, 'outcome' | 'voor' | 'voorwaarden'>;

/** Half of those in favour want conditions, or more: then what these are must be written down (the stricter reading). */
export const asksConditions = ({ outcome, voor, voorwaarden }: Stand): boolean =>
  outcome === 'voor' && voorwaarden > 0 && voorwaarden * 2 >= voor;

/** Without the secretary's text nobody after the CvT would know the conditions, or what is missing. */
export const asksWords = (stand: Stand): boolean => stand.outcome === 'nog-niet' || asksConditions(stand);

/** The secretary's text, where it was written for what the advice came to; else it is a text about something else. */
export const wordsFor = (
  { wording }: Pick<Arrangement, 'wording'>,
  outcome: Advice['outcome'] | null,
): Wording | null => (wording !== null && wording.outcome === outcome ? wording : null);

/** "Bewaar": one text for the request, from what the members said. It changes no outcome, and may be written anew. */
export function word(record: Arrangement, command: Word, by: MayWord, now: Now, world: World): Outcome {
  if (openZittingOf(record, world.committee) === null) return refuse('geen-zitting');
  const stand = recount(record, world.committee, world.rules.quorum);
  if (command.stand !== stand.outcome) return refuse('stand-veranderd');
  if (asksConditions(stand) && command.conditions === null) {
    return refuse('voorwaarden-nodig', { field: zittingInputIds.conditions });
  }
  // A click of before the last text, that was long on its way, does not turn it back.
  if (record.wording && command.revision < record.wording.revision) return refuse('tekst-nieuwer');
  const { motivering, minority } = command;
  // Where nobody asks for conditions (any more) there are none to write down, and no card shows them to the secretary.
  const conditions = stand.voorwaarden === 0 ? null : command.conditions;
  const own = { by: by.person, at: now.instant, revision: record.revision + 1 };
  const wording = { ...own, outcome: stand.outcome, motivering, conditions, minority };
  return ok(advance(record, { to: { wording }, command, by: by.person, now, hidden: true }));
}
