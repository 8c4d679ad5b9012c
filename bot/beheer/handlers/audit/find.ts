import { READING } from '../../../../cards/beheer/audit/verb-words.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { PersonId } from '../../../../cards/words/brands.ts';
import type { CardAction } from '../../../core/inbound.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { Turn } from '../../../core/turn.ts';
import type { Dossiers } from '../../../delivery/dossiers.ts';
import type { ChangeTx } from '../../../delivery/feature.ts';
import { findPeople } from '../../data/audit/find-people.ts';
import { AUDIT_ROWS, type AuditFound, MOST_FOUND, searchAudit } from '../../data/audit/search-audit.ts';
import { type Asked, parseSearch } from '../../schema/audit/parse-search.ts';

export interface Found {
  readonly asked: Asked;
  readonly person: PersonId | null;
  readonly rows: readonly AuditFound[];
  readonly total: number;
  readonly isCut: boolean;
  readonly page: number;
}

/** Reads what is asked for, looks it up, and leaves in the audit log what was looked for and how much there was. */
export async function find(
  tx: ChangeTx,
  { inbound }: Turn<CardAction>,
  dossiers: Dossiers,
  asks: 'search' | 'readers',
): Promise<Result<Found, BeheerRefusal>> {
  const parsed = parseSearch(inbound.inputs);
  if (!parsed.ok) return parsed;
  const asked = parsed.value;
  const { dossiernummer, since, until } = asked;
  if (asks === 'readers' && dossiernummer === null) return refuse('logboek-eerst-nummer', { field: 'dossiernummer' });
  const subject = dossiernummer === null ? null : await dossiers.subjectOf(tx, dossiernummer);
  if (dossiernummer !== null && subject === null) return refuse('logboek-geen-dossier', { field: 'dossiernummer' });
  const who = asks === 'readers' ? ok(null) : await personOf(tx, asked);
  if (!who.ok) return who;

  const page = Math.min(Math.max(1, inbound.data.page ?? 1), Math.ceil(MOST_FOUND / AUDIT_ROWS));
  const done = asks === 'readers' ? READING : null;
  const found = await searchAudit(tx, { subject, person: who.value, since, until, done }, page);
  tx.record({
    dossier: dossiernummer,
    persoon: who.value,
    van: since,
    tot: until,
    pagina: page,
    gevonden: found.total,
  });
  return ok({ asked, person: who.value, page, ...found });
}

async function personOf(tx: ChangeTx, { chosen, name }: Asked): Promise<Result<PersonId | null, BeheerRefusal>> {
  if (chosen !== null) return ok(chosen);
  if (name === null) return ok(null);
  const people = await findPeople(tx, name);
  const exact = people.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const [only, ...more] = exact.length === 1 ? exact : people;
  if (!only) return refuse('logboek-geen-mens', { field: 'person' });
  return more.length === 0 ? ok(only.person) : refuse('logboek-meer-mensen', { field: 'person' });
}
