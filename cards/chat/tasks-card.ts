import type { IContainer } from '@microsoft/teams.cards';
import { verbs } from '../arrangements/verbs.ts';
import { POSTED_KINDS, type PostedKind } from '../arrangements/words.ts';
import { zittingVerbs } from '../arrangements/zitting/verbs.ts';
import { channelVerbs } from '../beheer/channels/verbs.ts';
import { buttons } from '../parts/buttons.ts';
import type { CardData } from '../parts/card-data.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { menuRow } from '../parts/menu-row.ts';
import { type Paged, pager } from '../parts/pager.ts';
import { bold, faint, heading, run, words } from '../parts/text.ts';
import { verbs as accountVerbs } from '../verantwoording/verbs.ts';
import type { Amount, ConfigText, Dossiernummer, LocalDate, SchoolName } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { chatVerbs } from './verbs.ts';

/** What can wait for a person, as the first words of its row, and the button that opens it. */
const TASKS = {
  concept: { words: 'Maak je aanvraag af', verb: verbs.resume },
  toezegging: { words: 'Doet je school mee?', verb: verbs.status },
  bekijken: { words: 'Bekijk de aanvraag', verb: verbs.status },
  aanvulling: { words: 'Beantwoord de vraag', verb: verbs.status },
  stem: { words: 'Lees en stem', verb: verbs.status },
  zienswijze: { words: 'Reageer op het voornemen', verb: verbs.status },
  besluit: { words: 'Neem het besluit', verb: verbs.status },
  bemiddelen: { words: 'Help de commissie verder', verb: verbs.status },
  verstreken: { words: 'De tijd om aan te vullen is om', verb: verbs.status },
  zitting: { words: 'Zitting: lees en geef advies', verb: zittingVerbs.show },
  'zitting-leiden': { words: 'Er is een zitting open', verb: zittingVerbs.show },
  verzenden: { words: 'Verzend het besluit', verb: verbs.status },
  begonnen: { words: 'Is het begonnen?', verb: verbs.status },
  evaluatie: { words: 'Vul de evaluatie in', verb: verbs.status },
  // The card is posted: what is registered, and where, stands in the dossier only.
  'btv-rod': { words: 'Er is iets te registreren', verb: verbs.status },
  adviseren: { words: 'Geef je advies', verb: verbs.status },
  mdo: { words: 'Leg het MDO vast', verb: verbs.status },
  deskundige: { words: 'Kies een andere deskundige', verb: verbs.status },
  adviesvraag: { words: 'Beantwoord de vraag', verb: verbs.status },
  verantwoorden: { words: 'Vul de verantwoording in', verb: accountVerbs.open },
  'verantwoording-vraag': { words: 'Beantwoord de vraag over de verantwoording', verb: accountVerbs.open },
  'verantwoording-tekenen': { words: 'Teken de verantwoording', verb: accountVerbs.show },
  'verantwoording-beoordelen': { words: 'Bekijk de verantwoording', verb: accountVerbs.show },
  'verantwoording-antwoord': {
    words: 'Geef antwoord op een vraag over de verantwoording',
    verb: accountVerbs.question,
  },
  kanaal: { words: 'Is dit het kanaal van de school?', verb: channelVerbs.proposal },
} as const;
export type TaskKind = keyof typeof TASKS;

export interface TaskRow {
  readonly data: CardData;
  readonly task: TaskKind;
  readonly dossiernummer: Dossiernummer | null;
  /** null when it is about no request. */
  readonly kind: PostedKind | null;
  /** null: of the whole SWV. */
  readonly school: SchoolName | null;
  /** What it is about, where that is no request and no school: a werkgebied, a partner, the SWV itself. */
  readonly about?: SchoolName | ConfigText | 'swv';
  readonly until: LocalDate | null;
}

export interface TasksView extends Paged {
  readonly data: CardData;
  readonly today: LocalDate;
  /** Of all pages. */
  readonly total: Amount;
  /** The soonest day of all; null when none has one. */
  readonly first: LocalDate | null;
  /** Of this page, soonest first. At most {@link TASK_ROWS}. */
  readonly rows: readonly TaskRow[];
}

export const TASK_ROWS = 6;

/** "taken": what waits for you, soonest first; a row opens it. */
export const tasksCard = posted<TasksView>(
  (view) => {
    const title = titleOf(view.total);
    const lead = leadOf(view);
    return frame({
      title,
      speak: lead,
      body: [
        heading(title),
        words(lead),
        ...view.rows.map((row) => rowOf(row, view.today)),
        ...pager(chatVerbs.tasks, view.data, view),
        ...(view.rows.length === 0 ? [buttons(execute(chatVerbs.help, 'Wat kan ik nog meer?', view.data))] : []),
      ],
    });
  },
  ({ total }) => (total === 0 ? 'Je hebt geen acties' : total === 1 ? 'Je hebt 1 actie' : `Je hebt ${total} acties`),
);

function titleOf(total: Amount): string {
  if (total === 0) return 'Je hebt geen taken';
  return total === 1 ? 'Je hebt 1 taak' : `Je hebt ${total} taken`;
}

function leadOf({ total, first, today }: TasksView): string {
  if (total === 0) return 'Er wacht niets op jou. Fijne dag!';
  if (first === null) return 'Er is geen haast bij.';
  const what = total === 1 ? 'Deze' : 'De eerste';
  if (first < today) return `${what} had al klaar moeten zijn.`;
  return first === today ? `${what} moet vandaag klaar zijn.` : `${what} moet uiterlijk ${nearDay(first)} klaar zijn.`;
}

function rowOf({ data, task, dossiernummer, kind, school, about: of, until }: TaskRow, today: LocalDate): IContainer {
  const { words: title, verb } = TASKS[task];
  const whole = of === 'swv' ? 'Het samenwerkingsverband' : (of ?? school ?? 'Commissie van Toewijzing');
  const about = kind === null ? whole : (dossiernummer ?? 'nog zonder nummer');
  const tells = kind === null ? whole : `${about} · ${POSTED_KINDS[kind]} · ${whole}`;
  const late = until !== null && until < today;
  const limit =
    until === null
      ? ''
      : late
        ? `moest uiterlijk ${nearDay(until)}`
        : until === today
          ? 'vandaag'
          : `uiterlijk ${nearDay(until)}`;
  return menuRow(
    [
      [bold(title)],
      [run(tells)],
      ...(limit === '' ? [] : [[late ? run(limit, { color: 'Attention', weight: 'Bolder' }) : faint(limit)]]),
    ],
    execute(verb, `${title}: ${about}`, data),
  );
}
