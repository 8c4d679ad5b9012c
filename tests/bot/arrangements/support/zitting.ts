import { zittingen } from '../../../../bot/arrangements/tables.ts';
import { type Button, buttonsOf, inputsOf } from './card-reader.ts';
import { plant } from './plant.ts';
import { createRequestWorld, type RequestWorld, type Shown } from './request-world.ts';
import type { StaffKey } from './staff.ts';

export const MEMBERS = ['volmachthouder', 'lid', 'lid-duinroos'] as const satisfies readonly StaffKey[];
export const WHY = 'De begeleiding past bij wat deze leerling nu nodig heeft.';

/** Requests of a school for which all three members may judge. */
export async function plantAtCvt(world: RequestWorld, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await plant(world, 'cvt', 'zeeduin');
}

/** A world in which so many requests wait for the CvT. */
export async function worldAtCvt(
  database: Parameters<typeof createRequestWorld>[0],
  requests: number,
): Promise<RequestWorld> {
  const world = await createRequestWorld(database);
  await plantAtCvt(world, requests);
  return world;
}

/** One member's advice on the first request, from the message of the zitting. */
export const advise = async (world: RequestWorld, who: StaffKey, title: string, zin = ''): Promise<Shown> =>
  world.press(await world.press(await world.last(who), 'Open A-2026-0001'), title, { inputs: { zin } });

/** The form on which the secretary says who is there. */
export const askWhoIsThere = async (world: RequestWorld): Promise<Shown> =>
  world.press(await world.say('secretaris', 'zitting'), 'Open een zitting');

const idsOf = (world: RequestWorld, who: readonly StaffKey[]): string =>
  who.map((one) => world.personOf(one)).join(',');

export const ticked = (world: RequestWorld, who: readonly StaffKey[]) => ({ inputs: { aanwezig: idsOf(world, who) } });

/** Opens a zitting with these members; gives the secretary's list. */
export const openZitting = async (world: RequestWorld, who: readonly StaffKey[] = MEMBERS): Promise<Shown> =>
  world.press(await askWhoIsThere(world), 'Open de zitting', ticked(world, who));

/** The first dossier that waits for a member, from the message of the zitting. */
export const begin = async (world: RequestWorld, who: StaffKey): Promise<Shown> =>
  world.press(await world.last(who), 'Begin');

/** Closes it; gives what the secretary sees then. */
export async function closeZitting(world: RequestWorld): Promise<Shown> {
  const asked = await world.press(await world.say('secretaris', 'zitting'), 'Sluit de zitting');
  return world.press(asked, 'Ja, sluit de zitting');
}

/** One person's hands: each button, row and tick is a click; each text that is typed or changed an edit. */
export function handsOf(world: RequestWorld) {
  const counted = { clicks: 0, edits: 0 };
  return {
    counted,
    press(shown: Shown, title: string, typed: Readonly<Record<string, string>> = {}): Promise<Shown> {
      counted.clicks += 1;
      for (const [id, text] of Object.entries(typed)) {
        if (id === 'aanwezig') counted.clicks += text.split(',').length;
        else if (text !== inputsOf(shown.card)[id]) counted.edits += 1;
      }
      return world.press(shown, title, { inputs: typed });
    },
  };
}

/** The rows and buttons of a card, by title. */
export const titlesOn = ({ card }: Shown): readonly string[] => buttonsOf(card).map(({ title }: Button) => title);

/** How many messages stand in somebody's chat: each of them rang once, as a redraw does not. */
export const ringsOf = async ({ chat }: RequestWorld, who: StaffKey): Promise<number> => (await chat(who)).length;

export const zittingenOf = ({ house, swv }: RequestWorld) =>
  house.store.read(swv, (tx) => tx.db.select().from(zittingen).orderBy(zittingen.openedAt));
