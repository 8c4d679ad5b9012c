import { lockRegister } from '../../../../bot/people/register.ts';
import type { TestEngine } from '../../../support/stores.ts';
import { openBeheer, type Shown, type Who } from './beheer-world.ts';

export const HEADER = 'naam;e-mail;rol;school;brin;bestuur;schooltype;tot';
export const ZOCO = 'Zoco van het Zeeduin;zoco@zeeduin.example;zoco;Het Zeeduin;99ZD00;Stichting Vloedlijn;VO;';
export const SECRETARIS = 'Secretaris van de CvT;secretaris@swv.example;CvT-secretaris;;;;;31-7-2027';
export const FILE = [HEADER, ZOCO, SECRETARIS].join('\n');
export const BEHEERDERS = ['beheerder', 'tweede-beheerder'].map(
  (who) => `${who};${who}@vloedlijn.example;functioneel beheerder;;;;;`,
);

/** A world in which a beheerder types "importeren" and pastes. */
export async function openImport(engine: TestEngine) {
  const world = await openBeheer(engine);
  const paste = async (text: string, who: Who = 'beheerder'): Promise<Shown> => {
    const form = await world.press(await world.say(who, 'importeren'), 'Plak de inhoud');
    return world.press(form, 'Bekijk wat er verandert', { inputs: { tekst: text } });
  };
  const register = () => world.store.write(world.swv, lockRegister);
  const names = async () => (await register()).persons.map(({ name }) => String(name));
  return { ...world, paste, registerNow: register, names };
}
