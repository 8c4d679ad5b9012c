import { confirmAsideCard } from '../../../cards/arrangements/dossier/confirm-aside-card.ts';
import { confirmExtendCard, extendCard } from '../../../cards/arrangements/dossier/extend-card.ts';
import type { Problem, Typing } from '../../../cards/arrangements/dossier/typing.ts';
import { inputIds } from '../../../cards/arrangements/verbs.ts';
import { isDay, localDate } from '../../../cards/words/brands.ts';
import type { DossierCard } from '../../../cards/words/dossier-card.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';
import type { Case, Look } from '../posts/case.ts';
import { confirmExtendView, extendView } from '../posts/view-extend.ts';
import { confirmAsideView } from '../posts/view-lapse.ts';
import { checkNewEnd, roomToExtend } from '../rules/extend-term.ts';
import { openLapse } from '../rules/open-lapse.ts';
import type { Desk } from './desk.ts';
import { refusedTyping, typedIn } from './typed.ts';

type Shown = DossierCard | null;

/** The form of an extension with what is wrong in it; null when it cannot be extended any more. */
export function showExtend(of: Case, how: Look, typing: Typing): Shown {
  const room = roomToExtend(of.record, of.scene);
  return room.ok ? extendCard(extendView(of, how, room.value, typing)) : null;
}

/** The question of an extension once more, after a click that confirmed something else. */
export function showExtendAgain(of: Case, how: Look, desk: Desk, problems: readonly Problem[]): Shown {
  const room = roomToExtend(of.record, of.scene);
  const typed = desk.turn.inbound.inputs[inputIds.until] ?? '';
  const typing = refusedTyping(desk.turn.inbound, problems);
  if (!room.ok || !isDay(typed) || checkNewEnd(localDate(typed), room.value, of.scene))
    return showExtend(of, how, typing);
  const reason = reasonIn(desk);
  return confirmExtendCard(confirmExtendView(of, how, room.value, { until: localDate(typed), reason, typing }));
}

/** The question of buiten behandeling once more. */
export const showAsideAgain = (of: Case, how: Look, desk: Desk, problems: readonly Problem[]): Shown =>
  openLapse(of.record) === null
    ? null
    : confirmAsideCard(confirmAsideView(of, how, reasonIn(desk), refusedTyping(desk.turn.inbound, problems)));

const reasonIn = ({ turn }: Desk): Sensitive => typedIn(turn.inbound)[inputIds.reason] ?? new Sensitive('');
