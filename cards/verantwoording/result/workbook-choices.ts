import { columnName, formula, type Sheet, text } from '../../parts/sheet.ts';
import type { WorkbookView } from './workbook-view.ts';

/** What was chosen, by account, and under it how many chose what. */
export function choicesSheet({ rows, choices }: WorkbookView): Sheet {
  const last = rows.length + 1;
  const answers = [...new Set(choices.flatMap(({ options }) => options))];
  return {
    name: 'Keuzes',
    widths: [44, ...choices.map(() => 34)],
    header: ['Naam', ...choices.map(({ label, group }) => `${group}: ${label}`)],
    rows: [
      ...rows.map((row) => [text(row.name), ...row.choices.map((chosen) => (chosen === null ? null : text(chosen)))]),
      ...(rows.length === 0
        ? []
        : answers.map((answer, index) => [
            text(answer, true),
            ...choices.map(({ options }, at) => {
              const column = columnName(at + 1);
              const count = rows.filter((row) => row.choices[at] === answer).length;
              // not COUNTIF: that reads ">", "*" and "?" in an answer as a search
              const counts = `SUMPRODUCT(--EXACT(${column}$2:${column}$${last},$A${last + 1 + index}))`;
              return options.includes(answer) ? formula(counts, count, 'aantal', true) : null;
            }),
          ])),
    ],
  };
}
