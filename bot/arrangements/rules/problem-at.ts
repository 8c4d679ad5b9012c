import type { FieldId } from '../../../cards/arrangements/form/answers.ts';
import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { type Refusal, refuse } from '../../core/result.ts';

export type Problem = Refusal<RefusalCode>;

/** What is wrong with an answer, at its input. */
export const at = (field: FieldId, code: RefusalCode, facts: Problem['facts'] = {}): Problem =>
  refuse(code, { field, facts }).refusal;
