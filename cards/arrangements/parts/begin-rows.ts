import type { IContainer } from '@microsoft/teams.cards';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { bold, faint } from '../../parts/text.ts';
import type { ConfigText, SchoolId, SchoolName, SubjectId } from '../../words/brands.ts';
import type { FormKind } from '../form/forms.ts';
import { inputIds, verbs } from '../verbs.ts';

/** What a zorgcoördinator may ask for, for which of their schools. */
export interface RequestChoice {
  readonly kind: FormKind;
  /** As the SWV calls it. A menu names it; the card of a request says "arrangement". */
  readonly kindName: ConfigText;
  readonly school: SchoolId;
  readonly schoolName: SchoolName;
  /** The last request of this kind that the school submitted: of it may be begun again. Its number stays away from the kind. */
  readonly earlier?: { readonly id: SubjectId } | null;
}

export type Lines = Parameters<typeof menuRow>[0];

/** What each kind is for, beside the name that the SWV gives it. */
const ABOUT: Readonly<Record<FormKind, string>> = {
  'maatwerk-individueel': 'Tijdelijke hulp voor één leerling.',
  'maatwerk-groep': 'Tijdelijke hulp voor een groep leerlingen.',
  outreachend: 'Een trajectbegeleider kijkt mee bij jou op school.',
  btv: 'Een observatieplek buiten de klas, een paar dagen per week.',
  'tlv-vso': 'Toegang tot een school voor speciaal onderwijs.',
  'tlv-pro': 'Toegang tot het praktijkonderwijs.',
  'advies-cvt': 'Alleen een vraag; er wordt niets besloten.',
};

export const kindLines = ({ kind, kindName }: RequestChoice): Lines => [[bold(kindName)], [faint(ABOUT[kind])]];

/** A row that begins a request of this kind at this school. */
export const beginRow = (
  data: CardData,
  { kind, kindName, school, schoolName }: RequestChoice,
  lines: Lines,
): IContainer =>
  menuRow(
    lines,
    execute(verbs.begin, `Begin voor ${schoolName}: ${kindName}`, data, {
      constants: { [inputIds.kind]: kind, [inputIds.school]: school },
    }),
  );

/** "Zelfde als vorige keer": the last one of this kind; what is taken over stands on the form. Nothing without an earlier one. */
export function sameRow(
  data: CardData,
  { kind, kindName, school, schoolName, earlier }: RequestChoice,
  lines: Lines,
): readonly IContainer[] {
  if (!earlier) return [];
  const title = `Zelfde als vorige keer voor ${schoolName}: ${kindName}`;
  const constants = { [inputIds.kind]: kind, [inputIds.school]: school, [inputIds.earlier]: earlier.id };
  return [menuRow(lines, execute(verbs.begin, title, data, { constants }))];
}
