import * as z from 'zod';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { tenantInputs as ids } from '../../../../cards/beheer/tenants/verbs.ts';
import type { TenantId } from '../../../core/inbound.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { input, parseFields, readDay } from '../parse-fields.ts';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Microsoft's own tenant of everybody's private account. */
const PRIVATE = '9188040d-6c67-4c5b-b112-36a304b66dad';
const NOBODY = /^[0-]+$/;

/** In lower case, as an activity brings it. */
function readTenant(text: string): Result<TenantId, BeheerRefusal> {
  const id = text.toLowerCase().replace(/^\{(.*)\}$/, '$1');
  if (id === '') return refuse('verplicht');
  if (!GUID.test(id) || NOBODY.test(id)) return refuse('geen-tenant');
  return id === PRIVATE ? refuse('prive-accounts') : ok(id as TenantId);
}

const allowing = z.object({ [ids.tenant]: input(readTenant) }).transform((read) => read[ids.tenant]);
const ending = z.object({ [ids.day]: input(readDay) }).transform((read) => read[ids.day]);

type Inputs = Readonly<Record<string, string>>;

export const parseTenant = (inputs: Inputs) => parseFields(allowing, inputs);
/** The last day on which the tenant may speak to the SWV. */
export const parseLastDay = (inputs: Inputs) => parseFields(ending, inputs);
