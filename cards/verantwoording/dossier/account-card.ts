import type { CardElement, IExecuteAction } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { fact, longFact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { paginate } from '../../parts/paginate.ts';
import { bold, faint, heading, line, quiet, run, subheading, words } from '../../parts/text.ts';
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
  readonly may: { readonly sign: boolean; readonly review: boolean };
  readonly signs: RoleKey | null;
}

/** What stands on every page: whose it is, in three lines of a configuration, and the buttons that turn it. */
const FRAME_BYTES = 5_000;

/** The account as it stands: by part what was filled in and by whom, what is missing, and who has it now. */
export const accountCard = dossier<WholeAccountView>((view) => {
  const parts = view.parts.flatMap((part) => partBlocks(view, part));
  const pages = paginate([[whereIsIt(view.where)], course(view), ...parts, actions(view)], FRAME_BYTES);
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
      ...turnPage(view, page, pages.length),
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

const by = (name: StaffName | null): string => (name === null ? '' : `, door ${name}`);

/** Each answer may go to a next page by itself: a part may hold more text than a card. */
function partBlocks({ data }: WholeAccountView, part: PartView): readonly (readonly CardElement[])[] {
  const { titel, role, given, saved, missing, answers, balance, asked, id, may } = part;
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
  ];
}

const hand = ({ id, given }: PartView, data: AccountView['data']): IExecuteAction =>
  execute(verbs.askHand, given === null ? 'Geef aan een collega' : 'Geef aan een ander, of neem terug', data, {
    constants: { [accountInputs.part]: id },
  });

function turnPage({ data }: WholeAccountView, page: number, pages: number): readonly CardElement[] {
  if (pages === 1) return [];
  const to = (title: string, at: number) => execute(verbs.show, title, { ...data, page: amount(at) });
  return [
    quiet(`Pagina ${page} van ${pages}`, { spacing: 'Medium' }),
    buttons(
      ...(page < pages ? [to('Lees verder', page + 1)] : []),
      ...(page > 1 ? [to('Vorige pagina', page - 1)] : []),
    ),
  ];
}

/** Who signs or reviews may do so without having turned every page: they could from the card in the chat as well. */
function actions(view: WholeAccountView): readonly CardElement[] {
  const { data, may, signs } = view;
  const sign = [
    execute(verbs.sign, 'Akkoord, dien in', data, { look: 'main' }),
    execute(verbs.askSendBack, 'Eerst aanpassen', data),
  ];
  const review = [
    execute(verbs.accept, 'Akkoord', data, { look: 'main' }),
    execute(verbs.askAskBack, 'Stel een vraag', data),
  ];
  return [
    ...(signs === null || may.sign
      ? []
      : [words(`Als alles er staat, tekent: ${ROLE_NAMES[signs]}.`, { spacing: 'Medium' })]),
    ...(may.sign || may.review ? [subheading('Klaar met lezen?')] : []),
    ...(may.sign ? [buttons(...sign)] : []),
    ...(may.review ? [buttons(...review)] : []),
    buttons(why(data, 'Waarom deze datum?', 'termijn'), why(data, 'Wie tekent, en waarom?', 'tekenen')),
  ];
}
