import type { CardElement } from '@microsoft/teams.cards';
import { bold, faint, line, quiet, run } from '../../parts/text.ts';
import type { Amount, Cents, ConfigText } from '../../words/brands.ts';
import { euros } from '../../words/dutch-money.ts';
import { INPUT_REFUSALS } from '../../words/input-refusals.ts';
import { refusals } from '../refusals.ts';
import type { Name } from './words.ts';

/** What may be wrong with one line of a table of amounts or goals. */
const FAULTS = {
  ...refusals,
  'bedrag-leeg': 'hier staat geen bedrag. Vul het in, of haal de regel weg.',
  'bedrag-onleesbaar': INPUT_REFUSALS['bedrag-onleesbaar'],
  'bedrag-negatief': 'een bedrag kan hier niet onder nul zijn. Haal het minteken weg.',
  'bedrag-te-groot': INPUT_REFUSALS['bedrag-te-groot'],
  'onbekende-naam': 'deze naam ken ik niet in deze ronde. Typ de naam uit het register, of het BRIN.',
  'zonder-naam': 'hier staat geen naam of BRIN. Zet die vooraan op de regel.',
  dubbel: 'deze staat er twee keer in. Laat één regel staan.',
  'twee-bedragen':
    'hier staan twee bedragen. Zet boven de tabel een regel met de namen van de kolommen, zoals school en bedrag.',
  'te-veel-kolommen':
    'hier staat meer dan er kolommen zijn. Staat er een komma in een bedrag? Zet puntkomma’s tussen de kolommen.',
  'totaal-anders': 'dit totaal klopt niet met de regels erboven.',
  'te-weinig-kolommen': 'hier staan minder bedragen dan er gevraagd worden. Zet een 0 waar niets was.',
  'onbekende-kolom':
    'deze kolom ken ik niet, of hij staat er twee keer. Gebruik de namen uit de tabel die ik gaf, of haal deze regel weg.',
  'kolom-ontbreekt': 'deze kolom ontbreekt. Zet hem erbij, of haal de regel met de namen weg.',
  'niet-jouw-school': 'het geld van deze school vul jij niet in. Haal de regel weg.',
  'ontvangen-anders':
    'het samenwerkingsverband zette hier een ander bedrag neer, en dat verander je niet in deze tabel. Klopt het niet? Zeg dat in het formulier van deze school.',
  'zonder-doel': 'hier staat geen doel. Schrijf het erbij, of haal de regel weg.',
  'onbekende-prioriteit':
    'deze prioriteit ken ik niet. Gebruik de naam of het nummer van een prioriteit van deze ronde.',
  'doel-kolommen':
    'hier staan meer kolommen dan naam, prioriteit en doel. Staat er een puntkomma in een zin? Haal die weg.',
  'doelen-leeg': 'hier staat nog niets. Zet op elke regel een naam of BRIN, een prioriteit en een doel.',
  leeg: 'hier staat nog niets. Zet op elke regel een naam of BRIN en een bedrag.',
} as const;
export type TableFault = keyof typeof FAULTS;

export interface TableError {
  readonly line: Amount;
  readonly code: TableFault;
  /** Whose line it is, or whom an unknown name looks like. */
  readonly near: Name | null;
  readonly other: Amount | null;
  /** What it should be, or by how much it is too much. */
  readonly sum: Cents | null;
  /** The column that it is about; null where there is one only. */
  readonly column?: ConfigText | null;
}

const SUM_WORDS: Partial<Record<TableFault, string>> = {
  'ontvangen-anders': 'Er staat',
  'meer-besteed': 'Het verschil is',
};

const isUnknown = (code: TableFault): boolean => code === 'onbekende-naam' || code === 'onbekende-prioriteit';

/** As many as fit beside the table itself. */
const MOST = 10;

/** By line, with what would be right. `quotes`: what stands there, where the card goes away again. */
export function tableErrors(errors: readonly TableError[], quotes: readonly string[] = []): readonly CardElement[] {
  return [
    ...errors.slice(0, MOST).map((error, at) => errorLine(error, quotes[at])),
    ...(errors.length > MOST ? [quiet(`En nog ${errors.length - MOST}. Verbeter eerst deze.`)] : []),
  ];
}

const errorLine = ({ line: at, code, near, other, sum, column = null }: TableError, quote: string | undefined) =>
  line(
    [
      bold(`Regel ${at}: `),
      ...(quote ? [faint(`“${quote}” `)] : []),
      ...(column === null ? [] : [bold(column), run(': ')]),
      run(FAULTS[code]),
      ...(other === null ? [] : [run(` De andere is regel ${other}.`)]),
      ...(sum === null ? [] : [run(` ${SUM_WORDS[code] ?? 'Samen zijn ze'} ${euros(sum)}.`)]),
      ...(near === null
        ? []
        : [run(isUnknown(code) ? ' Bedoel je ' : ' Het gaat om '), bold(near), run(isUnknown(code) ? '?' : '.')]),
    ],
    { spacing: 'Small' },
  );
