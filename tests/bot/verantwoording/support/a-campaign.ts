import type { Answer } from '../../../../bot/verantwoording/rules/answers.ts';
import type { State, Verantwoording } from '../../../../bot/verantwoording/rules/verantwoording.ts';
import { cents, schoolId, subjectId } from '../../../../cards/words/brands.ts';
import { begun, emptyPart, euro, now, personOf } from './play.ts';

interface Said {
  /** In euros; null: the SWV did not put it there. */
  readonly received?: number | null;
  readonly money?: Readonly<Record<string, Answer>>;
  readonly yields?: Readonly<Record<string, Answer>>;
  readonly state?: State;
}

/** An account of a school in a campaign of tests/…/a-format.ts, handed in and accepted unless it says otherwise. */
export function anAccount(
  school: string,
  { received = 10_000, money = {}, yields = {}, state = 'akkoord' }: Said = {},
) {
  const ontvangen: Readonly<Record<string, Answer>> = received === null ? {} : { ontvangen: euro(received) };
  const account: Verantwoording = {
    ...begun,
    id: subjectId(`v-${school}`),
    deelnemer: { kind: 'school', key: school, schools: [schoolId(school)] },
    state,
    ontvangen: received === null ? null : cents(received * 100),
    onderdelen: {
      geld: { ...emptyPart, answers: { ...ontvangen, ...money } },
      opbrengst: { ...emptyPart, answers: yields },
    },
    signed: { by: personOf('directie'), at: now, revision: begun.revision },
  };
  return account;
}
