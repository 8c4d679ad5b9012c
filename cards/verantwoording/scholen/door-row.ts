import type { IContainer } from '@microsoft/teams.cards';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { bold, faint } from '../../parts/text.ts';
import type { ConfigText, SubjectId } from '../../words/brands.ts';
import { ownSchoolsInputs, ownSchoolsVerbs } from './verbs.ts';

/** Where somebody fills in the money of all their schools in one round. */
export interface OwnSchoolsDoor {
  /** Of the campaign. */
  readonly data: CardData;
  /** The account on whose card it stands; null: a list. */
  readonly from: SubjectId | null;
  readonly format: ConfigText;
  readonly period: ConfigText;
}

const TITLE = 'Vul al je scholen in één keer in';

export const ownSchoolsRow = ({ data, from, format, period }: OwnSchoolsDoor): IContainer =>
  menuRow(
    [[bold(TITLE)], [faint(`Plak één tabel met de bedragen · ${format} · ${period}`)]],
    execute(ownSchoolsVerbs.ask, TITLE, data, from === null ? {} : { constants: { [ownSchoolsInputs.from]: from } }),
  );
