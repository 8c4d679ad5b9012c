import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { subheading, words } from '../../parts/text.ts';
import type { Amount, Cents } from '../../words/brands.ts';
import { euros } from '../../words/dutch-money.ts';
import { Sensitive } from '../../words/sensitive.ts';
import { inputIds, verbs } from '../verbs.ts';
import { viewInputIds } from '../view-verbs.ts';
import type { Choice } from './choices.ts';
import { AMOUNT_MOST, choiceField, textField, wordField } from './inputs.ts';
import { nameButton } from './name-button.ts';
import type { TaskView } from './task-view.ts';
import { yearsWords } from './tlv-options.ts';
import { nameAnswer } from './typing.ts';

/** Who decides, to grant less than was asked; each is null where it was not asked, or leaves no choice. */
export interface PartlyTask {
  readonly kind: 'deels';
  /** The last one is what was asked. */
  readonly weken: readonly Amount[] | null;
  readonly bedrag: Cents | null;
  readonly schooljaren: readonly Amount[] | null;
  readonly categorie: { readonly asked: string; readonly choices: readonly Choice[] } | null;
}

/** What stands in each field is what was asked; what is changed is what is granted. */
export function partly(of: TaskView, task: PartlyTask): readonly CardElement[] {
  const view = { ...of, typed: of.typed && { ...asAsked(task), ...of.typed } };
  const constants = { [inputIds.outcome]: 'toegekend', [viewInputIds.form]: task.kind, ...nameAnswer(view) };
  return [
    subheading('Wat ken je toe?'),
    words('In elk veld staat wat de school vroeg. Pas aan wat minder wordt; ik laat het je daarna nog eens zien.'),
    ...(task.weken ? [choice(view, inputIds.weken, 'Hoe lang?', task.weken, (weken) => `${weken} weken`)] : []),
    ...(task.bedrag === null ? [] : [money(view, task.bedrag)]),
    ...(task.schooljaren
      ? [choice(view, 'schooljaren', 'Voor hoeveel hele schooljaren?', task.schooljaren, yearsWords)]
      : []),
    ...(task.categorie ? [category(view, task.categorie)] : []),
    textField(
      view,
      {
        id: inputIds.motivering,
        label: 'Waarom niet alles?',
        saved: '',
        errorMessage: 'Schrijf op waarom je een deel toekent.',
      },
      view.limits.text,
      true,
    ),
    buttons(
      ...nameButton(view, verbs.preview, constants),
      execute(verbs.preview, 'Laat mijn besluit zien', view.data, { inputs: true, look: 'main', constants }),
      execute(verbs.openDossier, 'Terug', view.data),
    ),
  ];
}

/** As the fields would hold it when nobody touched them: on the way back only what differs comes along. */
const asAsked = ({ weken, bedrag, schooljaren, categorie }: PartlyTask): Readonly<Record<string, Sensitive>> => ({
  ...(weken && { [inputIds.weken]: new Sensitive(String(weken.at(-1))) }),
  ...(bedrag !== null && { [inputIds.bedrag]: new Sensitive(euros(bedrag)) }),
  ...(schooljaren && { schooljaren: new Sensitive(String(schooljaren.at(-1))) }),
  ...(categorie && { categorie: new Sensitive(categorie.asked) }),
});

function choice(
  view: TaskView,
  id: string,
  label: string,
  offered: readonly Amount[],
  said: (one: Amount) => string,
): CardElement {
  const most = offered.at(-1);
  const choices = offered.map((one) => ({
    id: String(one),
    label: one === most ? `${said(one)} (gevraagd)` : said(one),
  }));
  return choiceField(view, { id, label, saved: String(most), errorMessage: 'Kies hoeveel.' }, { choices });
}

const money = (view: TaskView, asked: Cents): CardElement =>
  wordField(
    view,
    {
      id: inputIds.bedrag,
      label: 'Welk bedrag, in euro’s?',
      saved: euros(asked),
      errorMessage: 'Vul een bedrag in, bijvoorbeeld 1.200.',
    },
    AMOUNT_MOST,
    { hint: `Gevraagd: ${euros(asked)}.` },
  );

const category = (view: TaskView, { asked, choices }: NonNullable<PartlyTask['categorie']>): CardElement =>
  choiceField(
    view,
    { id: 'categorie', label: 'Welke bekostigingscategorie?', saved: asked, errorMessage: 'Kies de categorie.' },
    { choices: choices.map((one) => (one.id === asked ? { ...one, label: `${one.label} (gevraagd)` } : one)) },
  );
