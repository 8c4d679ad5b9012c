import { configurationInputs } from '../../../../cards/beheer/configuration/verbs.ts';
import type { CardAction } from '../../../core/inbound.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { Turn } from '../../../core/turn.ts';
import { placeText } from '../../../swv/place.ts';
import type { Section } from '../../../swv/section.ts';
import type { StoredVersion } from '../../../swv/stored-version.ts';
import { listRules } from '../../rules/configuration/list-rules.ts';
import type { Part } from '../../rules/configuration/pasted-version.ts';

/** The part that a click names; null when this app knows no such section, or the section has no such value. */
export function partOf(
  { inbound, now }: Turn<CardAction>,
  sections: readonly Section[],
  newest: Pick<StoredVersion, 'raw'>,
): Part | null {
  const section = sections.find(({ name }) => name === inbound.data.id)?.name;
  if (section === undefined) return null;
  const wanted = inbound.inputs[configurationInputs.place] ?? '';
  if (wanted === '') return { section, place: [] };
  const stored = newest.raw[section];
  const rules = stored === undefined ? [] : listRules(stored, dayOf(now));
  const place = rules.find((rule) => placeText(rule.place) === wanted)?.place;
  return place === undefined ? null : { section, place };
}
