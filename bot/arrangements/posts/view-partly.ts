import type { AskedView } from '../../../cards/arrangements/dossier/asked-words.ts';
import type { PartlyTask } from '../../../cards/arrangements/dossier/partly-task.ts';
import { amount } from '../../../cards/words/brands.ts';
import type { Scene } from '../data/read-scene.ts';
import { whatIsAsked } from '../rules/answers.ts';
import type { Decision } from '../rules/course.ts';
import { grantedSince } from '../rules/granted-since.ts';
import { tlvTerm } from '../rules/tlv-term.ts';
import type { Case } from './case.ts';
import { tlvChoices, tlvView } from './tlv-words.ts';

/** All that was asked, beside a decision that grants less; null while that is only meant. */
export function wholeOf({ record, scene }: Pick<Case, 'record' | 'scene'>, decision: Decision | null): AskedView {
  const { tlv, ...asked } = whatIsAsked(record);
  const term = tlv && tlvTerm(tlv, decision?.tlv?.first ?? grantedSince(record) ?? scene.now.today);
  return { ...asked, tlv: tlvView(scene, term, 'toegekend') };
}

/** What whoever decides can choose from to grant less; null where nothing less can be chosen. */
export function partlyOf({
  record,
  scene,
}: Case): Pick<PartlyTask, 'weken' | 'bedrag' | 'schooljaren' | 'categorie'> | null {
  const asked = whatIsAsked(record);
  const choices = {
    weken: upTo(scene.rules.weken, asked.weken),
    bedrag: asked.bedrag === null || asked.bedrag <= 0 ? null : asked.bedrag,
    schooljaren: upTo(scene.rules.tlv?.schooljaren ?? [], asked.tlv?.schooljaren ?? null),
    categorie: categoriesOf(scene, asked.tlv?.categorie ?? null),
  };
  return Object.values(choices).some((one) => one !== null) ? choices : null;
}

/** Those up to what was asked, which stands last; null where that leaves no choice. */
function upTo(offered: readonly number[], asked: number | null): PartlyTask['weken'] {
  const fits = asked === null ? [] : offered.filter((one) => one <= asked).toSorted((one, other) => one - other);
  return fits.length > 1 ? fits.map(amount) : null;
}

function categoriesOf(scene: Scene, asked: string | null): PartlyTask['categorie'] {
  const rising = tlvChoices(scene)?.categorieen ?? [];
  const choices = rising.slice(0, rising.findIndex(({ id }) => id === asked) + 1);
  return asked === null || choices.length < 2 ? null : { asked, choices };
}
