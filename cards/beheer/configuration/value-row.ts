import type { IContainer } from '@microsoft/teams.cards';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { bold, faint, run } from '../../parts/text.ts';
import { type LocalDate, subjectId } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import type { Certainty, ValueRow } from './configuration-view.ts';
import { configurationInputs, configurationVerbs } from './verbs.ts';

const SHORT = 120;

const short = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT).toWellFormed()}…` : text);

/** How sure a value is, in words. */
export function certaintyWords(certainty: Certainty, checkedOn: LocalDate | null): string {
  const checked = checkedOn === null ? '' : `gecontroleerd op ${fullDay(checkedOn)}`;
  switch (certainty) {
    case 'in-te-vullen':
      return 'In te vullen: wat hiervan afhangt, kan nog niemand aanvragen';
    case 'open':
      return checked === '' ? 'Open, te controleren' : `Open, te controleren; ${checked}`;
    case 'oud':
      return checked === '' ? 'Nog niet bevestigd voor nu' : `Nog niet bevestigd voor nu; ${checked}`;
    case 'zeker':
      return checked === '' ? 'Geldt nu' : `Geldt nu, ${checked}`;
  }
}

/** A row that opens one value. */
export const valueRow = (data: CardData, row: ValueRow): IContainer =>
  menuRow(
    [
      [bold(row.label)],
      [run(short(row.value))],
      [
        row.certainty === 'in-te-vullen'
          ? run(certaintyWords(row.certainty, row.gecontroleerdOp), { color: 'Attention' })
          : faint(certaintyWords(row.certainty, row.gecontroleerdOp)),
      ],
    ],
    execute(
      configurationVerbs.value,
      `Open ${row.label}`,
      { ...data, id: subjectId(row.section) },
      { constants: { [configurationInputs.place]: row.place } },
    ),
  );
