import type { TlvView } from '../../../cards/arrangements/dossier/asked-words.ts';
import type { TlvChoices } from '../../../cards/arrangements/dossier/choices.ts';
import { amount, configText } from '../../../cards/words/brands.ts';
import { at } from '../../swv/dated.ts';
import type { Scene } from '../data/read-scene.ts';
import type { Outcome } from '../rules/course.ts';
import { nextSchoolYear, type TlvTerm } from '../rules/tlv-term.ts';

/** What the form of a TLV offers; undefined for any other kind. */
export function tlvChoices({ rules, soort, targets, now, day }: Scene): TlvChoices | undefined {
  const { tlv, pro } = soort;
  if (tlv === null || rules.tlv === null) return undefined;
  return {
    categorieen: tlv.categorieen === null ? [] : at(tlv.categorieen, day).value,
    scholen: targets.map(({ id, name, open }) => ({ id, label: configText(name), open })),
    ingang: ['direct', nextSchoolYear(now.today)],
    schooljaren: rules.tlv.schooljaren.map(amount),
    iq: pro === null ? [] : at(pro.iq, day).value.map(({ id, label }) => ({ id, label })),
    achterstand: pro === null ? [] : at(pro.achterstand, day).value.map(({ id, label }) => ({ id, label })),
  };
}

/** What a TLV is granted or refused as; null for any other kind. */
export function tlvView({ rules, soort, day }: Scene, term: TlvTerm | null, outcome: Outcome): TlvView | null {
  if (term === null) return null;
  const { categorie, schooljaren, first, last } = term;
  const named = soort.tlv?.categorieen && at(soort.tlv.categorieen, day).value.find(({ id }) => id === categorie);
  return {
    soort: rules.kind === 'tlv-pro' ? 'tlv-pro' : 'tlv-vso',
    categorie: categorie === null ? null : (named?.label ?? categorie),
    schooljaren,
    first,
    last: outcome === 'toegekend' ? last : null,
  };
}
