import type { CardElement, IExecuteAction } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { fact, longFact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { pager } from '../../parts/pager.ts';
import { paginate } from '../../parts/paginate.ts';
import { bold, faint, heading, line, run, subheading, words } from '../../parts/text.ts';
import { ROLE_NAMES, type RoleKey } from '../../people/role-names.ts';
import { type Amount, amount, type ConfigText, type LocalDate, type StaffName } from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { nearDay } from '../../words/dutch-date.ts';
import { openForm, why } from '../parts/account-buttons.ts';
import {
  type AccountState,
  type AccountView,
  accountLine,
  accountTitle,
  noteBox,
  spokenNote,
} from '../parts/account-view.ts';
import { type BalanceView, moneyLines } from '../parts/money-lines.ts';
import { optionalRow } from '../parts/optional-row.ts';
import { type WhereIsIt, whereIsIt } from '../parts/where-is-it.ts';
import { accountInputs, verbs } from '../verbs.ts';
import { type Said, saidLines } from './said-lines.ts';

/** A part as it was filled in. */
export interface PartView {
  readonly id: string;
  readonly titel: ConfigText;
  readonly role: RoleKey;
  readonly given: StaffName | null;
  /** Who saved last, and when; null: nobody did. */
  readonly saved: { readonly by: StaffName | null; readonly on: LocalDate } | null;
  /** Labels of what is still asked. */
  readonly missing: readonly string[];
  /** Labels of what may be filled in as well, to who may do so. */
  readonly optional: readonly string[];
  readonly answers: readonly { readonly label: string; readonly value: string; readonly long: boolean }[];
  readonly balance: BalanceView | null;
  readonly asked: Said | null;
  readonly may: { readonly fill: boolean; readonly hand: boolean };
}

export interface WholeAccountView extends AccountView {
  readonly state: AccountState;
  readonly where: WhereIsIt;
  readonly sentBack: Said | null;
  readonly signed: { readonly by: StaffName | null; readonly on: LocalDate } | null;
  readonly accepted: { readonly by: StaffName | null; readonly on: LocalDate } | null;
  readonly parts: readonly PartView[];
  /** The page that is asked for, counted from 1. */
  readonly page: Amount;
  readonly may: {
    readonly sign: boolean;
    readonly accept: boolean;
    /** Although it was asked back. */
    readonly acceptAnyway: boolean;
    readonly askBack: boolean;
    readonly ask: boolean;
    readonly answer: boolean;
  };
  /** What the school asked, the oldest first. */
  readonly questions: readonly { readonly asked: Said; readonly answer: Said | null }[];
  readonly signs: RoleKey | null;
}

/** What stands on every page: whose it is, in three lines of a configuration, and the buttons that turn it. */
const FRAME_BYTES = 5_000;

/** The account as it stands: by part what was filled in and by whom, what is missing, and who has it now. */
export const accountCard = dossier<WholeAccountView>((view) => {
  const parts = view.parts.flatMap((part) => partBlocks(view, part));
  const pages = paginate(
    [[whereIsIt(view.where)], course(view), ...questions(view), ...parts, actions(view)],
    FRAME_BYTES,
  );
  const page = Math.min(Math.max(view.page, 1), pages.length);
  const title = accountTitle(view);
  return frame({
    title,
    speak: `${spokenNote(view.note)}${view.where.yours ? 'Jij bent nu aan zet.' : 'Jij hoeft nu niets te doen.'}`,
    body: [
      buttons(execute(verbs.close, 'Sluit overzicht', view.data)),
      heading(title),
      accountLine(view),
      ...noteBox(view.note),
      ...(pages[page - 1] ?? []),
      ...pager(verbs.show, view.data, { page: amount(page), pages: amount(pages.length) }),
    ],
  });
});

function course({ signed, accepted, sentBack }: WholeAccountView): readonly CardElement[] {
  return [
    ...(sentBack === null ? [] : [saidLines('Teruggegeven', sentBack)]),
    ...(signed === null ? [] : [fact('Ingediend', `${nearDay(signed.on)}${by(signed.by)}`)]),
    ...(accepted === null ? [] : [fact('Akkoord', `${nearDay(accepted.on)}${by(accepted.by)}`)]),
  ];
}

/** What the school asked and what was answered, each together. */
function questions({ questions: all, may, data }: WholeAccountView): readonly (readonly CardElement[])[] {
  const said = all.map(({ asked, answer }) => [
    saidLines('Vraag', asked),
    ...(answer === null ? [] : [saidLines('Antwoord', answer)]),
  ]);
  return may.answer ? [...said, [buttons(execute(verbs.question, 'Beantwoord de vraag', data))]] : said;
}

const by = (name: StaffName | null): string => (name === null ? '' : `, door ${name}`);

/** Each answer may go to a next page by itself: a part may hold more text than a card. */
function partBlocks({ data }: WholeAccountView, part: PartView): readonly (readonly CardElement[])[] {
  const { titel, role, given, saved, missing, optional, answers, balance, asked, id, may } = part;
  const who = given === null ? ROLE_NAMES[role] : `${given}, in plaats van ${ROLE_NAMES[role]}`;
  const last = saved === null ? 'nog door niemand ingevuld' : `ingevuld op ${nearDay(saved.on)}${by(saved.by)}`;
  const actions: IExecuteAction[] = [
    ...(may.fill ? [openForm(data, answers.length === 0 ? 'Vul in' : 'Pas aan', id)] : []),
    ...(may.hand ? [hand(part, data)] : []),
    why(data, 'Waarom dit onderdeel?', 'onderdeel', id),
    ...(balance === null ? [] : [why(data, 'Waarom deze grens?', 'drempel')]),
  ];
  return [
    [
      line([bold(titel)], { separator: true, spacing: 'Large' }),
      line([faint(`${who}; ${last}`)], { spacing: 'None' }),
      ...(asked === null ? [] : [saidLines('Een vraag', asked)]),
    ],
    ...answers.map(({ label, value, long }) => (long ? longFact(label, value) : [fact(label, value)])),
    [
      ...(balance === null ? [] : [moneyLines(balance)]),
      ...(missing.length === 0 ? [] : [line([bold('Mist nog: '), run(missing.join('; '))], { spacing: 'Small' })]),
      buttons(...actions),
    ],
    ...(optional.length === 0 ? [] : [[optionalRow(data, id, optional)]]),
  ];
}

const hand = ({ id, given }: PartView, data: AccountView['data']): IExecuteAction =>
  execute(verbs.askHand, given === null ? 'Geef aan een collega' : 'Geef aan een ander, of neem terug', data, {
    constants: { [accountInputs.part]: id },
  });

/** Who signs or reviews may do so without having turned every page: they could from the card in the chat as well. */
function actions(view: WholeAccountView): readonly CardElement[] {
  const { data, may, signs, state } = view;
  const sign = [
    execute(verbs.sign, 'Akkoord, dien in', data, { look: 'main' }),
    execute(verbs.askSendBack, 'Eerst aanpassen', data),
  ];
  const ask =
    state === 'ingediend' ? 'Stel een vraag' : state === 'akkoord' ? 'Stel toch een vraag' : 'Stel nog een vraag';
  const review = [
    ...(may.accept ? [execute(verbs.accept, 'Akkoord', data, { look: 'main' })] : []),
    ...(may.acceptAnyway ? [execute(verbs.askAccept, 'Toch akkoord', data)] : []),
    ...(may.askBack ? [execute(verbs.askAskBack, ask, data)] : []),
  ];
  return [
    ...(signs === null || may.sign
      ? []
      : [words(`Als alles er staat, tekent: ${ROLE_NAMES[signs]}.`, { spacing: 'Medium' })]),
    ...(may.sign || may.accept ? [subheading('Klaar met lezen?')] : []),
    ...(may.sign ? [buttons(...sign)] : []),
    ...(review.length > 0 ? [buttons(...review)] : []),
    buttons(
      ...(may.ask ? [execute(verbs.askQuestion, 'Ik heb een vraag', data)] : []),
      why(data, 'Waarom deze datum?', 'termijn'),
      why(data, 'Wie tekent, en waarom?', 'tekenen'),
    ),
  ];
}
