import { theRequest } from '../support/ledger.ts';
import type { RequestWorld } from '../support/request-world.ts';
import { askDecision, toDecision } from '../support/route.ts';

export const LEARNED = 'De mentor begint elke dag met dezelfde drie stappen.';
export const SAID = 'Ik weet nu bij wie ik terechtkan als het spannend wordt.';

/** Granted on 23 November: ten school weeks from 11 January. */
export async function granted(world: RequestWorld): Promise<void> {
  await toDecision(world);
  const question = await askDecision(world, 'volmachthouder', 'Toekennen');
  await world.press(question, 'Ja, dit is mijn besluit');
}

/** The school says that it began, without being asked. */
export async function begun(world: RequestWorld): Promise<void> {
  const data = { v: 1 as const, swv: world.swv, ...buttonData(await theRequest(world)) };
  await world.send('zoco', { verb: 'aanvraag.begonnen', data, inputs: { dag: '2027-01-11' }, messageId: null });
}

export const buttonData = ({ id, revision }: Awaited<ReturnType<typeof theRequest>>) => ({ id, revision });
