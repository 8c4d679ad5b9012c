import * as z from 'zod';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { tenantInputs as ids } from '../../../../cards/beheer/tenants/verbs.ts';
import { type TeamsAppId, teamsAppId } from '../../../../cards/words/brands.ts';
import type { TenantId } from '../../../core/inbound.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { input, parseFields, readDay } from '../parse-fields.ts';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Microsoft's own tenant of everybody's private account. */
const PRIVATE = '9188040d-6c67-4c5b-b112-36a304b66dad';
const NOBODY = /^[0-]+$/;

/** In lower case, as an activity brings it. */
const plain = (text: string): string => text.toLowerCase().replace(/^\{(.*)\}$/, '$1');
const isGuid = (id: string): boolean => GUID.test(id) && !NOBODY.test(id);

function readTenant(text: string): Result<TenantId, BeheerRefusal> {
  const id = plain(text);
  if (id === '') return refuse('verplicht');
  if (!isGuid(id)) return refuse('geen-tenant');
  return id === PRIVATE ? refuse('prive-accounts') : ok(id as TenantId);
}

/** Empty: it is taken away. */
function readTeamsApp(text: string): Result<TeamsAppId | null, BeheerRefusal> {
  const id = plain(text);
  if (id === '') return ok(null);
  return isGuid(id) ? ok(teamsAppId(id)) : refuse('geen-catalogusnummer');
}

const allowing = z.object({ [ids.tenant]: input(readTenant) }).transform((read) => read[ids.tenant]);
const numbering = z.object({ [ids.app]: input(readTeamsApp) }).transform((read) => read[ids.app]);
const ending = z.object({ [ids.day]: input(readDay) }).transform((read) => read[ids.day]);

type Inputs = Readonly<Record<string, string>>;

export const parseTenant = (inputs: Inputs) => parseFields(allowing, inputs);
/** The last day on which the tenant may speak to the SWV. */
export const parseLastDay = (inputs: Inputs) => parseFields(ending, inputs);
/** Under which number Meedoen stands in the app catalogue of a tenant; null when the input was left empty. */
export const parseTeamsApp = (inputs: Inputs) => parseFields(numbering, inputs);
