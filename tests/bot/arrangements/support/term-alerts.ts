import { textOf } from './card-reader.ts';
import type { RequestWorld } from './request-world.ts';
import { type StaffKey, staffKeys } from './staff.ts';

/** The alerts of the term of law in somebody's chat, as they read now. */
export const said = async (world: RequestWorld, who: StaffKey): Promise<readonly string[]> =>
  (await world.chat(who)).map(({ card }) => textOf(card)).filter((text) => /\d+ % van de beslistermijn/.test(text));

/** Who has which of the alerts in their chat now. */
export async function heard(world: RequestWorld): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, string[]> = {};
  for (const who of staffKeys) {
    for (const text of await said(world, who)) {
      const part = /(\d+) %/.exec(text)?.[1] ?? '';
      found[part] = [...(found[part] ?? []), who];
    }
  }
  return found;
}
