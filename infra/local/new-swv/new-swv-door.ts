import type { ServerResponse } from 'node:http';
import * as z from 'zod';
import { dayOf } from '../../../bot/core/local-day.ts';
import type { Clock, Ids } from '../../../bot/core/ports.ts';
import { makeSwv } from '../../../bot/make-swv.ts';
import { LOCAL_APP_ID } from '../../../bot/open-house.ts';
import { setCatalogueApp } from '../../../bot/people/catalogue-apps.ts';
import type { Store } from '../../../bot/store/store.ts';
import type { Configuration } from '../../../bot/swv/configuration.ts';
import { tenantId } from '../../../bot/teams/activity-schema.ts';
import { type SwvId, staffName, swvId } from '../../../cards/words/brands.ts';
import { catalogueNumber } from '../graph/catalogue.ts';
import type { KeyFiles } from '../key-files.ts';
import type { Door } from '../listen.ts';
import { makeKeyFile } from '../make-key-file.ts';
import { sendJson } from '../teams/http.ts';
import type { Teams } from '../teams/teams.ts';
import { type NewSwvAsk, newSwvAsk } from '../werkbank/new-swv-wire.ts';
import { TEXTS } from '../werkbank/texts.ts';
import { newSwvPack } from './new-swv-pack.ts';
import type { Newcomers } from './newcomers.ts';
import { personaKey, tenantOf } from './persona-of.ts';

interface DoorHouse {
  readonly store: Store;
  readonly keys: KeyFiles;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly teams: Pick<Teams, 'install' | 'installation'>;
  readonly newcomers: Newcomers;
  /** The SWV of the demonstration: its name is taken. */
  readonly demo: SwvId;
  /** The demonstration's configuration; read at the first ask. */
  readonly pack: () => Promise<Configuration>;
}

type Errors = Partial<Record<keyof NewSwvAsk, string>>;

const line = (most: number) => z.string().trim().min(1).max(most);
const fields = {
  name: line(60).regex(/\p{L}/u),
  beheerder: line(100),
  email: z.email().transform((text) => text.toLowerCase()),
};
const WRONG = { name: TEXTS.newSwv.nameWrong, beheerder: TEXTS.newSwv.beheerderWrong, email: TEXTS.newSwv.emailWrong };
const wanted = z.object(fields);

/**
 * `POST /local/new-swv`: an empty SWV with its first beheerder, in a tenant of its own, and the bot installed for that
 * person. Only the local host has it. The same ask again gives the same SWV.
 */
export function createNewSwvDoor(house: DoorHouse): Door {
  return async (request, response, body) => {
    if (`${request.method} ${URL.parse(request.url ?? '', 'http://127.0.0.1')?.pathname}` !== 'POST /local/new-swv')
      return false;
    const asked = newSwvAsk.safeParse(parse(body));
    if (!asked.success) return refuse(response, 400, WRONG);
    const read = wanted.safeParse(asked.data);
    if (!read.success) return refuse(response, 400, errorsOf(read.error));
    const { name, beheerder, email } = read.data;
    const id = idOf(name);
    const made = id === house.demo ? null : await make(house, id, { name, beheerder, email });
    if (made === null) return refuse(response, 409, { name: TEXTS.newSwv.nameTaken });
    sendJson(response, 200, { persona: made });
    return true;
  };
}

/** The key of the beheerder's persona; null when the SWV has another beheerder. */
async function make(house: DoorHouse, id: SwvId, { name, beheerder, email }: NewSwvAsk): Promise<string | null> {
  const now = house.clock.now();
  const configuration = newSwvPack(await house.pack(), id, name, dayOf(now));
  const account = { tenantId: tenantId.parse(tenantOf(id)), email, name: staffName(beheerder) };
  const makeKey = (swv: SwvId) => makeKeyFile(house.keys, swv);
  const made = await makeSwv(
    { ...house, makeKey, appId: LOCAL_APP_ID, now, verb: 'werkbank.nieuw-swv' },
    { id, name, configuration, beheerder: account },
  );
  if (!made.ok) return null;
  // Its administrator did all that installing through Graph needs; once, for the beheerder may take the number away.
  if (made.value.tenant) {
    await house.store.write(id, (tx) => setCatalogueApp(tx, account.tenantId, catalogueNumber(account.tenantId)));
  }
  await house.newcomers.welcome();
  const persona = personaKey({ tenantId: account.tenantId, upn: email });
  if (!house.teams.installation(persona).installed) await house.teams.install(persona);
  return persona;
}

/** `SWV De Wadden` → `swv-de-wadden`. */
function idOf(name: string): SwvId {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return swvId(plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'swv');
}

function errorsOf(error: z.ZodError): Errors {
  const wrong = new Set(error.issues.map(({ path }) => path[0]));
  const errors: Errors = {};
  for (const field of ['name', 'beheerder', 'email'] as const) if (wrong.has(field)) errors[field] = WRONG[field];
  return errors;
}

function refuse(response: ServerResponse, status: number, errors: Errors): true {
  sendJson(response, status, { errors });
  return true;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
