import { describe, expect, it } from 'vitest';
import { allSteps, FORMS, type FormKind, fieldOf, stepOf } from '../../../cards/arrangements/form/forms.ts';

const KINDS = Object.keys(FORMS) as FormKind[];

describe.each(KINDS)('the words of the form of %s', (kind) => {
  it('never call a step as one of its own questions: it would stand there, and be read aloud, twice', () => {
    for (const number of allSteps(kind)) {
      const { title, fields } = stepOf(kind, number);
      expect(fields.map((id) => fieldOf(kind, id).label)).not.toContain(title);
    }
  });

  it('send back only to the step that asks for the weeks', () => {
    const said = allSteps(kind).flatMap((number) => stepOf(kind, number).fields.map((id) => fieldOf(kind, id)));
    for (const { errorMessage } of said) {
      const [, step] = /in stap (\d) minder weken/.exec(errorMessage) ?? [];
      if (step !== undefined) expect(FORMS[kind].steps[Number(step) - 1]?.fields).toContain('weken');
    }
  });
});
