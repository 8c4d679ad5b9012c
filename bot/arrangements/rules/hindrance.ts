import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import type { LocalDate, PersonId } from '../../../cards/words/brands.ts';
import { type Refusal, refuse } from '../../core/result.ts';
import { type AfterCommandKind, isAfterCommand } from './after/commands.ts';
import { hindranceAfter } from './after/hindrance-after.ts';
import { type Arrangement, isClosed, type OpenState, type State } from './arrangement.ts';
import type { Command, CommandKind } from './command.ts';
import { isRepeated } from './repeated.ts';
import type { World } from './world.ts';

const UNDER_WAY = [
  'bij-directie',
  'bij-consulent',
  'bij-aanvulling',
  'bij-deskundigen',
  'bij-mdo',
  'bij-cvt',
  'bij-volmachthouder',
  'bij-secretaris',
  'bij-bestuurder',
  'bij-zienswijze',
] as const satisfies readonly OpenState[];

/** Where the term to decide may run; it stands still while an amendment waits for the directie. */
const TERM_RUNS = UNDER_WAY.filter((state) => state !== 'bij-directie');

/** In which states a command has a meaning at all; its own rule may still refuse it there. */
export const WHEN: Readonly<
  Record<Exclude<CommandKind, 'begin' | 'openDossier' | AfterCommandKind>, readonly State[]>
> = {
  saveStep: ['concept'],
  keepTyped: ['concept'],
  discard: ['concept'],
  submitToDirectie: ['concept'],
  commit: ['bij-directie'],
  decline: ['bij-directie'],
  askAanvulling: ['bij-consulent'],
  answerAanvulling: ['bij-aanvulling'],
  returnAsBasis: ['bij-consulent'],
  forward: ['bij-consulent'],
  vote: ['bij-cvt', 'bij-volmachthouder'],
  conclude: ['bij-volmachthouder'],
  decide: ['bij-bestuurder'],
  sendToBestuurder: ['bij-secretaris'],
  reopen: ['bij-secretaris'],
  withdraw: ['concept', ...UNDER_WAY],
  amend: UNDER_WAY,
  askZienswijze: ['bij-volmachthouder', 'bij-bestuurder'],
  giveZienswijze: ['bij-zienswijze'],
  revise: ['toegekend', 'afgewezen'],
  extendTerm: TERM_RUNS,
  setAside: ['bij-aanvulling'],
  giveTime: ['bij-aanvulling'],
  takeOn: ['bij-aanvulling'],
  adviseInZitting: ['bij-cvt'],
  word: ['bij-cvt'],
  enlist: ['bij-cvt'],
  delist: ['bij-cvt'],
  advise: ['bij-deskundigen'],
  replaceExpert: ['bij-deskundigen'],
  recordMdo: ['bij-mdo'],
  answerQuestion: ['bij-secretaris'],
};

/**
 * What stands in the way of any command by someone who may give it: the same click again, a card that is no longer how it
 * is, another state. The order matters: a double click must find its own result, not a complaint that things changed.
 */
export function hindrance(
  record: Arrangement,
  command: Command,
  by: PersonId,
  world: Pick<World, 'same' | 'calendar'>,
  today: LocalDate,
): Refusal<RefusalCode> | null {
  if (command.kind === 'begin' || command.kind === 'openDossier') return null;
  if (isAfterCommand(command)) return hindranceAfter(record, command, by, world, today);
  if (isRepeated(record, command, by, world.same)) return no('al-gedaan');
  if (command.revision < record.cardRevision || command.revision > record.revision) return no('verouderd');
  if (WHEN[command.kind].some((state) => state === record.state)) return null;
  return no(isClosed(record.state) ? 'al-afgesloten' : 'niet-nu');
}

const no = (code: RefusalCode): Refusal<RefusalCode> => refuse(code).refusal;
