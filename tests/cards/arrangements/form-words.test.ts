import { describe, expect, it } from 'vitest';
import {
  allSteps,
  FORMS,
  type FormKey,
  type FormKind,
  fieldOf,
  stepOf,
} from '../../../cards/arrangements/form/forms.ts';

const KINDS = Object.keys(FORMS) as FormKind[];
const WHERE: readonly (readonly [string, FormKey['answers']])[] = [
  ['here', {}],
  ['in another system', { extern: true }],
];

describe.each(KINDS.flatMap((kind) => WHERE.map(([where, answers]) => [kind, where, { kind, answers }] as const)))(
  'the words of the form of %s, its dossier %s',
  (_kind, _where, of) => {
    it('never call a step as one of its own questions: it would stand there, and be read aloud, twice', () => {
      for (const number of allSteps(of)) {
        const { title, fields } = stepOf(of, number);
        expect(fields.map((id) => fieldOf(of, id).label)).not.toContain(title);
      }
    });
  },
);

describe('the words of the form of a place in the BTV', () => {
  it('send back to the step that asks for the weeks', () => {
    const of: FormKey = { kind: 'btv', answers: {} };
    const said = allSteps(of).flatMap((number) => stepOf(of, number).fields.map((id) => fieldOf(of, id).errorMessage));
    const back = said.flatMap((one) => /in stap (\d) minder weken/.exec(one)?.[1] ?? []);
    expect(back).toHaveLength(1);
    const step = allSteps(of).find((number) => String(number) === back[0]);
    expect(step && stepOf(of, step).fields).toContain('weken');
  });
});
