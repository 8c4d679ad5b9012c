import type { SourceView } from '../../../cards/parts/source-lines.ts';
import { accountInputs, WHY_ABOUT, type WhyAbout } from '../../../cards/verantwoording/verbs.ts';
import { type WhyValue, whyCard } from '../../../cards/verantwoording/why-card.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import { at, type Dated } from '../../swv/dated.ts';
import { sourceOf } from '../../swv/source-of.ts';
import type { Scene } from '../data/read-scene.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { baseView } from '../posts/view-account.ts';
import { spanOfCampagne } from '../rules/ronde.ts';
import { type Desk, folded, inputOf, look, looking } from './on-account.ts';

/** "Waarom?": a value of the configuration with its source and its dates. */
export const whyVerb = (house: VerantwoordingHouse): HandleVerb =>
  looking(house, async (desk) => {
    const about = WHY_ABOUT.find((one) => one === inputOf(desk, accountInputs.about));
    const rule = about && ruleOf(desk, about);
    return about && rule ? whyCard({ ...baseView(desk.of, look(desk)), about, ...rule }) : folded(desk);
  });

type Rule = SourceView<WhyValue>;

function ruleOf(desk: Desk, about: WhyAbout): Rule | null {
  const { record, scene } = desk.of;
  const raw = scene.section.formats.find(({ id }) => id === scene.format.id);
  if (raw === undefined) return null;
  switch (about) {
    case 'termijn':
      return rule(scene, raw.perioden, (perioden) => ({
        kind: 'termijn',
        default: spanOfCampagne(scene.campagne, { perioden })?.deadline ?? null,
        own: record.deadline,
      }));
    case 'tekenen':
      return rule(scene, raw.tekent, (role) => ({ kind: 'rol', role }));
    case 'beoordelen':
      return rule(scene, raw.beoordeelt, (role) => ({ kind: 'rol', role }));
    case 'drempel': {
      const held = at(raw.regels, scene.campagne.first).value;
      if (!held.some(({ soort }) => soort === 'besteding')) return null;
      return rule(scene, raw.regels, (regels): WhyValue | null => {
        const spending = regels.find((one) => one.soort === 'besteding');
        return spending ? { kind: 'drempel', procent: spending.procent, bedrag: spending.bedrag } : null;
      });
    }
    case 'onderdeel': {
      const part = raw.onderdelen.find(({ id }) => id === inputOf(desk, accountInputs.part));
      return part ? rule(scene, part.inhoud, ({ titel, vult }) => ({ kind: 'onderdeel', titel, vult })) : null;
    }
  }
}

/** The value that this round follows; whether it was confirmed is said as of today (USERS T6). */
function rule<T>({ campagne, today }: Scene, values: Dated<T>, say: (value: T) => WhyValue | null): Rule | null {
  const { value, tegenspraak, ...source } = sourceOf(values, say, { day: campagne.first, today });
  if (value === null) return null;
  const others = tegenspraak.flatMap((other) => (other.value === null ? [] : [{ ...other, value: other.value }]));
  return { ...source, value, tegenspraak: others };
}
