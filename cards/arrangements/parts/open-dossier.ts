import type { IActionSet, IExecuteAction } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { verbs } from '../verbs.ts';
import { type DossierForm, viewInputIds, viewVerbs, type WhyRule } from '../view-verbs.ts';

/** *Open dossier*, in a row of its own (DESIGN section 2). */
export const openDossier = (data: CardData, title: string, look?: 'main'): IActionSet =>
  buttons(execute(verbs.openDossier, title, data, look ? { look } : {}));

/** Opens the dossier with a form under it. */
export const openForm = (data: CardData, title: string, form: DossierForm): IExecuteAction =>
  execute(verbs.openDossier, title, data, { constants: { [viewInputIds.form]: form } });

/** "Waarom?" of one rule. */
export const askWhy = (data: CardData, title: string, rule: WhyRule): IExecuteAction =>
  execute(viewVerbs.why, title, data, { constants: { [viewInputIds.rule]: rule } });
