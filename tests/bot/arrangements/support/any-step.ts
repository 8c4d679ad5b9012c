import { firstEmptyStep, type Given, type StepInput } from '../../../../bot/arrangements/rules/answers.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import type { RequestKind } from '../../../../bot/arrangements/rules/kind-rules.ts';
import type { SchoolDay } from '../../../../cards/arrangements/form/answers.ts';
import { allSteps, stepOf as formStep, type StepNumber } from '../../../../cards/arrangements/form/forms.ts';
import { cents, localDate } from '../../../../cards/words/brands.ts';
import { GIVEN } from './kinds.ts';
import { secret } from './play.ts';
import { at, type Dice } from './random-clicks.ts';

type Rolled = Pick<Dice, 'pick' | 'other' | 'coin'>;

const EXTERN = { extern: true } as const;

/** Asked of an extension and a move only. */
const LAST = { geenTerugkeer: secret('Terug kan nu nog niet, want een klas is te groot.') };

/** A good answer to a step of the form of a SWV whose dossiers are in another system. */
function elsewhere(soort: RequestKind, step: StepNumber): Given {
  const all: Given = Object.assign({ externNummer: 'TD-2026/0417' }, ...GIVEN[soort]);
  const asked: readonly string[] = formStep({ kind: soort, answers: EXTERN }, step).fields;
  return Object.fromEntries(Object.entries(all).filter(([id]) => asked.includes(id)));
}

/** A step of the kind, often the next; answered well for the most part: a start, an amount, days or a subject that differ. */
export function stepOf({ pick, other, coin }: Rolled, soort: RequestKind, record: Arrangement | null): StepInput {
  const empty = coin && record ? firstEmptyStep(record) : null;
  const form = { kind: soort, answers: record?.answers.extern ? EXTERN : {} };
  const step = empty ?? at(allSteps(form), pick + other); // not by `pick` alone, which chose the click
  const here: Given = GIVEN[soort][step - 1] ?? (soort === 'tlv-vso' ? LAST : {});
  const inputs = record?.answers.extern ? elsewhere(soort, step) : here;
  const starts = ['2026-12-01', '2027-01-11', '2027-03-01'].map(localDate);
  const amounts = [180_000, 400_000, 900_000].map(cents);
  const weeks: readonly (readonly SchoolDay[])[] = [[1], [1, 2, 4], [1, 2, 3, 4]];
  return {
    step,
    inputs: {
      ...inputs,
      ...(inputs.start && { start: at(starts, other) }),
      ...(inputs.bedrag !== undefined && { bedrag: at(amounts, other) }),
      ...(inputs.aanvraagsoort && {
        aanvraagsoort: at(['eerste', 'eerste', 'verlenging', 'overplaatsing'] as const, other),
      }),
      ...(inputs.ingang && { ingang: at(['direct', localDate('2027-08-01')] as const, other) }),
      ...(inputs.iq && { iq: secret(at(['55-80', 'boven-80'], other)) }),
      ...(inputs.btvDagen && { btvDagen: at(weeks, other) }),
      ...(inputs.over && { over: at(['leerling', 'groep'] as const, other) }),
    },
  };
}
