import type { CardElement } from '@microsoft/teams.cards';
import { fact } from '../../parts/facts.ts';
import { messageBox } from '../../parts/message-box.ts';
import { subheading } from '../../parts/text.ts';
import type { ConfigText, Dossiernummer, LocalDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { type CaseState, stateWords } from '../words.ts';

/** What was asked before for the same pupil, by this school. */
export interface PupilHistory {
  /** The newest first. */
  readonly earlier: readonly {
    readonly dossiernummer: Dossiernummer;
    readonly kindName: ConfigText;
    readonly state: CaseState;
    /** Whether less was granted than was asked. */
    readonly deels?: boolean;
    /** Since when it is in that state. */
    readonly since: LocalDate;
  }[];
  /** A BTV-plaatsing of not long ago; null when there is none. */
  readonly secondBtv: { readonly dossiernummer: Dossiernummer; readonly months: number } | null;
}

export const NO_HISTORY: PupilHistory = { earlier: [], secondBtv: null };

/** Nothing where nothing was asked before. */
export function pupilHistory({ earlier, secondBtv }: PupilHistory): readonly CardElement[] {
  if (earlier.length === 0) return [];
  return [
    subheading('Eerder voor deze leerling'),
    ...earlier.map(({ dossiernummer, kindName, state, deels, since }) =>
      fact(dossiernummer, `${kindName}: ${stateWords(state, deels)}, sinds ${fullDay(since)}`),
    ),
    ...(secondBtv === null ? [] : [messageBox(again(secondBtv))]),
  ];
}

const again = ({ dossiernummer, months }: NonNullable<PupilHistory['secondBtv']>): string =>
  `Dit is een tweede BTV-plaatsing binnen ${months} maanden; de eerste was ${dossiernummer}.`;
