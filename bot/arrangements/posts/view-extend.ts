import type { ConfirmExtendView, ExtendView } from '../../../cards/arrangements/dossier/extend-card.ts';
import type { Typing } from '../../../cards/arrangements/dossier/typing.ts';
import type { LocalDate } from '../../../cards/words/brands.ts';
import type { Sensitive } from '../../../cards/words/sensitive.ts';
import { mayExtend } from '../abilities/for-the-swv.ts';
import { type ExtensionRoom, extendConfirm, roomToExtend } from '../rules/extend-term.ts';
import { type Case, dataOf, type Look, numberOf } from './case.ts';
import { mayDo } from './may-do.ts';
import { limitsOf } from './view-form.ts';
import { mandateOf } from './view-outcome.ts';

const extender = ({ record, viewer, scene }: Case) =>
  mayExtend(viewer.actor, record, { committee: scene.committee, ties: viewer.ties }, scene.now);

/** Whether a button to extend the term belongs on a card of this person now. */
export function mayExtendNow(of: Case): boolean {
  const { record, viewer, scene } = of;
  const by = extender(of);
  const decides = by.ok && (by.value.as === 'directeur-bestuurder' || scene.rules.besluit === 'cvt');
  return decides && mayDo('extendTerm', record, viewer, scene) && roomToExtend(record, scene).ok;
}

const about = (of: Case, look: Look, { end }: ExtensionRoom, typing: Typing) => ({
  ...typing,
  data: dataOf(of, look),
  dossiernummer: numberOf(of.record),
  school: of.facts.school,
  end,
  limits: limitsOf(of.scene.rules),
});

/** The form of a notice that the decision comes later. */
export const extendView = (of: Case, look: Look, room: ExtensionRoom, typing: Typing): ExtendView => ({
  ...about(of, look, room, typing),
  most: room.most,
});

/** "De beslistermijn wordt verlengd tot en met … Klopt dat?" */
export function confirmExtendView(
  of: Case,
  look: Look,
  room: ExtensionRoom,
  { until, reason, typing }: { readonly until: LocalDate; readonly reason: Sensitive; readonly typing: Typing },
): ConfirmExtendView {
  const by = extender(of);
  return {
    ...about(of, look, room, typing),
    until,
    reason,
    mandate: mandateOf({ volmacht: by.ok ? by.value.volmacht : null }, of.scene),
    confirm: extendConfirm(room, until),
  };
}
