import type { CardElement } from '@microsoft/teams.cards';
import type { ConfigText, LocalDate } from '../words/brands.ts';
import { fullDay } from '../words/dutch-date.ts';
import { fact } from './facts.ts';
import { bold, line, run, subheading, words } from './text.ts';

/** One value of the configuration with where it comes from and when it holds (bot/swv/dated.ts). */
export interface SourceView<Value> {
  readonly value: Value;
  readonly bron: ConfigText;
  readonly geldigVanaf: LocalDate;
  readonly geldigTot: LocalDate | null;
  readonly gecontroleerdOp: LocalDate | null;
  /** Whether it holds today and nobody marked it as open; an expired rule is shown, never as a certainty. */
  readonly bevestigd: boolean;
  readonly open: ConfigText | null;
  readonly tegenspraak: readonly { readonly value: Value; readonly bron: ConfigText }[];
  /** Why the value that counts is not the stricter one. */
  readonly keuze: ConfigText | null;
}

/** Whether it may be relied on now, and who looked. */
export function certainty({ bevestigd, gecontroleerdOp }: SourceView<unknown>): string {
  const checked =
    gecontroleerdOp === null ? 'Nog door niemand nagekeken.' : `Nagekeken op ${fullDay(gecontroleerdOp)}.`;
  return bevestigd ? `Deze regel geldt nu. ${checked}` : `Deze regel is nog niet bevestigd voor nu. ${checked}`;
}

/**
 * What "Waarom?" tells of a value: itself, its source, its dates, and what another source says.
 * @param settled why it counts where another source says something else and the configuration does not say.
 */
export function sourceLines<Value>(
  view: SourceView<Value>,
  about: string,
  inWords: (value: Value) => string,
  settled: string,
): readonly CardElement[] {
  const { tegenspraak, keuze } = view;
  return [
    line([run(`${about}: `), bold(inWords(view.value))]),
    fact('Bron', view.bron),
    fact('Geldig', validity(view)),
    words(certainty(view), view.bevestigd ? {} : { weight: 'Bolder' }),
    ...(view.open === null ? [] : [fact('Nog open', view.open)]),
    ...(tegenspraak.length === 0
      ? []
      : [
          subheading('Een andere bron zegt iets anders'),
          ...tegenspraak.map(({ value, bron }) => fact(bron, inWords(value))),
          keuze === null ? words(settled) : fact('Waarom deze telt', keuze),
        ]),
  ];
}

const validity = ({ geldigVanaf, geldigTot }: SourceView<unknown>): string =>
  geldigTot === null ? `vanaf ${fullDay(geldigVanaf)}` : `van ${fullDay(geldigVanaf)} tot en met ${fullDay(geldigTot)}`;
