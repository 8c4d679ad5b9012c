import { sections } from '../../../../bot/sections.ts';
import { isBlock } from '../../../../bot/swv/place.ts';
import { readPack } from '../../../../bot/swv/read-pack.ts';
import { newestVersion } from '../../../../bot/swv/stored-version.ts';
import { VO_MK } from '../../../support/a-pack.ts';
import type { TestEngine } from '../../../support/stores.ts';
import { inputsOf } from '../../arrangements/support/card-reader.ts';
import { openBeheer, type Shown } from '../support/beheer-world.ts';

const pack = await readPack(VO_MK, sections);
if (!pack.ok) throw new Error('the pack has errors');
export const { raw } = pack.value;

/** The app with the pack of VO Midden-Kennemerland as version 1, imported by the first beheerder. */
export async function openConfiguration(engine: TestEngine, more: Parameters<typeof openBeheer>[1] = {}) {
  const world = await openBeheer(engine, more);
  const { store, swv, house, people } = world;
  await store.write(swv, (tx) =>
    house.configurations.importNext(tx, raw, people.beheerder, new Date('2026-11-20T09:00:00Z')),
  );
  const settings = async (who: Shown['who']) => world.press(await world.say(who, 'beheer'), 'Open Instellingen');
  return {
    ...world,
    settings,
    newest: () => store.read(swv, newestVersion),
    /** The form with the whole section of the working hours. */
    editHours: async (who: Shown['who'] = 'beheerder') => {
      const section = await world.press(await settings(who), 'Open Werktijden');
      return world.press(section, 'Pas dit onderdeel aan');
    },
  };
}

/** The text of a form as it stands. */
export const jsonOf = ({ card }: Shown): string => inputsOf(card).tekst ?? '';

/** The working hours with messages until another hour. */
export function hoursUntil(tot: string): string {
  const { werktijden } = raw;
  if (!isBlock(werktijden)) throw new Error('the pack has no werktijden');
  return JSON.stringify(werktijden).replace('{"van":"08:00","tot":"17:00"}', `{"van":"08:00","tot":"${tot}"}`);
}
