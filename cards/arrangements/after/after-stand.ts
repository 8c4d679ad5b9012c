import type { CardElement, IExecuteAction } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import type { LocalDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { viewInputIds } from '../view-verbs.ts';
import { type Extension, extensionFacts } from './extension.ts';
import { type AfterForm, afterVerbs } from './verbs.ts';

/** How it goes on after a decision, as anybody on the case may know it: days and no reasons. */
export interface AfterStand {
  readonly sent: LocalDate | null;
  readonly started: LocalDate | null;
  /** The last time the school said that it had not begun. */
  readonly notStarted: LocalDate | null;
  /** Whether the first day of what was granted is still to come. */
  readonly toCome: boolean;
  readonly endsOn: LocalDate | null;
  readonly stopped: { readonly how: 'niet-begonnen' | 'eerder'; readonly on: LocalDate } | null;
  readonly evaluated: { readonly halfweg: LocalDate | null; readonly eind: LocalDate | null };
  /** Null also while it has no number. */
  readonly extension: Extension | null;
  /** What this reader may do now; the rules decide, the card only shows. */
  readonly may: {
    readonly start: boolean;
    readonly stop: boolean;
    readonly evaluate: boolean;
    readonly extend: boolean;
  };
}

/** The days, oldest first. */
export const afterFacts = (stand: AfterStand): readonly CardElement[] => [
  ...day('Verzonden op', stand.sent),
  ...day('Begonnen op', stand.started),
  ...(stand.started === null && stand.stopped === null ? day('Nog niet begonnen, gehoord op', stand.notStarted) : []),
  ...day('Halverwege geëvalueerd op', stand.evaluated.halfweg),
  ...day('Geëvalueerd op', stand.evaluated.eind),
  ...ending(stand),
  ...extensionFacts(stand.extension),
];

const day = (name: string, on: LocalDate | null): readonly CardElement[] =>
  on === null ? [] : [fact(name, fullDay(on))];

function ending({ stopped, endsOn }: AfterStand): readonly CardElement[] {
  if (stopped?.how === 'niet-begonnen') return day('Ging niet door, gezegd op', stopped.on);
  return stopped === null ? day('Laatste dag', endsOn) : day('Stopt eerder, laatste dag', stopped.on);
}

/** Opens one of the forms that come after a decision. */
export const openAfter = (
  data: CardData,
  title: string,
  form: AfterForm,
  options: { readonly look?: 'main'; readonly constants?: Readonly<Record<string, string>> } = {},
): IExecuteAction =>
  execute(afterVerbs.openAfter, title, data, {
    ...(options.look && { look: options.look }),
    constants: { ...options.constants, [viewInputIds.form]: form },
  });

export const extendButton = (data: CardData, look?: 'main'): IExecuteAction =>
  execute(afterVerbs.extend, 'Vraag verlenging aan', data, look ? { look } : {});

/** What somebody can do about it themselves, without being asked. */
export function afterButtons({ may, toCome }: AfterStand, data: CardData): readonly CardElement[] {
  const actions = [
    ...(may.evaluate ? [openAfter(data, 'Vul de evaluatie in', 'evaluatie', { look: 'main' })] : []),
    ...(may.start ? [begun(data, toCome), openAfter(data, 'Het gaat niet door', 'gaat-niet-door')] : []),
    ...(may.extend ? [extendButton(data)] : []),
    ...(may.stop ? [openAfter(data, 'Stopt eerder', 'stopt-eerder')] : []),
  ];
  return actions.length === 0 ? [] : [buttons(...actions)];
}

/** Before its first day that it began is said aside: it may begin early, and most often it has yet to. */
const begun = (data: CardData, toCome: boolean): IExecuteAction =>
  toCome
    ? openAfter(data, 'Het is al begonnen', 'begonnen')
    : openAfter(data, 'Het is begonnen', 'begonnen', { look: 'main' });
