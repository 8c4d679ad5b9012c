import * as z from 'zod';
import { CHANNEL_INPUTS } from '../../../../cards/beheer/channels/verbs.ts';
import { AUDIENCES } from '../../../../cards/words/audience.ts';
import { schoolId } from '../../../../cards/words/brands.ts';
import type { CardAction } from '../../../core/inbound.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { ChannelOf } from '../../../people/reach.ts';

const school = z
  .string()
  .regex(/^school:[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/)
  .transform((text): ChannelOf => ({ kind: 'school', id: schoolId(text.slice('school:'.length)) }));
const swv = z
  .templateLiteral(['swv:', z.enum(AUDIENCES)])
  .transform((text) => text.slice('swv:'.length))
  .pipe(z.enum(AUDIENCES))
  .transform((audience): ChannelOf => ({ kind: 'swv', audience }));
const purpose = z.union([school, swv]);

/** What was chosen, and the purpose that the card showed ('' for none). */
export interface ReadPurpose {
  readonly wanted: ChannelOf;
  readonly was: string;
}

/** Reads the choice of a purpose. It is a constant of the row, so an unknown one was forged or is of an older card. */
export function readPurpose(inputs: CardAction['inputs']): Result<ReadPurpose, 'geen-keuze'> {
  const read = purpose.safeParse(inputs[CHANNEL_INPUTS.purpose]);
  return read.success ? ok({ wanted: read.data, was: readWas(inputs) }) : refuse('geen-keuze');
}

/** The purpose that the card showed; '' when it showed none. */
export const readWas = (inputs: CardAction['inputs']): string => inputs[CHANNEL_INPUTS.was] ?? '';
