import type { Typing } from '../../../../cards/arrangements/dossier/typing.ts';
import { zittingDossierCard } from '../../../../cards/arrangements/dossier/zitting-dossier-card.ts';
import { inputIds } from '../../../../cards/arrangements/verbs.ts';
import { zittingInputIds } from '../../../../cards/arrangements/zitting/verbs.ts';
import { amount } from '../../../../cards/words/brands.ts';
import type { DossierCard } from '../../../../cards/words/dossier-card.ts';
import type { CardAction } from '../../../core/inbound.ts';
import type { MayRead } from '../../abilities/permission.ts';
import type { Dossier, Look } from '../../posts/case.ts';
import { zittingDossierView } from '../../posts/zitting/view-zitting-dossier.ts';
import { typingOf } from '../typed.ts';

const TYPED = [inputIds.sentence, inputIds.motivering, zittingInputIds.conditions, zittingInputIds.minority];

/** The dossier as it is shown in a zitting; null outside one, or to whoever has no part in it. */
export function showZittingDossier(
  of: Dossier,
  look: Look,
  reader: MayRead,
  click: CardAction,
  typing?: Typing,
): DossierCard | null {
  const { page } = click.data;
  const shown = typing === undefined && page !== undefined && page > 0 ? amount(page) : null;
  const view = zittingDossierView(of, look, reader, shown, typing ?? typingOf(click, TYPED));
  return view && zittingDossierCard(view);
}
