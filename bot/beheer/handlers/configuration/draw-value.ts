import { placeLabel } from '../../../../cards/beheer/configuration/labels.ts';
import { type ValueView, valueCard } from '../../../../cards/beheer/configuration/value-card.ts';
import { valueWords } from '../../../../cards/beheer/configuration/value-words.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import { dayOf } from '../../../core/local-day.ts';
import { placeText } from '../../../swv/place.ts';
import type { Section } from '../../../swv/section.ts';
import { newestVersion } from '../../../swv/stored-version.ts';
import { listRules, type Rule } from '../../rules/configuration/list-rules.ts';
import type { Look } from '../looking.ts';
import { dataOf, drawSection } from './draw-browse.ts';
import { partOf } from './part-of.ts';
import { clipped, nameOf } from './view-rule.ts';

/** A card has room for so many of what is beside the value. */
const BESIDE = 6;

/** One value; its section when the value is not there any more. */
export async function drawValue(look: Look, sections: readonly Section[]): Promise<PostedCard> {
  const { tx, turn, may } = look;
  const newest = await newestVersion(tx);
  const part = newest && partOf(turn, sections, newest);
  const rule = part && listRules(newest.raw[part.section], dayOf(turn.now)).find((one) => same(one.place, part.place));
  if (!newest || !part || !rule) return drawSection(look, sections, { note: 'bestaat-niet' });
  return valueCard({
    data: dataOf(look, part.section, newest.version),
    mayChange: may.mayChange,
    ...viewOf(part.section, rule),
  });
}

const same = (one: readonly string[], other: readonly string[]): boolean => placeText(one) === placeText(other);

function viewOf(section: string, rule: Rule): Omit<ValueView, 'data' | 'mayChange'> {
  const name = nameOf(rule.place);
  const said = (value: unknown, most?: number) => clipped(valueWords(name, value), most);
  const { place, value, bron, geldigVanaf, geldigTot, gecontroleerdOp, open, tegenspraak, keuze, certainty } = rule;
  return {
    place: clipped(placeText(place), 1_000),
    section: clipped(section),
    label: clipped(placeLabel(section, place)),
    value: said(value, 990),
    bron: bron === null ? null : clipped(bron),
    geldigVanaf,
    geldigTot,
    gecontroleerdOp,
    open: open === null ? null : clipped(open),
    tegenspraak: tegenspraak.slice(0, BESIDE).map((one) => ({ value: said(one.value, 300), bron: clipped(one.bron) })),
    keuze: keuze === null ? null : clipped(keuze),
    certainty,
    others: rule.others.slice(-BESIDE).map((one) => ({ ...one, value: said(one.value, 300), bron: clipped(one.bron) })),
  };
}
