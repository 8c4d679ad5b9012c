import { exampleRoundCard } from '../../../../cards/verantwoording/ronde/example-card.ts';
import { configText } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import { pageOf } from '../../../core/page-of.ts';
import { namesOf } from '../../data/deelnemers.ts';
import { rondeRows } from '../../data/ronde-rows.ts';
import { isReceived, spendingOf } from '../../rules/format.ts';
import type { Round } from './a-round.ts';
import type { Look } from './looking.ts';

const NOBODY = configText('Een school');
const PARTS = 3;

/** What the first of them will see. */
export async function drawExample({ tx, asked }: Look, { scene, data, label }: Round): Promise<PostedCard> {
  const { format, campagne, section, today } = scene;
  const spending = spendingOf(format);
  const [first] = await rondeRows(tx, campagne.id);
  const name = first ? (await namesOf(tx, section, today, [first.deelnemer]))(first.deelnemer) : NOBODY;
  const { rows, ...paged } = pageOf(format.onderdelen, asked.page, PARTS);
  return exampleRoundCard({
    data,
    label,
    who: format.wie,
    name,
    deadline: campagne.deadline,
    signs: format.tekent,
    parts: rows.map(({ titel, vult, velden }) => ({
      title: titel,
      fills: vult,
      fields: velden.map((field) => ({
        label: field.label,
        required: field.verplicht,
        known: isReceived(field) || (field.soort === 'indicator' && field.herkomst !== undefined),
        ifLeft: field.id === spending?.toelichting || field.id === spending?.bestemming,
      })),
    })),
    ...paged,
  });
}
