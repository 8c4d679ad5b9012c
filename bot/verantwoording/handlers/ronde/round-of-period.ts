import { campaignInputs } from '../../../../cards/verantwoording/ronde/inputs.ts';
import type { Tx } from '../../../store/store.ts';
import { listCampagnes } from '../../data/campagnes.ts';
import type { Campagne } from '../../rules/verantwoording.ts';

/** The round that a format has of a period already, when somebody else was first. */
export async function roundOfPeriod(tx: Tx, inputs: Readonly<Record<string, string>>): Promise<Campagne | null> {
  const all = await listCampagnes(tx);
  const isIt = ({ format, period }: Campagne) =>
    format === inputs[campaignInputs.format] && period === inputs[campaignInputs.period];
  return all.find(isIt) ?? null;
}
