import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, faint, heading, line, quiet, run } from '../../parts/text.ts';
import type { Amount, ConfigText, Revision } from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { type AccountView, accountLine, accountTitle, noteBox, spokenNote } from '../parts/account-view.ts';
import { type BalanceView, moneyLines } from '../parts/money-lines.ts';
import { accountInputs, verbs } from '../verbs.ts';
import { drawField, type FieldView } from './field-view.ts';
import { type Said, saidLines } from './said-lines.ts';

export interface FormView extends AccountView {
  readonly part: { readonly id: string; readonly titel: ConfigText; readonly revision: Revision };
  /** Of this part, counted from 1. */
  readonly step: Amount;
  readonly steps: Amount;
  /** What is known and not asked: its label and its value. */
  readonly known: readonly { readonly label: string; readonly value: string }[];
  /** null: not known yet, or not of this part. */
  readonly balance: BalanceView | null;
  /** At most four. */
  readonly fields: readonly FieldView[];
  /** A goal can be added: its own step opens. */
  readonly addGoal: boolean;
  readonly asked: Said | null;
  readonly sentBack: Said | null;
  /** Something typed could not be read when they wanted to leave. */
  readonly leaving: boolean;
}

const UNREAD =
  'Wat je wilde bewaren, begrijp ik nog niet overal. De rest is bewaard. Pas het aan, of ga weg zonder wat ik niet begreep.';

/** One step of a part: at most four inputs, each with what is wrong with it, and nothing that was typed lost. */
export const formCard = dossier<FormView>((view) => {
  const place = view.steps === 1 ? null : `Stap ${view.step} van ${view.steps}`;
  const summary = summaryOf(view);
  const title = accountTitle(view);
  return frame({
    title,
    speak: `${spokenNote(view.note)}${summary ?? place ?? 'Vul in wat hier gevraagd wordt.'}`,
    body: [
      buttons(
        execute(verbs.later, 'Sluit formulier', view.data, {
          inputs: true,
          constants: { ...constantsOf(view), [accountInputs.leave]: 'ja' },
        }),
      ),
      heading(title),
      accountLine(view),
      line([bold(view.part.titel), ...(place === null ? [] : [faint(` · ${place}`)])], { spacing: 'Medium' }),
      ...noteBox(view.note),
      ...(summary === null ? [] : [messageBox(summary)]),
      ...(view.sentBack === null ? [] : [saidLines('Teruggegeven', view.sentBack)]),
      ...(view.asked === null ? [] : [saidLines('Een vraag', view.asked)]),
      ...view.known.map(({ label, value }) => line([faint(`${label}: `), run(value)], { spacing: 'Small' })),
      ...view.fields.map(drawField),
      ...(view.balance === null ? [] : [moneyLines(view.balance)]),
      ...actions(view),
    ],
  });
});

function summaryOf({ fields, leaving }: FormView): string | null {
  const wrong = fields.filter(({ problem }) => problem !== null).length;
  if (wrong === 0) return null;
  if (leaving) return UNREAD;
  return wrong === 1 ? 'Eén antwoord klopt nog niet.' : `${wrong} antwoorden kloppen nog niet.`;
}

const constantsOf = ({ part, step }: FormView): Record<string, string> => ({
  [accountInputs.part]: part.id,
  [accountInputs.step]: String(step),
  [accountInputs.partRevision]: String(part.revision),
});

function actions(view: FormView): readonly CardElement[] {
  const { data, addGoal, leaving } = view;
  const kept = (more: Record<string, string> = {}) => ({ inputs: true, constants: { ...constantsOf(view), ...more } });
  return [
    buttons(
      execute(verbs.save, 'Bewaar en ga verder', data, { look: 'main', ...kept() }),
      ...(leaving
        ? [execute(verbs.later, 'Laat dat weg en stop', data, kept({ [accountInputs.leave]: 'ja' }))]
        : [execute(verbs.later, 'Later verder', data, kept())]),
      execute(verbs.later, 'Alle onderdelen', data, kept({ [accountInputs.to]: 'onderdelen' })),
      ...(addGoal ? [execute(verbs.save, 'Zet er een doel bij', data, kept({ [accountInputs.to]: 'doel' }))] : []),
    ),
    quiet('Ik bewaar elke stap, dus later verdergaan kan. Schrijf nooit iets over één leerling op.'),
  ];
}
