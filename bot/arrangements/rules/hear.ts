import type { PARENTS_VIEWS as VIEWS } from '../../../cards/arrangements/words.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';
import { plusDays } from '../../core/local-day.ts';
import { ok, refuse } from '../../core/result.ts';
import type { MayAnswer, MayConclude, MayDecide } from '../abilities/permission.ts';
import type { ParentsView } from './answers.ts';
import type { Arrangement } from './arrangement.ts';
import { advance, ask, type Change, type Outcome, person, role } from './change.ts';
import type { AskZienswijze, GiveZienswijze } from './command.ts';
import type { Outcome as Decided, Zienswijze } from './course.ts';
import { addHand } from './hands.ts';
import type { Now, World } from './world.ts';

const DISAGREE: readonly ParentsView[] = ['deels', 'niet-eens', 'verschillen'] satisfies (keyof typeof VIEWS)[];

/**
 * Whether the school and the parents must be heard before this outcome: when it goes against what they asked, or when the
 * parents do not agree (Awb 4:7 and 4:8, DOMAIN G.1). Not again once they answered or let the time pass. Where the
 * version of the configuration that the request keeps sets no time for it, it is not asked.
 */
export function mustHearFirst(
  record: Arrangement,
  outcome: Decided | 'deels',
  { rules, same }: Pick<World, 'rules' | 'same'>,
): boolean {
  if (rules.terms.zienswijzeDagen === null || record.zienswijze !== null) return false;
  return outcome !== 'toegekend' || parentsDisagree(record, same);
}

function parentsDisagree({ answers: { ouders } }: Arrangement, same: World['same']): boolean {
  return ouders !== undefined && DISAGREE.some((view) => same(ouders.view, new Sensitive(view)));
}

/**
 * Who decides says what they mean to do and why, and the school has some days to say what it and the parents think of
 * that. The term of law runs on: only with the applicant's consent would it stand still (Awb 4:15 lid 2).
 */
export function askZienswijze(
  record: Arrangement,
  command: AskZienswijze,
  by: MayConclude | MayDecide,
  now: Now,
  { rules }: Pick<World, 'rules'>,
): Outcome {
  const days = rules.terms.zienswijzeDagen;
  if (days === null) return refuse('geen-zienswijze-hier');
  if (record.zienswijze !== null) return refuse('al-gehoord');
  if (!record.opened.includes(by.person)) return refuse('eerst-dossier');
  // Who votes as a member first, must not see the others' votes in the meantime.
  if ('seat' in by && !record.votes.some((one) => one.seat === by.seat)) return refuse('eerst-stemmen');
  const zienswijze: Zienswijze = {
    by: by.person,
    at: now.instant,
    voornemen: command.voornemen,
    until: plusDays(now.today, days),
    back: record.state === 'bij-volmachthouder' ? 'bij-volmachthouder' : 'bij-bestuurder',
    given: null,
  };
  return ok(
    advance(record, {
      to: { state: 'bij-zienswijze', zienswijze },
      command,
      by: by.person,
      now,
      ask: ask('zienswijze', person(record.requester)),
      detail: { tot: zienswijze.until },
    }),
  );
}

/** What the school and the parents say to it, or that they say nothing; it goes back to who decides. */
export function giveZienswijze(record: Arrangement, command: GiveZienswijze, by: MayAnswer, now: Now): Outcome {
  const asked = askedOf(record);
  const given = { by: by.person, at: now.instant, text: command.text };
  return ok(
    advance(record, {
      to: {
        state: asked.back,
        zienswijze: { ...asked, given },
        hands: addHand(record.hands, 'writers', by.person),
      },
      command,
      by: by.person,
      now,
      ask: askDecider(asked),
      detail: { gegeven: command.text !== null },
    }),
  );
}

/** Brings it back to who decides when the days for it passed unused; null while they have not. */
export function hearingOver(record: Arrangement, now: Now): Change | null {
  if (record.state !== 'bij-zienswijze') return null;
  const asked = askedOf(record);
  if (now.today <= asked.until) return null;
  return advance(record, {
    to: { state: asked.back },
    command: null,
    by: null,
    now,
    ask: askDecider(asked),
    detail: { gegeven: false },
  });
}

/** A new round: whoever decides then means something else, so the school is heard anew. What it said stays in the dossier. */
export const hearAnew = ({
  zienswijze,
  heardBefore,
}: Arrangement): Pick<Arrangement, 'zienswijze' | 'heardBefore'> => ({
  zienswijze: null,
  heardBefore: zienswijze === null ? heardBefore : [...heardBefore, zienswijze],
});

function askedOf({ zienswijze }: Arrangement): Zienswijze {
  if (zienswijze === null) throw new Error('Nobody asked for a zienswijze.');
  return zienswijze;
}

/** The volmachthouder who asked, the role of the bestuurder: settle.ts finds another when the first cannot any more. */
const askDecider = ({ back, by }: Zienswijze) =>
  ask('besluit', back === 'bij-volmachthouder' ? person(by) : role('directeur-bestuurder'));
