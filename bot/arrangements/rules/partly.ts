import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { inputIds } from '../../../cards/arrangements/verbs.ts';
import type { Amount, Cents, LocalDate } from '../../../cards/words/brands.ts';
import { later } from '../../core/local-day.ts';
import { ok, type Refusal, type Result, refuse } from '../../core/result.ts';
import { type Asked, whatIsAsked } from './answers.ts';
import type { Arrangement } from './arrangement.ts';
import { grantedSince } from './granted-since.ts';
import type { World } from './world.ts';

/** What is granted in the place of what was asked; null is as asked. */
export interface Partly {
  readonly weken: Amount | null;
  readonly bedrag: Cents | null;
  readonly schooljaren: Amount | null;
  /** A key of the configuration. */
  readonly categorie: string | null;
}

export const WHOLLY: Partly = { weken: null, bedrag: null, schooljaren: null, categorie: null };

/**
 * What a decision grants: as asked, or less of it. More than was asked is never granted, nor what the kind does not ask.
 * The categories of funding rise in the order of the configuration; which of them are less stands in {@link partOf}.
 */
export function lessOf(asked: Asked, partly: Partly): Result<Asked, RefusalCode> {
  const { weken, bedrag, schooljaren, categorie } = partly;
  const wrong =
    tooMuch(inputIds.weken, weken, asked.weken) ??
    tooMuch(inputIds.bedrag, bedrag, asked.bedrag) ??
    tooMuch('schooljaren', schooljaren, asked.tlv?.schooljaren ?? null) ??
    (categorie !== null && asked.tlv?.categorie == null ? no('geen-keuze', 'categorie') : null);
  if (wrong) return { ok: false, refusal: wrong };
  return ok({
    ...asked,
    weken: weken ?? asked.weken,
    bedrag: bedrag ?? asked.bedrag,
    tlv: asked.tlv && {
      ...asked.tlv,
      schooljaren: schooljaren ?? asked.tlv.schooljaren,
      categorie: categorie ?? asked.tlv.categorie,
    },
  });
}

/**
 * What a decision of today grants of this request. So few weeks that it would be over before it begins, or before the day
 * on which it began, are nothing and not a part.
 */
export function partOf(
  record: Arrangement,
  partly: Partly,
  today: LocalDate,
  { lastDay, rules }: Pick<World, 'lastDay' | 'rules'>,
): Result<Asked, RefusalCode> {
  const asked = whatIsAsked(record);
  const granted = lessOf(asked, partly);
  if (!granted.ok) return granted;
  if (isHigher(rules.tlv?.categorieen ?? [], partly.categorie, asked.tlv?.categorie ?? null))
    return refuse('deels-niet-minder', { field: 'categorie' });
  const { start, weken } = granted.value;
  if (start === null || weken === null || weken === asked.weken) return granted;
  const begins = record.followUp?.started?.on ?? later(start, grantedSince(record) ?? today);
  return lastDay(start, weken) < begins ? refuse('deels-te-kort', { field: inputIds.weken }) : granted;
}

const isHigher = (rising: readonly string[], given: string | null, asked: string | null): boolean =>
  given !== null && asked !== null && rising.indexOf(given) > rising.indexOf(asked);

/** Whether it is something else than was asked: what was typed may come to the same. */
export const differs = (one: Asked, other: Asked): boolean =>
  one.weken !== other.weken ||
  one.bedrag !== other.bedrag ||
  one.tlv?.schooljaren !== other.tlv?.schooljaren ||
  one.tlv?.categorie !== other.tlv?.categorie;

function tooMuch(field: string, given: number | null, asked: number | null): Refusal<RefusalCode> | null {
  if (given === null) return null;
  if (asked === null) return no('geen-keuze', field);
  if (given === asked) return null; // also nothing, where nothing was asked
  return given > asked || given <= 0 ? no('deels-niet-minder', field) : null;
}

const no = (code: RefusalCode, field: string): Refusal<RefusalCode> => refuse(code, { field }).refusal;
