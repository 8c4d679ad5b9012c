import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { bytesOf, CARD_BYTES } from '../../parts/card-bytes.ts';
import { cut } from '../../parts/cut.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, faint, heading, line, quiet, words } from '../../parts/text.ts';
import { type Amount, type ConfigText, configText, type Revision } from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { NAME_QUESTION } from '../../words/guard-refusals.ts';
import { type AccountView, accountLine, accountTitle, noteBox, spokenNote } from '../parts/account-view.ts';
import { type BalanceView, moneyLines } from '../parts/money-lines.ts';
import { accountInputs, verbs } from '../verbs.ts';
import { drawField, type FieldView } from './field-view.ts';
import { nameIsAsked } from './problem.ts';
import { type Said, saidLines } from './said-lines.ts';

export interface FormView extends AccountView {
  readonly part: { readonly id: string; readonly titel: ConfigText; readonly revision: Revision };
  /** Which fields it asks, for its buttons to carry. */
  readonly shown: string;
  /** Of this part, counted from 1. */
  readonly step: Amount;
  readonly steps: Amount;
  /** What the SWV paid, shown and not asked; null where this part does not show it. */
  readonly received: { readonly label: string; readonly value: string; readonly disputed: boolean } | null;
  /** As saved now; null: not known yet, or not of this part nor of the one saved just now. */
  readonly balance: BalanceView | null;
  /** At most four. */
  readonly fields: readonly FieldView[];
  /** A goal can be added on this step, and after it one more. */
  readonly addsGoal: boolean;
  readonly asked: Said | null;
  readonly sentBack: Said | null;
  /** Something typed could not be read when they wanted to leave. */
  readonly leaving: boolean;
  /** "Nee, geen naam" was said: it is asked once. */
  readonly noName: boolean;
}

const UNREAD =
  'Niet alles wat je typte, begrijp ik. De rest is bewaard. Pas het aan, of stop zonder wat ik niet begreep.';

/** One step of a part: at most four inputs, each with what is wrong with it, and nothing that was typed lost. */
export const formCard = dossier<FormView>((view) => {
  const whole = draw(view);
  return bytesOf(whole) <= CARD_BYTES ? whole : draw(slim(view));
});

type Drawn = FormView & { readonly few?: boolean };

function draw(view: Drawn): IAdaptiveCard {
  const place = view.steps === 1 ? null : `Stap ${view.step} van ${view.steps}`;
  const summary = summaryOf(view);
  const title = accountTitle(view);
  return frame({
    title,
    speak: `${spokenNote(view.note)}${summary ?? `${place ?? 'Vul in wat hier gevraagd wordt'}.`}`,
    body: [
      buttons(execute(verbs.later, 'Sluit formulier', view.data, kept(view, { [accountInputs.leave]: 'ja' }))),
      heading(title),
      accountLine(view),
      line([bold(view.part.titel), ...(place === null ? [] : [faint(` · ${place}`)])], { spacing: 'Medium' }),
      ...noteBox(view.note),
      ...(summary === null ? [] : [messageBox(summary)]),
      ...(view.sentBack === null ? [] : [saidLines('Teruggegeven', view.sentBack)]),
      ...(view.asked === null ? [] : [saidLines('Een vraag', view.asked)]),
      ...(view.received === null ? [] : received(view, view.received)),
      ...view.fields.map(drawField),
      ...(view.balance === null ? [] : [moneyLines(view.balance)]),
      actions(view),
      quiet('Ik bewaar elke stap, dus later verdergaan kan. Schrijf nooit iets over één leerling op.'),
    ],
  });
}

/** What helps goes before what was typed: four of the longest texts leave room for little else. */
function slim(view: FormView): Drawn {
  const short = (said: Said | null): Said | null => said && { ...said, text: cut(said.text, 40) };
  return {
    ...view,
    format: configText(cut(view.format, 40)),
    period: configText(cut(view.period, 40)),
    of: view.of === null ? null : configText(cut(view.of, 40)),
    part: { ...view.part, titel: configText(cut(view.part.titel, 40)) },
    received: null,
    fields: view.fields.map((field) => ({
      ...field,
      label: cut(field.label, 40),
      uitleg: null,
      problem: field.problem && { ...field.problem, doubt: null },
      now: field.now === null ? null : cut(field.now, 30),
    })),
    addsGoal: false,
    few: true,
    asked: short(view.asked),
    sentBack: short(view.sentBack),
  };
}

function summaryOf({ fields, leaving }: FormView): string | null {
  const wrong = fields.filter(({ problem }) => problem !== null).length;
  if (wrong === 0) return null;
  if (leaving) return UNREAD;
  return wrong === 1 ? 'Eén antwoord klopt nog niet.' : `${wrong} antwoorden kloppen nog niet.`;
}

/** What was typed goes along, with the step that it was typed at. */
const kept = ({ part, shown, noName }: FormView, more: Readonly<Record<string, string>> = {}) => ({
  inputs: true,
  constants: {
    [accountInputs.part]: part.id,
    [accountInputs.step]: shown,
    [accountInputs.partRevision]: String(part.revision),
    ...(noName && { [accountInputs.noName]: 'ja' }),
    ...more,
  },
});

function received(view: FormView, { label, value, disputed }: NonNullable<FormView['received']>): CardElement[] {
  return [
    line([faint(`${label}: `), bold(value)], { spacing: 'Medium' }),
    ...(disputed
      ? [words('Je school heeft gezegd dat dit bedrag niet klopt. Je kunt gewoon verder.', { spacing: 'None' })]
      : [buttons(execute(verbs.askDispute, 'Dit bedrag klopt niet', view.data, kept(view)))]),
  ];
}

function actions(view: Drawn): CardElement {
  const { data, addsGoal, leaving, fields, few = false } = view;
  const asksName = nameIsAsked(fields.map(({ problem }) => problem));
  const name = execute(verbs.save, NAME_QUESTION.no, data, kept(view, { [accountInputs.noName]: 'ja' }));
  const all = [
    ...(asksName ? [name] : []),
    execute(verbs.save, 'Bewaar en ga verder', data, { look: 'main', ...kept(view) }),
    ...(addsGoal
      ? [execute(verbs.save, 'Bewaar, en nog een doel', data, kept(view, { [accountInputs.to]: 'doel' }))]
      : []),
    leaving
      ? execute(verbs.later, 'Laat dat weg en stop', data, kept(view, { [accountInputs.leave]: 'ja' }))
      : execute(verbs.later, 'Later verder', data, kept(view)),
    execute(verbs.later, 'Alle onderdelen', data, kept(view, { [accountInputs.to]: 'onderdelen' })),
  ];
  return buttons(...all.slice(0, few ? (asksName ? 3 : 2) : 4));
}
